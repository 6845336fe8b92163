import { parseStatute } from '../../authority/citation/parse.ts';
import { printStatute } from '../../authority/citation/print.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';
import type { Joined, JoinedCase } from '../join-papers.ts';
import { isConviction } from '../not-known.ts';
import type { Place } from '../place.ts';
import { recordCode } from '../printed-section.ts';
import type { ReadCase, ReadCount, ReadName, ReadSentence } from '../reading.ts';
import type { DraftContact } from './contact.ts';
import { type DraftNode, entry, factValue, map, plainValue } from './draft-tree.ts';
import { sentenceNode } from './sentence-draft.ts';

/** Whether a case belongs in a draft: a conviction here, or a deferred entry of judgment. */
export function isDraftable({ counts, sentence }: ReadCase): boolean {
  return counts.some(isConviction) || sentence?.kind === 'deferred-entry';
}

export interface DraftBeside {
  readonly contact: DraftContact;
  readonly today: PlainDate;
  /** The day someone read the docket in full, if they say so. */
  readonly readOn?: PlainDate;
}

/** A draft record for one person: what the papers say, in the record's form, and no more. */
export function recordDraft(joined: Joined, { contact, today, readOn }: DraftBeside): DraftNode {
  const cases = joined.cases.filter((one) => isDraftable(one.case));
  return map(
    entry('version', plainValue(1)),
    entry('petitioner', petitionerNode(joined.person, contact)),
    entry('cases', {
      kind: 'list',
      items: cases.map((one) => caseNode(one, readOn ?? one.case.printedOn ?? today)),
    }),
  );
}

function petitionerNode({ names, dob, at }: Joined['person'], contact: DraftContact): DraftNode {
  const [first, ...others] = names;
  return map(
    entry('name', first === undefined ? undefined : nameNode(first)),
    entry('otherNames', { kind: 'list', items: others.map(nameNode) }),
    entry('bornOn', plainValue(dob, at['dob'])),
    entry('mailingAddress', addressNode(contact)),
    entry('phone', plainValue(contact.phone?.text, contact.phone?.place)),
  );
}

function addressNode({ address }: DraftContact): DraftNode | undefined {
  if (address === undefined) return undefined;
  const { street, city, zip, place } = address;
  return map(
    entry('street', plainValue(street, place)),
    entry('city', plainValue(city, place)),
    entry('state', plainValue('CA', place)),
    entry('zip', plainValue(zip, place)),
  );
}

/** Papers print names in capitals; a petition prints them as the person writes them. */
function nameNode({ last, first, middle, suffix, at }: ReadName): DraftNode {
  return map(
    entry('first', plainValue(inSmallLetters(first), at['first'])),
    entry(
      'middle',
      plainValue(middle === undefined ? undefined : inSmallLetters(middle), at['middle']),
    ),
    entry('last', plainValue(inSmallLetters(last), at['last'])),
    entry(
      'suffix',
      plainValue(suffix === undefined ? undefined : suffixAsWritten(suffix), at['suffix']),
    ),
  );
}

function inSmallLetters(name: string): string {
  return name.toLowerCase().replaceAll(/(?<![a-z])[a-z]/gu, (letter) => letter.toUpperCase());
}

function suffixAsWritten(suffix: string): string {
  return /^(?:JR|SR)$/u.test(suffix)
    ? `${suffix.charAt(0)}${suffix.charAt(1).toLowerCase()}.`
    : suffix;
}

/** A printout has nothing after its date, so that is the day the docket was read. */
function caseNode({ case: one, wholeDocket }: JoinedCase, readOn: PlainDate): DraftNode {
  const { at } = one;
  const apart = isOfSomeCountsAlone(one);
  return map(
    entry('number', plainValue(one.number ?? 'unknown', at['number'])),
    entry('defendantSuffix', plainValue(one.suffix, at['suffix'])),
    entry(
      'court',
      map(
        entry(
          'county',
          plainValue(one.county, at['county'] ?? at['courthouseText'] ?? at['number']),
        ),
        entry('courthouse', plainValue(one.courthouse, at['courthouse'])),
      ),
    ),
    entry('nameOnCase', one.nameOnCase === undefined ? undefined : nameNode(one.nameOnCase)),
    entry('prosecutor', plainValue(one.prosecutor, at['prosecutor'])),
    entry('docketReadOn', wholeDocket ? plainValue(readOn, at['printedOn']) : undefined),
    entry('judgmentOn', factValue(one.judgmentOn, at['judgmentOn'])),
    entry('counts', {
      kind: 'list',
      items: one.counts.map((count) => countNode(count, apart ? one : undefined)),
    }),
    entry('sentence', one.sentence === null || apart ? undefined : sentenceNode(one.sentence, one)),
    entry('obligations', obligationsNode(one)),
    entry('since', sinceNode(one)),
  );
}

/**
 * Prison and county jail under 1170(h) are for felonies, and an infraction is punished by a fine (PC
 * 19.6): a lesser count beside them had another sentence.
 */
