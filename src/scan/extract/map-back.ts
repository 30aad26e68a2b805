import { z } from "zod";

/** The part of Trivy's JSON that depends on the layers' own bytes (`Metadata` in pkg/types/report.go). */
const sizedReport = z.looseObject({
  Metadata: z.looseObject({
    Size: z.int().optional(),
    Layers: z.array(z.looseObject({ Size: z.int().optional(), DiffID: z.string() })).nullish(),
  }),
});

export type SizedReport = z.infer<typeof sizedReport>;

/**
 * Trivy's report of an extract as it is of the image itself: sizes are the lengths of the real layers. Everything else is right as
 * it stands. `archiveBytes` gives the length of a layer's uncompressed tar by its diff ID. Trivy leaves a size of 0 out.
 *
 * @throws ZodError when `report` is no report of Trivy, Error for a layer that is not known.
 */
export function withRealSizes(report: unknown, archiveBytes: ReadonlyMap<string, number>): SizedReport {
  const { Metadata, ...rest } = sizedReport.parse(report);
  const { Size: _ofExtract, Layers, ...others } = Metadata;
  const layers = Layers?.map(({ Size: _ofLayer, ...layer }) => {
    const size = archiveBytes.get(layer.DiffID);
    if (size === undefined) throw new Error(`The report names a layer ${layer.DiffID} that the image does not have.`);
    return { ...(size > 0 ? { Size: size } : {}), ...layer };
  });
  const total = layers?.reduce((sum, { Size = 0 }) => sum + Size, 0) ?? 0;
  return {
    ...rest,
    Metadata: { ...(total > 0 ? { Size: total } : {}), ...others, ...(Layers === undefined ? {} : { Layers: layers }) },
  };
}
