import {
  type Alias,
  type Document,
  isAlias,
  isNode,
  isPair,
  isScalar,
  type Node,
  type Pair,
  type Scalar,
  visit,
} from "yaml";

/** What a YAML file is made of, as far as looking for keys needs it. */
export interface ComposeNodes {
  pairs: Pair[];
  aliases: Alias[];
  anchors: Anchors;
  /** The first value that another parser would read as other text: go-yaml decodes `!!binary`. */
  encoded: Scalar | undefined;
}

/** All nodes that a name stands for; which one an alias means depends on where it stands. */
export type Anchors = ReadonlyMap<string, Node[]>;

export function gatherNodes(documents: readonly Document[]): ComposeNodes {
  const pairs: Pair[] = [];
  const aliases: Alias[] = [];
  const anchors = new Map<string, Node[]>();
  let encoded: Scalar | undefined;
  for (const document of documents) {
    visit(document, {
      Pair: (_key, pair) => void pairs.push(pair),
      Node: (_key, node) => {
        if (isAlias(node)) aliases.push(node);
        else if (node.anchor !== undefined) remember(anchors, node.anchor, node);
        if (isScalar(node) && !isPlainTag(node.tag)) encoded ??= node;
      },
    });
  }
  return { pairs, aliases, anchors, encoded };
}

function remember(anchors: Map<string, Node[]>, name: string, node: Node): void {
  const known = anchors.get(name);
  if (known === undefined) anchors.set(name, [node]);
  else known.push(node);
}

/** Local tags (`!reset`) stay plain text for every parser. */
function isPlainTag(tag: string | undefined): boolean {
  return tag === undefined || tag.startsWith("!") || /^tag:yaml\.org,2002:(?:str|merge|int|bool|null|float)$/.test(tag);
}

/** What a key can read as; nothing for a key that is a list or a mapping. */
export function keyTexts({ key }: Pair, anchors: Anchors): string[] {
  const nodes = isAlias(key) ? (anchors.get(key.source) ?? []) : [key];
  return nodes.flatMap((node) => (isScalar(node) ? [String(node.value)] : []));
}

/** Every string in a value, aliases followed, each node once. */
export function stringsBelow(value: unknown, anchors: Anchors): string[] {
  const found: string[] = [];
  const queue = [value];
  const seen = new Set<unknown>();
  for (const node of queue) {
    if (seen.has(node)) continue;
    seen.add(node);
    if (isAlias(node)) queue.push(...(anchors.get(node.source) ?? []));
    else if (isScalar(node)) found.push(...(typeof node.value === "string" ? [node.value] : []));
    else if (isPair(node)) queue.push(node.value);
    else if (isNode(node) && "items" in node && Array.isArray(node.items)) queue.push(...node.items);
  }
  return found;
}
