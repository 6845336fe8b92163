import { cite } from '../authority/authority.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { CountyProfile } from '../court/county.ts';
import { findCourthouse } from '../court/courthouse.ts';
import { lastDayToServe } from '../court/last-day-to-serve.ts';
import { mayPrint } from '../court/printable.ts';
import type { NotCarried } from '../forms/cr-180-carried.ts';
import { addressLines } from '../petition/address-lines.ts';
import { noticeDays, noticeOf } from '../petition/notice.ts';
import type { ByHand, FilingPlan, PlannedCount } from '../petition/plan.ts';
import type { CourtCase, PersonRecord } from '../record/record.ts';
import { byHandWords } from '../words/en/by-hand.ts';
import { cautionWords } from '../words/en/cautions.ts';
import { dateInWords, dayInWords, listInWords, timeInWords } from '../words/en/dates.ts';
import { filled } from '../words/en/reasons.ts';
import type { Context } from './render.ts';

/** What every paper of one case is made from. */
export interface CaseToPrint {
  readonly plan: FilingPlan;
  readonly record: PersonRecord;
  readonly courtCase: CourtCase;
  readonly county: CountyProfile;
  /** The petition that the packet holds: the courts' own form, or ours. */
  readonly form: 'own' | 'cr-180';
  /** Why it is ours although the courts' forms are at hand. */
  readonly notCarried?: NotCarried;
}

/** A place to write in by hand. */
export const blank = '________________________';
export const longBlank = '______________________________________________________________';

export interface CaseWords {
  readonly [name: string]: Context;
  readonly caseNumber: string;
  readonly defendant: string;
}

export function caseWords(input: CaseToPrint): CaseWords {
  const { plan, county } = input;
  const { caption } = plan;
  return {
    blank,
    line: longBlank,
    caseNumber: caption.caseNumber,
    defendant: caption.defendant,
    county: caption.county,
    courthouseKnown: !caption.courthouse.ask,
    courthouse: courthouseLines(plan),
    courthouseNotes: courthouseNotes(input),
    prosecutorKnown: plan.serve.name !== undefined,
    prosecutor: prosecutorLines(plan),
    prosecutorNotes: prosecutorNotes(plan),
    hearing: plan.hearing === undefined ? undefined : hearingWords(plan.hearing),
    place: placeWords(plan),
    noticeRequired: noticeOf(plan).required,
    noticeSection: listInWords(noticeOf(plan).asks.map(cite)),
    objectSection: silenceSections(plan),
    interpreter: plan.requests.interpreter,
    accommodation: plan.requests.accommodation,
    byHand: plan.byHand.map(byHandLine),
    signer: signerLine(plan),
    help: helpRows(county, plan),
    helpNote: 'These papers print a number only where a source for it was found.',
  };
}

export function byHandLine({ code, with: words }: ByHand): string {
  return filled(byHandWords[code], words);
}

export function courthouseLines({ caption }: FilingPlan): readonly string[] {
  const { name, address } = caption.courthouse;
  return [name ?? [], address === undefined ? [] : addressLines(address)].flat();
}

function courthouseNotes({ plan, courtCase, county }: CaseToPrint): readonly string[] {
  const written = courtCase.court.system === 'federal' ? undefined : courtCase.court.courthouse;
  const found = findCourthouse(written, courtCase.number, county);
  const check =
    'The address is from public lists, not from the court’s own page. Check it with the court before you go.';
  switch (found.kind) {
    case 'found':
      if (found.tookOverFrom !== undefined) {
        return [
          `The ${found.tookOverFrom.name} no longer takes criminal papers. Its cases went here.`,
          check,
        ];
      }
      return found.by === 'case-number'
        ? [
            `The case number looks like one of the ${found.courthouse.name}. Ask the clerk if the file is there.`,
          ]
        : [check];
    case 'moved':
      if (found.candidates.length === 0) {
        return [`The ${found.from.name} takes no criminal papers. Ask the clerk who has the file.`];
      }
      return [
        `The ${found.from.name} no longer takes criminal papers. Its cases may be at the ${listInWords(found.candidates.map((one) => one.name))}. Ask the clerk which one has the file.`,
      ];
    case 'not-listed':
      return [`The courthouse in the record (${found.written}) is not in the list. Ask the clerk.`];
    case 'not-stated':
      return plan.caption.courthouse.ask ? ['The record does not name the courthouse.'] : [];
  }
}

