import { anyOf, type Coverage } from '../authority/citation/covers.ts';
import { penalCode } from '../authority/citing.ts';
import { allOf, asks, decide, never, unsettled, yes } from '../decision/combine.ts';
import type { Answer, Decision } from '../decision/decision.ts';
import { ab1115, realignment } from './acts.ts';
import { isConviction } from './bars/conviction.ts';
import { statusDecisions } from './bars/present-status.ts';
import { notSupervisedHere } from './bars/supervised-here.ts';
import { isStrike } from './cautions/strike.ts';
import { afterCompletion, completionOf, wordsOf } from './completion.ts';
import { type CountContext, levelOn, seen, sentenceOf } from './count-context.ts';
import { sinceAct } from './in-force.ts';
import { jailFelonies, prisonFelonies } from './offenses/jail-felonies-1170h.ts';
import { isListed } from './offenses/listed.ts';
import { type RouteRule, sentenceFits } from './route-rule.ts';

const act = penalCode('1203.42', '(a)', ab1115);
const status = [penalCode('1203.42', '(a)(3)')] as const;

/** (a)(3): "not under supervised release", which is every kind of it. */
const supervisedRelease = [
  'parole',
  'prcs',
  'mandatory-supervision',
  'federal-supervised-release',
] as const;

/** "sentenced prior to the implementation of the 2011 Realignment Legislation" */
function beforeRealignment({ courtCase, at }: CountContext): Decision {
  const path = `${at.courtCase}.judgmentOn`;
  const { judgmentOn } = courtCase;
  const answer = !judgmentOn.known ? asks(path) : judgmentOn.is < realignment.from ? yes : never;
  return decide('before-realignment', answer, [act], [seen(path, judgmentOn)]);
}

/**
 * "for a crime for which the defendant would otherwise have been eligible for sentencing pursuant to
 * subdivision (h) of Section 1170". PC 1170(h)(3) keeps out who must register, who had a serious or
 * violent felony before, and who has one now.
 */
function wouldBeJailNow(context: CountContext): Decision {
  const { record, count, at } = context;
  const { mustRegister, priorSeriousOrViolentFelony: prior } = record.circumstances;
  return decide(
    'would-be-county-jail-now',
    jailNow(context),
    [act, jailFelonies.authorities[0]],
    [
      { path: `${at.count}.statute`, seen: count.statute.section },
      seen(`${at.count}.degree`, count.degree),
      seen('circumstances.mustRegister', mustRegister),
      seen('circumstances.priorSeriousOrViolentFelony', prior),
    ],
  );
}

function jailNow(context: CountContext): Answer {
  const { record, count, at, asOf } = context;
  const { mustRegister, priorSeriousOrViolentFelony: prior } = record.circumstances;
  const strike = isStrike(context);
  const others = strikesByThen(context);
  if (others === 'yes') return never;
  if ((mustRegister.known && mustRegister.is) || (prior.known && prior.is)) return never;
  if (strike === 'yes' || isListed(prisonFelonies, count.statute, asOf) === 'yes') return never;
  if (isListed(jailFelonies, count.statute, asOf) !== 'yes') return unsettled;
  if (strike === 'unknown') return asks(`${at.count}.degree`);
  if (others === 'unknown') return unsettled;
  if (!mustRegister.known) return asks('circumstances.mustRegister');
  return prior.known ? yes : asks('circumstances.priorSeriousOrViolentFelony');
}

/**
 * PC 1170(h)(3): "a prior or current felony conviction for a serious felony ... or a prior or current
 * conviction for a violent felony": of another count of the case, or of an earlier case of the record.
 */
function strikesByThen({ record, courtCase, count, asOf }: CountContext): Coverage {
  const then = courtCase.judgmentOn;
  const found = record.cases.flatMap((other) =>
    other.counts
      .filter((one) => one !== count && isConviction(one))
      .map((one): Coverage => {
        const strike = isStrike({ count: one, asOf });
        if (strike === 'no' || other === courtCase) return strike;
        const on = one.convictedOn.known ? one.convictedOn : other.judgmentOn;
        if (!on.known || !then.known) return 'unknown';
        return on.is <= then.is ? strike : 'no';
      }),
  );
  return anyOf(found);
}

function felony({ count, at, asOf }: CountContext): Decision {
  const level = levelOn(count, asOf);
  const answer = !level.known ? asks(`${at.count}.level`) : level.is === 'felony' ? yes : never;
  return decide('a-felony', answer, [act], [seen(`${at.count}.level`, level)]);
}

/** (a)(2): "after the lapse of two years following the defendant's completion of the sentence" */
function wait(context: CountContext): Decision {
  const prison = sentenceOf(context, 'state-prison');
  if (prison === undefined) return decide('wait-after-prison', yes, [act]);
  const completion = completionOf(prison, context.asOf);
  const facts = [
    seen(`${context.at.sentence}.releasedOn`, prison.releasedOn),
    seen(`${context.at.sentence}.completedOn`, prison.completedOn),
  ];
  return decide(
    'wait-after-prison',
    afterCompletion(completion, 2, context.asOf, context.at.sentence),
    [penalCode('1203.42', '(a)(2)')],
    facts,
    wordsOf(completion),
  );
}

function supervisionOver(context: CountContext): Decision {
  const prison = sentenceOf(context, 'state-prison');
  if (prison === undefined) return decide('not-supervised-here', yes, status);
  return notSupervisedHere(context, prison, 2, status, supervisedRelease);
}

export const doorOf1203_42: RouteRule = {
  route: '1203.42',
  grants: 'discretionary',
  decide: (context) =>
    allOf(
      '1203.42',
      [act],
      [
        sentenceFits(context, ['state-prison'], [act]),
        felony(context),
        decide('1203-42-in-force', sinceAct(ab1115, context.asOf), [act]),
        beforeRealignment(context),
        wouldBeJailNow(context),
        wait(context),
        supervisionOver(context),
        ...statusDecisions(context, status, supervisedRelease),
      ],
    ),
};
