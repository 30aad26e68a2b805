/** `cache`: where build steps are kept between runs. */
import { z } from "zod";
import { block, choice, key } from "./blocks.ts";
import { deadline, pathInside, text, truth } from "./scalars.ts";

const backends = ["gha", "registry", "local", "s3", "azblob", "none"] as const;
type Backend = (typeof backends)[number];

const url = text("a URL without a login", /^https?:\/\/[^\s@]+$/);
const word = text("text without blanks", /^\S+$/);

/** By the names that buildx has for them. None is a secret: those come from the builder's and buildx's environment. */
const options = {
  ref: key(
    text("an image reference without a digest", /^[\w.:/-]+$/),
    "registry: the image that keeps it. Each variant and platform gets a tag of its own.",
  ),
  path: key(pathInside, "local: a directory below the root. Each variant and platform gets one of its own in it."),
  bucket: key(word, "s3: the bucket."),
  region: key(word, "s3: its region."),
  endpoint_url: key(url, "s3: the server, where it is not Amazon's."),
  use_path_style: key(truth, "s3: whether the bucket stands in the path instead of the host's name."),
  account_url: key(url, "azblob: the storage account."),
  prefix: key(word, "s3 and azblob: what the names in it begin with."),
};
type Option = keyof typeof options;
const optionNames = Object.keys(options) as Option[];

const optionsOf: Readonly<Record<Backend, { needed: readonly Option[]; free: readonly Option[] }>> = {
  gha: { needed: [], free: [] },
  registry: { needed: ["ref"], free: [] },
  local: { needed: ["path"], free: [] },
  s3: { needed: ["bucket", "region"], free: ["endpoint_url", "use_path_style", "prefix"] },
  azblob: { needed: ["account_url"], free: ["prefix"] },
  none: { needed: [], free: [] },
};

const backend = choice(backends);
/** The others need more than their name. */
const named = backend.meta({ enum: backends.filter((each) => optionsOf[each].needed.length === 0) });
const whole = block({
  backend: key(backend, "Where build steps are kept. Default: gha in GitHub Actions, else none."),
  write: key(
    choice(["default-branch", "always", "never"]),
    "Which runs write it: those on the default branch and release branches, all that may, or none. Default: default-branch.",
  ),
  timeout: key(deadline, "How long a run that is done otherwise waits for what is being written. Default: 10m."),
  ...options,
}).meta({ allOf: backends.map(ruleOf), dependencies: dependencies() });

/** For editors: what {@link cache} demands. */
function ruleOf(chosen: Backend) {
  const { needed, free } = optionsOf[chosen];
  const foreign = optionNames.filter((name) => ![...needed, ...free].includes(name));
  return {
    if: { required: ["backend"], properties: { backend: { const: chosen, description: `With ${chosen}.` } } },
    // biome-ignore lint/suspicious/noThenProperty: JSON Schema's word
    then: { required: [...needed], propertyNames: { not: { enum: foreign } } },
  };
}

function dependencies() {
  return Object.fromEntries(optionNames.map((name) => [name, ["backend"]]));
}

/** `cache` as it was written. */
export type CacheBlock = z.output<typeof whole>;

/** `cache`. A block that names a backend names all that belongs to it. */
export const cache = z
  .union([named.transform((chosen): CacheBlock => ({ backend: chosen })), whole])
  .superRefine((value, context) => {
    const given = optionNames.filter((name) => Object.hasOwn(value, name));
    if (value.backend === undefined) {
      const [first] = given;
      if (first !== undefined) context.addIssue(problem(first, "needs `backend` beside it"));
      return;
    }
    const { needed, free } = optionsOf[value.backend];
    for (const name of given.filter((each) => ![...needed, ...free].includes(each))) {
      context.addIssue(problem(name, `is no key of the backend ${value.backend}`));
    }
    const missing = needed.filter((name) => !given.includes(name));
    if (missing.length > 0) {
      const keys = missing.map((name) => `\`${name}\``).join(" and ");
      context.addIssue({ code: "custom", message: `the backend ${value.backend} needs ${keys} beside \`backend\`` });
    }
  });

function problem(name: Option, message: string) {
  return { code: "custom" as const, message, path: [name] };
}

/** The options of a block, as buildx takes them. */
export function cacheOptions(value: CacheBlock): Record<string, string> {
  return Object.fromEntries(
    optionNames.flatMap((name) => (value[name] === undefined ? [] : [[name, String(value[name])]])),
  );
}
