import { readFileSync } from 'node:fs';
import { readRecord } from '../../src/index.ts';
import type { PersonRecord } from '../../src/record/record.ts';
import { triedOn } from './answers-to.ts';

/** A record with one count and nothing wrong; each test changes one thing. */
export const hill = readFileSync(new URL('intake/2-hill.yaml', import.meta.url).pathname, 'utf8');

/** The record with one value as another person might have typed it. */
export const instead = {
  sentence: (text: string) => put(/sentence: \{[^}]*\}/u, `sentence: ${text}`),
  disposition: (text: string) => put(/disposition: NOLO/u, `disposition: ${text}`),
  level: (text: string) => put(/level: MISD/u, `level: ${text}`),
  convictedOn: (text: string) => put(/convictedOn: [\d/]+/u, `convictedOn: ${text}`),
  statute: (text: string) => put(/statute: [^,]+/u, `statute: ${text}`),
  number: (text: string) => put(/number: 2CA00771/u, `number: ${text}`),
  address: (text: string) => put(/mailingAddress: \{[^}]*\}/u, `mailingAddress: ${text}`),
} as const;

function put(what: RegExp, text: string): string {
  if (!what.test(hill)) throw new Error(`the record has no ${what.source}`);
  return hill.replace(what, text);
}

/** What a person learns about a record: the code and place of each finding. */
export function heard(text: string): readonly string[] {
  return readRecord(text, triedOn).findings.map(({ code, path }) => `${code} ${path}`);
}

export function recordWith(text: string): PersonRecord {
  const { record } = readRecord(text, triedOn);
  if (record === undefined) throw new Error(heard(text).join('; '));
  return record;
}
