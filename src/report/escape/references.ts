const gap = "\u200b";

/**
 * Breaks what GitHub would turn into a notification, a cross-reference or a link, with a space of no width: `@name`,
 * `#1`, `GH-1`, `owner/repo#1`, bare commit ids and bare addresses. A backslash or an entity does not help, because
 * GitHub looks for them after both are resolved (zwave-js/zwave-js-ui#4743, JSONbored/awesome-claude#366).
 */
export function breakReferences(text: string): string {
  return breakMentions(text)
    .replace(/#(?=\d)/g, `#${gap}`)
    .replace(/\b(gh-)(?=\d)/gi, `$1${gap}`)
    .replace(/:(?=\/\/)/g, `:${gap}`)
    .replace(/\b(www)(?=\.)/gi, `$1${gap}`)
    .replace(/\b[0-9a-f]{7,40}\b/gi, (run) => (run.match(/.{1,6}/g) ?? [run]).join(gap));
}

/** Breaks mentions alone; enough inside code, where nothing else links but an answer by e-mail still mentions. */
export function breakMentions(text: string): string {
  return text.replaceAll("@", `@${gap}`);
}
