import { fill } from "../fill.ts";
import { notFound, ok, paged, type RouteRequest, type Routes, refusal } from "../route.ts";
import type { Artifact, GitHubState } from "../state.ts";
import { storageAddress } from "../storage.ts";

const reads = ["actions=read"];

function artifactShape(state: GitHubState, { id, run, name, zip, expired, createdAt }: Artifact) {
  const from = state.runs.find((each) => each.id === run);
  return fill("artifact", {
    id,
    name,
    size_in_bytes: zip.length,
    expired,
    created_at: createdAt,
    updated_at: createdAt,
    expires_at: new Date(Date.parse(createdAt) + 90 * 86_400_000).toISOString(),
    workflow_run: {
      id: run,
      repository_id: state.repository.id,
      head_repository_id: from?.headRepository.id,
      head_branch: from?.headBranch ?? undefined,
      head_sha: from?.headSha,
    },
  });
}

/** Newest first, all or those with exactly this name. */
function listArtifacts(request: RouteRequest, artifacts: readonly Artifact[]) {
  const { state, query } = request;
  const found = artifacts.filter(({ name }) => query["name"] === undefined || name === query["name"]);
  const newestFirst = found.toSorted((a, b) => b.createdAt.localeCompare(a.createdAt) || b.id - a.id);
  return paged(request, newestFirst, (page, total_count) => ({
    total_count,
    artifacts: page.map((artifact) => artifactShape(state, artifact)),
  }));
}

function find({ state, path }: RouteRequest): Artifact | undefined {
  return state.artifacts.find(({ id }) => id === Number(path["artifact_id"]));
}

export const storeRoutes: Routes = {
  "GET /repos/{owner}/{repo}/actions/artifacts": {
    needs: reads,
    answer: (request) => listArtifacts(request, request.state.artifacts),
  },
  "GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts": {
    needs: reads,
    answer: (request) =>
      listArtifacts(
        request,
        request.state.artifacts.filter(({ run }) => run === Number(request.path["run_id"])),
      ),
  },
  "GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}": {
    needs: reads,
    answer(request) {
      const artifact = find(request);
      return artifact === undefined ? notFound() : ok(artifactShape(request.state, artifact));
    },
  },
  "GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}": {
    needs: reads,
    answer(request) {
      const artifact = find(request);
      if (artifact === undefined || request.path["archive_format"] !== "zip") return notFound();
      if (artifact.expired) return refusal(410, "Artifact has expired");
      return { status: 302, headers: { location: storageAddress(request.url.origin, artifact.id) } };
    },
  },
  "GET /repos/{owner}/{repo}/actions/cache/usage": {
    needs: reads,
    answer: ({ state: { caches, repository } }) =>
      ok({
        full_name: `${repository.owner}/${repository.name}`,
        active_caches_size_in_bytes: caches.reduce((sum, { bytes }) => sum + bytes, 0),
        active_caches_count: caches.length,
      }),
  },
  "GET /repos/{owner}/{repo}/actions/caches": {
    needs: reads,
    // `key` is an explicit key or the beginning of one; newest use first.
    answer(request) {
      const { query, state } = request;
      const found = state.caches.filter(
        ({ key, ref }) => key.startsWith(query["key"] ?? "") && (query["ref"] === undefined || ref === query["ref"]),
      );
      const newestFirst = found.toSorted((a, b) => b.createdAt.localeCompare(a.createdAt) || b.id - a.id);
      return paged(request, newestFirst, (page, total_count) => ({
        total_count,
        actions_caches: page.map(({ id, ref, key, version, bytes, createdAt }) => ({
          id,
          ref,
          key,
          version,
          size_in_bytes: bytes,
          created_at: createdAt,
          last_accessed_at: createdAt,
        })),
      }));
    },
  },
};
