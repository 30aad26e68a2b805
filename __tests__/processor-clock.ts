/**
 * Starts to count the processor time of this process; the function that it gives tells the milliseconds so far. Limits on
 * what a hostile input may cost are held against it: a wall clock also counts what else a busy machine does meanwhile.
 */
export function processorClock(): () => number {
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
}
