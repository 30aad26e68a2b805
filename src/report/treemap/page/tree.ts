/**
 * The files of an image as they lie in a page: columns, so that names and numbers pack well. Directories come breadth
 * first, the root first and without a name; the files of each directory lie together, in the order of the directories.
 * Numbers are in base 36. Names are front-coded within their directory: a character for how many characters are those of
 * the name before (from `0`), then the rest.
 */
export interface TreeColumns {
  /** Names of all directories but the root, a line each. */
  directories: string;
  /** Of each directory: how many directories and files are in it, and how many files were folded with how many bytes. */
  subdirectories: string;
  counts: string;
  foldedCounts: string;
  foldedBytes: string;
  /** Names, bytes and layers of all files. */
  files: string;
  bytes: string;
  /** Runs, `layer*length`. */
  layers: string;
}

/** A layer as the map tells of it. */
export interface PageLayer {
  /** `k0` … `k7`, the colours of html/style-parts. */
  colour: string;
  /** "Dockerfile:12", or empty. */
  place: string;
  instruction: string;
}

/** All that the page's script works on. */
export interface PageData {
  tree: TreeColumns;
  layers: PageLayer[];
}

/** The tree unpacked. What stands for a directory is its number; a file's is counted on its own. */
export interface PageTree {
  directoryNames: string[];
  parents: Int32Array;
  /** First subdirectory and how many there are; the same for files. */
  firstDirectory: Int32Array;
  directoryCount: Int32Array;
  firstFile: Int32Array;
  fileCount: Int32Array;
  foldedCount: Int32Array;
  foldedBytes: Float64Array;
  /** Bytes of all that is below, folded files included. */
  directoryBytes: Float64Array;
  directoryFiles: Int32Array;
  fileNames: string[];
  fileBytes: Float64Array;
  fileLayers: Uint16Array;
  /** The directory of each file. */
  fileParents: Int32Array;
}
