import type { Authorities } from '../authority/authority.ts';
import { parsePlainDate } from '../calendar/plain-date.ts';
import {
  combining,
  type Diagram,
  type Diagrams,
  diagramsOf,
  factsIn,
  mapped,
  results,
} from '../decision/diagram.ts';
import { type Answers, type Judged, newAnswers, type Words } from '../decision/rule.ts';
import { tellingOnce } from '../decision/told.ts';
import type { AlternativeRule } from '../law/alternatives/alternative-rule.ts';
import { otherRemedies, strongerRemedies } from '../law/alternatives/alternatives.ts';
import type { CautionRule } from '../law/cautions/caution-rule.ts';
import {
  cautionsAlways,
  cautionsOfAReduction,
  cautionsOfTheRecord,
  cautionsWhereOpen,
} from '../law/cautions/cautions.ts';
import type { CountView } from '../law/count-view.ts';
import type { Found } from '../law/found.ts';
import { isWobbler, levelAtConviction, levelToday } from '../law/level.ts';
import {
  type Alternative,
  type Caution,
  type FurtherRequest,
  isEligible,
  type Opened,
} from '../law/outcome.ts';
import { planFor } from '../law/plan/plan.ts';
import type { Question } from '../law/questions.ts';
import { reductionAloneIsOpen } from '../law/reduction-alone.ts';
import { type RequestRule, reductionIsOpen, requestRules } from '../law/requests.ts';
import { wordsInForce } from '../law/words-in-force.ts';
import type { DecidedCount, LevelOfCount } from './determination.ts';
import { type JudgedRoute, judgedRoutes, type OfSentences } from './judged-count.ts';
import { becauseOf, routeDecisions, type Tell } from './reasons.ts';
import type { Alike } from './retold-path.ts';
import {
  type AsItStands,
  asItStands,
  isOpen,
  newStandings,
  openness,
  type Standing,
  type Standings,
  standingOf,
} from './standing.ts';

/**
 * What may be said along with the answer, for every way the unknown facts could turn out: its
 * words, or nothing.
 */
export type Telling = Diagram<Words | false>;

/** A decided count, with the diagrams from which its questions are read. */
export interface CountAnswered {
  readonly view: CountView;
  readonly alike: Alike;
  /** The count like it whose answer is told for this one too: the diagrams are about that one. */
  readonly toldAs?: CountAnswered;
  readonly decided: DecidedCount;
  readonly judged: readonly JudgedRoute[];
  readonly standing: Diagram<Standing>;
  /** Whether, and on what route, a petition is open. */
  readonly open: Diagram<string>;
  readonly requests: readonly (readonly [RequestRule, Telling])[];
  readonly cautions: readonly (readonly [CautionRule, Telling])[];
  readonly remedies: readonly (readonly [AlternativeRule, Telling])[];
  /** The makers of these diagrams, to cut them down to one answer of a fact. */
  readonly of: Makers;
}

export interface Makers {
  readonly answers: Answers;
  readonly standings: Standings;
  readonly tellings: Diagrams<Words | false>;
  readonly ofSentences: OfSentences<Judged<Question>>;
  readonly tell: Tell;
}

export function makers(): Makers {
  return {
    answers: newAnswers(),
    standings: newStandings(),
    tellings: diagramsOf(nameOfTelling),
    ofSentences: new Map(),
    tell: tellingOnce(),
  };
}

function nameOfTelling(one: Words | false): string {
  return one === false ? 'no' : JSON.stringify(Object.entries(one));
}

export function answerCount(view: CountView, of: Makers, alike: Alike = [view]): CountAnswered {
  const judged = judgedRoutes(view, of.answers, of.ofSentences);
  const tried = judged.map(({ rule, tree }) => ({ rule, answer: tree.answer }));
  const standing = standingOf(tried, of.standings);
  const open = openness(standing);
  const stands = asItStands(standing);
  const opened = openedAs(stands, standing);
  const whereOpen = onlyWhereOpen(standing, of);
  const requests = requestRules.map((rule) => {
    const found = telling(view, of, () => rule.isOpen(view, opened));
    return [rule, whereOpen(found)] as const;
  });
  const cautions = tellingCautions(view, opened, of, whereOpen);
  const found = foundOf(stands, routeDecisions(judged, of.tell), open, requests);
  const remedies = strongerRemedies.map(
    (rule) => [rule, telling(view, of, () => rule.applies(view, found))] as const,
  );
  return {
    view,
    alike,
    judged,
    standing,
    open,
    requests,
    cautions,
    remedies,
    of,
    decided: decidedCount(view, of, found, cautions, remedies),
  };
}

/** The standing that cautions look at: as it is, or as it is if the petition is open. */
function openedAs(stands: AsItStands, standing: Diagram<Standing>): Opened {
  if (isEligible(stands.outcome)) return stands;
  return results(standing).find(({ outcome }) => isEligible(outcome)) ?? stands;
}

function telling(view: CountView, of: Makers, says: () => boolean | Words): Telling {
  const { diagram } = view.space.explore(() => wordsOf(says()), nameOfTelling);
  return mapped(of.tellings, diagram, (one) => one);
}

function wordsOf(says: boolean | Words): Words | false {
  return says === true ? {} : says;
}

/** Said only if the petition is open, so what matters only then is asked only then. */
function onlyWhereOpen(standing: Diagram<Standing>, of: Makers): (told: Telling) => Telling {
  const open = isOpen(standing);
  const never = of.tellings.leaf(false);
  const both = combining<Words | false, boolean, Words | false>(
    of.tellings,
    (told, isSo) => (isSo ? told : false),
    (told) => (told === never ? never : undefined),
  );
  return (told) => both(told, open);
}

