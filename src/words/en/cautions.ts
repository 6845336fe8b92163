import { filled } from './reasons.ts';

/** What a person must know before or beside the petition: plain, short, and what the law says. */
const words: Readonly<Record<string, string>> = {
  'immigration-advice-first':
    'Immigration: see an immigration lawyer before filing anything. Most dismissals do not erase the conviction in immigration law. Other remedies may.',
  'auto-relief-may-apply':
    'The state may have cleared this conviction on its own already. A state record review shows it as “relief granted”.',
  'written-declaration': 'For an infraction the law asks for a written declaration.',
  'firearm-not-restored':
    'Firearms: a dismissal does not give back the right to have a gun. Having one can still be a crime.',
  'registration-continues':
    'A duty to register as a sex offender goes on. It ends only by its own petition (PC 290.5).',
  'prior-strike-survives':
    'This is a strike. It still counts as one if there is a new case, dismissed or not, reduced or not.',
  'dui-prior-survives':
    'The conviction still counts as a prior if there is a new driving under the influence case.',
  'license-not-restored':
    'Driver’s license: a dismissal does not lift a suspension or a revocation.',
  'protective-order-continues':
    'The protective order stays in force until it ends on {until} or the court changes it.',
  'restitution-debt-survives':
    'Restitution that is still owed stays a debt. Since January 1, 2023 it is no reason to deny the petition.',
  '17b-discretionary':
    'The felony can be made a misdemeanor (PC 17(b)). That is the judge’s choice, and the petition asks for it.',
  '17b-not-available': 'This felony cannot be made a misdemeanor under PC 17(b).',
  'infraction-may-forfeit-dismissal':
    'The offense could be made an infraction (PC 17(d)(2)). That can close the door to a dismissal, so the petition does not ask for it.',
  'petition-while-supervised':
    'What is filed while parole or other supervision runs may be denied as too early.',
  'leap-day-counted':
    'A leap day falls in the wait. Counted in days the petition may open one day after {day}.',
  'level-unlike-the-section':
    'Check the docket: by its section alone the usual level of this offense is {usual}, and the record says otherwise.',
  'home-care-and-tribal-licenses':
    'The conviction must still be told where a tribe’s license or enrollment for in-home care asks about it.',
  'licenses-and-public-office':
    'The conviction must still be told where a form for public office, a state or local license, or a Lottery contract asks about it directly.',
};

export function cautionTemplate(code: string): string {
  return words[code] ?? code;
}

/** The words of cautions, each once, in the order in which they come. */
export function cautionWords(
  cautions: readonly { readonly code: string; readonly with: Readonly<Record<string, string>> }[],
): readonly string[] {
  const words = cautions.map(
    (one) => [one.code, filled(cautionTemplate(one.code), one.with)] as const,
  );
  return [...new Map(words).values()];
}

export const cautionCodes: readonly string[] = Object.keys(words);
