import { baseOf, extensionOf } from "../extract/go-path.ts";

/** Bytes from a file's start by which Trivy tells text from other content. */
export const decisiveBytes = 300;

/** Whether a byte among the first {@link decisiveBytes} makes a file binary (`IsBinary` in pkg/fanal/utils/utils.go). */
export function isBinaryByte(byte: number): boolean {
  return byte < 7 || byte === 11 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32) || byte === 127;
}

/** Of binary files Trivy searches these alone, the printable text in them (`allowedBinaries` in its analyzer/secret/secret.go). */
export function isSearchedBinary(path: string): boolean {
  return extensionOf(baseOf(path)) === ".pyc";
}