function isOfSomeCountsAlone({ sentence, counts }: ReadCase): boolean {
  if (sentence === null) return false;
  const open = counts.filter((count) => isConviction(count) && count.sentence === undefined);
  return (
    open.some(({ level }) => canBeOf(sentence, level)) &&
    open.some(({ level }) => level !== null && !canBeOf(sentence, level))
  );
}

function canBeOf({ kind }: ReadSentence, level: ReadCount['level']): boolean {
  switch (kind) {
    case 'state-prison':
    case 'county-jail-1170h':
      return level === 'felony';
    case 'probation':
      return level !== 'infraction';
    default:
      return true;
  }
}

/** The citation as the record takes it; undefined if the section could not be read. */
export function statuteOf({ code, section, attempted }: ReadCount): string | undefined {
  if (code === null || section === null) return undefined;
  const federal = /^(\d+):(.+)$/u.exec(section);
  const written =
    federal === null ? `${recordCode(code) ?? code} ${section}` : `${federal[1]} USC ${federal[2]}`;
  const parsed = parseStatute(attempted === true ? withAttempt(written) : written);
  return parsed.ok ? printStatute(parsed.statute) : undefined;
}

function withAttempt(written: string): string {
  return written.replace(/^PC (?=\d)/u, 'PC 664/');
}

function countNode(count: ReadCount, apart: ReadCase | undefined): DraftNode {
  const { at, n, level, disposition, convictedOn, degree, reductions = [] } = count;
  const statute = statuteOf(count);
  const attemptSaid = count.attempted === true && !(statute ?? '').includes('664');
  const conviction = isConviction(count);
  return map(
    entry('number', plainValue(n, at['n'] ?? at['section'])),
    entry('statute', plainValue(statute ?? 'unknown', at['section'])),
    entry('attempted', attemptSaid ? plainValue(true, at['section']) : undefined),
    entry('level', conviction ? factValue(level, at['level']) : undefined),
    entry('disposition', dispositionNode(disposition, at['disposition'])),
    entry('convictedOn', conviction ? factValue(convictedOn, at['convictedOn']) : undefined),
    entry('degree', factValue(degree, at['degree'] ?? at['section'])),
    entry('reductions', {
      kind: 'list',
      items: reductions.map((one) =>
        map(
          entry('under', plainValue(one.under ?? 'other', one.at['under'])),
          entry('on', factValue(one.on, one.at['on'])),
          entry('to', plainValue(one.to, one.at['under'])),
        ),
      ),
    }),
    entry('sentence', ownSentence(count, apart)),
  );
}

/** Its own, or the case's where that is written under each count that it can be of. */
function ownSentence(count: ReadCount, apart: ReadCase | undefined): DraftNode | undefined {
  if (count.sentence !== undefined) return sentenceNode(count.sentence, undefined);
  const ofCase = apart?.sentence ?? undefined;
  return ofCase !== undefined && isConviction(count) && canBeOf(ofCase, count.level)
    ? sentenceNode(ofCase, undefined)
    : undefined;
}

function dispositionNode(
  disposition: ReadCount['disposition'],
  place: Place | undefined,
): DraftNode | undefined {
  if (disposition === null || disposition === 'unknown' || disposition === 'sustained')
    return undefined;
  return factValue(disposition, place);
}

function obligationsNode({ obligations }: ReadCase): DraftNode | undefined {
  if (obligations === undefined) return undefined;
  const { restitution, fine, programs = [] } = obligations;
  const part = (one: typeof restitution) =>
    one === undefined
      ? undefined
      : map(
          entry('owed', factValue(one.owed, one.at['owed'])),
          entry(
            'conditionOfProbation',
            factValue(one.conditionOfProbation, one.at['conditionOfProbation']),
          ),
        );
  return map(
    entry('restitution', part(restitution)),
    entry('fine', part(fine)),
    entry('programs', {
      kind: 'list',
      items: programs.map(({ name, done, at }) =>
        map(
          entry('name', plainValue(name, at['name'])),
          entry('done', factValue(done, at['done'])),
        ),
      ),
    }),
  );
}

function sinceNode({ since }: ReadCase): DraftNode {
  const { at, alreadyDismissed, automaticRelief, transferredTo } = since;
  return map(
    entry(
      'transferredTo',
      transferredTo === undefined
        ? undefined
        : map(entry('county', plainValue(transferredTo.county, at['transferredTo']))),
    ),
    entry('warrantInThisCase', factValue(since.warrantInThisCase, at['warrantInThisCase'])),
    entry(
      'protectiveOrderUntil',
      factValue(since.protectiveOrderUntil, at['protectiveOrderUntil']),
    ),
    entry(
      'automaticRelief',
      automaticRelief === undefined
        ? undefined
        : map(entry('on', factValue(automaticRelief.on, at['automaticRelief']))),
    ),
    entry(
      'alreadyDismissed',
      alreadyDismissed === undefined || alreadyDismissed.under === null
        ? undefined
        : map(
            entry('under', plainValue(alreadyDismissed.under, at['alreadyDismissed'])),
            entry('on', factValue(alreadyDismissed.on, at['alreadyDismissed'])),
          ),
    ),
  );
}
