import { penalCode } from '../../authority/citing.ts';
import { asks, decide, never, yes } from '../../decision/combine.ts';
import type { Decision } from '../../decision/decision.ts';
import type { PrisonSentence, RealignedJailSentence } from '../../record/record.ts';
import { statusDecisions } from '../bars/present-status.ts';
import { notSupervisedHere } from '../bars/supervised-here.ts';
import { type CountContext, levelOn, seen } from '../count-context.ts';

const statusAuthorities = [penalCode('1203.41', '(a)(3)')] as const;

/** "If a defendant is convicted of a felony": one that is a misdemeanor now goes by 1203.4a. */
export function felony({ count, at, asOf }: CountContext): Decision {
  const level = levelOn(count, asOf);
  const path = `${at.count}.level`;
  const answer = !level.known ? asks(path) : level.is === 'felony' ? yes : never;
  return decide('a-felony', answer, [penalCode('1203.41', '(a)')], [seen(path, level)]);
}

/** (a)(3): parole and 1170(h) supervision bar; after-release supervision (PRCS) is not named. */
const supervisionThatBars = ['parole', 'mandatory-supervision'] as const;

export function status(context: CountContext): readonly Decision[] {
  return statusDecisions(context, statusAuthorities, supervisionThatBars);
}

/** A sentence of a kind that has no supervision of its own is none. */
export function supervisionOver(
  context: CountContext,
  sentence: PrisonSentence | RealignedJailSentence | undefined,
  years: number,
): Decision {
  if (sentence === undefined) return decide('not-supervised-here', yes, statusAuthorities);
  return notSupervisedHere(context, sentence, years, statusAuthorities, supervisionThatBars);
}
