import type { Report, VariantReport } from "../model/report.ts";
import { formatBytes } from "../text/bytes.ts";
import { oneLine } from "../text/control.ts";
import { nameProblem } from "./config/scalars.ts";
import { writeSize } from "./units/size.ts";

const header = `# Load lines for the images of this repository. Every key: docs/configuration.md of Plimsoll.
version: 1
`;

const suggestions = `
# What blocks is yours to say; without a level these only warn:
# vulnerabilities: { level: error, severity: critical, fixable: true }
# lint: { level: error, fail-at: error }
`;

/**
 * The text of a first `plimsoll.yml`: for each measured variant, today's sizes with about a tenth of headroom, as load
 * lines that block. Variants without an image are named in a comment. Without variants: a minimal file. Pure.
 */
export function proposeConfig(report: Pick<Report, "variants">): string {
  const names = [...new Set(report.variants.map(({ name }) => name))];
  const blocks = names.map((name) =>
    variantBlock(
      name,
      report.variants.filter((variant) => variant.name === name),
    ),
  );
  const measured = blocks.filter(({ isMeasured }) => isMeasured).map(({ text }) => text);
  const others = blocks.filter(({ isMeasured }) => !isMeasured).map(({ text }) => text);
  const variants =
    measured.length === 0
      ? `
# budgets:
#   unpacked: { max: 1GB, level: error }
#   layers: { max: 60, level: warn }
`
      : `
# Today's sizes and about 10 % headroom. \`level: warn\` tells without blocking.
# Beside a max, \`grow: { percent: 5, bytes: 20MB }\` limits what one pull request adds.
variants:
${measured.join("")}`;
  return [header, variants, ...others, suggestions].join("");
}

/** One variant, all its platforms together: the largest one sets the line. */
function variantBlock(name: string, platforms: readonly VariantReport[]): { text: string; isMeasured: boolean } {
  const images = platforms.flatMap(({ image }) => (image === undefined ? [] : [image]));
  const unpacked = Math.max(...images.map(({ sizes }) => sizes.unpacked.total ?? 0));
  const layers = Math.max(...images.map((image) => image.layers.length));
  if (images.length === 0 || unpacked === 0 || nameProblem(name) !== undefined) {
    return { text: `# Not measured: ${oneLine(name)}\n`, isMeasured: false };
  }
  const text = `  ${yamlKey(name)}:
    budgets:
      unpacked: { max: ${writeSize(withHeadroom(unpacked))}, level: error } # today ${formatBytes(unpacked)}
      layers: { max: ${Math.ceil((layers * 11) / 10)}, level: error } # today ${layers}
`;
  return { text, isMeasured: true };
}

/** A tenth more, rounded up to two significant digits. Exact for every size below 2⁵³. */
export function withHeadroom(bytes: number): number {
  const raised = (BigInt(bytes) * 11n + 9n) / 10n;
  const step = 10n ** BigInt(Math.max(0, String(raised).length - 2));
  return Number(((raised + step - 1n) / step) * step);
}

/** A key that YAML reads back as exactly `name`: bare when it is plainly a word, else double-quoted. */
function yamlKey(name: string): string {
  const isPlain = /^[A-Za-z_][\w-]*$/.test(name) && !/^(true|false|null|y|n|yes|no|on|off)$/i.test(name);
  // JSON strings are YAML double-quoted scalars (YAML 1.2.2 §1.3) once what YAML can't print is escaped.
  return isPlain
    ? name
    : JSON.stringify(name).replace(
        /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
        (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
      );
}