function prosecutorLines({ serve }: FilingPlan): readonly string[] {
  if (serve.name === undefined) return [blank, blank];
  if (serve.address === undefined) return [serve.name, `Address (ask the office): ${blank}`];
  return [serve.name, ...addressLines(serve.address)];
}

function prosecutorNotes({ serve }: FilingPlan): readonly string[] {
  const notes = [
    'It is the office that filed the case: the complaint and the docket name it.',
    ...(serve.name !== undefined && serve.address === undefined
      ? [
          'No address that a source stands behind was found. Call the office, or ask the clerk where it takes criminal papers for this courthouse.',
        ]
      : []),
  ];
  return notes;
}

export function hearingWords(hearing: NonNullable<FilingPlan['hearing']>): string {
  const at = hearing.at === undefined ? '' : ` at ${timeInWords(hearing.at)}`;
  const department = hearing.department === undefined ? '' : `, Department ${hearing.department}`;
  return `${dayInWords(hearing.on)}${at}${department}`;
}

function placeWords(plan: FilingPlan): string | undefined {
  const lines = courthouseLines(plan);
  return lines.length === 0 ? undefined : lines.join(', ');
}

function silenceSections(plan: FilingPlan): string | undefined {
  const { silence } = noticeOf(plan);
  return silence.length === 0 ? undefined : listInWords(silence.map(cite));
}

export function signerLine({ caption }: FilingPlan): string {
  const { filer } = caption;
  return filer.standing === 'attorney'
    ? `${filer.name}, attorney for petitioner`
    : `${filer.name}, petitioner, in pro per`;
}

export function helpRows(
  county: CountyProfile,
  { asOf }: Pick<FilingPlan, 'asOf'>,
): readonly Context[] {
  return county.help
    .filter((one) => mayPrint(one, asOf))
    .slice(0, 8)
    .map((one) => ({
      name: one.name,
      phone:
        one.phone !== undefined && mayPrint({ ...one.phone, readOn: one.readOn }, asOf)
          ? one.phone.value
          : undefined,
      url: one.url?.replace(/^https?:\/\//u, ''),
      what: one.what,
    }));
}

/** The last days to serve before a hearing that is set, and why they fall where they do. */
export function lastDays({ hearing, asOf }: FilingPlan): Context {
  if (hearing === undefined) return undefined;
  const inPerson = lastDayToServe(hearing.on, noticeDays, 'in-person');
  const byMail = lastDayToServe(hearing.on, noticeDays, 'mail-in-california');
  const moved = [inPerson, byMail].flatMap(({ movedFrom, day }) =>
    movedFrom === undefined
      ? []
      : [
          `${dateInWords(movedFrom.day)} is ${movedFrom.holiday}, so the day moves back to ${dayInWords(day)}.`,
        ],
  );
  return {
    inPerson: dayInWords(inPerson.day),
    byMail: dayInWords(byMail.day),
    notes: [
      'Whether the five days for mailing apply to this notice is not settled; these papers add them to be careful (Code of Civil Procedure, sections 12c and 1013).',
      ...moved,
      ...lateWords(asOf, inPerson.day, byMail.day),
    ],
  };
}

function lateWords(asOf: PlainDate, inPerson: PlainDate, byMail: PlainDate): readonly string[] {
  if (asOf > inPerson) {
    return [
      `These papers were made on ${dateInWords(asOf)}, after the last day. If the prosecutor was not served in time, ask the clerk for a later hearing.`,
    ];
  }
  return asOf > byMail
    ? [
        'The careful date for mail was past when these papers were made: in person is still in time.',
      ]
    : [];
}

/** The cautions of all counts that are asked about, each once. */
export function cautionLines(plan: FilingPlan): readonly string[] {
  const asked = plan.determination.counts.filter((count) =>
    plan.counts.some((one) => one.number === count.count),
  );
  const cautions = asked.flatMap((count) => count.cautions);
  return cautionWords(cautions);
}

export function countsInWords(numbers: readonly number[]): string {
  return numbers.length === 1 ? `count ${numbers[0] ?? ''}` : `counts ${listInWords(numbers)}`;
}

export function isAsked(
  plan: FilingPlan,
  request: PlannedCount['requests'][number],
): readonly number[] {
  return plan.counts
    .filter((count) => count.requests.includes(request))
    .map((count) => count.number);
}
