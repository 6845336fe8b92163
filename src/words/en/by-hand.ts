import type { ByHandCode } from '../../petition/plan.ts';

/** What is still to be filled in by hand. Every code has its words; `{count}` is filled in. */
export const byHandWords: Readonly<Record<ByHandCode, string>> = {
  'sign-and-date': 'Read everything, then sign and date in ink.',
  'confirm-present-status':
    'The boxes on serving a sentence, being on probation, and being charged with a crime. The record does not cover the last 30 days, so they are empty. Check each one only if it is true on the day of signing.',
  'write-address':
    'A mailing address at the top of the petition. The court has to be able to write back: an address care of a friend, a shelter or an agency will do.',
  'write-confidential-address':
    'A mailing address at the top of the petition. The one in the record is confidential, so it is not printed. The Safe at Home program gives out an address for court papers.',
  'write-phone': 'A phone number at the top of the petition, if there is one.',
  'write-statement':
    'The reasons, in the petitioner’s own words, in the declaration. It has questions to start from.',
  'write-conviction-date': 'The date of the plea or verdict on count {count}. The docket has it.',
  'write-level':
    'Whether count {count} was a felony, a misdemeanor or an infraction. The docket has it.',
  'ask-courthouse':
    'The courthouse and its address, once the clerk has said which courthouse has the file.',
  'ask-prosecutor':
    'The name and address of the prosecutor’s office, on the proof of service, once the clerk has said which office filed the case.',
  'ask-prosecutor-address':
    'The address of the prosecutor’s office ({name}), on the proof of service, once it has been checked.',
  'write-declaration-infraction':
    'The written declaration, which the law requires for an infraction.',
  'tick-item-if-true':
    'The box of item {item} of the petition: not serving a sentence, not on probation or supervision, not charged with a crime. The record does not cover the last 30 days, so it is empty. Check it only if it is true on the day of signing.',
  'tick-court-records':
    'Item 7 of the petition, box a or box b. Ask the clerk whether the court still has records that show how the case ended. If so, check a. If not, b is a statement under penalty of perjury: attach the state criminal history if you have it, and check b with (1) or (2).',
  'write-dismissal-date':
    'The date in item 7 of the petition: when the charges were dismissed under former Penal Code section 1000.3. The docket has it.',
  'write-17b':
    'The column on Penal Code section 17(b) for count {count}: yes or no. The record does not settle it. Ask the clerk or a lawyer.',
};
