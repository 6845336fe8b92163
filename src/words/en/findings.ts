import type { FindingCode } from '../../facts/finding-code.ts';
import { batchFindings } from './batch.ts';
import { fileFindings } from './file-findings.ts';

/** What is wrong and how to fix it, one sentence each; `{seen}`, `{allowed}` and others are filled in. */
const words: Readonly<Record<FindingCode, readonly [message: string, fix: string]>> = {
  ...fileFindings,
  ...batchFindings,
  'unknown-key': [
    '{key} is not a key of a record here.',
    'Take it out, or write one that is allowed here.',
  ],
  'key-of-another-kind': [
    'A sentence with kind: {kind} does not have {key}.',
    'Check the kind, or take out what does not go with it.',
  ],
  'unknown-key-near': ['{key} is not a key of a record here.', 'Did you mean {near}?'],
  'change-unreadable': [
    'This is not a change of a fact.',
    'Write the path of a fact, = and its value, as circumstances.charged=yes.',
  ],
  'no-such-entry': [
    '{path} is not in the record.',
    'Entries are counted from 0; the record has {count} here.',
  ],
  'not-a-group': [
    '{path} is a single value in the record: nothing can go under it.',
    'Write all of it, as {path}={ is: yes, until: 2027-01-31 }.',
  ],
  missing: ['{path} is missing.', 'Write it.'],
  'wrong-kind': ['{path} is {seen}.', 'Write what is allowed there.'],
  'not-one-of-near': [
    '{path} is not one of the values allowed there. The nearest is {near}.',
    'If you meant {near}, write that. If not, write another allowed value.',
  ],
  'not-one-of': ['{path} is not one of the values allowed there.', 'Write one that is allowed.'],
  'not-allowed': ['{path} cannot be read.', 'See the samples for what is allowed there.'],
  'out-of-range': ['{path} is out of range.', 'Write a number that is allowed.'],
  'imposition-and-execution': [
    'The record says both that imposition and that execution of the same sentence was suspended.',
    'See the minute order: if no term was imposed, keep “imposition: suspended”; else keep “suspended: execution”.',
  ],
  'date-does-not-exist': [
    '{seen} is not a day on the calendar.',
    'Check the day and the month on the docket.',
  ],
  'year-out-of-range': [
    '{path} is in a year that no record can have.',
    'Check the year: it must be between 1900 and 2100.',
  ],
  'not-a-date': [
    '{path} is not a date as a record writes it.',
    'Write year, month and day as 2019-03-14.',
  ],
  'year-of-two-digits': [
    '{path} has a two-digit year.',
    'Write all four digits of the year, as 2019-03-14 or 3/14/2019.',
  ],
  'not-a-time': ['{path} is not a time of day.', 'Write hours and minutes, as 08:30.'],
  'not-a-zip': ['{path} is not a ZIP code.', 'Write five digits, as "90012", or nine with a dash.'],
  'not-a-state': [
    '{path} is not a state.',
    'Write its two letters, as CA. If it is outside the United States, write its country beside it, as country: Mexico.',
  ],
  'not-an-email': [
    '{path} is not an e-mail address.',
    'Write it as name@example.com, or leave it out.',
  ],
  'not-a-phone': [
    '{path} is not a phone number.',
    'Write ten digits with the area code, as (213) 555-0100.',
  ],
  'not-a-language': ['{path} is not the tag of a language.', 'Write it as en, es, ko or zh-Hant.'],
  'not-a-bar-number': ['{path} is not a State Bar number.', 'Write its digits alone.'],
  'empty-text': ['{path} is empty.', 'Write it, or leave the key out.'],
  'control-letters': [
    '{path} has characters in it that cannot be printed.',
    'Write it again by hand.',
  ],
  'text-too-long': ['{path} is longer than 200 characters.', 'Shorten it.'],
  'address-without-street': [
    'The address has no street line.',
    'Write street (and unit), or lines with up to five lines.',
  ],
  'statute-empty': ['The statute is empty.', 'Write the code and the section, as PC 459.'],
  'statute-too-long': [
    'The statute is too long to be one.',
    'Write the code and the section, as PC 459.',
  ],
  'statute-no-code': [
    'The statute does not name a code that this program knows.',
    'Write the code’s letters: PC, VC, HS, BP, WIC. As PC 459 or VC 23152(b).',
  ],
  'statute-no-section': [
    'The statute has no section number.',
    'Write it as PC 459 or VC 23152(b).',
  ],
  'statute-unreadable': [
    'The statute cannot be read.',
    'Write the code, the section and its letters, as PC 484(a), PC 664/459, PC 664/HS 11352 or VC 23103 per 23103.5.',
  ],
  'statute-several-codes': [
    'The letters before or after the section could be more than one code.',
    'Write the code so that it can only be one: FAM or FIN, CIV or CORP, EDC, ELEC or EVID, MVC or VC.',
  ],
  'statute-several-sections': [
    'The statute names more than one section, and it is not clear whether they are one count.',
    'Write each count by itself; sections of one count are joined by a slash, as PC 484(a)/490.5.',
  ],
  'statute-letter-without-brackets': [
    'It is not clear whether the letter after the number is a subdivision, the level, or part of the section’s own number.',
    'Write a subdivision in parentheses, as PC 286(c), and the level as a word, as PC 647 felony.',
  ],
  'statute-two-subdivisions': [
    'The statute names two subdivisions side by side.',
    'Join them by a slash, as VC 23152(a)/(b), if they are one count; else write each count by itself.',
  ],
  'statute-words-behind': [
    'There are words after the section that are not part of it.',
    'Take them out, or put a dash before them, as 459 PC-BURGLARY.',
  ],
  'statute-words-differ': [
    'The words after the section say attempt or conspiracy, and the section does not.',
    'See the docket: write an attempt as PC 664/459 and a conspiracy as PC 182(a)(1)/459, and leave the words out.',
  ],
  'statute-degree-differs': [
    'The degree after the section is not one that this offense has, or is not the one that its subdivision says.',
    'Write the degree of a burglary, a robbery or a murder as the docket has it; leave it out elsewhere.',
  ],
  'level-differs': [
    'The statute ends in the letter of a {seen}, but the count has another level.',
    'See the docket, and write the level of the conviction; leave the letter out.',
  ],
  'degree-differs': [
    'The statute ends in the {seen} degree, but the count has another.',
    'See the docket, and write the degree once.',
  ],
  'attempt-differs': [
    'The statute says whether this was an attempt, and `attempted` says something else ({seen}).',
    'Write an attempt as PC 664/459, and leave `attempted` out; it is for what the docket does not tell.',
  ],
  'dates-out-of-order': [
    '{path} is {seen}, which is before {other} ({otherDay}).',
    'Check both on the docket.',
  ],
  'before-birth': [
    '{path} is {seen}, which is before the person was born.',
    'Check it on the docket, and the day of birth.',
  ],
  'in-the-future': ['{path} is a day that has not come yet.', 'Check it on the docket.'],
  'no-answer': [
    '{path} says “{seen}”, which would be printed as if it were the answer.',
    'Take the line out if you do not know, or write what it is.',
  ],
  'suffix-differs': [
    'The number of the case ends in -{seen}, and defendantSuffix is another.',
    'Check both on the docket, and write the suffix once.',
  ],
  'not-all-clear': [
    'The record says that all is clear (allClear), and {seen} says that something is open.',
    'Take out allClear, or correct {seen}.',
  ],
  'not-months': [
    'The length of probation cannot be read as months or years.',
    'Write it as the docket does: 36, "036 MONTHS" or "3 years".',
  ],
  'charged-with-bench-warrant': [
    'The record says that no charge is open (charged), and {other} says that there is a bench warrant in another case, which is an open case.',
    'Check which of the two is right.',
  ],
  'longer-than-said': [
    '{path} says that it is over after {seen}, and {other} says that it goes on until {otherDay}.',
    'Check which of the two is right. If more than one is running, write the last day of them all.',
  ],
  'level-and-sentence': [
    'A count that is a {seen} cannot have this sentence ({other}): only a felony goes to state prison or to county jail under PC 1170(h), and an infraction to no jail.',
    'Check on the docket which of the two is right.',
  ],
  'reduced-after-prison': [
    'A felony that was punished with state prison or under PC 1170(h) ({other}) cannot be reduced under PC 17(b).',
    'Check the sentence and the section of the reduction on the docket.',
  ],
  'redesignated-too-early': [
    'Proposition 47 began on November 5, 2014: nothing was redesignated under PC 1170.18 on {seen}.',
    'Check the day, or under which section the count was reduced.',
  ],
  'redesignated-another-offense': [
    'PC 1170.18 does not apply to {seen} ({other}).',
    'Check the offense, or under which section it was reduced.',
  ],
  'redesignated-cannabis-too-early': [
    'Proposition 64 began on November 9, 2016: nothing was reduced under HS 11361.8 on {seen}.',
    'Check the day, or under which section the count was reduced.',
  ],
  'redesignated-not-cannabis': [
    'HS 11361.8 is for cannabis convictions under HS 11357 to 11360, not for {seen} ({other}).',
    'Check the offense, or under which section it was reduced.',
  ],
  'deferred-after-verdict': [
    'Entry of judgment was deferred after a plea of guilty ({other}), and this count ended in a trial.',
    'Check on the docket how the count ended, or what the sentence was.',
  ],
  'moved-without-probation': [
    'A case moves to another county with probation or mandatory supervision (PC 1203.9), and {other} says that there was none.',
    'Check on the docket whether the case was moved, or what the sentence was.',
  ],
  'convicted-under-14': [
    'Going by the date of birth ({other}), the person was under 14 on {seen}.',
    'Check both days. If it was a juvenile case, write system: juvenile under court.',
  ],
  'jail-before-realignment': [
    'PC 1170(h) sentences began on October 1, 2011, and judgment ({other}) was before.',
    'Check the sentence and the day of judgment on the docket.',
  ],
  'discharged-after-the-end': [
    'An early discharge cannot be later than the last day that was first ordered ({other}).',
    'Check the two days, or write how probation ended.',
  ],
  'no-term-was-imposed': [
    'Where imposition of sentence was suspended ({other}) there was no prison term to execute.',
    'Check on the docket what was suspended.',
  ],
  'executed-and-completed': [
    'A suspended prison term is executed when probation is revoked, and {other} says that it was not.',
    'Check on the docket how probation ended.',
  ],
  'supervised-and-not': [
    'The record says that there is no supervision now (supervisionNow), and {other} is in the future.',
    'Check which of the two is right.',
  ],
  'no-offense-supervision': [
    '{seen} is about a violation of probation, parole or supervision. Nobody is convicted of it.',
    'Write the section of the crime; the docket shows it on the count’s own line.',
  ],
  'no-offense-procedure': [
    '{seen} is a step of the case, not a crime.',
    'Write the section of the crime; the docket shows it on the count’s own line.',
  ],
  'no-offense-enhancement': [
    '{seen} adds to a sentence. It is not a crime by itself.',
    'Write the section of the crime that it was added to.',
  ],
  'no-offense-punishment': [
    '{seen} says how crimes are punished. It is not a crime by itself.',
    'Write the section of the crime; the docket shows it on the count’s own line.',
  ],
  'no-offense-registration': [
    '{seen} is the duty to register. Failing to register has a section of its own.',
    'Write the section of the crime, with its letters.',
  ],
  'no-offense-relief': [
    '{seen} clears a record. It is not a crime.',
    'Write the section of the crime; the docket shows it on the count’s own line.',
  ],
  'section-not-in-the-code': [
    'The code has no section {seen}.',
    'Check the number and the code on the docket.',
  ],
  'section-not-yet': [
    '{seen} was not in the code yet on the day of the conviction: it began on {day}.',
    'Check the section and the day on the docket.',
  ],
  'section-no-longer': [
    '{seen} was no longer in the code: its last day was {day}.',
    'Check the section and the day on the docket.',
  ],
  'infraction-with-probation': [
    'An infraction cannot have probation.',
    'Check the level of the count, or its sentence, on the docket.',
  ],
  'duplicate-count': [
    'Count {seen} is written twice in one case.',
    'Give each count its own number.',
  ],
  'duplicate-case': [
    'Case {seen} is written twice in the record.',
    'Write its counts under one case.',
  ],
  'count-without-conviction': [
    'The count did not end in a conviction ({seen}): there is nothing to dismiss.',
    'Nothing to fix. Another law may seal the arrest: see the other ways.',
  ],
  'name-on-case-unknown': [
    'The name on the case is not one of the person’s names.',
    'Add it to petitioner.otherNames, or check the case number.',
  ],
  'circumstances-old': [
    'The circumstances are as of {seen}, more than 30 days ago.',
    'Ask again and write the new day; until then the boxes on present status stay empty.',
  ],
  'docket-read-too-early': [
    'The docket was read on {seen}, before the case was over. It does not show what happened after that day.',
    'Read the docket again and write the new day, or write what happened since: violations, moves, orders, dismissals.',
  ],
  'circumstances-later': [
    'The circumstances are as of {seen}, after the day asked about.',
    'For papers as of that day, write how things stood then; the boxes on present status stay empty.',
  ],
  'circumstances-without-day': [
    'The circumstances have no day (asOf).',
    'Write the day on which the person was asked; until then the boxes on present status stay empty.',
  ],
  'other-county': [
    'The case is from {seen} County.',
    'A petition is filed where the conviction was. These papers are for {county} County.',
  ],
  'hearing-past': [
    'The hearing on {seen} is past.',
    'Write the new date, or take the hearing out.',
  ],
  'hearing-on-weekend': [
    'The hearing on {seen} falls on a weekend.',
    'Check the date with the clerk.',
  ],
  'social-security-number': [
    '{path} has what looks like a Social Security number in it.',
    'Take it out. It may not appear in public court papers (rule 1.201).',
  ],
  'driver-license-number': [
    '{path} has what looks like a driver’s license number in it.',
    'Take it out. It does not belong in court papers.',
  ],
  'identity-number': [
    '{path} has what looks like the number of an immigration, criminal history or passport file in it.',
    'Take it out. The court does not need it, and anyone can read what is filed.',
  ],
  'nine-digit-number': [
    '{path} has a number of nine digits in it, as a Social Security number has.',
    'If it is one, take it out: it may not appear in public court papers (rule 1.201).',
  ],
  'account-number': [
    '{path} has what looks like a card or account number in it.',
    'Take it out. It may not appear in public court papers (rule 1.201).',
  ],
  'letters-without-face': [
    '{path} has {letters}, which no typeface for court papers has. No paper can be made with it.',
    'Write it as the court file spells it, in Latin, Greek or Cyrillic letters.',
  ],
  'courthouse-not-listed': [
    'The courthouse is not in the list for {county} County.',
    'Check its name. The papers will say to ask the clerk.',
  ],
  'prosecutor-not-listed': [
    'The prosecutor is not in the list for {county} County.',
    'Check the name on the complaint. The papers print it as it is written, and say to ask for the address.',
  ],
  'city-prosecutor-of-felony': [
    'A city’s prosecutor does not file felonies, and one of the counts is a felony.',
    'Check the prosecutor and the level of the counts on the complaint.',
  ],
  'last-day-to-serve-past': [
    'The last day to serve the prosecutor before the hearing on {seen} was {day}.',
    'If nobody was served by then, ask the clerk for a later hearing.',
  ],
  'hearing-on-holiday': [
    'The hearing on {seen} falls on {holiday}, when the court is closed.',
    'Check the date with the clerk.',
  ],
  'case-number-unknown': [
    'The number of the case is not known. The papers leave its line empty.',
    'Ask the clerk for it. Write it in the record, or on each paper by hand before filing.',
  ],
  'case-number-shape': [
    'The number of the case does not look like one of {county} County.',
    'Check it on the docket. It is printed as it is written.',
  ],
};

export function findingWords(
  code: FindingCode,
  values: Readonly<Record<string, string>>,
): { readonly message: string; readonly fix: string } {
  const [message, fix] = words[code];
  const filled = (text: string) =>
    text.replaceAll(/\{([a-zA-Z]+)\}/gu, (_, name: string) => values[name] || without(name));
  return { message: filled(message), fix: filled(fix) };
}

/** The whole record has no path, and what is not safe to show is not seen. */
function without(name: string): string {
  return name === 'path' ? 'The record' : 'that';
}
