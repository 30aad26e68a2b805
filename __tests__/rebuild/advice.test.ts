import { mkdirSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { changedFiles } from "../../src/rebuild/changed-files.ts";
import { predictChange } from "../../src/rebuild/predict-change.ts";
import { stepGraph } from "../../src/rebuild/step-graph.ts";
import { aContext, aTarget } from "./graphs.ts";

let root = "";
afterEach(() => rm(root, { recursive: true, force: true }));

/** The advice for a change of `app.py`, every step taking 10 s. */
async function advice(dockerfile: string, files: Record<string, string>, changed = "app.py"): Promise<string[]> {
  root = await mkdtemp(join(tmpdir(), "plimsoll-advice-"));
  for (const [path, text] of Object.entries({ "app.py": "", ...files })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  const graph = stepGraph("app", new Map([["app", aTarget(dockerfile, { context: aContext(root) })]]));
  const change = { subject: changed, files: [join(root, changed)], texts: new Map() };
  const forecast = { before: graph, after: graph, changed: changedFiles(change, new Map()), times: () => 10 };
  const { advice } = await predictChange({ subject: changed, kind: "asked" }, forecast);
  return advice.map(({ text }) => text);
}

const early = (command: string) => `FROM x\nWORKDIR /srv\nCOPY . .\nRUN ${command}\nRUN make\n`;
const python = { "requirements.txt": "flask==3\n" };
const node = { "package.json": "{}", "package-lock.json": "{}" };

describe("a copy that stands needlessly early", () => {
  it.each([
    ["pip install -r requirements.txt", python, "`requirements.txt`"],
    ["python3 -m pip install --no-cache-dir -r requirements.txt", python, "`requirements.txt`"],
    ["apt-get update && apt-get install -y gcc && rm -rf /var/lib/apt/lists/*", {}, undefined],
    ["npm ci --ignore-scripts", node, "`package.json` and `package-lock.json`"],
    ["yarn install --frozen-lockfile", { "package.json": "{}", "yarn.lock": "" }, "`package.json` and `yarn.lock`"],
    ["go mod download", { "go.mod": "module a\n", "go.sum": "" }, "`go.mod` and `go.sum`"],
    [
      "uv sync --frozen --no-install-project",
      { "pyproject.toml": "", "uv.lock": "" },
      "`pyproject.toml` and `uv.lock`",
    ],
    ["poetry install --no-root", { "pyproject.toml": "", "poetry.lock": "" }, "`pyproject.toml` and `poetry.lock`"],
    ["bundle install", { Gemfile: "gem 'a'\n", "Gemfile.lock": "" }, "`Gemfile` and `Gemfile.lock`"],
    ["mvn -B dependency:go-offline", { "pom.xml": "<project/>" }, "`pom.xml`"],
    ["composer install --no-scripts --no-autoloader", { "composer.json": "{}" }, "`composer.json`"],
    ["dotnet restore app.csproj", { "app.csproj": "<Project/>" }, "`app.csproj`"],
  ])("before %s", async (command, files, first) => {
    const remedy =
      first === undefined ? "it needs nothing of it and can stand before" : `copying ${first} first saves it`;
    const [text, ...more] = await advice(early(command), files as Record<string, string>);
    expect(text).toMatch(/^`Dockerfile:3 COPY \. \.` before `:4 .*` costs 10 s of it; /);
    expect(text).toContain(`; ${remedy}.`);
    expect(more).toEqual([]);
  });

  it.each([
    ["a command that is not known", early("pip install -r requirements.txt && make"), python],
    ["a pipe", early("cat app.py | pip install -r requirements.txt"), python],
    ["the project itself", early("pip install -e ."), python],
    [
      "requirements that name more files",
      early("pip install -r requirements.txt"),
      { "requirements.txt": "-r more.txt\n" },
    ],
    ["workspaces", early("npm ci"), { ...node, "package.json": '{ "workspaces": ["a"] }' }],
    ["a script of the project", early("npm ci"), { ...node, "package.json": '{ "scripts": { "postinstall": "x" } }' }],
    ["a file that is not there", early("pip install -r requirements.txt"), {}],
    ["a command with a property's name", early("constructor"), {}],
    ["an earlier step that is not known", "FROM x\nCOPY . .\nRUN make\nRUN pip install -r requirements.txt\n", python],
    ["a copy behind it", "FROM x\nCOPY requirements.txt .\nRUN pip install -r requirements.txt\nCOPY . .\n", python],
  ])("not with %s", async (_name, dockerfile, files) => {
    expect(await advice(dockerfile, files as Record<string, string>)).toEqual([]);
  });

  it("is none for the file that the step reads", async () => {
    expect(await advice(early("pip install -r requirements.txt"), python, "requirements.txt")).toEqual([]);
  });

  it("tells a manifest in the directory that is copied", async () => {
    const dockerfile = "FROM x\nCOPY backend /srv\nWORKDIR /srv\nRUN pip install -r requirements.txt\n";
    const files = { "backend/requirements.txt": "flask\n", "backend/app.py": "" };
    expect(await advice(dockerfile, files, "backend/app.py")).toEqual([
      "`Dockerfile:2 COPY backend /srv` before `:4 pip install -r requirements.txt` costs 10 s of it; copying `backend/requirements.txt` first saves it.",
    ]);
  });
});
