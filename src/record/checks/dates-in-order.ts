import type { PlainDate } from '../../calendar/plain-date.ts';
import type { Fact } from '../fact.ts';
import type { RawFinding } from '../reading/raw-finding.ts';
import { pathParts } from '../reading/raw-finding.ts';
import type { CourtCase, PersonRecord, Sentence } from '../record.ts';

interface Dated {
  readonly path: string;
  readonly on: PlainDate;
}

/** What must not come before what: a sentence before its judgment, an end before its start. */
export function datesInOrder(record: PersonRecord): readonly RawFinding[] {
  return record.cases.flatMap((courtCase, index) => ofCase(courtCase, `cases[${index}]`));
}

function ofCase(courtCase: CourtCase, at: string): readonly RawFinding[] {
  const judgment = dated(`${at}.judgmentOn`, courtCase.judgmentOn);
  const counts = courtCase.counts.flatMap((count, index) => [
    ...inOrder(dated(`${at}.counts[${index}].convictedOn`, count.convictedOn), judgment),
    ...(count.sentence === undefined
      ? []
      : ofSentence(count.sentence, `${at}.counts[${index}].sentence`)),
  ]);
  const sentence = courtCase.sentence.known
    ? [
        ...ofSentence(courtCase.sentence.is, `${at}.sentence`),
        ...afterJudgment(courtCase.sentence.is, `${at}.sentence`, judgment),
      ]
    : [];
  return [...counts, ...sentence];
}

function ofSentence(sentence: Sentence, at: string): readonly RawFinding[] {
  switch (sentence.kind) {
    case 'probation':
      return [
        ...inOrder(
          dated(`${at}.startedOn`, sentence.startedOn),
          dated(`${at}.endedOn`, sentence.endedOn),
        ),
        ...inOrder(
          dated(`${at}.startedOn`, sentence.startedOn),
          dated(`${at}.scheduledEndOn`, sentence.scheduledEndOn),
        ),
      ];
    case 'state-prison':
      return [
        ...inOrder(
          dated(`${at}.releasedOn`, sentence.releasedOn),
          dated(`${at}.completedOn`, sentence.completedOn),
        ),
        ...inOrder(
          dated(`${at}.releasedOn`, sentence.releasedOn),
          dated(`${at}.paroleEndedOn`, sentence.paroleEndedOn),
        ),
      ];
    case 'deferred-entry':
      return inOrder(
        dated(`${at}.grantedOn`, sentence.grantedOn),
        dated(`${at}.dismissedOn`, sentence.dismissedOn),
      );
    default:
      return [];
  }
}

function afterJudgment(
  sentence: Sentence,
  at: string,
  judgment: Dated | undefined,
): readonly RawFinding[] {
  switch (sentence.kind) {
    case 'no-probation':
    case 'revoked-to-jail':
    case 'county-jail-1170h':
      return inOrder(judgment, dated(`${at}.completedOn`, sentence.completedOn));
    case 'state-prison':
      return inOrder(judgment, dated(`${at}.releasedOn`, sentence.releasedOn));
    case 'probation':
      return inOrder(judgment, dated(`${at}.endedOn`, sentence.endedOn));
    case 'deferred-entry':
      return [];
  }
}

function dated(path: string, fact: Fact<PlainDate>): Dated | undefined {
  return fact.known ? { path, on: fact.is } : undefined;
}

function inOrder(first: Dated | undefined, second: Dated | undefined): readonly RawFinding[] {
  if (first === undefined || second === undefined || first.on <= second.on) return [];
  return [
    {
      code: 'dates-out-of-order',
      path: pathParts(second.path),
      seen: second.on,
      allowed: `${first.on} or later`,
      with: { other: first.path, otherDay: first.on },
    },
  ];
}
