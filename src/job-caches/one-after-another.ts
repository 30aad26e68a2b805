/**
 * A question of which several may wait for the same answer, as long as that question was asked after each of them came:
 * who comes while one is on its way shares the next.
 */
export function oneAfterAnother<Answer>(ask: () => Promise<Answer>): () => Promise<Answer> {
  let current: Promise<unknown> = Promise.resolve();
  let next: Promise<Answer> | undefined;
  return () => {
    next ??= current.then(() => {
      next = undefined;
      const asked = ask();
      current = asked.catch(() => undefined);
      return asked;
    });
    return next;
  };
}
