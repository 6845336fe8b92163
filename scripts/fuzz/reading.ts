import { readFileSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import { findingInWords } from '../../src/documents/finding-in-words.ts';
import {
  courtFindings,
  determine,
  type Finding,
  knownForms,
  letterFindings,
  type PersonRecord,
  plain,
  type ReadRecord,
  readRecord,
  recognizeForm,
  recordPackets,
} from '../../src/index.ts';
import { readChangedRecord } from '../../src/record/read-changed-record.ts';
import { inEnglish } from '../../test/in-english.ts';
import { losAngeles } from '../../test/los-angeles.ts';
import { byCommand, type CommandName, isCommand } from './commands.ts';
import type { Reader } from './readers.ts';

// The thread that reads the files: one message per file, answered with what went wrong, if
// anything.

const day = plain('2026-11-25');
const sample = readFileSync('samples/two-cases.yaml');

/** Errors a record may end in, because they say what to fix. */
const mendable = new Set(['MissingLetterError', 'DoesNotFitError']);

let read = 0;

async function ofRecord({ record, findings }: ReadRecord): Promise<string | undefined> {
  if (record === undefined) return ofFindings(findings);
  const more = [
    ...courtFindings(record, losAngeles, day),
    ...letterFindings(inEnglish.words, record),
  ];
  const found = determine(record, day);
  read += 1;
  // Papers take a hundred times as long as an answer.
  if (found.kind === 'determined' && read % 40 === 0) await papersOf(record, found.determination);
  return ofFindings([...findings, ...more]);
}

type Determination = Parameters<typeof recordPackets>[0]['determination'];

async function papersOf(record: PersonRecord, determination: Determination): Promise<void> {
  try {
    await recordPackets({ record, determination, county: losAngeles, ...inEnglish });
  } catch (fault) {
    if (!(fault instanceof Error && mendable.has(fault.name))) throw fault;
  }
}

/** Few, with words, and without characters that control a terminal. */
function ofFindings(findings: readonly Finding[]): string | undefined {
  const told = JSON.stringify(findings);
  if (findings.filter(({ severity }) => severity === 'error').length > 21)
    return 'too many findings';
  if (/[\u007F-\u009F\u202A-\u202E\u2066-\u2069]|\\u00[01]/u.test(told))
    return 'a letter that works a terminal';
  const worded = findings.map((one) => findingInWords(inEnglish.words, one));
  return worded.some(({ message, fix }) => /\{|undefined/u.test(message) || fix === '')
    ? 'a finding without words'
    : undefined;
}

type Plain = Exclude<Reader['name'], CommandName>;

const reading: Readonly<Record<Plain, (input: Buffer) => Promise<string | undefined>>> = {
  record: (input) => ofRecord(readRecord(input, day)),
  change: (input) => ofRecord(readChangedRecord(sample, [input.toString('utf8')], day)),
  form: async (input) => {
    const found = await recognizeForm(new Uint8Array(input), knownForms);
    return typeof found.kind === 'string' ? undefined : 'no answer';
  },
};

interface Asked {
  readonly reader: Reader['name'];
  readonly input: Uint8Array;
}

parentPort?.on('message', ({ reader, input }: Asked) => {
  const bytes = Buffer.from(input);
  (isCommand(reader) ? byCommand(reader, bytes) : reading[reader](bytes)).then(
    (fault) => parentPort?.postMessage(fault),
    (fault: unknown) => parentPort?.postMessage(`a fault: ${nameOf(fault)}`),
  );
});

/** The message may contain the file's text; the location in the program does not. */
function nameOf(fault: unknown): string {
  if (!(fault instanceof Error)) return 'thrown';
  const place = /\bsrc\/[\w/.-]+:\d+/u.exec(fault.stack ?? '')?.[0] ?? '';
  return `${fault.name} ${place}`;
}

await ofRecord(readRecord(sample, day));
parentPort?.postMessage('ready');
