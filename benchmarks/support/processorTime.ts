/** The processor time of this thread alone, in milliseconds: what a clock shows also counts what else the machine does. */
export function processorTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
