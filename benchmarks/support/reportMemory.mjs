/**
 * Loaded into a process before everything else (`--import`): its last line at stderr is how much memory it took at most, as JSON. JavaScript, because
 * stripping types would add 17 MB to what is measured.
 */
const SAMPLE_MS = 20;

let heapBytes = 0;
setInterval(() => {
  heapBytes = Math.max(heapBytes, process.memoryUsage().heapUsed);
}, SAMPLE_MS).unref();

process.on("exit", () => {
  const { maxRSS } = process.resourceUsage();
  process.stderr.write(`\n${JSON.stringify({ residentBytes: maxRSS * 1024, heapBytes })}\n`);
});
