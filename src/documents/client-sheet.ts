import { printStatute } from '../authority/citation/print.ts';
import type { CaseDetermination, CountDetermination } from '../eligibility/determination.ts';
import { isEligible, sectionOfRoute } from '../law/outcome.ts';
import type { Paper } from '../paper/block.ts';
import { plannedHearing } from '../petition/planned-hearing.ts';
import { writtenName } from '../petition/written-name.ts';
import { printedNumber } from '../record/case-number.ts';
import type { CourtCase, PersonRecord } from '../record/record.ts';
import type { Words } from '../words/words.ts';
import { hearingWords } from './case-words.ts';
import { countsNamed } from './counts-asked.ts';
import { helpRows } from './help-rows.ts';
import { answerInRecord, casesOf, flagsInRecord, once, type WholeRecord } from './record-words.ts';
import { type Context, renderPaper } from './render.ts';

/**
 * One page for the person: what to do first, the status of every case, what to answer afterward.
 */
export function clientSheet(whole: WholeRecord): Paper {
  const { record, determination, county, words, asOf } = whole;
  const { dateInWords } = words;
  const cases = casesOf(record, determination);
  const reduced = cases.filter(([, found]) => isOnlyReduced(whole, found));
  const open = cases.filter(
    ([, found]) => isEligible(found.outcome) && !isOnlyReduced(whole, found),
  );
  const [help] = helpRows(words, county, asOf);
  return renderPaper(
    words,
    'client',
    {
      name: writtenName(record.petitioner.name),
      asOf: dateInWords(asOf),
      lawReadOn: dateInWords(determination.lawReadOn),
      severalCases: cases.length > 1,
      attorney: attorneyOf(record),
      ...whatFirst(whole, cases),
      cases: cases.map(([courtCase, found]) => caseContext(whole, courtCase, found)),
      anyOpen: open.length + reduced.length > 0,
      reduced: numbersOf(words, reduced),
      onlyReductions: reduced.length === cases.length,
      anyConviction: cases.some(([, found]) => found.counts.some(isOfAConviction)),
      ...afterTheJudgeSigns(open),
      openCases: openOfSeveral(words, cases, [...open, ...reduced]),
      help: help ?? undefined,
    },
    words.sheetHeads.client,
  );
}

type FoundCase = readonly [CourtCase, CaseDetermination];

/** What its papers ask for now is a reduction and no dismissal. */
function isOnlyReduced({ reductionOnly }: WholeRecord, { caseNumber }: CaseDetermination): boolean {
  return reductionOnly.includes(caseNumber);
}

function numbersOf(
  { caseNumberWords, listInWords }: Words,
  cases: readonly FoundCase[],
): string | undefined {
  return cases.length === 0
    ? undefined
    : listInWords(cases.map(([courtCase]) => caseNumberWords(printedNumber(courtCase))));
}

function attorneyOf({ filer }: PersonRecord): Context {
  return filer.kind === 'attorney'
    ? { name: writtenName(filer.name), phone: filer.phone }
    : undefined;
}

/** The first thing to do: open cases come before waiting ones, and those before barred ones. */
function whatFirst(
  whole: WholeRecord,
  cases: readonly FoundCase[],
): { readonly [name: string]: Context } {
  const { words } = whole;
  const { dateInWords } = words;
  const rest = cases.filter(([, found]) => !isOnlyReduced(whole, found));
  const of = (...outcomes: readonly CaseDetermination['outcome'][]) =>
    numbersOf(
      words,
      rest.filter(([, { outcome }]) => outcomes.includes(outcome)),
    );
  const toFile = cases.filter(
    ([, found]) => isEligible(found.outcome) || isOnlyReduced(whole, found),
  );
  const dated = rest.flatMap(([courtCase, { outcome, eligibleOn, atTheEarliest }]) =>
    outcome === 'not-yet' && eligibleOn !== undefined
      ? [{ courtCase, eligibleOn, atTheEarliest }]
      : [],
  );
  const [next] = dated.sort((a, b) => (a.eligibleOn < b.eligibleOn ? -1 : 1));
  return {
    fileNow: numbersOf(words, toFile),
    answerNow: of('needs-facts'),
    lawyerNow: of('needs-lawyer'),
    waitFor: next === undefined ? undefined : dateInWords(next.eligibleOn),
    waitForCase:
      next === undefined ? undefined : words.caseNumberWords(printedNumber(next.courtCase)),
    waitAtTheEarliest: next?.atTheEarliest ?? false,
    waitNow: of('not-yet'),
  };
}

