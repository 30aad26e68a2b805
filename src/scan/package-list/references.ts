import { compareText } from "../../text/order.ts";
import { type Component, type CycloneDx, type Dependency, propertyOf, trivyNamespace } from "./document.ts";

/**
 * The document with references that are the same in every run, and lists sorted by them. Trivy names a component by its
 * package URL where that is unique, else by a random number (`bomRef` in trivy pkg/sbom/core/bom.go); here such a one is
 * named by what it is, and numbered in the order in which it is reached from the image.
 */
export function withStableReferences(document: CycloneDx): CycloneDx {
  const names = stableNames(document);
  const nameOf = (ref: string) => names.get(ref) ?? ref;
  const renamed = (component: Component): Component => ({ ...component, "bom-ref": nameOf(component["bom-ref"]) });
  const components = document.components.map(renamed);
  const dependencies = document.dependencies.map(
    (each): Dependency => ({ ...each, ref: nameOf(each.ref), dependsOn: (each.dependsOn ?? []).map(nameOf).sort() }),
  );
  return {
    ...document,
    metadata: { ...document.metadata, component: renamed(document.metadata.component) },
    components: components.sort((a, b) => compareText(a["bom-ref"], b["bom-ref"])),
    dependencies: dependencies.sort((a, b) => compareText(a.ref, b.ref)),
  };
}

function stableNames({ metadata, components, dependencies }: CycloneDx): Map<string, string> {
  const byRef = new Map(components.map((each) => [each["bom-ref"], each]));
  const children = new Map(dependencies.map(({ ref, dependsOn = [] }) => [ref, dependsOn]));
  const contents = new Map(components.map((each) => [each["bom-ref"], contentOf(each)]));
  const inOrder = (refs: readonly string[]) =>
    refs.toSorted((a, b) => compareText(contents.get(a) ?? "", contents.get(b) ?? ""));
  const names = new Map([[metadata.component["bom-ref"], "image"]]);
  const times = new Map<string, number>();
  // What is reached first is named first; what is reached from nowhere, last.
  const pending = [...inOrder([...byRef.keys()]).reverse(), metadata.component["bom-ref"]];
  const seen = new Set<string>();
  for (let ref = pending.pop(); ref !== undefined; ref = pending.pop()) {
    if (seen.has(ref)) continue;
    seen.add(ref);
    const component = byRef.get(ref);
    if (component !== undefined && random.test(ref)) {
      const base = baseNameOf(component);
      const time = (times.get(base) ?? 0) + 1;
      times.set(base, time);
      names.set(ref, `${base}#${time}`);
    }
    pending.push(...inOrder(children.get(ref) ?? []).reverse());
  }
  return names;
}

const random = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function baseNameOf({ purl, type, name, version = "", ...rest }: Component): string {
  if (purl !== undefined) return purl;
  const kind = propertyOf(rest, `${trivyNamespace}Type`) ?? type;
  return `${kind}:${name}${version === "" ? "" : `@${version}`}`;
}

function contentOf({ "bom-ref": _random, ...component }: Component): string {
  return JSON.stringify(component);
}
