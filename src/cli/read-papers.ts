import type { PlainDate } from '../calendar/plain-date.ts';
import { readCountyFile } from '../intake/county-file/read-county-file.ts';
import { isCountyFile } from '../intake/county-file/rows.ts';
import { contactIn } from '../intake/draft/contact.ts';
import { draftYaml } from '../intake/draft/draft-yaml.ts';
import { isDraftable, recordDraft } from '../intake/draft/record-draft.ts';
import { type Joined, joinPapers } from '../intake/join-papers.ts';
import { ofCounty } from '../intake/of-county.ts';
import { placesOf, plainReading } from '../intake/plain-reading.ts';
import { readPaper } from '../intake/read-paper.ts';
import type { Reading } from '../intake/reading.ts';
import { jsonText } from '../packet/json-text.ts';
import type { Words } from '../words/words.ts';
import { exitCodes } from './exit-codes.ts';
import { fileMustBeFree, writeRecord } from './file-to-write.ts';
import { paperSource } from './paper-source.ts';
import { readingLines } from './reading-lines.ts';
import { type Run, recordTyped } from './setting.ts';
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

/** Reads papers: loaded only if needed. */
export async function readPapers(
  screen: Run,
  names: readonly string[],
  options: ReadOptions,
): Promise<void> {
  const { out, replace = false } = options;
  if (out !== undefined) await fileMustBeFree(out, replace);
  const papers = await Promise.all(
    names.map(async (name) => ({ name, text: await paperSource(name) })),
  );
  const readings = papers.map(({ name, text }) =>
    ofCounty(readingOf(name, text, screen.county.name, options.subject), screen.county.name),
  );
  const joined = joinPapers(readings);
  const anything = joined.cases.some((one) => isDraftable(one.case));
  if (options.json === true) {
    screen.print(jsonText(jsonOf(readings, joined, options.places === true)));
    return screen.end(exitCodes.done);
  }
  screen.printLines(readingLines(readings, joined, screen));
  if (!anything) return screen.end(exitCodes.nothingToFile);
  if (out !== undefined) {
    const [first] = papers;
    await writeRecord(out, draftOf(screen.words, joined, first?.text ?? '', options.readOn));
  }
  screen.printLines(nextLines(out, screen));
  return screen.end(exitCodes.done);
}

/**
 * @throws UsageFault if the text is not a known kind of paper.
 */
function readingOf(
  name: string,
  text: string,
  county: string,
  subject: string | undefined,
): Reading {
  if (isCountyFile(text)) return subjectOf(name, text, subject);
  const reading = readPaper(text, county);
  if (reading !== undefined) return reading;
  throw UsageFault.of('paper-not-known', { name });
}

/**
 * @throws UsageFault if a county file has several people and none is named.
 */
function subjectOf(name: string, text: string, subject: string | undefined): Reading {
  const subjects = readCountyFile(text);
  const found =
    subject === undefined && subjects.length === 1
      ? subjects[0]
      : subjects.find(({ id }) => id === subject);
  if (found !== undefined) return found.reading;
  throw UsageFault.of(subject === undefined ? 'several-people' : 'several-people-none-such', {
    name,
    count: String(subjects.length),
  });
}

function draftOf(
  { reading }: Words,
  joined: Joined,
  text: string,
  readOn: PlainDate | undefined,
): string {
  const draft = recordDraft(joined, {
    contact: contactIn(text),
    today: today(),
    ...(readOn === undefined ? {} : { readOn }),
  });
  return draftYaml(draft, { placed: reading.placedWords, head: reading.draftHead });
}

/** One paper is one reading; for several, prints each, with their differences. */
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

function nextLines(out: string | undefined, run: Run): readonly string[] {
  const { style, width, words } = run;
  const next =
    out === undefined
      ? words.readSaid.writeDraft
      : words.filled(words.readSaid.compareDraft, { out, typed: recordTyped(out, run) });
  return [style.bold(words.reading.readingHeadings.next), ...wrapped(next, width, '  ')];
}
