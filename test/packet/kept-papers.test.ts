import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { plain } from '../../src/calendar/plain-date.ts';
import { determine } from '../../src/eligibility/determine.ts';
import type { PacketFile } from '../../src/packet/packet.ts';
import { type RecordPackets, recordPackets } from '../../src/packet/record-packets.ts';
import { readRecord } from '../../src/record/read-record.ts';
import { filedWords, type Language, languages } from '../../src/words/languages.ts';
import { losAngeles } from '../los-angeles.ts';
import { readBack } from '../pdf/read-back.ts';

const asOf = plain('2026-11-25');
const samples = readdirSync('samples').filter((name) => name.endsWith('.yaml'));

async function packetsOf(sample: string, language: Language): Promise<RecordPackets> {
  const { record } = readRecord(readFileSync(`samples/${sample}`), asOf);
  if (record === undefined) throw new Error(`${sample} is no record`);
  const result = determine(record, asOf);
  if (result.kind !== 'determined') throw new Error(result.kind);
  return recordPackets({
    record,
    determination: result.determination,
    county: losAngeles,
    ...{ words: languages[language], filed: filedWords },
  });
}

/** The papers that a person keeps, and how many pages each may have. */
const mostPages: Readonly<Record<string, number>> = {
  'client.pdf': 1,
  'before-you-sign.pdf': 1,
  'filing-instructions.pdf': 2,
  'hearing-checklist.pdf': 2,
  'after-filing.pdf': 1,
  'plan.pdf': 2,
  'reading-copy.pdf': 2,
};

interface Kept {
  readonly name: string;
  readonly pages: number;
  readonly text: string;
  /** The names of the files next to it. */
  readonly beside: readonly string[];
}

async function kept({ name, bytes }: PacketFile, beside: readonly string[]): Promise<Kept> {
  if (!name.endsWith('.pdf')) {
    return { name, pages: 1, text: new TextDecoder().decode(bytes), beside };
  }
  const { pages } = await readBack(bytes);
  return { name, pages: pages.length, text: pages.map((page) => page.text).join(' '), beside };
}

const kinds = samples.flatMap((sample) =>
  (['en', 'es'] as const).map((language) => [sample, language] as const),
);

describe.each(kinds)('what the person of %s keeps (%s)', (sample, language) => {
  let papers: readonly Kept[];
  beforeAll(async () => {
    const { cases, beside } = await packetsOf(sample, language);
    const folders = cases.map(({ packet }) => packet.files);
    const names = [...folders.flat(), ...beside].map((one) => one.name);
    const files = [...folders.flat(), ...beside].filter(
      ({ name }) => name in mostPages || name === 'start-here.html',
    );
    papers = await Promise.all(files.map((file) => kept(file, [...names, 'manifest.json'])));
  }, 120_000);

  it('is short', () => {
    for (const { name, pages } of papers) {
      expect(pages, name).toBeLessThanOrEqual(mostPages[name] ?? 1);
    }
  });

  it('names no missing file, and no command', () => {
    for (const { name, text, beside } of papers) {
      for (const [file] of text.matchAll(/[\w-]+\.(?:pdf|html|ics|docx|json)\b/gu)) {
        expect(beside, name).toContain(file);
      }
      expect(text, name).not.toMatch(/ --[a-z]|\bdismissal (?:packet|check|forms|law)\b/u);
    }
  });

  it('says what to do first before anything else', () => {
    for (const { name, text } of papers.filter(
      (one) => !['hearing-checklist.pdf', 'reading-copy.pdf'].includes(one.name),
    )) {
      expect(text.replaceAll(/\s+/gu, ' '), name).toMatch(
        /What to do first:|First:|No petition was made|Lo primero:|Primero:|No se hizo ninguna petición/u,
      );
    }
  });

  it('opens with the steps: a declaration is written, and what is served is a signed copy', () => {
    for (const { text, beside } of papers.filter(({ name }) => name === 'start-here.html')) {
      const steps = /<ol.*?<\/ol>/su.exec(text)?.[0] ?? '';
      expect(steps).toMatch(/signed copy|copia firmada/u);
      const isToWrite = beside.includes('declaration-worksheet.pdf');
      const isAnAttorneys = /with your client|con su cliente/u.test(text);
      expect(/declaration in your own words|declaración con sus/u.test(steps)).toBe(
        isToWrite && !isAnAttorneys,
      );
      expect(/client signs the decl|la firma su cliente/u.test(steps)).toBe(
        isAnAttorneys && beside.includes('declaration.pdf'),
      );
    }
  });

  it('lists where to get help once in a packet', () => {
    const lists = papers.filter(({ text }) => text.includes('lafla.org'));
    const packets = papers.filter(({ name }) => /^(?:before-you-sign|plan)/u.test(name));
    expect(lists.length).toBeLessThanOrEqual(packets.length);
  });

  it('makes no excuses for what could not be found', () => {
    for (const { name, text } of papers) {
      expect(text, name).not.toMatch(/not known to these papers|a source (?:stands|for it)/u);
    }
  });
});