function tellingCautions(
  view: CountView,
  opened: Opened,
  of: Makers,
  whereOpen: (told: Telling) => Telling,
): CountAnswered['cautions'] {
  const always = cautionsAlways.map(
    (rule) => [rule, telling(view, of, () => rule.isOwed(view, opened))] as const,
  );
  const where = cautionsWhereOpen.map((rule) => {
    const told = telling(view, of, () => rule.isOwed(view, opened));
    return [rule, whereOpen(told)] as const;
  });
  const ofTheRecord = cautionsOfTheRecord.map(
    (rule) => [rule, telling(view, of, () => rule.isOwed(view, opened))] as const,
  );
  return [...always, ...where, ...ofTheRecord];
}

function foundOf(
  stands: AsItStands,
  routes: Found['routes'],
  open: Diagram<string>,
  requests: CountAnswered['requests'],
): Found {
  const { outcome, route, eligibleOn, atTheEarliest } = stands;
  const lacks = outcome === 'needs-facts' || atTheEarliest === true;
  const asks = lacks ? factsIn(open) : [];
  return {
    outcome,
    ...(outcome === 'ineligible' ? {} : { route }),
    ...(eligibleOn === undefined ? {} : { eligibleOn }),
    ...(atTheEarliest === undefined ? {} : { atTheEarliest }),
    because: becauseOf(stands, routes, asks),
    routes,
    requests: requests.flatMap(([rule, told]) => requestOf(rule, told)),
  };
}

function requestOf(
  { request, code, authorities }: RequestRule,
  told: Telling,
): readonly FurtherRequest[] {
  const words = alwaysTold(told);
  return words === undefined ? [] : [{ request, code, with: words, authorities }];
}

/** The words, if they are said however the unknown facts turn out; they must agree. */
function alwaysTold(told: Telling): Words | undefined {
  const [first, ...rest] = results(told);
  if (first === undefined || first === false || rest.includes(false)) return undefined;
  return rest.length === 0 ? first : {};
}

function decidedCount(
  view: CountView,
  of: Makers,
  found: Found,
  cautions: CountAnswered['cautions'],
  remedies: CountAnswered['remedies'],
): DecidedCount {
  const reducible = alwaysTold(telling(view, of, () => reductionIsOpen(view))) !== undefined;
  const { asOf } = view;
  return {
    count: view.count.number,
    level: levelOf(view),
    ...found,
    requests: citedOn(asOf, found.requests),
    cautions: citedOn(
      asOf,
      cautions.flatMap(([rule, told]) => cautionOf(rule, told)),
    ),
    alternatives: citedOn(asOf, [
      ...remedies.flatMap(([rule, told]) => alternativeOf(rule, told)),
      ...otherRemediesOf(view, of, found),
    ]),
    plan: citedOn(asOf, planFor(found, reducible)),
    ...(reducible ? reductionAlone(view, of, found) : {}),
  };
}

function otherRemediesOf(view: CountView, of: Makers, found: Found): readonly Alternative[] {
  return otherRemedies.flatMap((rule) =>
    alternativeOf(
      rule,
      telling(view, of, () => rule.applies(view, found)),
    ),
  );
}

/** Whether PC 17(b)(3) can be asked by itself, and what to know first; nothing where it is not sure. */
function reductionAlone(
  view: CountView,
  of: Makers,
  found: Found,
): Pick<DecidedCount, 'reductionAlone'> {
  const open = alwaysTold(telling(view, of, () => reductionAloneIsOpen(view)));
  if (open === undefined) return {};
  const cautions = cautionsOfAReduction.flatMap((rule) =>
    cautionOf(
      rule,
      telling(view, of, () => rule.isOwed(view, found)),
    ),
  );
  return { reductionAlone: { cautions: citedOn(view.asOf, cautions) } };
}

function citedOn<T extends { readonly authorities: Authorities }>(
  asOf: CountView['asOf'],
  said: readonly T[],
): readonly T[] {
  return said.map((one) => ({ ...one, authorities: wordsInForce(one.authorities, asOf) }));
}

function levelOf(view: CountView): LevelOfCount {
  const atConviction = alike(view, () => levelAtConviction(view));
  const today = alike(view, () => levelToday(view));
  const wobbler = atConviction === 'felony' ? alike(view, () => isWobbler(view)) : undefined;
  return {
    ...(atConviction === undefined ? {} : { atConviction }),
    ...(today === undefined ? {} : { today }),
    ...(wobbler === undefined ? {} : { wobbler }),
  };
}

/** What holds however the unknown facts turn out. */
function alike<T extends string | boolean>(view: CountView, says: () => T): T | undefined {
  const [first, ...rest] = results(view.space.explore(says, String).diagram);
  return rest.length === 0 ? first : undefined;
}

function cautionOf({ code, authorities }: CautionRule, told: Telling): readonly Caution[] {
  const words = alwaysTold(told);
  return words === undefined ? [] : [{ code, with: words, authorities }];
}

function alternativeOf(
  { code, authorities }: AlternativeRule,
  told: Telling,
): readonly Alternative[] {
  const words = alwaysTold(told);
  if (words === undefined) return [];
  const opensOn = parsePlainDate(words['opensOn'] ?? '');
  return [{ code, with: words, authorities, ...(opensOn === undefined ? {} : { opensOn }) }];
}
