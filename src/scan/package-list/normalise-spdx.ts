/** Trivy's SPDX as the list that is published. Pure. */
import * as z from "zod";
import { PlimsollError } from "../../errors.ts";

const annotated = z.looseObject({
  SPDXID: z.string(),
  name: z.string(),
  annotations: z.array(z.looseObject({ comment: z.string() })).optional(),
});
const document = z.looseObject({
  spdxVersion: z.string().startsWith("SPDX-2."),
  name: z.string(),
  documentNamespace: z.string(),
  packages: z.array(annotated),
});

/** Sizes are those of what was scanned, which may be an extract; labels are anybody's text. */
const kept = /^(?:ImageID|DiffID|SchemaVersion): /;
const unique = /[0-9a-f-]{36}$/;

/**
 * The document under the variant's name: Trivy names it after the directory that it scanned.
 *
 * @throws PlimsollError `tool.nonsense`
 */
export function normaliseSpdx(written: string, name: string): string {
  const { documentNamespace, packages, ...rest } = parse(written);
  const [id = ""] = unique.exec(documentNamespace) ?? [];
  const named = {
    ...rest,
    name,
    documentNamespace: `http://trivy.dev/container_image/${encodeURIComponent(name)}-${id}`,
    packages: packages.map((each) => (each.SPDXID.startsWith("SPDXRef-ContainerImage-") ? asImage(each, name) : each)),
  };
  return `${JSON.stringify(named, null, 2)}\n`;
}

function asImage(image: z.infer<typeof annotated>, name: string): z.infer<typeof annotated> {
  return { ...image, name, annotations: (image.annotations ?? []).filter(({ comment }) => kept.test(comment)) };
}

function parse(written: string): z.infer<typeof document> {
  try {
    return document.parse(JSON.parse(written));
  } catch (cause) {
    throw new PlimsollError(
      "tool.nonsense",
      "Trivy's SPDX document can't be understood. Use the Trivy version that Plimsoll is tested with.",
      { cause },
    );
  }
}
