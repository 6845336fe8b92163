import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import { plain } from '../../src/calendar/plain-date.ts';
import { settingFor } from '../../src/cli/setting.ts';
import { determine } from '../../src/eligibility/determine.ts';
import type { CourtForms } from '../../src/forms/court-forms-papers.ts';
import { knownForms } from '../../src/forms/registry.ts';
import { ownPetitionPapers } from '../../src/packet/own-petition-papers.ts';
import { recordPackets } from '../../src/packet/record-packets.ts';
import { fillInto } from '../../src/pdf/compiled/fill-compiled.ts';
import { paperBytes } from '../../src/pdf/paper-bytes.ts';
import { newOutput } from '../../src/pdf/writing/output.ts';
import { readRecord } from '../../src/record/read-record.ts';
import { type FormToFill, formToFill } from './forms-to-fill.ts';
import { measured, type Way } from './measured.ts';
import { type Merging, mergedOf } from './merged.ts';
import { mappedFlat, naiveFlat, naivePacket, naiveUnicode } from './naive-pdf-lib.ts';
import { peersOf } from './peers.ts';

// Run by `npm run bench` as a separate process: prints what each way costs, as JSON.

const rounds = Number(process.argv[2] ?? '5');
const asOf = plain('2026-11-25');
const english = settingFor('en');

async function required(id: string, words: string): Promise<FormToFill> {
  const found = await formToFill(id, words);
  if (found === undefined) throw new Error(`${id}.pdf is not at OFFICIAL_FORMS_DIR`);
  return found;
}

const [cr180, cr181] = [await required('cr-180', 'Rosa Mendez'), await required('cr-181', 'Rosa')];
const unicode = await required('cr-180', 'Nguyễn Коваль');
const face = new Uint8Array(
  readFileSync(
    createRequire(import.meta.url).resolve(
      '@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf',
    ),
  ),
);
const output = newOutput();
const flat = fillInto(output, cr180.compiled, cr180.bySlot, 'flat').slice();
const fillable = fillInto(output, cr180.compiled, cr180.bySlot, 'fillable').slice();
const sample = readFileSync('samples/completed-probation.yaml');

function folderOf(id: string) {
  const found = knownForms.find((form) => form.id === id);
  if (found === undefined) throw new Error(id);
  return found;
}

const courtForms: CourtForms = {
  cr180: { folder: folderOf('cr-180'), blank: cr180.blank, compiled: cr180.compiled },
  cr181: { folder: folderOf('cr-181'), blank: cr181.blank, compiled: cr181.compiled },
};

function decided() {
  const { record } = readRecord(sample, asOf);
  if (record === undefined) throw new Error('the sample is no record');
  const result = determine(record, asOf);
  if (result.kind !== 'determined') throw new Error(result.kind);
  return { record, determination: result.determination };
}

/** A packet from the record's text on: reading, validation, decision and questions included. */
async function packet(forms: CourtForms | undefined) {
  const { record, determination } = decided();
  const asked = forms === undefined ? {} : { courtForms: forms };
  return recordPackets({ record, determination, ...english, ...asked });
}

const peers = await peersOf(cr180);

const letter = Array.from({ length: 40 }, (_, at) => `${at + 1}. A line of a letter to the clerk.`);

const ways: readonly Way[] = [
  {
    name: 'naiveFlat',
    of: 'CR-180 filled and made flat by pdf-lib, as its manual has it',
    times: 1,
    run: () => naiveFlat(cr180.blank, cr180.byField),
  },
  {
    name: 'flat',
    of: 'CR-180 filled flat from its compiled form, in a buffer that is used again',
    times: 200,
    run: () => fillInto(output, cr180.compiled, cr180.bySlot, 'flat'),
  },
  {
    name: 'mapped',
    of: 'CR-180 filled and made flat by pdf-lib, its fields found in one pass',
    times: 1,
    run: () => mappedFlat(cr180.blank, cr180.byField),
  },
  ...peers.ways,
  {
    name: 'fillable',
    of: 'CR-180 filled and still fillable, from its compiled form',
    times: 200,
    run: () => fillInto(output, cr180.compiled, cr180.bySlot, 'fillable'),
  },
  {
    name: 'copy',
    of: 'the bytes of the flat CR-180, copied to new memory',
    times: 200,
    run: () => flat.slice(),
  },
  {
    name: 'naiveUnicode',
    of: 'the same with Vietnamese and Cyrillic letters, by pdf-lib with a face embedded',
    times: 1,
    run: () => naiveUnicode(unicode.blank, unicode.byField, face),
  },
  {
    name: 'unicode',
    of: 'the same with Vietnamese and Cyrillic letters, from the compiled form',
    times: 200,
    run: () => fillInto(output, unicode.compiled, unicode.bySlot, 'flat'),
  },
  {
    name: 'naivePacket',
    of: 'CR-180, CR-181, three letters and two print jobs by pdf-lib, from values at hand',
    times: 1,
    run: () =>
      naivePacket(
        [cr180, cr181].map(({ blank, byField }) => ({ blank, values: byField })),
        letter,
      ),
  },
  {
    name: 'packet',
    of: 'the whole packet on CR-180 from the record’s text on, with all its papers and print jobs',
    times: 1,
    run: () => packet(courtForms),
  },
  {
    name: 'ownPacket',
    of: 'the whole packet on the project’s own petition',
    times: 1,
    run: () => packet(undefined),
  },
  {
    name: 'decided',
    of: 'the reading, the decision and the questions of it alone',
    times: 1,
    run: decided,
  },
];

/** The project's own petition as printed, in its own file. */
async function ownPetitionFlat(): Promise<Uint8Array> {
  const filing = (await packet(undefined)).cases[0]?.filing;
  if (filing?.ready !== true) throw new Error('the sample is not ready');
  const [print] = ownPetitionPapers(filing.plan, english.filed).petition.prints;
  if (print?.kind !== 'drawn') throw new Error('the petition is not the project’s own');
  return paperBytes(print, 'flat');
}

/** Files per second with this many threads, each with its own buffer. */
async function throughput(threads: number): Promise<number> {
  const counts = Array.from({ length: threads }, () => filledInASecond());
  return (await Promise.all(counts)).reduce((sum, one) => sum + one, 0);
}

function filledInASecond(): Promise<number> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./fill-worker.mjs', import.meta.url));
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

const costs = await measured(ways, rounds);
const alone: number[] = [];
const paired: number[] = [];
for (let round = 0; round < 3; round += 1) {
  alone.push(await throughput(1));
  paired.push(await throughput(2));
}
const own = (await packet(undefined)).cases[0]?.packet.files ?? [];
const onForms = (await packet(courtForms)).cases[0]?.packet.files ?? [];
const total = (files: typeof own) => files.reduce((sum, { bytes }) => sum + bytes.length, 0);
const sizes = {
  ownPetition: (await ownPetitionFlat()).length,
  cr180: flat.length,
  cr180Blank: cr180.blank.length,
  packet: total(own),
};
const otherSizes = {
  ownPetitionFillable: own.find(({ name }) => name === 'petition.pdf')?.bytes.length ?? 0,
  cr180Fillable: fillable.length,
  packetOnCr180: total(onForms),
};
const merging: Merging = await mergedOf(cr180);
console.log(
  JSON.stringify({
    costs: Object.fromEntries(costs),
    twoWorkers: Math.max(...paired) / Math.max(...alone),
    sizes,
    otherSizes,
    merging,
    leftOut: peers.leftOut,
  }),
);
