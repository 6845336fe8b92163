import type { ByHandCode } from '../../petition/by-hand.ts';

/** What a hand still has to do to the papers. Every code has its words; `{count}` is filled in. */
export const byHandWords: Readonly<Record<ByHandCode, string>> = {
  'sign-and-date':
    'The signature and the date of signing. They are written in ink, after everything is read.',
  'confirm-present-status':
    'The boxes on serving a sentence, being on probation and being charged. The record does not show this as of the last 30 days, so no box is ticked. Tick each box only if it is true on the day you sign.',
  'write-address':
    'A mailing address at the top of the petition. The court needs one to write back.',
  'write-confidential-address':
    'A mailing address at the top of the petition. Yours is confidential, so it is not printed. Safe at Home can give an address to use in court papers.',
  'write-phone': 'A phone number at the top of the petition, if there is one.',
  'write-statement':
    'Your reasons, in your own words, in the declaration. Questions to start from are printed there.',
  'write-conviction-date': 'The conviction date of count {count}. It is on the court docket.',
  'write-level':
    'Whether count {count} was a felony, a misdemeanor or an infraction. It is on the court docket.',
  'ask-courthouse': 'The courthouse and its address. Ask the clerk which courthouse has the file.',
  'ask-prosecutor':
    'The name and address of the prosecutor’s office that gets a copy. Ask the clerk which office filed the case and where it takes papers.',
  'write-declaration-infraction':
    'For an infraction the law asks for a written declaration. Read the one in this packet, complete it, and sign it.',
};
