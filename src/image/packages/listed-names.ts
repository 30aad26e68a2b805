/**
 * Names that are read from their list when somebody goes through them: the lists of all packages at once are the most
 * memory that packages would take. `read` must not throw.
 */
export function listedNames(read: () => Iterable<string>): Iterable<string> {
  return { [Symbol.iterator]: () => read()[Symbol.iterator]() };
}
