/** What the double knows: one repository and what hangs on it, as plain data that tests set and read. */

export interface GitHubState {
  repository: Repository;
  people: Person[];
  pulls: Pull[];
  comments: Comment[];
  /** Whether a token may read what a comment said before; else the graph refuses the field, and with it the query. */
  editsAreReadable: boolean;
  reviews: Review[];
  /** Of pull requests: labels set and taken, heads pushed. In the order in which they happened. */
  events: IssueEvent[];
  commits: Commit[];
  comparisons: Comparison[];
  workflows: Workflow[];
  runs: Run[];
  jobs: Job[];
  artifacts: Artifact[];
  caches: Cache[];
  codeScanning: { enabled: boolean; alerts: number };
  sarifs: Sarif[];
  checkRuns: CheckRun[];
  statuses: Status[];
}

export interface Repository {
  id: number;
  owner: string;
  name: string;
  defaultBranch: string;
  private: boolean;
  archived: boolean;
}

export interface Person {
  id: number;
  login: string;
  type: "User" | "Bot";
  /** What the collaborators API says of them. */
  permission: "admin" | "write" | "read" | "none";
}

/** A branch of a repository: of this one, of a fork, or of one that is gone (`repository: null`). */
export interface Branch {
  ref: string;
  sha: string;
  repository: Pick<Repository, "id" | "owner" | "name"> | null;
}

export interface Pull {
  number: number;
  title: string;
  author: string;
  state: "open" | "closed";
  merged: boolean;
  draft: boolean;
  locked: boolean;
  head: Branch;
  base: Branch;
  mergeCommitSha: string | null;
  /** The commit of its merge group while it stands in the queue. */
  queuedAs?: string;
  labels: string[];
  files: PullFile[];
  createdAt: string;
  updatedAt: string;
}

export interface PullFile {
  filename: string;
  status: "added" | "removed" | "modified" | "renamed";
  patch?: string;
  previousFilename?: string;
}

export interface Comment {
  id: number;
  issue: number;
  author: string;
  body: string;
  createdAt: string;
  updatedAt: string;
  minimized: boolean;
  /** Bodies that it had, the first one included, oldest first; empty when it was never edited. */
  edits: { body: string; at: string }[];
}

export interface Review {
  id: number;
  pull: number;
  author: string;
  state: "APPROVED" | "CHANGES_REQUESTED" | "COMMENTED" | "DISMISSED";
  commit: string;
  submittedAt: string;
}

export interface IssueEvent {
  id: number;
  issue: number;
  event: "labeled" | "unlabeled" | "head_ref_force_pushed" | "ready_for_review" | "closed" | "reopened";
  actor: string;
  label?: string;
  createdAt: string;
}

export interface Commit {
  sha: string;
  parents: string[];
  message: string;
  author: string;
  /** As the commit itself says: anyone can forge it. */
  date: string;
}

export interface Comparison {
  base: string;
  head: string;
  mergeBase: string;
  status: "ahead" | "behind" | "diverged" | "identical";
}

export interface Workflow {
  id: number;
  name: string;
  path: string;
}

export interface Run {
  id: number;
  workflow: string;
  event: string;
  status: "queued" | "in_progress" | "completed";
  conclusion: "success" | "failure" | "cancelled" | null;
  headSha: string;
  headBranch: string | null;
  headRepository: Pick<Repository, "id" | "owner" | "name">;
  number: number;
  attempt: number;
  actor: string;
  /** Numbers. GitHub leaves it empty for forks. */
  pulls: number[];
  createdAt: string;
  startedAt: string;
}

export interface Job {
  id: number;
  run: number;
  attempt: number;
  name: string;
  status: "queued" | "in_progress" | "completed";
  conclusion: "success" | "failure" | "cancelled" | "skipped" | null;
  startedAt: string;
}

export interface Artifact {
  id: number;
  run: number;
  name: string;
  zip: Uint8Array;
  expired: boolean;
  createdAt: string;
}

export interface Cache {
  id: number;
  ref: string;
  key: string;
  version: string;
  bytes: number;
  createdAt: string;
}

export interface Sarif {
  id: string;
  ref: string;
  commit: string;
  /** Unpacked. */
  text: string;
  /** What the status will say, in turn, whichever upload is asked for; the last one stays. */
  statuses: ("pending" | "complete" | "failed")[];
  errors: string[];
}

export interface CheckRun {
  id: number;
  headSha: string;
  /** As it was sent, PATCH laid over POST. */
  sent: Record<string, unknown>;
}

export interface Status {
  id: number;
  sha: string;
  state: "error" | "failure" | "pending" | "success";
  context: string;
  description: string | null;
  targetUrl: string | null;
  creator: string;
  createdAt: string;
}

/** A quiet repository with two people and the bot that jobs act as. */
export function emptyState(): GitHubState {
  const repository = {
    id: 1001,
    owner: "shipyard",
    name: "harbour",
    defaultBranch: "main",
    private: false,
    archived: false,
  };
  return {
    repository,
    people: [
      { id: 41898282, login: "github-actions[bot]", type: "Bot", permission: "none" },
      { id: 49699333, login: "dependabot[bot]", type: "Bot", permission: "none" },
      { id: 1, login: "shipwright", type: "User", permission: "write" },
      { id: 2, login: "harbourmaster", type: "User", permission: "admin" },
      { id: 3, login: "stowaway", type: "User", permission: "read" },
    ],
    pulls: [],
    comments: [],
    editsAreReadable: true,
    reviews: [],
    events: [],
    commits: [],
    comparisons: [],
    workflows: [{ id: 501, name: "images", path: ".github/workflows/images.yml" }],
    runs: [],
    jobs: [],
    artifacts: [],
    caches: [],
    codeScanning: { enabled: true, alerts: 0 },
    sarifs: [],
    checkRuns: [],
    statuses: [],
  };
}