function caseContext(whole: WholeRecord, courtCase: CourtCase, found: CaseDetermination): Context {
  const { words } = whole;
  return {
    caseNumber: words.caseNumberWords(found.caseNumber),
    outcome: answerInRecord(whole, found),
    ...flagsInRecord(whole, courtCase, found),
    deferredEntry: deferred(found),
    // Why a dismissal is open or not is not about a reduction.
    groups: isOnlyReduced(whole, found) ? [] : groupedCounts(words, courtCase, found.counts),
    toMisdemeanor: isOnlyReduced(whole, found) ? undefined : reducedToo(words, found),
    hearing:
      courtCase.hearing === undefined
        ? undefined
        : hearingWords(words, plannedHearing(courtCase.hearing)),
  };
}

/** PC 17(b)(3) is asked with every dismissal where it is open, and it never is a right. */
function reducedToo(words: Words, { outcome, counts }: CaseDetermination): string | undefined {
  const asked = counts.filter(({ requests }) =>
    requests.some(({ request }) => request === '17(b)(3)'),
  );
  return isEligible(outcome)
    ? countsNamed(
        words,
        asked.map(({ count }) => count),
      )
    : undefined;
}

/** Counts with the same answer, on one line: the answer, then why. */
function groupedCounts(
  { listInWords, reasonWords, runsInWords, statuteWords }: Words,
  courtCase: CourtCase,
  counts: readonly CountDetermination[],
): readonly Context[] {
  const groups = new Map<string, CountDetermination[]>();
  // What the record does not say is a question, and those are in the plan.
  for (const count of counts.filter((one) => one.outcome !== 'needs-facts')) {
    const key = `${count.outcome}/${reasonWords(count.because[0])}`;
    groups.set(key, [...(groups.get(key) ?? []), count]);
  }
  return [...groups.values()].flatMap(([first, ...rest]): readonly Context[] => {
    if (first === undefined) return [];
    const numbers = [first, ...rest].map((one) => one.count);
    const own = courtCase.counts.filter((one) => numbers.includes(one.number));
    return [
      {
        several: rest.length > 0,
        numbers: listInWords(runsInWords(numbers)),
        statutes: listInWords(once(own.map((one) => statuteWords(printStatute(one.statute))))),
        reason: reasonWords(first.because[0]),
      },
    ];
  });
}

/** What to answer is about the filed case: convictions in other cases are not dismissed. */
function openOfSeveral(
  words: Words,
  cases: readonly FoundCase[],
  open: readonly FoundCase[],
): string | undefined {
  return open.length === cases.length ? undefined : numbersOf(words, open);
}

/** Old deferred entry was not a conviction, so what to answer is different. */
function afterTheJudgeSigns(open: readonly FoundCase[]): { readonly [name: string]: Context } {
  const routes = open.flatMap(([, { counts }]) => counts.map((count) => count.route ?? ''));
  return {
    openConviction: open.some(([, found]) => !deferred(found)),
    openDeferred: open.some(([, found]) => deferred(found)),
    // PC 1203.4a is silent on what must be disclosed; PC 1203.41(b)(2) names more than the others.
    mustDisclose: routes.some((route) => /^1203\.4(?:-|9|1-|2)/u.test(route)),
    moreDisclosure: routes.some((route) => route !== '' && sectionOfRoute[route] === '1203.41'),
  };
}

function deferred({ counts }: CaseDetermination): boolean {
  return counts.every((count) => count.route === '1203.43');
}

function isOfAConviction({ because }: CountDetermination): boolean {
  return !because.some(({ code }) => code === 'conviction/never' || code === 'juvenile-case/never');
}
