import type { RouteAnswer } from "./route.ts";
import type { GitHubState } from "./state.ts";

/** Where artifacts lie: another service, with signed addresses and no idea of tokens. */
export function storageAddress(origin: string, artifact: number): string {
  return `${origin}/_storage/artifacts/${artifact}.zip?sig=${artifact}`;
}

export function storedArtifact(state: GitHubState, url: URL): RouteAnswer {
  const id = Number(/^\/_storage\/artifacts\/(\d+)\.zip$/.exec(url.pathname)?.[1]);
  const artifact = state.artifacts.find((each) => each.id === id);
  if (url.searchParams.get("sig") !== String(id) || artifact === undefined) return { status: 403 };
  return { status: 200, body: artifact.zip };
}
