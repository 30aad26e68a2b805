/** Whether `text` is the whole name of an object, SHA-1 or SHA-256, as git and GitHub's API write it. */
export function isCommitId(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
