import { suggestedCourthouse } from '../court/case-number.ts';
import type { CountyProfile } from '../court/county.ts';
import { findProsecutor } from '../court/prosecutor.ts';
import { isEligible } from '../law/outcome.ts';
import { type AskedFact, askedFacts, casesWritten, countsWritten, factAt } from './asked-facts.ts';
import { type Interview, settledKeys } from './interview.ts';
import { docketItems, owedFactsOf, owedItems, presentItems, restItems } from './items.ts';
import {
  aboutPath,
  decidedCase,
  groupAt,
  isWritten,
  type Looking,
  listAt,
  mayBePetitioned,
  textAt,
} from './looking.ts';
import { standingOf } from './standing.ts';
import type { PlainStep, Step } from './step.ts';
import { partsOf } from './written.ts';

/**
 * The next question: in docket order, and only what changes an answer or is printed on the papers,
 * with the record as it is now. Undefined if everything was asked.
 */
export function nextStep(interview: Interview, county: CountyProfile): Step | undefined {
  const settled = settledKeys(interview);
  const { record, today, given } = interview;
  const looking: Looking = { record, standing: standingOf(record, today), settled, county };
  const more = given.flatMap(({ thenAsk = [] }) => thenAsk);
  for (const step of inOrder(looking, more)) if (!settled.has(step.key)) return step;
  return undefined;
}

function* inOrder(looking: Looking, more: readonly string[]): Generator<Step> {
  for (const path of more) yield* moreOf(looking, path);
  yield nameNow(looking);
  const cases = casesWritten(looking);
  for (let index = 0; index < Math.max(1, cases); index += 1) yield* ofCase(looking, index);
  yield plain(looking, 'another-case', `cases[${cases}]`);
  yield* presentItems(looking);
  for (const one of askedFacts(looking).filter(({ decides }) => decides)) {
    yield stepFor(looking, one);
  }
  yield* restItems(looking);
  for (const one of askedFacts(looking)) yield stepFor(looking, one);
  yield* forThePapers(looking);
}

/** A docket has the name used then: the petition is signed with the current name. */
function nameNow(looking: Looking): Step {
  const key = 'petitioner.name';
  const inDraft = printedName(groupAt(looking, key));
  const asked = { kind: 'name', key, path: partsOf(key), about: {} } as const;
  return inDraft === '' ? asked : { ...asked, inDraft };
}

/** More about a yes: the amount, the date, under which section. */
function* moreOf(looking: Looking, path: string): Generator<Step> {
  const fact = factAt(looking, path);
  if (fact !== undefined) yield stepFor(looking, { path, fact });
  else if (path.endsWith('.reductions')) yield plain(looking, 'reduction', path);
}

function* ofCase(looking: Looking, index: number): Generator<Step> {
  const at = `cases[${index}]`;
  yield* unlessWritten(looking, 'case-number', `${at}.number`);
  yield* courthouse(looking, index);
  yield* nameOnCase(looking, index);
  if (countsWritten(looking, index) === 0) {
    yield {
      kind: 'counts',
      key: `${at}.counts`,
      path: partsOf(`${at}.counts`),
      about: aboutPath(looking, at),
    };
  }
  for (let count = 0; count < countsWritten(looking, index); count += 1) {
    yield* unlessWritten(looking, 'statute', `${at}.counts[${count}].statute`);
  }
  const own = (part: string) => (one: AskedFact) =>
    one.decides && one.path.startsWith(`${at}.${part}`);
  for (let count = 0; count < countsWritten(looking, index); count += 1) {
    yield* ofCount(looking, index, count);
  }
  yield* decisive(looking, own('sentence'), (path) => path === `${at}.sentence`);
  yield* judgment(looking, index);
  yield* decisive(looking, own('sentence'), (path) => !path.includes('violations'));
  yield* docketItems(looking, index);
  yield* decisive(looking, own('sentence'), () => true);
  yield* decisive(looking, own('since'), () => true);
  yield* owed(looking, index);
  yield* decisive(looking, own('obligations'), () => true);
  yield* decisive(looking, own('counts'), () => true);
  yield* prosecutor(looking, index);
}

