/** Waits some milliseconds; rejects when the run is cancelled. */
export type Pause = (ms: number) => Promise<void>;

/** Whether a pause passed; false when the run was cancelled in it. */
export async function hasPassed(pause: Promise<void>): Promise<boolean> {
  return pause.then(
    () => true,
    () => false,
  );
}
