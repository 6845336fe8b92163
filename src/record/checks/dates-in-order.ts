import type { PlainDate } from '../../calendar/plain-date.ts';
import { pathParts, type RawFinding, writtenPath } from '../reading/raw-finding.ts';
import type { Count, CourtCase, PersonRecord, Sentence } from '../record.ts';
import { type Dated, dated, datedOn } from './dated.ts';

/** What must not come before what: a sentence before its judgment, an end before its start. */
export function datesInOrder(record: PersonRecord): readonly RawFinding[] {
  const { bornOn } = record.petitioner;
  return record.cases.flatMap((courtCase, index) => [
    ...onceADay(ofCase(courtCase, `cases[${index}]`)),
    ...(bornOn === undefined ? [] : beforeBirth(courtCase, `cases[${index}]`, bornOn)),
  ]);
}

/** A date before two others is reported once. */
function onceADay(findings: readonly RawFinding[]): readonly RawFinding[] {
  const paths = findings.map(({ path }) => writtenPath(path));
  return findings.filter((_, index) => paths.indexOf(paths[index] ?? '') === index);
}

function ofCase(courtCase: CourtCase, at: string): readonly RawFinding[] {
  const judgment = dated(`${at}.judgmentOn`, courtCase.judgmentOn);
  const { sentence, since } = courtCase;
  return [
    ...courtCase.counts.flatMap((count, index) =>
      ofCount(count, `${at}.counts[${index}]`, judgment),
    ),
    ...(sentence.known ? ofSentence(sentence.is, `${at}.sentence`, judgment) : []),
    ...inOrder(judgment, datedOn(`${at}.since.automaticRelief`, since.automaticRelief)),
    ...inOrder(judgment, datedOn(`${at}.since.alreadyDismissed`, since.alreadyDismissed)),
  ];
}

function ofCount(count: Count, at: string, judgment: readonly Dated[]): readonly RawFinding[] {
  const convicted = dated(`${at}.convictedOn`, count.convictedOn);
  const { sentence } = count;
  return [
    ...inOrder(convicted, judgment),
    ...count.reductions.flatMap(({ on }, index) =>
      inOrder(convicted, dated(`${at}.reductions[${index}].on`, on)),
    ),
    ...(sentence === undefined ? [] : ofSentence(sentence, `${at}.sentence`, judgment)),
  ];
}

function ofSentence(
  sentence: Sentence,
  at: string,
  judgment: readonly Dated[],
): readonly RawFinding[] {
  switch (sentence.kind) {
    case 'probation':
      return ofProbation(sentence, at, judgment);
    case 'state-prison': {
      const released = dated(`${at}.releasedOn`, sentence.releasedOn);
      return [
        ...inOrder(judgment, released),
        ...inOrder(released, dated(`${at}.completedOn`, sentence.completedOn)),
        ...inOrder(released, dated(`${at}.paroleEndedOn`, sentence.paroleEndedOn)),
        ...inOrder(released, dated(`${at}.prcsEndedOn`, sentence.prcsEndedOn)),
      ];
    }
    case 'deferred-entry':
      return inOrder(
        dated(`${at}.grantedOn`, sentence.grantedOn),
        dated(`${at}.dismissedOn`, sentence.dismissedOn),
      );
    case 'no-probation':
    case 'revoked-to-jail':
    case 'county-jail-1170h':
      return inOrder(judgment, dated(`${at}.completedOn`, sentence.completedOn));
  }
}

function ofProbation(
  sentence: Extract<Sentence, { kind: 'probation' }>,
  at: string,
  judgment: readonly Dated[],
): readonly RawFinding[] {
  const started = dated(`${at}.startedOn`, sentence.startedOn);
  const ended = dated(`${at}.endedOn`, sentence.endedOn);
  const { violations } = sentence;
  const violated =
    violations.known && violations.is.found
      ? dated(`${at}.violations.firstOn`, violations.is.firstOn)
      : [];
  return [
    ...asWarnings(inOrder(judgment, started)),
    ...inOrder(judgment, ended),
    ...inOrder(started, ended),
    ...inOrder(started, dated(`${at}.scheduledEndOn`, sentence.scheduledEndOn)),
    ...inOrder(started, violated),
    ...(ranOut(sentence) ? inOrder(violated, ended) : []),
  ];
}

/**
 * Probation that ran out or was ended early is over, and nothing can violate it after that. A
 * revocation tolls the period (PC 1203.2(a)), so that a violation of it may be found later.
 */
function ranOut({ ended }: Extract<Sentence, { kind: 'probation' }>): boolean {
  return ended.known && (ended.is === 'completed' || ended.is === 'early-discharge');
}

/** A month or a year is out of order only if every day of it is. */
function inOrder(first: readonly Dated[], second: readonly Dated[]): readonly RawFinding[] {
  return first.flatMap((one) =>
    second
      .filter(({ last }) => last < one.first)
      .map(({ path, written }) => ({
        code: 'dates-out-of-order',
        path: pathParts(path),
        seen: written,
        allowed: `${one.first} or later`,
        with: { other: one.path, otherDay: one.written },
      })),
  );
}

/** The record may have a later judgment, for example after a revocation. */
function asWarnings(findings: readonly RawFinding[]): readonly RawFinding[] {
  return findings.map((finding) => ({ ...finding, severity: 'warning' }));
}

/** The date of birth itself is not shown. */
function beforeBirth({ counts }: CourtCase, at: string, bornOn: PlainDate): readonly RawFinding[] {
  return counts
    .flatMap((count, index) => dated(`${at}.counts[${index}].convictedOn`, count.convictedOn))
    .filter(({ last }) => last < bornOn)
    .map(({ path, written }) => ({ code: 'before-birth', path: pathParts(path), seen: written }));
}
