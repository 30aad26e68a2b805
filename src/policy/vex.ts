/** What a VEX document says, as far as it takes findings away. */
import { createHash } from "node:crypto";
import { z } from "zod";

/** A VEX document of a policy: the statements by which findings no longer count. */
export interface VexDocument {
  path: string;
  excuses: readonly VexExcuse[];
}

/** One vulnerability that does not count in one product. */
export interface VexExcuse {
  vulnerability: string;
  /** A package URL, a product's id, or `*` where the document names none. */
  product: string;
  status: string;
  /** Products for which a later statement of the document says otherwise. */
  except: readonly string[];
}

type Statement = Omit<VexExcuse, "except">;

const name = z.union([z.string(), z.looseObject({ name: z.string() }).transform((value) => value.name)]);
const identified = z.looseObject({
  "@id": z.string().optional(),
  identifiers: z.record(z.string(), z.string()).optional(),
});
const component = z.union([z.string(), identified.transform(identityOf)]);
const product = z.union([
  z.string().transform((value) => [value]),
  identified.extend({ subcomponents: z.array(component).optional() }).transform((value) => {
    const whole = identityOf(value);
    const parts = value.subcomponents ?? [];
    return parts.length === 0 ? [whole] : parts.map((part) => `${whole} > ${part}`);
  }),
]);

function identityOf({ "@id": id = "", identifiers = {} }: z.output<typeof identified>): string {
  return [id, ...Object.values(identifiers).sort()].join(" ").trim();
}

const excusing = new Set(["not_affected", "fixed", "known_not_affected", "false_positive", "resolved"]);

function everyWord(statements: readonly Statement[]): VexExcuse[] {
  return statements.filter(({ status }) => excusing.has(status)).map((statement) => ({ ...statement, except: [] }));
}

/** The excuses that no later statement takes back, each with the products for which one does. */
function lastWord(statements: readonly Statement[]): VexExcuse[] {
  return statements.flatMap((statement, index) => {
    if (!excusing.has(statement.status)) return [];
    const later = statements.slice(index + 1).filter(({ vulnerability }) => vulnerability === statement.vulnerability);
    const except = later.filter(({ status }) => !excusing.has(status)).map(({ product: of }) => of);
    return except.includes(statement.product) ? [] : [{ ...statement, except }];
  });
}

/** OpenVEX: not_affected and fixed take a finding away, and a later statement wins (aquasecurity/trivy pkg/vex/openvex.go, NotAffected). */
const openVex = z
  .looseObject({
    "@context": z.string().startsWith("https://openvex.dev/"),
    statements: z.array(
      z.looseObject({ vulnerability: name, products: z.array(product).optional(), status: z.string() }),
    ),
  })
  .transform(({ statements }) =>
    lastWord(
      statements.flatMap(({ vulnerability, products, status }) =>
        (products?.flat() ?? ["*"]).map((of): Statement => ({ vulnerability, product: of, status })),
      ),
    ),
  );

/** CycloneDX: `analysis.state` of each vulnerability and what it affects. */
const cycloneDx = z
  .looseObject({
    bomFormat: z.literal("CycloneDX"),
    vulnerabilities: z.array(
      z.looseObject({
        id: z.string(),
        analysis: z.looseObject({ state: z.string().optional() }).optional(),
        affects: z.array(z.looseObject({ ref: z.string() })).optional(),
      }),
    ),
  })
  .transform(({ vulnerabilities }) =>
    vulnerabilities.flatMap(({ id, analysis, affects }) =>
      (affects?.map(({ ref }) => ref) ?? ["*"]).map(
        (ref): Statement => ({ vulnerability: id, product: ref, status: analysis?.state ?? "in_triage" }),
      ),
    ),
  )
  .transform(everyWord);

/**
 * CSAF: known_not_affected and fixed take a finding away (aquasecurity/trivy pkg/vex/csaf.go, match). Product ids mean what
 * the product tree says, so another tree makes every statement another one.
 */
const csaf = z
  .looseObject({
    document: z.looseObject({ category: z.string() }),
    product_tree: z.unknown().optional(),
    vulnerabilities: z.array(
      z.looseObject({
        cve: z.string(),
        product_status: z.record(z.string(), z.array(z.string())).optional(),
      }),
    ),
  })
  .transform(({ product_tree, vulnerabilities }) =>
    vulnerabilities.flatMap(({ cve, product_status }) =>
      Object.entries(product_status ?? {}).flatMap(([status, products]) =>
        products.map((id): Statement => ({ vulnerability: cve, product: `${id} in ${digest(product_tree)}`, status })),
      ),
    ),
  )
  .transform(everyWord);

const document = z.union([openVex, cycloneDx, csaf]);

/**
 * Reads the text of a document. One in a form that is not known here is one excuse for everything, named by its digest:
 * it can't be compared, only be the same or another one.
 */
export function readVex(path: string, text: string): VexDocument {
  const parsed = document.safeParse(parseJson(text));
  const unknown = { vulnerability: "any", product: `document ${digest(text)}`, status: "not_affected", except: [] };
  return { path, excuses: parsed.success ? parsed.data : [unknown] };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function digest(value: unknown): string {
  return createHash("sha256")
    .update(JSON.stringify(value) ?? "")
    .digest("hex")
    .slice(0, 12);
}
