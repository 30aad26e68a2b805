import { version } from "../../version.ts";
import {
  type Html,
  html,
  type Script,
  type Stylesheet,
  scriptElement,
  scriptHash,
  styleElement,
  styleHash,
} from "../escape/html.ts";

export interface Page {
  /** Of the window, without the product's name. */
  title: string;
  /** What a keyboard can skip to, which has the id `content`: "Skip to the result". */
  skip: string;
  styles: readonly Stylesheet[];
  /** The only one that may run; absent: none. */
  script?: Script;
  content: Html;
}

/**
 * A page that loads nothing. Its policy allows its own style and its own script by hash and nothing else, so that a name
 * which slipped through an escaper would still be inert.
 */
export function renderDocument({ title, skip, styles, script, content }: Page): string {
  const scripts = script === undefined ? "" : `script-src '${scriptHash(script)}'; `;
  const policy = `default-src 'none'; ${scripts}style-src '${styleHash(styles)}'; img-src data:; base-uri 'none'; form-action 'none'`;
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${title} · Plimsoll</title>
<link rel="icon" href="data:,">
${styleElement(styles)}
</head>
<body>
<a class="skip" href="#content">${skip}</a>
${content}
<footer><div class="frame">Made by Plimsoll ${version}, the load line for container images. Sizes are decimal: 1 MB is 1,000,000 bytes.</div></footer>
${
  script === undefined
    ? undefined
    : html`${scriptElement(script)}
`
}</body>
</html>
`;
  return page.source;
}
