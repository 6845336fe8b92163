import type { Place, PlacedText } from '../place.ts';
import { compactDay } from '../printed-days.ts';
import type { EventHead } from '../rap-sheet/event-head.ts';
import { nameOf } from '../rap-sheet/heading.ts';
import { readEvents } from '../rap-sheet/read-rap-sheet.ts';
import type { SheetCount, SheetEvent, SheetStep } from '../rap-sheet/sheet-events.ts';
import type { Reading } from '../reading.ts';
import { type Column, type CountyRow, countyRows } from './rows.ts';

/** One person in the DOJ's county file, by the file's own key. */
export interface CountySubject {
  readonly id: string;
  readonly reading: Reading;
}

/**
 * Reads the DOJ's file for a county: a row is one part of the sentence on one count in one event of
 * one person. We combine the rows into RAP sheet events, and read those.
 */
export function readCountyFile(text: string): readonly CountySubject[] {
  const { rows, damaged } = countyRows(text);
  const notRead = damaged.map(({ line, text: row }) => ({
    place: at(line),
    text: row,
    why: 'damaged-row' as const,
  }));
  return grouped(rows, (row) => row.of('SUBJECT_ID')).map(([id, own], index) => {
    const reading = subjectReading(own);
    return {
      id,
      reading: index === 0 ? { ...reading, notRead: [...notRead, ...reading.notRead] } : reading,
    };
  });
}

const at = (line: number): Place => ({ paper: 'county-file', line });

function grouped(
  rows: readonly CountyRow[],
  key: (row: CountyRow) => string,
): readonly (readonly [string, readonly [CountyRow, ...CountyRow[]]])[] {
  const groups = new Map<string, [CountyRow, ...CountyRow[]]>();
  for (const row of rows) {
    const own = groups.get(key(row));
    if (own === undefined) groups.set(key(row), [row]);
    else own.push(row);
  }
  return [...groups];
}

function subjectReading(rows: readonly [CountyRow, ...CountyRow[]]): Reading {
  const [first] = rows;
  const place = at(first.line);
  const printedName = first.of('PRI_NAME');
  const name = nameOf(printedName.normalize('NFC').toUpperCase(), place);
  const events = grouped(rows, (row) => row.of('CNT_ORDER').slice(0, 6)).map(([, own]) =>
    eventOf(own),
  );
  const born = first.of('PRI_DOB');
  const reading = readEvents(
    events,
    {
      names: new Map(name === undefined ? [] : [[1, name]]),
      births: born === '' ? [] : [{ printed: born, place }],
      notices: /^[1Y]/iu.test(first.of('MULTI_SOURCE')) ? ['multiple-source'] : [],
      supervision: [],
      notRead: name === undefined ? [{ place, text: printedName, why: 'unreadable-name' }] : [],
      noRecord: false,
    },
    rows.filter(hasTwoDays).map((row) => ({
      place: at(row.line),
      text: `${row.of('STP_EVENT_DATE')} ${row.of('DISP_DATE')}`,
      why: 'two-days',
    })),
  );
  return { ...reading, source: 'county-file' };
}

/** A court's conviction whose own day is not the event's: which is the plea's is not said. */
function hasTwoDays(row: CountyRow): boolean {
  const days = [row.of('STP_EVENT_DATE'), row.of('DISP_DATE')];
  const convicted = /^CONVICTED/iu.test(row.of('DISP_DESCR')) && isFirstPart(row);
  return convicted && days.every((day) => day !== '') && days[0] !== days[1];
}

function isFirstPart(row: CountyRow): boolean {
  return Number(row.of('SENT_ORDER')) <= 1;
}

const kinds: readonly (readonly [RegExp, EventHead['kind']])[] = [
  [/SUPPLEMENTAL/u, 'supplemental'],
  [/ARREST|CITED/u, 'arrest'],
  [/COURT/u, 'court'],
  [/CUSTODY/u, 'custody'],
  [/PROBATION/u, 'probation'],
  [/REGISTRATION/u, 'registration'],
  [/APPLICANT/u, 'applicant'],
  [/DECEASED/u, 'deceased'],
];

function eventOf(rows: readonly [CountyRow, ...CountyRow[]]): SheetEvent {
  const [first] = rows;
  const place = at(first.line);
  const printed = first.of('STP_TYPE_DESCR').toUpperCase();
  const kind = kinds.find(([pattern]) => pattern.test(printed))?.[1] ?? 'unknown';
  const counts = grouped(rows, (row) => row.of('CNT_ORDER'));
  return {
    kind,
    ...(kind === 'custody' ? custodyOf(first) : {}),
    name: 1,
    place,
    cycle: Number(first.of('CNT_ORDER').slice(0, 3)) || 0,
    date: { on: compactDay(first.of('STP_EVENT_DATE')) ?? null, place },
    agency: { text: agencyOf(first), place },
    ...(first.of('STP_ORI_CNTY_NAME') === '' ? {} : { county: first.of('STP_ORI_CNTY_NAME') }),
    counts: counts.map(([, own], index) => countOf(own, index + 1)),
  };
}

function custodyOf(row: CountyRow): Pick<EventHead, 'custody'> {
  return /CORR|CDC/iu.test(row.of('STP_ORI_DESCR')) ? { custody: 'prison' } : { custody: 'jail' };
}

/**
 * "CASCSACRAMENTO" is CASC SACRAMENTO; the county's own name is not guessed if the place is
 * unknown.
 */
