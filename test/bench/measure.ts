const RUNS = 7;
const MEGABYTE = 2 ** 20;

/** Runs a piece of work several times and prints its median time, its rate and what it left in memory at most. */
export function measure(name: string, count: number, unit: string, work: () => unknown): void {
  const before = process.memoryUsage().heapUsed;
  let peak = before;
  const seconds: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const started = performance.now();
    work();
    seconds.push((performance.now() - started) / 1000);
    peak = Math.max(peak, process.memoryUsage().heapUsed);
  }
  const median = seconds.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
  const rate = Math.round(count / median).toLocaleString("en");
  const memory = ((peak - before) / MEGABYTE).toFixed(0);
  console.log(`  ${name}: ${rate} ${unit}/s (${(median * 1000).toFixed(0)} ms, +${memory} MB)`);
}
