import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pdfText } from '../../scripts/expected/pdf-text.ts';
import { plain } from '../../src/calendar/plain-date.ts';
import { determine } from '../../src/eligibility/determine.ts';
import { carriedByCr180 } from '../../src/forms/cr-180-carried.ts';
import type { CaseOrders } from '../../src/packet/record-cases.ts';
import { recordPackets } from '../../src/packet/record-packets.ts';
import { readRecord } from '../../src/record/read-record.ts';
import { inEnglish } from '../in-english.ts';
import { losAngeles } from '../los-angeles.ts';

// PC 17(b)(3) asked by itself: the papers ask for a reduction and nothing of a dismissal.

const asOf = plain('2026-11-25');
const sample = readFileSync('samples/reduction-only.yaml', 'utf8');

async function packetOf(text: string, orders: CaseOrders = { reductionOnly: true }) {
  const { record } = readRecord(new TextEncoder().encode(text), asOf);
  if (record === undefined) throw new Error('no record');
  const result = determine(record, asOf);
  if (result.kind !== 'determined') throw new Error(result.kind);
  const { determination } = result;
  const made = await recordPackets({
    record,
    determination,
    county: losAngeles,
    ...inEnglish,
    orders: () => orders,
  });
  const [one] = made.cases;
  if (one === undefined) throw new Error('no case');
  const read = async (files: readonly { name: string; bytes: Uint8Array }[], name: string) => {
    const file = files.find((each) => each.name === name);
    if (file === undefined) throw new Error(`no ${name}`);
    return (await pdfText(file.bytes)).replaceAll(/\n\d* ?/gu, ' ').replaceAll(/\s+/gu, ' ');
  };
  return {
    ...one,
    paper: (name: string) => read(one.packet.files, name),
    beside: (name: string) => read(made.beside, name),
  };
}

const over = sample
  .replaceAll('2025-', '2022-')
  .replace('2027-06-08', '2024-06-08')
  .replace('ended: running', 'ended: completed');

describe('the papers of a reduction by itself', () => {
  it.each(['petition.pdf', 'order.pdf', 'declaration.pdf', 'proof-of-service.pdf'])(
    '%s says nothing of a dismissal',
    async (name) => {
      const text = await (await packetOf(sample)).paper(name);
      expect(text).not.toMatch(/dismiss|1203\.4\b|withdraw|penalties and disabilities/iu);
    },
  );

  it('names the petition for what it asks, and cites PC 17(b)', async () => {
    const { paper } = await packetOf(sample);
    expect(await paper('petition.pdf')).toMatch(
      /PETITION TO REDUCE FELONY .*TO MISDEMEANOR .*\(Pen\. Code, § 17, subd\. \(b\)\)/u,
    );
    expect(await paper('order.pdf')).toContain('GRANTED. The offense is declared');
  });

  it('pleads the probation of the record and no more', async () => {
    const text = await (await packetOf(sample)).paper('petition.pdf');
    expect(text).toContain('suspended imposition of sentence and granted petitioner formal');
    const bare = sample.replace(/ {6}(?:supervision|imposition): \w+\n/gu, '');
    const said = await (await packetOf(bare)).paper('petition.pdf');
    expect(said).toContain('the court granted petitioner probation');
    expect(said).not.toMatch(/suspended|formal/u);
  });

  it('asks for a hearing with two days’ notice while probation runs (PC 1203.3(b))', async () => {
    const { paper } = await packetOf(sample);
    expect(await paper('petition.pdf')).toContain('Pen. Code, § 1203.3, subd. (b)(1), (2)(A)');
    expect(await paper('order.pdf')).toContain('reasons were stated on the record');
    const after = await packetOf(over);
    expect(await after.paper('petition.pdf')).not.toContain('1203.3');
    expect(await after.paper('order.pdf')).not.toContain('stated on the record');
  });

  it('can be asked for alone where a dismissal is open too', async () => {
    const { filing, paper, beside } = await packetOf(over);
    expect(filing.ready).toBe(true);
    expect(await paper('petition.pdf')).not.toMatch(/dismiss/iu);
    expect(await beside('client.pdf')).toContain('A dismissal is open now too.');
  });

  it('cites PC 17(f) where restitution is owed', async () => {
    expect(await (await packetOf(sample)).paper('petition.pdf')).toContain('§ 17, subd. (f)');
    const paid = sample.replace('owed: 640', 'owed: 0');
    expect(await (await packetOf(paid)).paper('petition.pdf')).not.toContain('subd. (f)');
  });

  it('tells the client what it does, and never to say that it was dismissed', async () => {
    const text = await (await packetOf(sample)).beside('client.pdf');
    expect(text).toContain('These papers do not ask for a dismissal.');
    expect(text).toContain('The first day to ask for a dismissal is June 9, 2027.');
    expect(text).not.toContain('Yes, conviction dismissed');
  });

  it('is on the project’s own petition: CR-180 asks for a dismissal', async () => {
    const { filing } = await packetOf(sample);
    if (!filing.ready) throw new Error('not ready');
    expect(carriedByCr180(filing.plan)).toEqual({ carried: false, why: { kind: 'no-dismissal' } });
  });

  it('makes no petition for a count that it is not surely open to', async () => {
    const straight = sample.replace('wobbler: yes', 'wobbler: no').replace('PC 496(a)', 'PC 211');
    const { filing, paper } = await packetOf(straight);
    expect(filing).toEqual({ ready: false, why: { kind: 'reduction-not-open', counts: [] } });
    expect(await paper('plan.pdf')).toContain('No petition was made: a reduction by itself');
    const named = await packetOf(sample, { reductionOnly: true, counts: [1] });
    expect(named.filing.ready).toBe(true);
  });

  it('is made only if it is asked for', async () => {
    const { filing, paper } = await packetOf(sample, {});
    expect(filing.ready).toBe(false);
    expect(await paper('plan.pdf')).toContain('Papers that ask only to reduce this felony');
  });
});
