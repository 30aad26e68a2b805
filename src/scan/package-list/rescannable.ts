/** The border to package lists of other runs: they come from artifacts and caches, and anybody may have written them. */
import { z } from "zod";
import { type Component, type CycloneDx, document, trivyNamespace } from "./document.ts";
import { inexactnessOf, isThirdParty, releaseOf } from "./marks.ts";

/** A document that Trivy may see, or why there is none: a clause that goes on from "… are not known: ". */
export type Rescannable = { ok: true; text: string } | { ok: false; reason: string };

/** An image with 3,000 packages has 3 MB. */
const maximumCharacters = 32e6;
const maximumComponents = 100_000;
/** Longer than any path. */
const maximumText = 8192;

const text = z.string().max(maximumText);
const reference = text.min(1);

const component = z.object({
  "bom-ref": reference,
  type: z.enum(["library", "application", "operating-system", "container"]),
  name: text,
  group: text.exactOptional(),
  version: text.exactOptional(),
  purl: text.exactOptional(),
  properties: z
    .array(z.object({ name: text, value: text.exactOptional() }))
    .max(1000)
    .exactOptional(),
});

const bounded = document.extend({
  metadata: z.object({ component }),
  components: z.array(component).max(maximumComponents),
  dependencies: z
    .array(z.object({ ref: reference, dependsOn: z.array(reference).max(maximumComponents).exactOptional() }))
    .max(maximumComponents + 1),
});

/**
 * The list made anew from the fields that a search for vulnerabilities needs, so that nothing else of it reaches Trivy: no
 * references to documents elsewhere, no hashes, no licences. Packages that the distribution's advisories don't speak of
 * are left out.
 */
export function rescannable(packages: string): Rescannable {
  if (packages.length > maximumCharacters) return { ok: false, reason: "its package list is too large" };
  const list = parse(packages);
  if (list === undefined) return { ok: false, reason: "its package list can't be read" };
  const inexact = inexactnessOf(list);
  if (inexact !== undefined) return { ok: false, reason: `its packages can't be looked up again: ${inexact}` };
  const { component: image } = list.metadata;
  return {
    ok: true,
    text: JSON.stringify({
      bomFormat: "CycloneDX",
      specVersion: "1.6",
      version: 1,
      metadata: { component: known(image) },
      components: list.components.filter((each) => !isThirdParty(each)).map(asDetectorsKnowIt),
      dependencies: list.dependencies,
    }),
  };
}

function parse(packages: string): CycloneDx | undefined {
  try {
    return bounded.safeParse(JSON.parse(packages)).data;
  } catch {
    return undefined;
  }
}

function asDetectorsKnowIt(component: Component): Component {
  const release = component.type === "operating-system" ? releaseOf(component) : undefined;
  return known(release === undefined ? component : { ...component, version: release });
}

/** With Trivy's own properties only. */
function known(component: Component): Component {
  const { properties = [] } = component;
  return { ...component, properties: properties.filter(({ name }) => name.startsWith(trivyNamespace)) };
}
