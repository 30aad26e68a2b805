/** What a line changed of the files that it ships again; told together, because one `chown -R` passes over some. */
export interface Changes {
  files: number;
  /** Files that got another owner, and another mode. */
  owned: number;
  moded: number;
  /** What all of them have now; undefined where they differ. */
  owner: string | undefined;
  mode: number | undefined;
}
