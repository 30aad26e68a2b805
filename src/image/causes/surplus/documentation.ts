import type { Cause } from "../../../model/report.ts";
import type { VisibleDetector } from "../detector.ts";
import { isFromContext } from "../lines/copy-parts.ts";
import type { LayerLine } from "../lines/layer-line.ts";
import { runsOf } from "../lines/runs.ts";
import { Piles } from "../pile.ts";
import { type PlaceRule, Regions } from "../regions.ts";
import { lineAt, type Scene } from "../scene.ts";
import type { ShippedFile } from "../shipped-file.ts";
import { toldPaths } from "../told-paths.ts";
import { keptLanguages, languageOf } from "./languages.ts";

const kinds = ["documentation", "locales"] as const;
type Kind = (typeof kinds)[number];

interface SharePlace extends PlaceRule {
  readonly kind: Kind;
  /** Its directories are languages. */
  readonly byLanguage?: true;
}

const places: readonly SharePlace[] = [
  {
    kind: "documentation",
    at: ["doc", "man", "info", "gtk-doc", "help", "doc-base", "lintian"]
      .flatMap((name) => [`/usr/share/${name}`, `/usr/local/share/${name}`])
      .concat("/usr/local/man"),
  },
  { kind: "locales", at: ["/usr/share/locale", "/usr/local/share/locale"], byLanguage: true },
  { kind: "locales", at: ["/usr/share/i18n"] },
];

/** Texts that have to go with what they are about. */
const licence = /^(?:copyright|licen[cs]e|copying|notice|authors)\b/i;

/** Documentation and translations that installing brought; licences and the languages that the image is set to stay. */
export class Documentation implements VisibleDetector {
  readonly #scene: Scene;
  readonly #places = new Regions(places);
  readonly #kept: ReadonlySet<string>;
  readonly #makesLocales: boolean;
  readonly #piles = new Piles<Kind>();

  constructor(scene: Scene) {
    this.#scene = scene;
    this.#kept = keptLanguages(scene.start.environment);
    this.#makesLocales = scene.lines.some(({ text }) => /\b(?:locale-gen|localedef|update-locale)\b/.test(text));
  }

  take(file: ShippedFile): boolean {
    const region = this.#places.of(file.directory);
    if (region === undefined || licence.test(file.path.name)) return false;
    const { kind, byLanguage } = region.rule;
    if (byLanguage === true && this.#kept.has(languageOf(file.path, region.root))) return false;
    if (kind === "locales" && byLanguage !== true && this.#makesLocales) return false;
    const { copy } = lineAt(this.#scene, file.source);
    if (copy !== undefined && isFromContext(copy)) return false;
    this.#piles.of(file, kinds.indexOf(kind), () => kind).pile.add(file, region.root);
    return true;
  }

  causes(): Cause[] {
    return this.#piles.told.map(({ pile, subject, source }) => {
      const line = lineAt(this.#scene, source);
      const paths = toldPaths(pile);
      const advice = subject === "documentation" ? documentationAdvice(line, paths) : this.#localeAdvice(line, paths);
      return { kind: subject, bytes: pile.bytes, origin: line.origin, paths, advice };
    });
  }

  #localeAdvice(line: LayerLine, paths: readonly string[]): string {
    const kept = [...this.#kept].sort();
    if (runsOf(line, apt).length > 0) {
      const stay = kept.map((language) => `"path-include=/usr/share/locale/${language}*"`).join(" and ");
      return `${exclude(paths)}, and ${stay} for what stays.`;
    }
    const others = kept.map((language) => `! -name '${language}*'`).join(" ");
    return removal(line, paths, `-mindepth 1 -maxdepth 1 ${others} -exec rm -rf {} +`);
  }
}

const apt = ["apt-get", "apt", "aptitude"];

function documentationAdvice(line: LayerLine, paths: readonly string[]): string {
  const red = runsOf(line, ["dnf", "yum", "microdnf", "dnf5"])[0];
  if (red !== undefined) return `Add --setopt=tsflags=nodocs to "${red[0]} install".`;
  if (runsOf(line, apt).length > 0) {
    return `${exclude(paths)}, and "path-include=/usr/share/doc/*/copyright", which keeps the licences.`;
  }
  const named = line.commands.flat().filter((word) => /-docs?$/.test(word));
  if (runsOf(line, ["apk"]).length > 0 && named.length > 0)
    return `Leave ${named.slice(0, 3).join(", ")} out of "apk add".`;
  return removal(line, paths, "-type f ! -iname 'copy*' ! -iname 'licen*' -delete");
}

/** dpkg(1), `--path-exclude`: what matches is not unpacked. */
function exclude(paths: readonly string[]): string {
  const lines = paths.slice(0, 4).map((path) => `"path-exclude=${path}*"`);
  return `Before this RUN, write ${lines.join(", ")} to a file in /etc/dpkg/dpkg.cfg.d`;
}

function removal(line: LayerLine, paths: readonly string[], test: string): string {
  const places = paths.slice(0, 4).join(" ");
  if (line.keyword === "RUN") return `End this RUN with "find ${places} ${test}".`;
  return line.copy === undefined ? `Delete ${places} in the step that brings them.` : `Copy without ${places}.`;
}
