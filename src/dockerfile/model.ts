/** A Dockerfile as its stages and instructions, with exact line ranges. Lines are 1-based and inclusive. */
export interface Dockerfile {
  stages: Stage[];
  /** Instructions before the first FROM, in order; BuildKit allows only ARG there. */
  preamble: Instruction[];
  /** ARG instructions before the first FROM: name → default value, when it has one that is known without building. */
  globalArgs: Map<string, string | undefined>;
  /** The `# syntax=` reference, when the file has one. */
  syntax?: string;
}

export interface Stage {
  index: number;
  /** Name after AS, lower-cased as BuildKit compares it. */
  name?: string;
  /** The text after FROM (without flags), variables not expanded. */
  from: string;
  /** {@link from} with global ARG defaults (and given build arguments) filled in; undefined when a variable has no value. */
  resolvedFrom?: string;
  /** Index of the earlier stage that `from` names. */
  fromStage?: number;
  /** Value of `FROM --platform=`, variables not expanded. */
  platform?: string;
  startLine: number;
  endLine: number;
  /** All instructions of the stage, its FROM first. */
  instructions: Instruction[];
}

export interface Instruction {
  /** Upper case: `RUN`, `COPY`, … */
  keyword: string;
  /**
   * The whole instruction on one line: continuation marks and comments inside it removed, white space folded. Heredoc
   * bodies are not in it, see {@link heredocs}.
   */
  text: string;
  startLine: number;
  /** Includes heredoc bodies. */
  endLine: number;
  /** Value of `--from=` of COPY/ADD (stage name, index or image). */
  copyFrom?: string;
  /** Values of `from=` in the `--mount=` flags of RUN (stage name or image), when there are any. */
  mountFrom?: string[];
  /** Bodies of heredocs in the order of their marks, when there are any. */
  heredocs?: Heredoc[];
}

export interface Heredoc {
  name: string;
  /** The lines between the mark and its end, as they stand in the file. */
  body: string;
  /** Line of the body's first line; the line after the mark's when the body is empty. */
  startLine: number;
}