function agencyOf(row: CountyRow): string {
  const printed = row.of('STP_ORI_DESCR').toUpperCase();
  return /^[A-Z]{4}\s/u.test(printed) ? printed : printed.replace(/^([A-Z]{4})(?=\S)/u, '$1 ');
}

function countOf(rows: readonly [CountyRow, ...CountyRow[]], n: number): SheetCount {
  const [first] = rows;
  const number = firstOf(rows, ['OFN', 'FE_NUM_CRT_CASE', 'FE_NUM_DOCKET']);
  const offense = firstOf(rows, ['CONV_OFFENSE_DESCR', 'DISP_OFFENSE_DESCR', 'OFFENSE_DESCR']);
  const comment = firstOf(rows, ['COMMENT_TEXT']);
  const seeComment = offense === undefined || /SEE COMMENT/iu.test(offense.text);
  const charge = seeComment && comment !== undefined ? chargeIn(comment) : offense;
  const flag = firstOf(rows, ['OFFENSE_QUAL_LST']);
  const named = (['FE_NUM_CITE', 'FE_NUM_WARRANT', 'FE_NUM_CRT_CASE'] as const).flatMap(
    (column) => {
      const value = firstOf(rows, [column]);
      const label = {
        FE_NUM_CITE: 'CITE #',
        FE_NUM_WARRANT: 'WARRANT NBR ',
        FE_NUM_CRT_CASE: 'CRT CASE NBR ',
      }[column];
      return value === undefined ? [] : [{ ...value, text: `${label}${value.text}` }];
    },
  );
  return {
    place: at(first.line),
    first: n,
    last: n,
    ...(number === undefined ? {} : { number: oneNumber(number) }),
    flags: flag === undefined ? [] : [flag],
    ...(charge === undefined ? {} : { charge: { ...charge, text: charge.text.toUpperCase() } }),
    numbers: named,
    other: [],
    steps: stepsOf(rows),
  };
}

/** "CNT 01 CHRG-488 PC PETTY THEFT", or the section alone. */
function chargeIn({ text, place }: PlacedText): PlacedText {
  return { text: text.replace(/^.*\bCH(?:A?R)?G\w*\s*[-:]\s*/iu, ''), place };
}

/** Two numbers in one field: we can't tell which is the court's. */
function oneNumber(number: PlacedText): PlacedText {
  // "BA 939701 01": the letters and the suffix stand apart.
  const long = number.text.split(/[;\s]+/u).filter((one) => /\d{4}/u.test(one));
  const several = long.length > 1 || number.text.includes(';');
  return several ? { ...number, text: `${number.text} ?` } : number;
}

function firstOf(rows: readonly CountyRow[], names: readonly Column[]): PlacedText | undefined {
  for (const column of names) {
    const row = rows.find((one) => one.of(column) !== '');
    if (row !== undefined) return { text: row.of(column), place: at(row.line) };
  }
  return undefined;
}

/** A count's first disposition is the event's; those of a later number or day are updates. */
function stepsOf(rows: readonly CountyRow[]): readonly SheetStep[] {
  const steps = grouped(rows, (row) => {
    const order = row.of('DISP_ORDER');
    return `${order === '' ? row.of('DISP_DATE') : order} ${row.of('DISP_DESCR')}`;
  });
  return [...steps]
    .sort(([, [a]], [, [b]]) => {
      const byOrder = Number(a.of('DISP_ORDER')) - Number(b.of('DISP_ORDER'));
      const byDay = Number(a.of('DISP_DATE')) - Number(b.of('DISP_DATE'));
      return byOrder || byDay || a.line - b.line;
    })
    .map(([, own], index) => stepOf(own, index === 0));
}

function stepOf(rows: readonly [CountyRow, ...CountyRow[]], isFirst: boolean): SheetStep {
  const [row] = rows;
  const place = at(row.line);
  // An update without a day of its own has none: the event's is that of the judgment.
  const on = compactDay(row.of('DISP_DATE')) ?? null;
  const disposition = row.of('DISP_DESCR').toUpperCase();
  const status = row.of('CONV_STAT_DESCR');
  return {
    ...(isFirst ? {} : { date: { on, place } }),
    dispositions: disposition === '' ? [] : [{ text: disposition, place }],
    ...(status === '' ? {} : { status: { text: status.toUpperCase(), place } }),
    sentence: sentenceOf(rows),
    comments: [],
  };
}

/**
 * A count with jail, probation and a fine has three rows: together they are its sentence, never a
 * sum.
 */
function sentenceOf(rows: readonly CountyRow[]): readonly PlacedText[] {
  const parts = rows.filter((row) => row.of('SENT_LOC_DESCR') !== '');
  const [first] = parts;
  if (first === undefined) return [];
  const units: Readonly<Record<string, string>> = { D: 'DAYS', M: 'MONTHS', Y: 'YEARS' };
  const words = parts.map((row) => {
    const printed = row.of('SENT_TIME_CODE') || row.of('SENT_TIME_DESCR');
    const unit = units[printed.toUpperCase().slice(0, 1)];
    const length = row.of('SENT_LENGTH');
    const kind = row.of('SENT_LOC_DESCR').toUpperCase();
    return length === '' || unit === undefined ? kind : `${length} ${unit} ${kind}`;
  });
  return [{ text: [...new Set(words)].join(', '), place: at(first.line) }];
}
