/** What one way costs per call: the median of the rounds, in microseconds. */
export interface Cost {
  readonly microseconds: number;
  readonly of: string;
}

export interface Way {
  readonly name: string;
  readonly of: string;
  /** How often it runs per round, so that each gets enough time in a round. */
  readonly times: number;
  readonly run: () => unknown;
  /** It runs in a process of its own, and comes to what it cost there, in microseconds. */
  readonly tellsItsCost?: true;
}

/** Processor time, each way in turn in every round, so that other load affects all equally. */
export async function measured(
  ways: readonly Way[],
  rounds: number,
): Promise<ReadonlyMap<string, Cost>> {
  const costs = new Map<Way, number[]>(ways.map((way) => [way, []]));
  for (const way of ways) await warmUp(way);
  for (let round = 0; round < rounds; round += 1) {
    for (const [way, found] of costs) {
      const before = process.cpuUsage();
      let told: unknown;
      for (let time = 0; time < way.times; time += 1) told = await way.run();
      const { user, system } = process.cpuUsage(before);
      const own = way.tellsItsCost === true ? Number(told) : (user + system) / way.times;
      found.push(own);
    }
  }
  return new Map(
    [...costs].map(([{ name, of }, found]) => [name, { of, microseconds: median(found) }]),
  );
}

/**
 * Everybody is measured in a process that is warm: each way runs for so many milliseconds first, at
 * least twice.
 */
const warmUpFor = 3000;

async function warmUp({ run, times, tellsItsCost }: Way): Promise<void> {
  if (tellsItsCost === true) return;
  const start = performance.now();
  for (let done = 0; done < 2 || performance.now() - start < warmUpFor; done += 1) {
    for (let time = 0; time < times; time += 1) await run();
  }
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
