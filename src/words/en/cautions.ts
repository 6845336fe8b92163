import type { CautionCode } from '../../law/outcome.ts';
import { cautionsIn } from '../caution-words.ts';
import { codesOf } from '../codes-of.ts';
import { filled } from './reasons.ts';

/** What to know before anything is filed: plain, short, and what the law says. */
const words: Readonly<Record<CautionCode, string>> = {
  'immigration-advice-first':
    'Immigration: get advice from an immigration lawyer before anything is filed. Most dismissals do not erase the conviction in immigration law. Other remedies may.',
  'auto-relief-may-apply':
    'The state may already have granted relief on its own. If it did, a state record review (Live Scan, form BCIA 8016RR) shows “relief granted.” A petition can still be filed.',
  'relief-already-shown':
    'The state’s record already shows relief. A petition can still add to it: the court’s own file, a reduction, the release under PC 1203.4.',
  'arrest-warrant-first':
    'There is an arrest warrant. Talk to a lawyer about clearing it before you go to any court: you could be arrested there.',
  'stronger-ground-argued':
    'The petition relies on the ground that is open under any reading of the law. A lawyer could argue that the judge must grant it.',
  'written-declaration':
    'For an infraction, the petition goes in with a written declaration, signed under penalty of perjury.',
  'firearm-not-restored':
    'A dismissal does not restore gun rights. Having a gun can still be a crime.',
  'registration-continues':
    'The duty to register as a sex offender continues. Only a separate petition ends it (PC 290.5).',
  'prior-strike-survives':
    'This is a strike, and it stays one even if the judge grants the petition.',
  'dui-prior-survives': 'This still counts as a prior in any new DUI case.',
  'license-not-restored': 'A dismissal does not lift a driver’s license suspension or revocation.',
  'protective-order-continues':
    'The protective order stays in force until {until}, unless the court changes it sooner.',
  'restitution-debt-survives':
    'Unpaid restitution is still owed. Since January 1, 2023, it is no reason to deny the petition.',
  '17b-discretionary':
    'The petition also asks for a reduction to a misdemeanor (PC 17(b)). That is up to the judge.',
  '17b-not-available': 'A reduction to a misdemeanor under PC 17(b) is not open.',
  'infraction-may-forfeit-dismissal':
    'The offense could be reduced to an infraction (PC 17(d)(2)), but that can rule out a dismissal, so the petition does not ask for it.',
  'leap-day-counted':
    'The waiting period includes a leap day. Counted strictly in days, it may end on the day after {day}.',
  'level-unlike-the-section':
    'Check the docket: by its section, the usual level of this offense is {usual}, and the record says otherwise.',
  'home-care-and-tribal-licenses':
    'Even after a dismissal, you must disclose the conviction on forms for a tribal license or for in-home care work.',
  'licenses-and-public-office':
    'Even after a dismissal, you must disclose the conviction on forms for public office, a state or local license, or a State Lottery contract that ask about it directly.',
};

export const cautionTemplate = (code: CautionCode): string => words[code];

export const { cautionWords } = cautionsIn(words, filled);

export const cautionCodes = codesOf(words);
