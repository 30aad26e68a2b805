import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";

// What GitHub lets through of the HTML in a comment, as far as reports have any of it (gjtorikian/html-pipeline
// lib/html_pipeline/sanitization_filter.rb, which GitHub's own is made from). Everything else goes, comments too.
const kept = new Set(
  "h3 h4 p a strong em del code pre span br hr ul ol li blockquote table thead tbody tr th td details summary".split(
    " ",
  ),
);
const keptAttributes = new Set(["href", "open", "align"]);

export interface GitHubLook {
  html: string;
  /** What was taken out, element by element. */
  removed: string[];
}

/** A comment or a summary as GitHub shows it: its Markdown with what it does not let through taken out, alerts framed. */
export function gitHubLook(markdown: string): GitHubLook {
  const removed: string[] = [];
  const raw = micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });
  const html = raw
    .replace(/<!--.*?-->/gs, (comment) => {
      removed.push(comment);
      return "";
    })
    .replace(/<(\/?)([a-zA-Z][a-zA-Z0-9]*)([^>]*)>/g, (tag, end: string, name: string, attributes: string) => {
      if (!kept.has(name)) {
        removed.push(tag);
        return "";
      }
      return `<${end}${name}${keptOf(attributes)}>`;
    })
    .replace(/<blockquote>\s*<p>\[!([A-Z]+)\]\s*/g, '<blockquote class="alert"><p class="alert-title">$1</p><p>');
  return { html, removed };
}

function keptOf(attributes: string): string {
  const all = [...attributes.matchAll(/([a-z]+)(?:="([^"]*)")?/g)].filter(([, name]) => keptAttributes.has(name ?? ""));
  return all.map(([, name, value]) => (value === undefined ? ` ${name}` : ` ${name}="${value}"`)).join("");
}

/** A page that shows it, in about the type, the colours and the width of GitHub's. */
export function gitHubPage({ html }: GitHubLook): string {
  return `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<style>${style}</style><article>${html}</article>`;
}

const style = `
:root { color-scheme: light dark; --ground: #fff; --ink: #1f2328; --rule: #d1d9e0; --quiet: #59636e; --code: #818b981f; --row: #f6f8fa; --link: #0969da; --alert: #cf222e; }
@media (prefers-color-scheme: dark) { :root { --ground: #0d1117; --ink: #f0f6fc; --rule: #3d444d; --quiet: #9198a1; --code: #656c7633; --row: #151b23; --link: #4493f8; --alert: #f85149; } }
body { margin: 0; padding: 16px; background: var(--ground); color: var(--ink); font: 14px/1.5 "DejaVu Sans", sans-serif; }
article { max-width: 860px; margin: 0 auto; border: 1px solid var(--rule); border-radius: 6px; padding: 16px; overflow-wrap: break-word; box-sizing: border-box; }
h3 { font-size: 1.25em; margin: 0 0 16px; line-height: 1.25; }
p, table, ul, ol, blockquote, details, pre { margin: 0 0 16px; }
ul, ol { padding-left: 2em; }
a { color: var(--link); }
table { display: block; width: max-content; max-width: 100%; overflow: auto; border-collapse: collapse; }
th, td { padding: 6px 13px; border: 1px solid var(--rule); }
tr:nth-child(2n) { background: var(--row); }
code, pre { font: 85%/1.45 ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; }
code { background: var(--code); padding: .2em .4em; border-radius: 6px; white-space: break-spaces; }
pre { background: var(--row); padding: 16px; overflow: auto; border-radius: 6px; } pre code { background: none; padding: 0; white-space: pre; }
blockquote { border-left: .25em solid var(--rule); padding: 0 1em; color: var(--quiet); }
blockquote.alert { border-color: var(--alert); color: inherit; padding: 8px 16px; } .alert-title { color: var(--alert); font-weight: 500; margin-bottom: 4px; text-transform: capitalize; }
blockquote > :last-child, li > :last-child { margin-bottom: 0; }
`;
