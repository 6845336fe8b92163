import type { FormValues } from '../../src/forms/filling.ts';
import { bundled } from '../../src/pdf/bundle.ts';
import type { FormToFill } from './forms-to-fill.ts';
import { median } from './measured.ts';
import { naiveFlat, naiveMerged } from './naive-pdf-lib.ts';

/** A thousand petitions as one print-ready file, by pdf-lib and here: processor time and size. */
export interface Merging {
  readonly petitions: number;
  readonly naiveSeconds: number;
  readonly seconds: number;
  readonly naiveBytes: number;
  readonly bytes: number;
}

const petitions = 1000;

export async function mergedOf({ blank, compiled, bySlot, byField }: FormToFill): Promise<Merging> {
  const paper = await naiveFlat(blank, byField);
  const papers = Array.from({ length: petitions }, () => paper);
  let [naiveBytes, bytes] = [0, 0];
  const naiveSeconds = await seconds(async () => {
    naiveBytes = (await naiveMerged(papers)).length;
  });
  const parts = Array.from({ length: petitions }, (_, at) => ({
    title: `Petition ${at + 1}`,
    prints: [{ kind: 'filled', form: compiled, values: numbered(bySlot, at) } as const],
  }));
  const head = { title: 'Petitions', language: 'en-US' };
  const once = () => {
    bytes = bundled(parts, head).length;
    return Promise.resolve();
  };
  await seconds(once);
  const rounds: number[] = [];
  for (let round = 0; round < 5; round += 1) rounds.push(await seconds(once));
  return { petitions, naiveSeconds, seconds: median(rounds), naiveBytes, bytes };
}

/** Each petition is different: its lines say which. */
function numbered(values: FormValues, at: number): FormValues {
  return new Map(
    [...values].map(([slot, value]) => [slot, value === 'Rosa Mendez' ? `Rosa ${at}` : value]),
  );
}

async function seconds(run: () => Promise<void>): Promise<number> {
  const before = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