/** Together if there are several; what is owed is on the docket, whatever depends on it. */
function* owed(looking: Looking, index: number): Generator<Step> {
  yield* owedItems(looking, index);
  for (const one of owedFactsOf(looking, index)) yield stepFor(looking, one);
}

function* decisive(
  looking: Looking,
  isOwn: (one: AskedFact) => boolean,
  isWanted: (path: string) => boolean,
): Generator<Step> {
  for (const one of askedFacts(looking).filter(isOwn)) {
    if (isWanted(one.path)) yield stepFor(looking, one);
  }
}

/** The level and similar facts first, then the plea, which the petition prints in any case. */
function* ofCount(looking: Looking, index: number, count: number): Generator<Step> {
  const at = `cases[${index}].counts[${count}]`;
  const decided = decidedCase(looking, index)?.counts[count];
  const ofThis = askedFacts(looking).filter(
    ({ path, decides }) => decides && path.startsWith(`${at}.`),
  );
  const isPlea = ({ path }: AskedFact) => /\.(?:disposition|convictedOn)$/u.test(path);
  // Whether these matter mostly depends on the sentence.
  const later = ({ path }: AskedFact) => /\.(?:registration|wobbler|ageAtOffense)$/u.test(path);
  for (const one of ofThis) if (!isPlea(one) && !later(one)) yield stepFor(looking, one);
  if (mayBePetitioned(decided) && !isWritten(looking, `${at}.disposition`)) {
    yield pleaOf(looking, index, count);
  }
  const convicted = `${at}.convictedOn`;
  // Beside a case of which only the number is written, nothing is decided yet.
  const without = ['dismissed', 'acquitted', 'pending'];
  const notConvicted = without.includes(textAt(looking, `${at}.disposition`) ?? '');
  if (mayBePetitioned(decided) && !notConvicted && !isWritten(looking, convicted)) {
    yield stepFor(looking, { path: convicted, fact: 'cases.counts.convictedOn' });
  }
}

function pleaOf(looking: Looking, index: number, count: number): Step {
  const at = `cases[${index}].counts[${count}]`;
  const last = `cases[${index}].counts[${count - 1}]`;
  const disposition = textAt(looking, `${last}.disposition`);
  const convictedOn = textAt(looking, `${last}.convictedOn`);
  return {
    kind: 'plea',
    key: `${at}.disposition`,
    path: partsOf(at),
    about: aboutPath(looking, at),
    ...(disposition === undefined
      ? {}
      : { before: { disposition, ...(convictedOn === undefined ? {} : { convictedOn }) } }),
  };
}

function* judgment(looking: Looking, index: number): Generator<Step> {
  const path = `cases[${index}].judgmentOn`;
  const { outcome } = decidedCase(looking, index) ?? {};
  if (outcome === 'ineligible' || isWritten(looking, path)) return;
  yield stepFor(looking, { path, fact: 'cases.judgmentOn' });
}

function* courthouse(looking: Looking, index: number): Generator<Step> {
  const at = `cases[${index}]`;
  if (isWritten(looking, `${at}.court.courthouse`)) return;
  const county = textAt(looking, `${at}.court.county`);
  const elsewhere = county !== undefined && county !== looking.county.name;
  if (elsewhere || isWritten(looking, `${at}.court.system`)) return;
  const suggested = suggestedCourthouse(textAt(looking, `${at}.number`) ?? '', looking.county);
  yield {
    kind: 'courthouse',
    key: `${at}.court`,
    path: partsOf(`${at}.court`),
    about: aboutPath(looking, at),
    ...(suggested === undefined ? {} : { suggested }),
  };
}

