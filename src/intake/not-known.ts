import type { ReadCase, ReadCount, ReadSentence } from './reading.ts';

/** What a draft of the case must ask: what the law depends on and the paper does not say. */
export function notKnown(one: ReadCase): readonly string[] {
  const convicted = one.counts.filter(isConviction);
  const diverted = one.counts.some(({ disposition }) => disposition === 'diverted');
  const open = one.counts
    .filter(({ disposition }) => disposition === 'unknown' || disposition === null)
    .map(({ n }) => `counts.${n}.disposition`);
  if (convicted.length === 0 && !diverted) return open;
  const judged = convicted.length > 0 || one.sentence?.kind === 'deferred-entry';
  return [
    ...(one.courthouse === null ? ['courthouse'] : []),
    ...(one.number === null ? ['number'] : []),
    ...(judged && one.judgmentOn === null ? ['judgmentOn'] : []),
    ...one.counts.flatMap(ofCount),
    ...open,
    ...(one.sentence === null ? withoutSentence(convicted) : ofSentence(one.sentence, 'sentence')),
    ...(convicted.length === 0 ? [] : ofObligations(one)),
  ];
}

export function isConviction({ disposition }: ReadCount): boolean {
  if (disposition === null) return false;
  return ['plea-of-guilty', 'plea-of-no-contest', 'verdict', 'convicted'].includes(disposition);
}

function withoutSentence(convicted: readonly ReadCount[]): readonly string[] {
  return convicted.some(({ sentence }) => sentence === undefined) ? ['sentence'] : [];
}

function ofCount(count: ReadCount): readonly string[] {
  const conviction = isConviction(count);
  const path = (key: string) => `counts.${count.n}.${key}`;
  return [
    ...((conviction || count.disposition === 'diverted') && count.section === null
      ? [path('section')]
      : []),
    ...(conviction && count.level === null ? [path('level')] : []),
    ...(conviction && count.convictedOn === null ? [path('convictedOn')] : []),
    ...((count.reductions ?? []).some(({ under }) => under === null)
      ? [path('reductions.under')]
      : []),
    ...(count.sentence === undefined ? [] : ofSentence(count.sentence, path('sentence'))),
  ];
}

function ofSentence(sentence: ReadSentence, path: string): readonly string[] {
  return [...ofKind(sentence), ...ofThen(sentence)].map((key) => `${path}.${key}`);
}

function ofKind(sentence: ReadSentence): readonly string[] {
  switch (sentence.kind) {
    case null:
      return ['kind'];
    case 'probation':
      return (
        [
          'months',
          'supervision',
          'suspended',
          'startedOn',
          'ended',
          'endedOn',
          'violations',
        ] as const
      ).filter((key) => sentence[key] === null);
    case 'no-probation':
      return sentence.performed === null ? ['performed'] : [];
    case 'county-jail-1170h':
      return (['form', 'completedOn'] as const).filter((key) => sentence[key] === null);
    case 'state-prison':
      return ofPrison(sentence);
    case 'deferred-entry':
      return (['performed', 'dismissedOn'] as const).filter((key) => sentence[key] === null);
  }
}

interface Released {
  readonly releasedOn?: string | null;
  readonly paroleEndedOn?: string | null;
  readonly completedOn?: string | null;
}

function ofPrison({
  releasedOn = null,
  paroleEndedOn = null,
  completedOn = null,
}: Released): readonly string[] {
  return [
    ...(releasedOn === null ? ['releasedOn'] : []),
    ...(completedOn === null && paroleEndedOn === null ? ['completedOn'] : []),
  ];
}

function ofThen({ followedBy }: ReadSentence): readonly string[] {
  return followedBy?.kind === 'state-prison'
    ? ofPrison(followedBy).map((key) => `then.${key}`)
    : [];
}

function ofObligations({ obligations }: ReadCase): readonly string[] {
  return [
    ...(obligations?.restitution?.owed === undefined ? ['obligations.restitution.owed'] : []),
    ...(obligations?.fine?.owed === undefined ? ['obligations.fine.owed'] : []),
  ];
}
