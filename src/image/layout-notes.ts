/**
 * What is known of an image's blobs because of where they came from. It travels as annotations of the one descriptor in
 * the `index.json` that Plimsoll writes for each platform; annotations of the image itself never get there.
 */
export interface LayoutNotes {
  /** The blobs were compared with their digests when they were written. */
  verified: boolean;
  /** Layers were unpacked by an engine (`docker save`): what is not compressed here says nothing of a registry's form. */
  unpackedByEngine: boolean;
}

export const noNotes: LayoutNotes = { verified: false, unpackedByEngine: false };

const verifiedKey = "dev.plimsoll.blobs-verified";
const unpackedKey = "dev.plimsoll.unpacked-by-engine";

export function notesAsAnnotations({ verified, unpackedByEngine }: LayoutNotes): Record<string, string> {
  return { [verifiedKey]: String(verified), [unpackedKey]: String(unpackedByEngine) };
}

export function readNotes(annotations: Record<string, string> | null | undefined): LayoutNotes {
  return {
    verified: annotations?.[verifiedKey] === "true",
    unpackedByEngine: annotations?.[unpackedKey] === "true",
  };
}
