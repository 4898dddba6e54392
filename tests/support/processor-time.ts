// How long something took, whatever else the machine does: a limit in wall time says more about that than about us.

/** Milliseconds of processor time that this process has had. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
