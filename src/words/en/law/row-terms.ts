import { parsePlainDate } from '../../../calendar/plain-date.ts';
import type { RowTerms } from '../../../law/offenses/listed.ts';
import type { TurnsOn } from '../../../law/offenses/turns-on.ts';
import { dateInWords } from '../dates.ts';

/** What a row of a list says beside its section: "(felony, convicted from July 1, 2031)". */
export function rowTermsInWords(terms: RowTerms): string {
  const { level, only, turnsOn, inchoate } = terms;
  const said = [
    ...(only === undefined ? [] : [only]),
    ...(level === undefined ? [] : [level]),
    ...daysInWords(terms),
    ...(inchoate === undefined ? [] : [inchoate.length === 0 ? 'carried out' : 'attempts too']),
    ...(turnsOn === undefined ? [] : [turnsOnInWords[turnsOn]]),
  ];
  return said.length === 0 ? '' : ` (${said.join(', ')})`;
}

/** The law's own days are left out where a conviction or an offense must be of the same day or later. */
function daysInWords({ from, until, convicted, committed }: RowTerms): readonly string[] {
  const second = convicted?.from ?? committed?.from;
  return [
    ...(from === second ? [] : term('', { ...(from && { from }) })),
    ...(until === undefined ? [] : [`until ${inWords(until)}`]),
    ...term('convicted ', convicted ?? {}),
    ...term('committed ', committed ?? {}),
  ];
}

function term(what: string, { from, until }: { from?: string; until?: string }): readonly string[] {
  const days = [
    ...(from === undefined ? [] : [`from ${inWords(from)}`]),
    ...(until === undefined ? [] : [`until ${inWords(until)}`]),
  ];
  return days.length === 0 ? [] : [`${what}${days.join(' ')}`];
}

export const turnsOnInWords: Readonly<Record<TurnsOn, string>> = {
  'sexual-intent': 'with a sexual intent',
  'not-to-commit-mayhem': 'not to commit mayhem',
  'force-and-state-prison': 'by force, with a state prison sentence',
  'lewd-conduct': 'with lewd conduct',
  'by-force': 'by force',
  'more-than-ten-years-older': 'by a person more than ten years older',
  'prior-and-more-than-ten-years-older':
    'after an earlier conviction, by a person more than ten years older',
  'reach-of-sb-680': 'how far is not settled',
  'for-a-gang': 'for a gang',
  'first-degree-and-someone-home': 'first degree, with someone at home',
  'drugged-by-the-defendant': 'of a person whom the defendant drugged',
  'hard-drug-to-a-minor': 'heroin, cocaine, PCP or methamphetamine, to a minor',
  'no-victim-of-trafficking': 'not by a victim of trafficking',
  'from-a-secure-perimeter-in-ten-years': 'from a secure perimeter, within ten years',
  'value-of-950-or-less': 'of $950 or less',
  'for-personal-use': 'for personal use',
  'under-the-influence-of-a-drug': 'under the influence of a drug',
  'fictitious-prescription': 'by a fictitious prescription',
  firearm: 'where it was a firearm',
};

function inWords(day: string): string {
  const date = parsePlainDate(day);
  return date === undefined ? day : dateInWords(date);
}
