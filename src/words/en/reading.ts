import type { Difference } from '../../intake/join-papers.ts';
import type { PaperKind, Place } from '../../intake/place.ts';
import type {
  Notice,
  OpenEvent,
  ReadCase,
  ReadCount,
  Registration,
  SentenceChange,
  Supervision,
  WhyNotRead,
} from '../../intake/reading.ts';

/** What `dismissal read` says: of the papers, of what it could not read, of what the draft lacks. */

export const paperNames: Readonly<Record<PaperKind, string>> = {
  'rap-sheet': 'rap sheet',
  docket: 'docket',
  'county-file': 'county file',
};

/** "rap sheet, line 41". */
export function placedWords({ paper, line }: Place): string {
  return `${paperNames[paper]}, line ${line}`;
}

export const draftHead: readonly string[] = [
  'A draft, read by program from the papers named below. Compare every line with the paper.',
  'What the papers do not say is left out. dismissal check says which of it is needed.',
];

export const readingHeadings = {
  drafted: 'In the draft',
  nothing:
    'There is no conviction in Los Angeles County in these papers, so there is nothing to draft.',
  otherHere: 'Other cases in Los Angeles County, not in the draft',
  elsewhere: 'Cases of other courts, not in the draft',
  open: 'Arrests and custody without an outcome: is a charge still open?',
  registration: 'Duty to register',
  supervision: 'On supervision, as the heading of the sheet has it: ask whether it still runs',
  notices: 'Notices in the heading',
  later: 'After the judgment',
  inconsistent: 'What does not fit together',
  differences: 'Where the papers differ (the docket is kept)',
  notTold: 'What the papers do not say of the cases in the draft',
  notRead: 'What was not read, line by line',
  next: 'Next',
} as const;

export const why: Readonly<Record<WhyNotRead, string>> = {
  'unknown-words': 'these words are not known to this program',
  'unknown-disposition': 'this disposition is not known',
  'unknown-sentence-words': 'this part of the sentence is not known',
  'unknown-event': 'this kind of event is not known',
  'unreadable-date': 'the date cannot be read for certain',
  'unreadable-section': 'the section cannot be read for certain',
  'unreadable-number': 'the number cannot be read for certain',
  'unreadable-name': 'a letter of the name is in doubt',
  'no-record': 'the sheet says RECORD ERROR: no record is in it',
  'another-defendant': 'this is of another defendant',
  'which-defendant': 'which defendant is meant cannot be told; the case number has no suffix',
  'which-count': 'which count (or program) is meant cannot be told',
  contradicts: 'this contradicts what stands before it',
  'free-text': 'free text; only labeled dates, phone numbers and addresses are read from it',
  'mental-health': 'a mental health event: nothing of it is read',
  'birth-date-differs': 'the birth date is not the person’s: another person’s event?',
  'prison-for-misdemeanor':
    'state prison for a misdemeanor or an infraction cannot be: see the docket',
  'custody-without-case': 'custody that names no case',
  'later-hearing': 'an outcome of a later hearing that is not known',
  'no-offense': 'a finding that adds to a sentence, or a step of procedure: no count of its own',
  'registration-ordered': 'registration was ordered: ask whether the duty still runs',
  'damaged-row': 'this row does not have 95 fields',
};

export const noticeWords: Readonly<Record<Notice, string>> = {
  'multiple-source': 'Other states or the FBI have more than this sheet shows.',
  'identity-theft-victim':
    'The person is on file as a victim of identity theft: some events may be another person’s.',
  consolidated: 'Two files were joined into one: check that every event is this person’s.',
  deceased: 'The sheet says that the person has died.',
};

/** "BA900202 (CASC LOS ANGELES CENTRAL)". */
export function caseWords({ number, courthouseText, county, system, place }: ReadCase): string {
  const where = [courthouseText, county, system, place].filter(
    (one) => one !== null && one !== undefined,
  );
  return `${number ?? 'number not read'} (${where.join(', ')})`;
}

export function countWords({
  n,
  code,
  section,
  description,
  disposition,
  level,
}: ReadCount): string {
  const offense =
    section === null ? (description ?? 'section not read') : `${code ?? ''} ${section}`;
  const rank = level === null ? '' : `, ${level}`;
  return `count ${n}: ${offense.trim()}, ${disposition.replaceAll('-', ' ')}${rank}`;
}

