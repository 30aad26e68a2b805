/** GitHub's own clients, as a program of their own: they read `process.env` and speak to the runner on stdout. */
const marker = "plimsoll-answer ";

const commands: Record<string, (...words: string[]) => Promise<unknown>> = {
  upload: async (name = "", root = "", days = "", ...files) =>
    (await artifacts()).uploadArtifact(name, files, root, days === "" ? {} : { retentionDays: Number(days) }),
  list: async () => (await artifacts()).listArtifacts(),
  download: async (id, path = "") => (await artifacts()).downloadArtifact(Number(id), { path }),
  delete: async (name = "") => (await artifacts()).deleteArtifact(name),
  save: async (key = "", path = "") => (await import("@actions/cache")).saveCache([path], key),
  restore: async (key = "", path = "", ...restoreKeys) =>
    (await import("@actions/cache")).restoreCache([path], key, restoreKeys),
};

async function artifacts() {
  const { DefaultArtifactClient } = await import("@actions/artifact");
  return new DefaultArtifactClient();
}

const [, , command = "", ...words] = process.argv;
const answer = await commands[command]?.(...words).then(
  (value) => ({ value }),
  (error: Error) => ({ error: error.message }),
);
console.log(`\n${marker}${JSON.stringify(answer)}`);
// Their clients leave timers of up to five minutes behind.
process.exit();

export {};
