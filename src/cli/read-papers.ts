import { rm, stat } from 'node:fs/promises';
import type { PlainDate } from '../calendar/plain-date.ts';
import { readCountyFile } from '../intake/county-file/read-county-file.ts';
import { isCountyFile } from '../intake/county-file/rows.ts';
import { contactIn } from '../intake/draft/contact.ts';
import { draftYaml } from '../intake/draft/draft-yaml.ts';
import { isDraftable, recordDraft } from '../intake/draft/record-draft.ts';
import { type Joined, joinPapers } from '../intake/join-papers.ts';
import { placesOf, plainReading } from '../intake/plain-reading.ts';
import { readPaper } from '../intake/read-paper.ts';
import type { Reading } from '../intake/reading.ts';
import { jsonText } from '../packet/json-text.ts';
import { writeOwnerFile } from '../packet/owner-file.ts';
import { draftHead, placedWords, readFaults, readingHeadings } from '../words/en/reading.ts';
import { diskFault } from './disk-fault.ts';
import { exitCodes } from './exit-codes.ts';
import { paperSource } from './paper-source.ts';
import { readingLines } from './reading-lines.ts';
import type { Screen } from './screen.ts';
import { today } from './today.ts';
import { UsageFault } from './usage-fault.ts';
import { wrapped } from './wrapped.ts';

export interface ReadOptions {
  readonly out?: string;
  readonly json?: true;
  readonly places?: true;
  readonly subject?: string;
  readonly readOn?: PlainDate;
  readonly replace?: true;
}

/** Reads papers: loaded only where there are some. */
export async function readPapers(
  screen: Screen,
  names: readonly string[],
  options: ReadOptions,
): Promise<void> {
  const { out, replace = false } = options;
  if (out !== undefined) await mustBeFree(out, replace);
  const papers = await Promise.all(
    names.map(async (name) => ({ name, text: await paperSource(name) })),
  );
  const readings = papers.map(({ name, text }) => readingOf(name, text, options.subject));
  const joined = joinPapers(readings);
  const anything = joined.cases.some((one) => isDraftable(one.case));
  if (options.json === true) {
    screen.print(jsonText(jsonOf(readings, joined, options.places === true)));
    return screen.end(exitCodes.done);
  }
  screen.printLines(readingLines(readings, joined, screen.style, screen.width));
  if (!anything) return screen.end(exitCodes.nothingToFile);
  if (out !== undefined) {
    const [first] = papers;
    await writeDraft(out, draftOf(joined, first?.text ?? '', options.readOn));
  }
  screen.printLines(nextLines(out, screen));
  return screen.end(exitCodes.done);
}

/** @throws UsageFault where the text is none of the papers that are known. */
function readingOf(name: string, text: string, subject: string | undefined): Reading {
  if (isCountyFile(text)) return subjectOf(name, text, subject);
  const reading = readPaper(text);
  if (reading !== undefined) return reading;
  throw new UsageFault(`${name} ${readFaults.notKnown.what}`, readFaults.notKnown.fix);
}

/** @throws UsageFault where a county's file holds several people and none of them is named. */
function subjectOf(name: string, text: string, subject: string | undefined): Reading {
  const subjects = readCountyFile(text);
  const found =
    subject === undefined && subjects.length === 1
      ? subjects[0]
      : subjects.find(({ id }) => id === subject);
  if (found !== undefined) return found.reading;
  throw new UsageFault(
    `${name} holds ${subjects.length} people${subject === undefined ? '' : ', none of them by that SUBJECT_ID'}.`,
    'Name one of them by the SUBJECT_ID that the file has for them: --subject 12345',
  );
}

function draftOf(joined: Joined, text: string, readOn: PlainDate | undefined): string {
  const draft = recordDraft(joined, {
    contact: contactIn(text),
    today: today(),
    ...(readOn === undefined ? {} : { readOn }),
  });
  return draftYaml(draft, { placed: placedWords, head: draftHead });
}

/** One paper is one reading; of several each is printed, with what they differ in. */
function jsonOf(readings: readonly Reading[], joined: Joined, places: boolean): unknown {
  const papers = readings.map((reading) => withPlaces(reading, places));
  const [only, ...more] = papers;
  return more.length === 0 ? only : { papers, differences: joined.differences };
}

function withPlaces(reading: Reading, places: boolean): unknown {
  const plain = plainReading(reading);
  if (!places) return plain;
  return { reading: plain, places: placesOf(reading), notRead: reading.notRead };
}

async function mustBeFree(out: string, replace: boolean): Promise<void> {
  if (out.trim() === '') throw new UsageFault('--out names nothing.', 'Name a file with --out.');
  const found = await stat(out).catch(() => undefined);
  if (found === undefined || (replace && found.isFile())) return;
  if (!found.isFile()) throw new UsageFault(`${out} is not a file.`, 'Name a file with --out.');
  throw new UsageFault(`${out} ${readFaults.inTheWay.what}`, readFaults.inTheWay.fix);
}

async function writeDraft(out: string, text: string): Promise<void> {
  try {
    await rm(out, { force: true });
    await writeOwnerFile(out, text);
  } catch (fault) {
    throw diskFault(fault, out);
  }
}

function nextLines(out: string | undefined, { style, width }: Screen): readonly string[] {
  const next =
    out === undefined
      ? 'Write the draft record: dismissal read … --out draft.yaml'
      : `The draft is in ${out}. Compare it with the paper, complete it, and check it: dismissal check ${out}`;
  return [style.bold(readingHeadings.next), ...wrapped(next, width, '  ')];
}
