import { printStatute } from '../authority/citation/print.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { CountyProfile } from '../court/county.ts';
import { findCourthouse } from '../court/courthouse.ts';
import type { CaseDetermination, Determination } from '../eligibility/determination.ts';
import type { Paper } from '../paper/block.ts';
import { writtenName } from '../petition/written-name.ts';
import type { CourtCase, PersonRecord } from '../record/record.ts';
import { cautionWords } from '../words/en/cautions.ts';
import { dateInWords } from '../words/en/dates.ts';
import { answering } from '../words/en/effects.ts';
import { mixedPlain, outcomeWords } from '../words/en/outcomes.ts';
import { questionWords } from '../words/en/questions.ts';
import { reasonWords } from '../words/en/reasons.ts';
import { hearingWords, helpRows } from './case-words.ts';
import { alternativeWords, planStepWords } from './plan-paper.ts';
import { type Context, renderPaper } from './render.ts';

export interface WholeRecord {
  readonly record: PersonRecord;
  readonly determination: Determination;
  readonly county: CountyProfile;
  readonly asOf: PlainDate;
}

/** One sheet for the person: every case, its answer, the next dates. */
export function clientSheet({ record, determination, county, asOf }: WholeRecord): Paper {
  const pairs = casePairs(record, determination);
  return renderPaper(
    'en',
    'client',
    {
      name: writtenName(record.petitioner.name),
      asOf: dateInWords(asOf),
      lawReadOn: dateInWords(determination.lawReadOn),
      cases: pairs.map(([courtCase, found]) => caseContext(courtCase, found)),
      answering: [...answering],
      cautions: cautionsOf(determination),
      help: helpRows(county, { asOf }),
      helpNote: 'This sheet prints a number only where a source for it was found.',
    },
    { title: 'Your record, case by case', footer: 'For the client · not for the court' },
  );
}

/** One sheet for a clinic's folder: the name large, what is missing, what comes next. */
export function folderSheet(
  { record, determination, county, asOf }: WholeRecord,
  byHand: ReadonlyMap<string, readonly string[]>,
): Paper {
  return renderPaper(
    'en',
    'folder-sheet',
    {
      name: writtenName(record.petitioner.name),
      asOf: dateInWords(asOf),
      preparedBy: record.preparedBy,
      lines: ['', '', '', ''].map(
        () => '______________________________________________________________',
      ),
      cases: casePairs(record, determination).map(([courtCase, found]): Context => {
        const questions = questionsOf(found);
        const own = byHand.get(found.caseNumber) ?? [];
        return {
          caseNumber: found.caseNumber,
          court: courtName(courtCase, county),
          outcome: outcomeWords[found.outcome].short,
          missing: questions.length === 0 ? 'nothing' : `${questions.length} to find out`,
          next: nextWords(courtCase, found),
          questions: [...questions],
          byHand: [...own],
        };
      }),
    },
    { title: 'Folder sheet', footer: 'For the folder · not for the court' },
  );
}

function courtName({ court, number }: CourtCase, county: CountyProfile): string {
  if (court.system === 'federal') return 'federal court';
  const found = findCourthouse(court.courthouse, number, county);
  if (found.kind === 'found' && found.by !== 'case-number') return found.courthouse.name;
  return court.courthouse ?? `${court.county} (courthouse not stated)`;
}

function casePairs(
  record: PersonRecord,
  determination: Determination,
): readonly (readonly [CourtCase, CaseDetermination])[] {
  return record.cases.flatMap((courtCase, index) => {
    const found = determination.cases[index];
    return found === undefined ? [] : [[courtCase, found] as const];
  });
}

function caseContext(courtCase: CourtCase, found: CaseDetermination): Context {
  return {
    caseNumber: found.caseNumber,
    outcome: outcomeWords[found.outcome].short,
    plain: plainWords(found),
    ...listed(found),
    next: nextWords(courtCase, found),
    counts: found.counts.map((count): Context => {
      const own = courtCase.counts.find((one) => one.number === count.count);
      return {
        number: count.count,
        statute: own === undefined ? '' : printStatute(own.statute),
        outcome: outcomeWords[count.outcome].short,
        reason: reasonWords(count.because[0]),
      };
    }),
    dates: datesOf(courtCase, found),
  };
}

function plainWords({ outcome, counts }: CaseDetermination): string {
  const mixed =
    outcome === 'eligible-discretionary' &&
    counts.some((count) => count.outcome === 'eligible-mandatory');
  return mixed ? mixedPlain : outcomeWords[outcome].plain;
}

/** What the words on a case that is not open say is listed; an open one has its papers. */
function listed({ outcome, counts }: CaseDetermination): Readonly<Record<string, Context>> {
  if (outcome.startsWith('eligible')) return { questions: [], steps: [], alternatives: [] };
  const questions = outcome === 'needs-facts' ? counts.flatMap((count) => count.questions) : [];
  return {
    questions: once(questions.map((one) => questionWords(one.code))),
    steps: once(counts.flatMap((count) => count.plan.map(planStepWords))),
    alternatives: once(counts.flatMap((count) => count.alternatives.map(alternativeWords))),
  };
}

function once(lines: readonly string[]): readonly string[] {
  return [...new Set(lines)];
}

function nextWords(courtCase: CourtCase, found: CaseDetermination): string {
  if (courtCase.hearing !== undefined && found.outcome.startsWith('eligible')) {
    return `Hearing ${dateInWords(courtCase.hearing.on)}`;
  }
  switch (found.outcome) {
    case 'eligible-mandatory':
    case 'eligible-discretionary':
      return 'Sign and file';
    case 'not-yet':
      return found.eligibleOn === undefined
        ? 'The bar has no known end'
        : `Opens ${dateInWords(found.eligibleOn)}`;
    case 'needs-facts':
      return 'Answer the questions';
    case 'needs-lawyer':
      return 'See a lawyer';
    case 'ineligible':
      return 'See the other ways';
  }
}

function datesOf(courtCase: CourtCase, found: CaseDetermination): readonly string[] {
  return [
    ...(found.eligibleOn === undefined
      ? []
      : [`First day on which the petition is open: ${dateInWords(found.eligibleOn)}`]),
    ...(courtCase.hearing === undefined ? [] : [`Hearing: ${hearingWords(courtCase.hearing)}`]),
  ];
}

function questionsOf(found: CaseDetermination): readonly string[] {
  return once(
    found.counts.flatMap((count) => count.questions.map((one) => questionWords(one.code))),
  );
}

function cautionsOf({ cases }: Determination): readonly string[] {
  return cautionWords(cases.flatMap((found) => found.counts.flatMap((count) => count.cautions)));
}
