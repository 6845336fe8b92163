import { readFileSync } from 'node:fs';
import { afterEach, expect, it } from 'vitest';
import { plain } from '../../src/calendar/plain-date.ts';
import { determine } from '../../src/eligibility/determine.ts';
import { recordPackets } from '../../src/packet/record-packets.ts';
import { readRecord } from '../../src/record/read-record.ts';
import { inEnglish } from '../in-english.ts';
import { losAngeles } from '../los-angeles.ts';

const asOf = plain('2026-11-25');

const { TZ: usual } = process.env;
afterEach(() => {
  if (usual === undefined) delete process.env['TZ'];
  else process.env['TZ'] = usual;
});

/** Every file in every packet of a sample, by case and name, as made in a time zone. */
async function madeIn(zone: string, sample: string): Promise<ReadonlyMap<string, string>> {
  process.env['TZ'] = zone;
  const { record } = readRecord(readFileSync(`samples/${sample}.yaml`), asOf);
  if (record === undefined) throw new Error(`${sample} is no record`);
  const result = determine(record, asOf);
  if (result.kind !== 'determined') throw new Error(result.kind);
  const { determination } = result;
  const { cases, beside } = await recordPackets({
    record,
    determination,
    county: losAngeles,
    ...inEnglish,
  });
  return new Map(
    [
      ...cases.flatMap(({ packet }, at) => packet.files.map((file) => [at, file] as const)),
      ...beside.map((file) => ['beside', file] as const),
    ].map(([where, { name, bytes }]) => [
      `${where}/${name}`,
      Buffer.from(bytes).toString('base64'),
    ]),
  );
}

it.each(['attorney-long', 'facts-missing'])(
  'in Los Angeles, in London or in Kiritimati, the papers of %s are the same, byte for byte',
  async (sample) => {
    const made = await madeIn('UTC', sample);
    expect(made.size).toBeGreaterThan(1);
    for (const [zone, minutes] of [
      ['America/Los_Angeles', 480],
      ['Pacific/Kiritimati', -840],
    ] as const) {
      const there = await madeIn(zone, sample);
      expect(new Date(2026, 10, 25).getTimezoneOffset()).toBe(minutes);
      expect([...there.keys()]).toEqual([...made.keys()]);
      for (const [name, bytes] of made)
        expect(there.get(name) === bytes, `${name}, ${zone}`).toBe(true);
    }
  },
);
