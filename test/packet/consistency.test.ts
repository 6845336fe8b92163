import { readdirSync, readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { plain } from '../../src/calendar/plain-date.ts';
import { determine } from '../../src/eligibility/determine.ts';
import type { PacketFile } from '../../src/packet/packet.ts';
import { recordPackets } from '../../src/packet/record-packets.ts';
import type { FilingPlan } from '../../src/petition/plan.ts';
import { readRecord } from '../../src/record/read-record.ts';
import { offenseWords } from '../../src/words/en/codes.ts';
import { dateInWords } from '../../src/words/en/dates.ts';
import { inEnglish } from '../in-english.ts';
import { losAngeles } from '../los-angeles.ts';
import { readBack } from '../pdf/read-back.ts';

const asOf = plain('2026-11-25');

interface Made {
  readonly plan: FilingPlan;
  readonly files: readonly PacketFile[];
}

async function firstReady(sample: string): Promise<Made | undefined> {
  const { record } = readRecord(readFileSync(`samples/${sample}`), asOf);
  if (record === undefined) throw new Error(`${sample} is no record`);
  const result = determine(record, asOf);
  if (result.kind !== 'determined') throw new Error(result.kind);
  const { determination } = result;
  const { cases } = await recordPackets({
    record,
    determination,
    county: losAngeles,
    ...inEnglish,
  });
  const ready = cases.find(({ filing }) => filing.ready);
  return ready?.filing.ready === true
    ? { plan: ready.filing.plan, files: ready.packet.files }
    : undefined;
}

/** The words of a paper without spaces, for any kind of file. */
async function wordsOf({ name, bytes }: PacketFile): Promise<string> {
  if (name.endsWith('.pdf')) {
    const { pages, filled } = await readBack(bytes);
    return bare([...pages.map((page) => page.text), ...filled].join(''));
  }
  if (name.endsWith('.docx')) {
    return bare(
      strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array()).replaceAll(
        /<[^>]+>/gu,
        '',
      ),
    );
  }
  return bare(
    new TextDecoder()
      .decode(bytes)
      .replaceAll(/\r\n /gu, '')
      .replaceAll(/<[^>]+>/gu, ''),
  );
}

function bare(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/gu, '');
}

const toCourt = ['petition.pdf', 'order.pdf', 'declaration.pdf', 'proof-of-service.pdf'];
const months =
  'January|February|March|April|May|June|July|August|September|October|November|December';

// Papers of the samples that can be filed now; the others have a plan, not a petition.
const ready = readdirSync('samples').filter((name) =>
  /^(?:attorney-long|completed-probation|dui|discretionary|infraction|prison)/u.test(name),
);

describe.each(ready)('one fact, every paper of %s', (sample) => {
  let plan: FilingPlan;
  const words = new Map<string, string>();

  beforeAll(async () => {
    const made = await firstReady(sample);
    if (made === undefined) throw new Error(`${sample} cannot be filed`);
    plan = made.plan;
    for (const file of made.files) words.set(file.name, await wordsOf(file));
  }, 120_000);

  it('the case number, and no other', () => {
    const { caseNumber } = plan.caption;
    const shape = /\b(?:[A-Z]{2}|\d[A-Z]{2}|\d{2}[A-Z]{4})0{5,6}(?:-\d{2})?/gu;
    for (const [name, text] of words) {
      expect(text, name).toContain(caseNumber);
      for (const [found] of text.matchAll(shape)) expect(caseNumber, name).toBe(found);
    }
  });

  it('the name of the defendant', () => {
    for (const [name, text] of words) {
      if (name === 'dates.ics') continue;
      expect(text, name).toContain(bare(plan.caption.defendant));
    }
  });

  it('the courthouse', () => {
    const { name: courthouse } = plan.caption.courthouse;
    if (courthouse === undefined) return;
    for (const name of [...toCourt, 'cover-letter.pdf', 'filing-instructions.pdf']) {
      expect(words.get(name) ?? bare(courthouse), name).toContain(bare(courthouse));
    }
  });

  it('the petitioned counts, each with its section and date', () => {
    const filed = `${words.get('petition.pdf') ?? ''}${words.get('attachment.pdf') ?? ''}`;
    for (const count of plan.counts) {
      const { code, section } = count;
      const named = [offenseWords.written(code, section), offenseWords.cited(code, section)];
      expect(named.some((one) => filed.includes(bare(one)))).toBe(true);
      if (count.convictedOn !== undefined)
        expect(filed).toContain(bare(dateInWords(count.convictedOn)));
    }
  });

  it('the hearing, wherever a hearing is mentioned', () => {
    const { hearing } = plan;
    for (const name of [
      ...toCourt,
      'cover-letter.pdf',
      'filing-instructions.pdf',
      'hearing-checklist.pdf',
      'start-here.html',
    ]) {
      const text = words.get(name);
      if (text === undefined) continue;
      if (hearing !== undefined) expect(text, name).toContain(bare(dateInWords(hearing.on)));
      else expect(text, name).not.toMatch(/Hearing:[A-Z][a-z]+day/u);
    }
    expect(words.has('dates.ics')).toBe(hearing !== undefined);
  });

  it('no dates in filed papers except the plan’s', () => {
    const days = JSON.stringify([plan.counts, plan.judgmentOn, plan.hearing?.on]);
    const own = [...days.matchAll(/"(\d{4}-\d{2}-\d{2})"/gu)].map(([, day = '']) =>
      bare(dateInWords(plain(day))),
    );
    // This date is in the petition's own words (PC 1203.43(b)).
    const lawful = ['January1,1997'];
    for (const name of ['petition.pdf', 'attachment.pdf', 'order.pdf', 'proof-of-service.pdf']) {
      const found = (words.get(name) ?? '').matchAll(
        new RegExp(`(?:${months})\\d{1,2},\\d{4}`, 'gu'),
      );
      for (const [date] of found) expect([...own, ...lawful], name).toContain(date);
    }
  });

  it('every paper in a bundle matches its own file', () => {
    const filed = words.get('1-file.pdf') ?? '';
    for (const name of ['cover-letter.pdf', 'declaration.pdf', 'attachment.pdf']) {
      expect(filed, name).toContain((words.get(name) ?? '').slice(0, 400));
    }
  });
});
