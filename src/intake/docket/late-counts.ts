import type { ReadSentence } from '../reading.ts';
import type { DocketCase } from './docket-case.ts';
import { type DocketSentences, sentenceOfCount, sentencesOf } from './docket-sentence.ts';

/** Pleaded or tried after the sentence of the others: that sentence is not theirs. */
export function isLate(n: number, { counts, judgment }: DocketCase): boolean {
  const count = counts.get(n);
  if (count?.isConvicted() !== true || judgment === undefined) return false;
  return count.convictedOn !== undefined && count.convictedOn.on > judgment.on;
}

/** Some counts were sentenced before others were pleaded to: no one day is the case's judgment. */
export function hasTwoJudgments(state: DocketCase): boolean {
  const convicted = state.convicted();
  return (
    convicted.some(({ n }) => isLate(n, state)) && !convicted.every(({ n }) => isLate(n, state))
  );
}

/** The case's sentence, and those of counts sentenced differently, or on another day. */
export function docketSentences(state: DocketCase): DocketSentences {
  const convicted = state.convicted().map(({ n }) => n);
  const late = new Set(convicted.filter((n) => isLate(n, state)));
  if (!hasTwoJudgments(state) || state.deferred !== undefined) return sentencesOf(state, new Set());
  const { sentence, own: apart } = sentencesOf(state, late);
  const own = new Map<number, ReadSentence>();
  for (const n of convicted) {
    const ordered = late.has(n) ? withoutGrant(sentenceOfCount(n, state)) : sentence;
    const read = apart.get(n) ?? ordered;
    if (read !== null && read !== undefined) own.set(n, read);
  }
  return { sentence: null, own };
}

/** Probation granted on that other day began then, and its end is not told apart from the other's. */
function withoutGrant(sentence: ReadSentence | undefined): ReadSentence | undefined {
  return sentence?.kind === 'no-probation' ? sentence : undefined;
}
