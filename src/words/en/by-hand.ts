import type { ByHandCode } from '../../petition/plan.ts';

/** What is still to be filled in by hand. Every code has its words; `{count}` is filled in. */
export const byHandWords: Readonly<Record<ByHandCode, string>> = {
  'sign-and-date': 'Read everything, then sign and date in ink.',
  'confirm-present-status':
    'The boxes in the paragraph on present status. The record does not show these facts as of the last 30 days, so the boxes are empty. Check each box only if it is true on the day you sign.',
  'check-ground':
    'The box in the paragraph on grounds, for count {count}. The record does not show that this is true, so the box is empty. Check it only if it is.',
  'write-address':
    'A mailing address at the top of the petition. The court has to be able to write back: an address care of a friend, a shelter or an agency will do.',
  'write-confidential-address':
    'A mailing address at the top of the petition. The one in the record is confidential, so it is not printed. The Safe at Home program gives out an address for court papers.',
  'write-phone': 'A phone number at the top of the petition, if there is one.',
  'write-declaration':
    'The declaration, in your own words: why the judge should grant the petition. The “Declaration worksheet” has questions to start from. The worksheet is not filed.',
  'write-client-declaration':
    'The declaration, in your client’s own words: why the judge should grant the petition. The “Declaration worksheet” has questions to start from. The worksheet is not filed.',
  'attach-exhibits':
    'Exhibits, if there are any: letters, certificates, proof of work or school. Mark them Exhibit A, Exhibit B, and so on, name them in the declaration, and attach them to it before you copy and serve. Leave out Social Security and account numbers.',
  'write-conviction-date': 'The conviction date of count {count}. It is on the court docket.',
  'write-level':
    'Whether count {count} was a felony, a misdemeanor or an infraction. The docket has it.',
  'ask-courthouse':
    'The courthouse and its address, once the clerk has said which courthouse has the file.',
  'ask-prosecutor':
    'The name and address of the prosecutor’s office, on the proof of service, once the clerk has said which office filed the case.',
  'ask-prosecutor-address':
    'The address of the prosecutor’s office ({name}), on the proof of service, once it has been checked.',
  'ask-accommodation':
    'Form MC-410, to ask for help with a disability at the hearing. It is confidential: give it by itself to the court’s ADA coordinator, at least five court days before the hearing. Do not file it with the petition.',
  'ask-accommodation-by':
    'Form MC-410, to ask for help with a disability at the hearing. It is confidential: give it by itself to the court’s ADA coordinator, by {day} (five court days before the hearing). Do not file it with the petition.',
  'write-declaration-infraction':
    'The declaration, in your own words. For an infraction, the judge decides from what it says (PC 1203.4a(f)). The “Declaration worksheet” has questions to start from. The worksheet is not filed.',
  'write-client-declaration-infraction':
    'The declaration, in your client’s own words. For an infraction, the judge decides from what it says (PC 1203.4a(f)). The “Declaration worksheet” has questions to start from. The worksheet is not filed.',
  'tick-item-if-true':
    'The box of item {item} of the petition: not serving a sentence, not on probation or supervision, not charged with a crime. The record does not cover the last 30 days, so it is empty. Check it only if it is true on the day of signing.',
  'tick-box-if-true':
    'The box of item {box} of the petition. The record does not show that what it says is true, so the box is empty. Check it only if it is.',
  'tick-court-records':
    'Item 7 of the petition, box a or box b. Ask the clerk whether the court still has records that show how the case ended. If so, check a. If not, b is a statement under penalty of perjury: attach the state criminal history if you have it, and check b with (1) or (2).',
  'write-dismissal-date':
    'The date in item 7 of the petition: when the charges were dismissed under former Penal Code section 1000.3. The docket has it.',
  'write-17b':
    'The column on Penal Code section 17(b) for count {count}: yes or no. The record does not settle it. Ask the clerk or a lawyer.',
};
