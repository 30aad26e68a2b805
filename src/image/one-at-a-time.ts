/** Work on the same key goes one after the other, in the order in which it was given; a rejection stops nothing. */
export function oneAtATime<Subject>(
  keyOf: (subject: Subject) => string,
): <Result>(subject: Subject, work: () => Promise<Result>) => Promise<Result> {
  const ends = new Map<string, Promise<unknown>>();
  return async (subject, work) => {
    const key = keyOf(subject);
    const result = (ends.get(key) ?? Promise.resolve()).then(work);
    const end = result.catch(() => undefined);
    ends.set(key, end);
    try {
      return await result;
    } finally {
      if (ends.get(key) === end) ends.delete(key);
    }
  };
}
