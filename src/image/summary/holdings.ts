/** What the visible files of one package add up to. */
export interface Holdings {
  bytes: number;
  content: number;
}
