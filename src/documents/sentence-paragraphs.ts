import type { PlainDate } from '../calendar/plain-date.ts';
import type { FilingPlan, PlannedCount } from '../petition/plan.ts';
import type { PlannedSentence } from '../petition/planned-sentence.ts';
import type { Words } from '../words/words.ts';
import { countsNamed } from './counts-asked.ts';
import type { Context } from './render.ts';

/** One paragraph for each sentence in the case, naming its counts if there are others. */
export function sentenceParagraphs(words: Words, plan: FilingPlan): readonly Context[] {
  const kinds = [...new Set(plan.counts.map(({ sentence }) => JSON.stringify(sentence)))];
  return kinds.flatMap((kind): readonly Context[] => {
    const counts = plan.counts.filter(({ sentence }) => JSON.stringify(sentence) === kind);
    const [first] = counts;
    if (first === undefined || isUnsaid(plan, first)) return [];
    const all = counts.length === plan.counts.length;
    const of = all
      ? undefined
      : countsNamed(
          words,
          counts.map(({ number }) => number),
        );
    const named = first.sentence.kind;
    return [
      {
        heading: words.sentenceHeadings[named],
        partial: `${words.language}/partials/petition/sentence/${named}`,
        of,
        on: dated(words, startOf(first.sentence) ?? plan.judgmentOn),
        ...sentenceContext(words, first.sentence, counts),
      },
    ];
  });
}

/** For an unknown sentence we can state only when judgment was pronounced. */
function isUnsaid({ judgmentOn }: FilingPlan, { sentence }: PlannedCount): boolean {
  return sentence.kind === 'unknown' && judgmentOn === undefined;
}

function startOf(sentence: PlannedSentence): PlainDate | undefined {
  if (sentence.kind === 'probation') return sentence.startedOn;
  return sentence.kind === 'deferred-entry' ? sentence.grantedOn : undefined;
}

function sentenceContext(
  words: Words,
  sentence: PlannedSentence,
  counts: readonly PlannedCount[],
): { readonly [name: string]: Context } {
  switch (sentence.kind) {
    case 'probation':
      return probationContext(words, sentence);
    case 'no-probation':
      return judgmentContext(words, sentence, counts);
    case 'revoked-to-jail':
      return { completedOn: dated(words, sentence.completedOn) };
    case 'county-jail-1170h':
      return {
        split: sentence.form === 'split',
        straight: sentence.form === 'straight',
        completedOn: dated(words, sentence.completedOn),
      };
    case 'state-prison':
      return prisonContext(words, sentence);
    case 'deferred-entry':
      return deferredContext(words, sentence, counts);
    case 'unknown':
      return {};
  }
}

function judgmentContext(
  words: Words,
  { jailDays, completedOn }: Extract<PlannedSentence, { kind: 'no-probation' }>,
  counts: readonly PlannedCount[],
) {
  return {
    jailDays: jailDays === undefined || jailDays === 0 ? undefined : words.daysNamed(jailDays),
    infraction: counts.every(({ levelAtConviction }) => levelAtConviction === 'infraction'),
    completedOn: dated(words, completedOn),
  };
}

function deferredContext(
  words: Words,
  sentence: Extract<PlannedSentence, { kind: 'deferred-entry' }>,
  counts: readonly PlannedCount[],
) {
  const offenses = counts.map(({ number, code, section }) => ({
    count: number,
    offense: words.offenseWords.written(code, section),
  }));
  return {
    offenses: words.offensesNamed(offenses),
    several: counts.length > 1,
    dismissedOn: dated(words, sentence.dismissedOn),
  };
}

function probationContext(words: Words, sentence: Extract<PlannedSentence, { kind: 'probation' }>) {
  const { ended, supervision, suspended } = sentence;
  return {
    imposition: suspended === 'imposition',
    execution: suspended === 'execution',
    formal: supervision === 'formal',
    summary: supervision === 'summary',
    over: ended === undefined || ended === 'completed' || ended === 'closed-for-misconduct',
    discharged: ended === 'early-discharge',
    revoked: ended === 'revoked' || ended === 'summarily-revoked',
    running: ended === 'running',
    endedOn: dated(words, sentence.endedOn),
    scheduledEndOn: dated(words, sentence.scheduledEndOn),
  };
}

/** If supervision ended on the same day as the sentence, we state it once. */
function prisonContext(words: Words, sentence: Extract<PlannedSentence, { kind: 'state-prison' }>) {
  const { supervision, supervisionEndedOn, completedOn } = sentence;
  const together = completedOn !== undefined && completedOn === supervisionEndedOn;
  return {
    releasedOn: dated(words, sentence.releasedOn),
    parole: supervision === 'parole',
    prcs: supervision === 'prcs',
    supervisionEndedOn: together ? undefined : dated(words, supervisionEndedOn),
    completedOn: dated(words, completedOn),
  };
}

function dated({ dateInWords }: Words, day: PlainDate | undefined): string | undefined {
  return day === undefined ? undefined : dateInWords(day);
}
