import { addDays, addYears, type PlainDate } from '../../calendar/plain-date.ts';
import type { ReadCase, ReadProbation, ReadSentence } from '../reading.ts';
import { type DraftNode, entry, factValue, map, plainValue } from './draft-tree.ts';

/** A sentence in the record's form; undefined if we can't tell its kind. */
export function sentenceNode(
  sentence: ReadSentence,
  of: ReadCase | undefined,
): DraftNode | undefined {
  const { at } = sentence;
  const kind = entry('kind', plainValue(sentence.kind, at['kind']));
  switch (sentence.kind) {
    case null:
      return undefined;
    case 'probation':
      return probationNode(sentence);
    case 'no-probation':
      return map(
        kind,
        entry('jailDays', factValue(sentence.jailDays, at['jailDays'])),
        entry('performed', factValue(sentence.performed, at['performed'])),
        entry('completedOn', factValue(sentence.completedOn, at['performed'])),
      );
    case 'county-jail-1170h':
      return map(
        kind,
        entry('form', factValue(sentence.form, at['form'])),
        entry('completedOn', factValue(sentence.completedOn, at['completedOn'])),
      );
    case 'state-prison':
      return isImpossible(of) ? undefined : prisonNode(sentence);
    case 'deferred-entry':
      return map(
        kind,
        entry('grantedOn', factValue(sentence.grantedOn, at['grantedOn'])),
        entry('performed', factValue(sentence.performed, at['performed'])),
        entry('dismissedOn', factValue(sentence.dismissedOn, at['dismissedOn'])),
      );
  }
}

/**
 * Prison for a misdemeanor is impossible: one of the two lines is wrong, and the draft takes
 * neither.
 */
function isImpossible(of: ReadCase | undefined): boolean {
  return of?.counts.every(({ level }) => level !== 'felony' && level !== null) === true;
}

function prisonNode({
  at,
  ...sentence
}: Extract<ReadSentence, { kind: 'state-prison' }>): DraftNode {
  return map(
    entry('kind', plainValue('state-prison', at['kind'])),
    entry('releasedOn', factValue(sentence.releasedOn, at['releasedOn'])),
    entry('paroleEndedOn', factValue(sentence.paroleEndedOn, at['paroleEndedOn'])),
    entry('completedOn', factValue(sentence.completedOn, at['completedOn'])),
  );
}

function probationNode(sentence: ReadProbation): DraftNode {
  const { at, violations } = sentence;
  const last = scheduledEnd(sentence);
  return map(
    entry('kind', plainValue('probation', at['kind'])),
    entry('supervision', factValue(sentence.supervision, at['supervision'])),
    entry('suspended', factValue(sentence.suspended, at['suspended'])),
    entry(
      'suspendedPrisonTerm',
      factValue(sentence.suspendedPrisonTerm, at['suspendedPrisonTerm']),
    ),
    entry('startedOn', factValue(sentence.startedOn, at['startedOn'])),
    entry('scheduledEndOn', factValue(last, at['months'])),
    entry('endedOn', factValue(sentence.endedOn, at['endedOn'])),
    entry('ended', factValue(sentence.ended, at['ended'])),
    entry(
      'violations',
      violations === null
        ? undefined
        : map(
            entry('firstOn', factValue(violations.firstOn, violations.at['firstOn'])),
            entry('reinstated', factValue(violations.reinstated, violations.at['reinstated'])),
          ),
    ),
  );
}

/** The last day as first ordered: that many years from the start, less a day. */
function scheduledEnd({ startedOn, months }: ReadProbation): PlainDate | undefined {
  if (startedOn === null || months === null || months % 12 !== 0) return undefined;
  return addDays(addYears(startedOn, months / 12), -1);
}
