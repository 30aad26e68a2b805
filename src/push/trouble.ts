import { PlimsollError } from "../errors.ts";
import type { ChildResult } from "../model/ports.ts";
import { oneLine, stripControl } from "../text/control.ts";

/** Texts of containerd's resolver and pusher (core/remotes/docker) and of registries (distribution registry/api/errcode). */
const refusals = [
  {
    pattern: /\b401\b|unauthorized|authentication required|authorization failed|no basic auth|insufficient_scope/i,
    what: "it asks for a login",
    fix: "Log in before this step (docker/login-action, docker login) with an account that may push there.",
  },
  {
    pattern: /\b403\b|forbidden|\bdenied\b/i,
    what: "this login may not push there",
    fix: "Give it the right to write; on ghcr.io the job needs `permissions: packages: write` and the package has to know the repository.",
  },
  {
    pattern: /name_unknown|repository .*(?:not found|does not exist)|\b404\b/i,
    what: "it has no such repository",
    fix: "Check push.to, or create the repository there.",
  },
] as const;

/**
 * Why buildx could not do something with a registry, in its own last words and with what to do.
 * @param what how the sentence begins: "The push to ghcr.io/owner/name failed"
 */
export function registryTrouble(what: string, child: ChildResult, said: readonly string[]): PlimsollError {
  if (child.endedBy === "abort") return new PlimsollError("cancelled", "Cancelled while images were pushed.");
  if (child.endedBy === "deadline") {
    return new PlimsollError("push.failed", `${what}: no end in time. Run again, or give it more \`timeout\`.`);
  }
  const words = lastWords(said) || `exit status ${child.exitCode ?? child.signal}`;
  const detail = stripControl(said.slice(-20).join("\n"));
  const refusal = refusals.find(({ pattern }) => pattern.test(words));
  if (refusal === undefined) {
    return new PlimsollError("push.failed", `${what}: ${words}. Run again; if it stays, ask the registry.`, { detail });
  }
  return new PlimsollError("push.refused", `${what}: ${refusal.what}. ${refusal.fix} It said: ${words}.`, { detail });
}

function lastWords(said: readonly string[]): string {
  const line = said.findLast((each) => each.startsWith("ERROR: ")) ?? said.findLast((each) => each.trim() !== "") ?? "";
  return oneLine(line.replace(/^ERROR: (?:target \S+: )?(?:failed to solve: )?/, ""))
    .slice(0, 500)
    .replace(/\.$/, "");
}
