import type { BlankWords } from '../../intake/blank/blank-words.ts';

/** What an empty record says above each key. */
export const blankWords: BlankWords = {
  head: [
    'The record of one person, with nothing answered yet.',
    'Write after the colons. Where it says “unknown”, replace that word with what the docket or the person says, and leave it if you do not know: unknown is never taken as yes or no.',
    'A line that begins with # is not read. To answer on a line such as #phone: take its # away. Lines that begin with ## explain.',
    'Any fact can say where it came from: charged: { is: no, from: client }',
    'Then: dismissal check RECORD',
  ],
  required: 'Required.',
  allowed: (words: string) => `One of: ${words}.`,
  docketWords: (words: string) => `A docket’s words are read too: ${words}.`,
  day: 'A day: 2019-03-14 or 03/14/2019; or its month or year: 2019-03, 2019.',
  dayAhead:
    'A day, past or to come: 2019-03-14 or 03/14/2019; or its month or year: 2019-03, 2019.',
  sentenceKinds:
    'In place of “unknown”, one of these groups, each as far as it is known; or the docket’s own line: "036 MONTHS SUMMARY PROBATION".',
  countSentence: 'sentence: as below, only where this count has a sentence of its own.',
  keys: {
    'petitioner.name': 'The person’s name as it is now.',
    'petitioner.name.first': 'First name.',
    'petitioner.name.middle': 'Middle name.',
    'petitioner.name.last': 'Last name.',
    'petitioner.name.suffix': 'Jr., Sr., II or III.',
    'petitioner.otherNames':
      'Other names that the person has used: maiden and married names, aliases on the docket.',
    'petitioner.bornOn': 'The date of birth.',
    'petitioner.mailingAddress':
      'Where the court writes to the person; “none”, or “confidential” (Safe at Home).',
    'petitioner.phone': 'A telephone number with its area code.',
    'petitioner.email': 'An e-mail address.',
    'petitioner.language': 'The language that the person reads: en, es, ko, hy, zh, vi.',
    'petitioner.interpreter': 'The language of an interpreter to ask for at the hearing.',
    'petitioner.accommodation': 'A disability accommodation to ask for at the hearing.',
    filer: 'Leave it out if the person files alone. For an attorney:',
    preparedBy: 'Who prepared the papers, if it is neither the person nor their attorney.',
    circumstances: 'The person’s situation today, anywhere, not just in this county.',
    'circumstances.asOf': 'The day on which the person said all this.',
    'circumstances.allClear':
      '“yes” if the person says that none of this is running now, anywhere: a charge, a sentence, probation, parole or other supervision, a warrant. It answers the five lines below that speak of these.',
    cases:
      'Each criminal case of the person. For another one, repeat everything from “- number” on.',
    'cases.number': 'The case number as the docket prints it.',
    'cases.defendantSuffix': 'The two digits after the hyphen of the number, as 01.',
    'cases.court.county': 'The county of the court: {county}.',
    'cases.court.courthouse': 'The courthouse. dismissal courthouses lists what may be written.',
    'cases.nameOnCase': 'The name that the case is under, if it is different.',
    'cases.prosecutor':
      'The office that filed the case. dismissal courthouses lists what may be written.',
    'cases.docketReadOn':
      'The day on which you read the docket of this case from beginning to end; if probation is over, a day after it ended. Then a violation, a warrant, a protective order, a class, a transfer or an earlier dismissal that is not written down here did not happen.',
    'cases.counts':
      'Each count that ended in a conviction. For another, repeat everything from “- number” on.',
    'cases.counts.number': 'The number of the count.',
    'cases.counts.statute':
      'The code and the section as the docket prints them: PC 459, 23152(B) VC, PC 664/459.',
    'cases.counts.attempted':
      '“unknown” if you do not know whether it was the offense or an attempt. It is better to write an attempt as PC 664/459.',
    'cases.counts.charged': 'The section that was charged, if it is different.',
    'cases.counts.reductions': 'A reduction or redesignation after the conviction.',
    'cases.obligations': 'What is still owed, and what was ordered.',
    'cases.since': 'What happened after the judgment.',
    'cases.hearing': 'The hearing, once the clerk has set it.',
    'cases.statement':
      'Why the judge should grant it, in the person’s own words, for the declaration.',
    'cases.sentence.probation.months': 'The length as ordered: 36, "036 MONTHS", "3 years".',
  },
};