export function openWords({
  kind,
  on,
  agency,
  charges,
  turnedOver,
  proceduralOnly,
}: OpenEvent): string {
  const list = charges.map(({ code, section }) => `${code} ${section}`).join(', ');
  const more = [
    turnedOver === true ? 'turned over to another agency' : '',
    proceduralOnly === true ? 'violations of supervision alone' : '',
  ].filter((one) => one !== '');
  return [`${kind} of ${on ?? 'a day not read'}, ${agency}`, list, ...more]
    .filter((one) => one !== '')
    .join('; ');
}

export function registrationWords({ on, code, section, ended }: Registration): string {
  const end = ended === null ? 'no end is printed' : `ended ${ended}`;
  return `${code} ${section}, since ${on ?? 'a day not read'}; ${end}`;
}

export function supervisionWords({ kind, until, agency }: Supervision): string {
  return `${kind}, ${until === null ? 'no end printed' : `until ${until}`}${agency === undefined ? '' : `, ${agency}`}`;
}

const changeNames: Readonly<Record<SentenceChange['what'], string>> = {
  reinstated: 'probation or supervision reinstated',
  revoked: 'revoked',
  'summarily-revoked': 'summarily revoked',
  modified: 'sentence modified',
  extended: 'extended',
  'converted-to-summary': 'changed to summary probation',
};

export function changeWords({ on, what, jailDays, months, until }: SentenceChange): string {
  const more = [
    jailDays === undefined ? '' : `${jailDays} days of jail`,
    months === undefined ? '' : `${months} months`,
    until === undefined ? '' : `to ${until}`,
  ].filter((one) => one !== '');
  return [`${on}: ${changeNames[what]}`, ...more].join(', ');
}

const differenceNames: Readonly<Record<Difference['what'], string>> = {
  judgmentOn: 'the day of judgment',
  convictedOn: 'the day of the plea or verdict',
  level: 'the level',
  section: 'the section',
  outcome: 'the outcome',
  kind: 'the kind of sentence',
  months: 'the months of probation',
  jailDays: 'the days of jail',
  'not-listed': 'a count that the docket does not list',
  person: 'the names or birth dates differ: are all the papers of one person?',
};

export function differenceWords(one: Difference): string {
  if (one.what === 'person') return differenceNames.person;
  const where = `${one.case}${one.count === undefined ? '' : `, count ${one.count}`}`;
  const at = (place: Place | undefined) => (place === undefined ? '' : ` (${placedWords(place)})`);
  if (one.what === 'not-listed') return `${where}: ${differenceNames[one.what]}: ${one.other}`;
  return `${where}: ${differenceNames[one.what]}: ${one.kept}${at(one.keptPlace)}, not ${one.other}${at(one.otherPlace)}`;
}

const lastWords: Readonly<Record<string, string>> = {
  courthouse: 'the courthouse',
  number: 'the case number',
  judgmentOn: 'the day of judgment',
  section: 'the section',
  level: 'felony, misdemeanor or infraction',
  convictedOn: 'the day of the plea or verdict',
  disposition: 'how it ended',
  under: 'under which section it was reduced',
  sentence: 'the sentence',
  kind: 'which kind of sentence it was',
  months: 'how long probation was',
  supervision: 'formal or summary probation',
  suspended: 'whether imposition or execution of sentence was suspended',
  startedOn: 'when probation began',
  ended: 'how probation ended',
  endedOn: 'when probation ended',
  violations: 'whether a violation was found',
  performed: 'whether the sentence or the program was completed',
  form: 'split or straight (PC 1170(h)(5)(B) or (A))',
  completedOn: 'when the sentence and its supervision ended',
  releasedOn: 'when the person was released from prison',
  dismissedOn: 'when the charge was dismissed',
};

/** What is not known, by its path: "counts.1.level" is "count 1: felony, misdemeanor or infraction". */
export function notKnownWords(path: string): string {
  if (path === 'obligations.restitution.owed') return 'what is owed of restitution';
  if (path === 'obligations.fine.owed') return 'what is owed of the fine';
  const count = /^counts\.(\d+)\./u.exec(path)?.[1];
  const last = path.split('.').at(-1) ?? '';
  const words = lastWords[last] ?? last;
  return count === undefined ? words : `count ${count}: ${words}`;
}
