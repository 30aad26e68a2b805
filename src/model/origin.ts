/** Where something comes from. Lines are 1-based and inclusive; `file` is relative to the repository, with `/`. */
export interface Origin {
  file?: string;
  startLine?: number;
  endLine?: number;
  stage?: string;
  /** The instruction's text, one line, without continuation marks. */
  instruction?: string;
  via: "provenance" | "history" | "none";
  /** For `COPY --from`: the builder-stage line that made the bytes. */
  madeBy?: Origin;
}
