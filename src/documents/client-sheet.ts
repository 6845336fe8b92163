import { printStatute } from '../authority/citation/print.ts';
import type { CaseDetermination, Determination } from '../eligibility/determination.ts';
import { isEligible } from '../law/outcome.ts';
import type { Paper } from '../paper/block.ts';
import { writtenName } from '../petition/written-name.ts';
import type { CourtCase } from '../record/record.ts';
import { cautionWords } from '../words/en/cautions.ts';
import { dateInWords } from '../words/en/dates.ts';
import { answering } from '../words/en/effects.ts';
import { mixedPlain, outcomeWords } from '../words/en/outcomes.ts';
import { questionWords } from '../words/en/questions.ts';
import { reasonWords } from '../words/en/reasons.ts';
import { hearingWords, helpRows } from './case-words.ts';
import { alternativeWords, planStepWords } from './plan-paper.ts';
import { casesOf, nextWords, once, type WholeRecord } from './record-words.ts';
import { type Context, renderPaper } from './render.ts';

/** One sheet for the person: every case, its answer, the next dates. */
export function clientSheet({ record, determination, county, asOf }: WholeRecord): Paper {
  return renderPaper(
    'en',
    'client',
    {
      name: writtenName(record.petitioner.name),
      asOf: dateInWords(asOf),
      lawReadOn: dateInWords(determination.lawReadOn),
      cases: casesOf(record, determination).map(([courtCase, found]) =>
        caseContext(courtCase, found),
      ),
      answering: [...answering],
      cautions: cautionsOf(determination),
      help: helpRows(county, { asOf }),
      helpNote: 'This sheet prints a number only where a source for it was found.',
    },
    { title: 'Your record, case by case', footer: 'For the client · not for the court' },
  );
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
  if (isEligible(outcome)) return { questions: [], steps: [], alternatives: [] };
  const questions = outcome === 'needs-facts' ? counts.flatMap((count) => count.questions) : [];
  return {
    questions: once(questions.map((one) => questionWords(one.code))),
    steps: once(counts.flatMap((count) => count.plan.map(planStepWords))),
    alternatives: once(counts.flatMap((count) => count.alternatives.map(alternativeWords))),
  };
}

function datesOf(courtCase: CourtCase, found: CaseDetermination): readonly string[] {
  return [
    ...(found.eligibleOn === undefined
      ? []
      : [`First day on which the petition is open: ${dateInWords(found.eligibleOn)}`]),
    ...(courtCase.hearing === undefined ? [] : [`Hearing: ${hearingWords(courtCase.hearing)}`]),
  ];
}

function cautionsOf({ cases }: Determination): readonly string[] {
  return cautionWords(cases.flatMap((found) => found.counts.flatMap((count) => count.cautions)));
}
