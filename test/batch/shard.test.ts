import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { shardAsked } from '../../src/batch/shard.ts';
import { UsageFault } from '../../src/cli/usage-fault.ts';
import { runCaptured } from '../cli/run-captured.ts';
import { ndjson, ownFolder, runBatch, withPlans } from './people.ts';

describe('a part of the records', () => {
  it.each([
    ['3/8', {}, { index: 3, of: 8 }],
    ['auto', slurm('2', '4'), { index: 2, of: 4 }],
    ['auto/8', { SLURM_ARRAY_TASK_ID: '3', SLURM_ARRAY_TASK_COUNT: '1' }, { index: 3, of: 8 }],
    ['auto/8', { JOB_COMPLETION_INDEX: '0' }, { index: 1, of: 8 }],
    [
      'auto',
      { AWS_BATCH_JOB_ARRAY_INDEX: '7', AWS_BATCH_JOB_ARRAY_SIZE: '8' },
      { index: 8, of: 8 },
    ],
  ])('%s is as the command line or the scheduler says', (written, environment, shard) => {
    expect(shardAsked(written, environment)).toEqual(shard);
  });

  it.each([
    ['0/8', {}],
    ['9/8', {}],
    ['3 of 8', {}],
    ['auto', {}],
    ['auto', { JOB_COMPLETION_INDEX: '0' }],
    ['auto/8', { SLURM_ARRAY_TASK_ID: '9' }],
  ])('%s is refused if nothing says which part it is', (written, environment) => {
    expect(() => shardAsked(written, environment)).toThrow(UsageFault);
  });

  it('of a SLURM array with one rerun task is not taken for the whole', () => {
    const again = { ...slurm('3', '1'), SLURM_ARRAY_TASK_MIN: '3' };
    expect(() => shardAsked('auto', again)).toThrow(UsageFault);
    expect(() => shardAsked('auto', again)).toThrow('array-not-from-one');
  });
});

function slurm(id: string, count: string) {
  return { SLURM_ARRAY_TASK_ID: id, SLURM_ARRAY_TASK_COUNT: count, SLURM_ARRAY_TASK_MIN: '1' };
}

describe('the parts of a batch', () => {
  it('take everyone once, and combine into one summary', async () => {
    const folder = await ownFolder();
    const [whole, out] = [join(folder, 'whole'), join(folder, 'out')];
    const input = join(folder, 'people.ndjson');
    await mkdir(out);
    await writeFile(input, `${ndjson(withPlans)}{}\n`);
    await runBatch(input, '--out', whole, '--dry-run');
    await runBatch(input, '--out', out, '--dry-run', '--shard', '2/3');
    const half = await runCaptured('batch', '--collect', out);
    expect(half.code).toBe(6);
    expect(half.err).toContain('Parts that are not done: 1, 3.');
    await runBatch(input, '--out', out, '--dry-run', '--shard', '1/3');
    await runBatch(input, '--out', out, '--dry-run', '--shard', '3/3');
    const { code, out: said } = await runCaptured('batch', '--collect', out);
    expect(code).toBe(6);
    expect(said).toContain(`${withPlans.length + 1} people, 1 failed.`);
    expect(said.replaceAll(/\s+/gu, ' ')).toContain('run each part again with its --shard');
    for (const name of ['summary.csv', 'failed.csv', 'failed.json']) {
      expect(await readFile(join(out, name), 'utf8')).toBe(
        await readFile(join(whole, name), 'utf8'),
      );
    }
    const queues = [out, whole].map((one) => readFile(join(one, 'queue.csv'), 'utf8'));
    const [joined, alone] = await Promise.all(queues);
    expect(joined).toBe(alone);
    expect((await readdir(out)).filter((name) => name.startsWith('shard-'))).toHaveLength(3);
    await rm(folder, { recursive: true });
  });

  it('say in the queue in which of them a person’s folder is, where there are folders', async () => {
    const folder = await ownFolder();
    const [out, packed] = [join(folder, 'out'), join(folder, 'packed')];
    const input = join(folder, 'people.ndjson');
    await writeFile(input, ndjson([2]));
    await runBatch(input, '--out', out, '--shard', '1/1');
    await runBatch(input, '--out', packed, '--shard', '1/1', '--packed');
    await runCaptured('batch', '--collect', out);
    await runCaptured('batch', '--collect', packed);
    const [, row = ''] = (await readFile(join(out, 'queue.csv'), 'utf8')).split('\r\n');
    const [found = ''] = /shard-1-of-1\/people\/[^,]+/u.exec(row) ?? [];
    expect((await readdir(join(out, found))).length).toBeGreaterThan(0);
    expect(await readFile(join(packed, 'queue.csv'), 'utf8')).not.toContain('people/');
    await rm(folder, { recursive: true });
  });

  it('tell of a person who came into two of them', async () => {
    const folder = await ownFolder();
    const input = join(folder, 'people.ndjson');
    const out = join(folder, 'out');
    await writeFile(input, ndjson([2, 2]));
    await runBatch(input, '--out', out, '--dry-run', '--shard', '1/2');
    await runBatch(input, '--out', out, '--dry-run', '--shard', '2/2');
    const { code, err } = await runCaptured('batch', '--collect', out);
    expect(code).toBe(6);
    expect(err).toContain('Records 1 and 2 are for the same person');
    await rm(folder, { recursive: true });
  });

  it('do not exist until someone makes them', async () => {
    const folder = await ownFolder();
    expect((await runCaptured('batch', '--collect', folder)).code).toBe(2);
    await rm(folder, { recursive: true });
  });
});
