import type { PaperKind } from '../../intake/place.ts';
import type { Notice, WhyNotRead } from '../../intake/reading.ts';
import { readingIn } from '../reading-words.ts';
import { dateInWords } from './dates.ts';

/** What `dismissal read` says: of the papers, of what it could not read, of what the draft lacks. */

export const paperNames: Readonly<Record<PaperKind, string>> = {
  'rap-sheet': 'rap sheet',
  docket: 'docket',
  'county-file': 'county file',
};

export const draftHead: readonly string[] = [
  'A draft, read by program from the papers named below. Compare every line with the paper.',
  'What the papers do not say is left out. dismissal check says which of it is needed.',
];

export const readingHeadings = {
  drafted: 'In the draft',
  nothing:
    'There is no conviction in {county} County in these papers, so there is nothing to draft.',
  otherHere: 'Other cases in {county} County, not in the draft',
  elsewhere: 'Cases of other courts, not in the draft',
  open: 'Arrests and custody without an outcome: is a charge still open?',
  registration: 'Duty to register',
  supervision: 'On supervision, as the heading of the sheet has it: ask whether it still runs',
  notices: 'Notices in the heading',
  later: 'After the judgment',
  inconsistent: 'What does not fit together',
  differences: 'Where the papers differ (the docket is kept)',
  notTold: 'What the papers do not say about the cases in the draft',
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
  'which-defendant': 'it is not clear which defendant is meant; the case number has no suffix',
  'which-count': 'it is not clear which count (or program) is meant',
  contradicts: 'this contradicts what comes before it',
  'free-text': 'free text; only labeled dates, phone numbers and addresses are read from it',
  'mental-health': 'a mental health event: none of it is read',
  'birth-date-differs': 'the birth date is not the person’s: another person’s event?',
  'prison-for-misdemeanor':
    'a misdemeanor or an infraction cannot have state prison: see the docket',
  'custody-without-case': 'custody that names no case',
  'later-hearing': 'an outcome of a later hearing that is not known',
  'no-offense': 'a finding that adds to a sentence, or a step of procedure: no count of its own',
  'registration-ordered': 'registration was ordered: ask whether the duty still runs',
  'two-days':
    'the event and the disposition have different days; the event’s is used: see the docket',
  'damaged-row': 'this row does not have 95 fields',
};

export const noticeWords: Readonly<Record<Notice, string>> = {
  'multiple-source': 'Other states or the FBI have more than this sheet shows.',
  'identity-theft-victim':
    'The person is on file as a victim of identity theft: some events may be another person’s.',
  consolidated: 'Two files were joined into one: check that every event is this person’s.',
  deceased: 'The sheet says that the person has died.',
};

export const {
  placedWords,
  caseWords,
  countWords,
  openWords,
  registrationWords,
  supervisionWords,
  changeWords,
  differenceWords,
  notKnownWords,
} = readingIn({
  papers: paperNames,
  placed: '{paper}, line {line}',
  count: 'count {number}',
  countOfCase: '{caseNumber}, count {number}',
  numberNotRead: 'number not read',
  sectionNotRead: 'section not read',
  dayNotRead: 'a day not read',
  dateInWords,
  event: '{event} of {day}',
  turnedOver: 'turned over to another agency',
  proceduralOnly: 'violations of supervision alone',
  registered: '{section}, since {day}; {end}',
  noEnd: 'no end is printed',
  ended: 'ended {day}',
  noEndOfSupervision: 'no end printed',
  until: 'until {day}',
  jailDays: '{days} days of jail',
  months: '{months} months',
  to: 'to {day}',
  not: 'not',
  levels: {},
  dispositions: {},
  events: {},
  supervisions: {},
  changes: {
    reinstated: 'probation or supervision reinstated',
    revoked: 'revoked',
    'summarily-revoked': 'summarily revoked',
    modified: 'sentence modified',
    extended: 'extended',
    'converted-to-summary': 'changed to summary probation',
  },
  differences: {
    judgmentOn: 'the day of judgment',
    convictedOn: 'the day of the plea or verdict',
    level: 'the level',
    section: 'the section',
    outcome: 'the outcome',
    kind: 'the kind of sentence',
    months: 'the months of probation',
    jailDays: 'the days of jail',
    prisonMonths: 'the months of prison',
    supervision: 'formal or summary probation',
    suspended: 'what of the sentence was suspended',
    endedOn: 'when probation ended',
    setAsideOn: 'when the conviction was set aside',
    'not-listed': 'a count that the docket does not list',
    'docket-only': 'a count that only the docket lists',
    'set-aside-not-listed': 'set aside by the other paper, and the later docket does not show it',
    person: 'the names or birth dates differ: are all the papers of one person?',
  },
  restitutionOwed: 'what is owed of restitution',
  fineOwed: 'what is owed of the fine',
  notKnown: {
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
  },
});
