import type { LayoutNotes } from "../layout-notes.ts";

/** An OCI layout directory that holds the image somebody asked for, and what is known of its blobs. */
export interface OpenedLayout {
  layout: string;
  notes: LayoutNotes;
}
