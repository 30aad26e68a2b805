/**
 * A question of which several may wait for the same answer, as long as that question was asked after each of them came:
 * who comes while one is on its way shares the next. Before it is asked, `others` may still come.
 */
export function oneAfterAnother<Answer>(
  others: () => Promise<unknown>,
  ask: () => Promise<Answer>,
): () => Promise<Answer> {
  let current: Promise<unknown> = Promise.resolve();
  let next: Promise<Answer> | undefined;
  return () => {
    next ??= current.then(others).then(() => {
      next = undefined;
      const asked = ask();
      current = asked.catch(() => undefined);
      return asked;
    });
    return next;
  };
}
