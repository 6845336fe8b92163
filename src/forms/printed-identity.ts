import { englishMonths } from '../calendar/written-day.ts';

/**
 * What a Judicial Council form prints about itself in its footer: "CR-180 [Rev. January 1, 2024]".
 */
export interface PrintedIdentity {
  /** As "CR-180". */
  readonly number: string;
  /** As "Rev. January 1, 2024"; undefined if there is no date. */
  readonly revision?: string;
  readonly title?: string;
}

const number = String.raw`[A-Z]{2,5}-\d{3}(?:\([A-Z0-9]{1,3}\))?(?:[-/][A-Z0-9]{1,5})*`;
const day = String.raw`(?:Rev\.?|Revised|New)\s*[A-Z][a-z]+\.?\s*\d{1,2},\s*\d{4}`;

/** How a form's footer reads, from the most to the least certain. */
const footers = [
  { at: new RegExp(String.raw`(${number})\s*\[\s*(${day})`, 'u'), numberFirst: true },
  {
    at: new RegExp(String.raw`(${day})[^]{0,200}?(${number}),\s*Page\s*1\b`, 'u'),
    numberFirst: false,
  },
  {
    at: new RegExp(String.raw`(${number}),\s*Page\s*1\b[^]{0,200}?(${day})`, 'u'),
    numberFirst: true,
  },
] as const;

/**
 * What a file's pages and title say it is; undefined if not a Judicial Council form. The file name
 * says nothing: people rename what they download.
 */
export function printedIdentity(file: {
  readonly pages: readonly string[];
  readonly title: string;
  readonly author: string;
}): PrintedIdentity | undefined {
  const text = file.pages.join('\n');
  if (!/Judicial\s+Council\s+of\s+California/iu.test(`${text}\n${file.author}`)) return undefined;
  const titled = new RegExp(String.raw`^\s*(${number})\b[\s:—-]*(.*)$`, 'su').exec(file.title);
  for (const { at, numberFirst } of footers) {
    const found = at.exec(text);
    if (found === null) continue;
    const [, one = '', other = ''] = found;
    const [printed, revision] = numberFirst ? [one, other] : [other, one];
    return { number: printed, revision: oneLine(revision), ...titleOf(titled, printed) };
  }
  const [, byTitle] = titled ?? [];
  if (byTitle === undefined) return undefined;
  const revision = new RegExp(day, 'u').exec(text)?.[0];
  return {
    number: byTitle,
    ...(revision === undefined ? {} : { revision: oneLine(revision) }),
    ...titleOf(titled, byTitle),
  };
}

/** The title is the file's own if it names the same form. */
function titleOf(titled: RegExpExecArray | null, printed: string): { title?: string } {
  const [, of, title = ''] = titled ?? [];
  return of !== printed || title.trim() === '' ? {} : { title: shortened(oneLine(title)) };
}

/** A title is part of a sentence: a long one is cut at a word. */
function shortened(title: string): string {
  return title.length <= 90 ? title : `${title.slice(0, 89).replace(/\s+\S*$/u, '')} …`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** A revision's date as 2024-01-01, so that "Jan. 1" and "January 1" are the same one. */
export function revisionDay(revision: string): string | undefined {
  const found = /([A-Z][a-z]{2})[a-z]*\.?\s*(\d{1,2}),\s*(\d{4})/u.exec(
    revision.replace(/^(?:Rev\.?|Revised|New)\s*/u, ''),
  );
  if (found === null) return undefined;
  const [, name = '', date = '', year = ''] = found;
  const month = englishMonths.findIndex(([one]) => one.startsWith(name.toLowerCase())) + 1;
  if (month === 0) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${date.padStart(2, '0')}`;
}