/** A person with only one name is not asked which one is on the case. */
function* nameOnCase(looking: Looking, index: number): Generator<Step> {
  const path = `cases[${index}].nameOnCase`;
  const others = listAt(looking, 'petitioner.otherNames').length;
  if (others === 0 || isWritten(looking, path)) return;
  const names = ['petitioner.name', ...otherNames(others)].map((at) => ({
    path: at,
    printed: printedName(groupAt(looking, at)),
  }));
  yield {
    kind: 'name-on-case',
    key: path,
    path: partsOf(path),
    about: aboutPath(looking, path),
    names,
  };
}

function otherNames(count: number): readonly string[] {
  return Array.from({ length: count }, (_, place) => `petitioner.otherNames[${place}]`);
}

function printedName(name: Readonly<Record<string, unknown>>): string {
  return ['first', 'middle', 'last', 'suffix'].flatMap((key) => name[key] ?? []).join(' ');
}

/** Whom to serve; a felony is the District Attorney's. */
function* prosecutor(looking: Looking, index: number): Generator<Step> {
  const path = `cases[${index}].prosecutor`;
  const counts = looking.standing.record?.cases[index]?.counts ?? [];
  const felony = counts.some(({ level }) => level.known && level.is === 'felony');
  const { outcome } = decidedCase(looking, index) ?? {};
  if (outcome === undefined || outcome === 'ineligible') return;
  const found = findProsecutor(textAt(looking, path), felony, looking.county);
  if (found.kind === 'not-stated') yield plain(looking, 'prosecutor', path);
}

/** What the papers need but nothing depends on: only if there will be a petition. */
function* forThePapers(looking: Looking): Generator<Step> {
  const cases = looking.standing.determination?.cases ?? [];
  if (!cases.some(({ outcome }) => isEligible(outcome))) return;
  yield* unlessWritten(looking, 'address', 'petitioner.mailingAddress');
  // A sheet that has the phone number has seldom the rest of what this asks for.
  const reached = ['petitioner.phone', 'petitioner.email'].every((path) =>
    isWritten(looking, path),
  );
  if (!reached) yield plain(looking, 'phone', 'petitioner.phone');
  for (const [index, { counts }] of cases.entries()) {
    const asksTheJudge = counts.some(({ outcome }) => outcome === 'eligible-discretionary');
    if (asksTheJudge) yield* unlessWritten(looking, 'statement', `cases[${index}].statement`);
  }
}

function* unlessWritten(looking: Looking, kind: PlainStep['kind'], path: string): Generator<Step> {
  // A draft says of a number that the scan has lost that it is unknown; the person may know it.
  const open = !isWritten(looking, path) || textAt(looking, path) === 'unknown';
  if (open) yield plain(looking, kind, path);
}

function plain(looking: Looking, kind: PlainStep['kind'], path: string): PlainStep {
  return { kind, key: path, path: partsOf(path), about: aboutPath(looking, path) };
}

/** The age on the day of the offense follows from the date of birth, asked once for all counts. */
function stepFor(looking: Looking, { path, fact }: Pick<AskedFact, 'path' | 'fact'>): Step {
  const birthday = 'petitioner.bornOn';
  const known = looking.settled.has(birthday) || isWritten(looking, birthday);
  if (fact === 'cases.counts.ageAtOffense' && !known) {
    return plain(looking, 'birth', birthday);
  }
  const enter = fact === 'cases.judgmentOn' ? dayOfPlea(looking, path) : undefined;
  return {
    kind: 'fact',
    key: path,
    path: partsOf(path),
    about: aboutPath(looking, path),
    fact,
    ...(enter === undefined ? {} : { enter }),
  };
}

/** A misdemeanor is usually sentenced on the day of the plea. */
function dayOfPlea(looking: Looking, judgment: string): string | undefined {
  const at = judgment.replace(/\.judgmentOn$/u, '');
  const days = listAt(looking, `${at}.counts`).map((_, count) =>
    textAt(looking, `${at}.counts[${count}].convictedOn`),
  );
  return days.find((one) => one !== undefined);
}
