/** CycloneDX in JSON, as far as a list of packages needs it. */
import { z } from "zod";

const property = z.looseObject({ name: z.string(), value: z.string().optional() });

const component = z.looseObject({
  "bom-ref": z.string(),
  type: z.string(),
  name: z.string(),
  version: z.string().optional(),
  purl: z.string().optional(),
  properties: z.array(property).optional(),
});

const dependency = z.looseObject({ ref: z.string(), dependsOn: z.array(z.string()).optional() });

/** What Trivy writes; fields that are not named here stay as they are. */
export const document = z.looseObject({
  bomFormat: z.literal("CycloneDX"),
  specVersion: z.string(),
  metadata: z.looseObject({ component }),
  components: z.array(component),
  dependencies: z.array(dependency),
});

export type Property = z.infer<typeof property>;
export type Component = z.infer<typeof component>;
export type Dependency = z.infer<typeof dependency>;
export type CycloneDx = z.infer<typeof document>;

/** Prefix of Trivy's own properties (trivy pkg/sbom/cyclonedx/marshal.go). */
export const trivyNamespace = "aquasecurity:trivy:";

/** The value of the first property of this name. */
export function propertyOf({ properties = [] }: Pick<Component, "properties">, name: string): string | undefined {
  return properties.find((each) => each.name === name)?.value;
}

/** The component with one more property. */
export function withProperty(component: Component, name: string, value: string): Component {
  return { ...component, properties: [...(component.properties ?? []), { name, value }] };
}
