import type { ReferredRoute, Route } from '../../law/outcome.ts';
import type { Question } from '../../law/questions.ts';

/**
 * Every question that a decision asks, in words. Each is phrased so that "yes" never bars anything:
 * a route is open where all of its questions are answered yes.
 */
const words: Readonly<Record<Question | Route | ReferredRoute, string>> = {
  '1203.43': 'Must the court let the old plea be withdrawn after deferred entry of judgment?',
  '1203.4-fulfilled': 'Must the court dismiss because probation was fulfilled?',
  '1203.4-early-discharge': 'Must the court dismiss because probation was ended early?',
  '1203.4-interest-of-justice':
    'May the judge dismiss after probation, in the interest of justice?',
  '1203.4-vehicle': 'May the judge dismiss this driving offense, in the interest of justice?',
  '1203.4a-a': 'Must the court dismiss a year after a judgment without probation?',
  '1203.4a-b': 'May the judge dismiss a year after a judgment without probation?',
  '1203.49': 'May the judge give relief to a victim of human trafficking?',
  '1203.41-split': 'May the judge dismiss after county jail with supervision?',
  '1203.41-straight': 'May the judge dismiss after county jail without supervision?',
  '1203.41-jail': 'May the judge dismiss after county jail?',
  '1203.41-prison': 'May the judge dismiss after state prison?',
  '1203.42': 'May the judge dismiss after a prison sentence from before October 2011?',
  '1203.4b': 'Is there a remedy for service on a fire crew in custody?',

  'federal-case': 'Is it a conviction of a California court?',
  'juvenile-case': 'Is it a conviction, and not a juvenile case?',
  'county-of-conviction': 'Is the conviction from this county?',
  conviction: 'Is there a conviction?',
  'already-dismissed': 'Has the case not been dismissed already?',
  'case-transferred': 'Is the case still with this court?',
  'ground-for-1203.4b': 'Does the record show service on a fire crew in custody?',

  'sentence-fits': 'Is this section for this kind of sentence?',
  'not-revoked-into-custody': 'Did probation end without being revoked into custody?',
  'not-an-infraction': 'Is the conviction more than an infraction?',
  'not-a-listed-offense': 'Is the offense one that the law does not exclude?',
  'not-felony-261-5-d': 'Is it something other than a felony under PC 261.5(d)?',
  'not-an-equipment-inspection':
    'Is it about something other than refusing an equipment inspection or an unsafe vehicle?',
  'no-listed-count-beside': 'Does the law cover every other count of the case?',
  'prison-term-not-executed': 'Was no suspended prison term served?',
  'probation-over': 'Is the period of probation over?',
  'no-warrant-in-this-case': 'Is there no warrant in this case?',
  'not-serving': 'Is no other sentence being served now, anywhere?',
  'not-on-probation': 'Is there no probation in any other case now, anywhere?',
  'not-charged': 'Is no charge open now, anywhere?',
  'not-supervised': 'Is there no parole or other supervision in another case?',
  'not-supervised-here': 'Is supervision in this case over?',
  'not-a-two-point-offense': 'Is it something other than a two-point driving offense?',
  'a-two-point-offense': 'Is it a two-point driving offense?',
  'ran-its-full-term': 'Did probation run its full term?',
  'no-violation': 'Was no violation of probation found?',
  'restitution-no-ground': 'Is unpaid restitution no reason to deny it?',
  'restitution-paid': 'Was restitution paid, where it was a condition?',
  'programs-done': 'Was every class and program that was a condition completed?',
  'fine-paid': 'Was the fine paid, where it was a condition?',
  'within-the-cap': 'Was probation no longer than the law has allowed since 2021?',
  'discharged-early': 'Was probation ended early, as a discharge?',

  'misdemeanor-or-infraction': 'Is the conviction a misdemeanor or an infraction now?',
  'reduced-by-a-law-we-know': 'Was the felony reduced under a law that we know?',
  'not-left-out-of-1203-4a': 'Does this section cover the offense?',
  'one-year-since-judgment': 'Has a year passed since the judgment?',
  'sentence-performed': 'Is the whole sentence done?',
  'probation-elsewhere': 'Is there no probation in another case?',
  'honest-life': 'Has the person obeyed the law since the judgment?',

  'a-felony': 'Is the conviction a felony?',
  'form-of-jail-sentence': 'Was the county jail sentence of this kind?',
  'wait-after-jail': 'Is the wait after the county jail sentence over?',
  'a-jail-sentence-under-1170-h': 'Was the county jail term a felony sentence under PC 1170(h)?',
  'a-felony-for-county-jail': 'Is it a felony for which the law allows a county jail term?',
  'sentenced-to-prison': 'Was a prison sentence served?',
  'prison-within-1203-41': 'Did the section cover prison sentences on this day?',
  'no-duty-to-register': 'Is there no duty to register as a sex offender?',
  'wait-after-prison': 'Have two years passed since the prison sentence?',
  '1203-42-in-force': 'Did the section exist on this day?',
  '1203-43-in-force': 'Did the section exist on this day?',
  'before-realignment': 'Was the sentence from before October 2011?',
  'would-be-county-jail-now': 'Would the felony go to county jail today?',
  'of-a-drug-offense': 'Is it an offense that deferred entry of judgment was for?',
  'granted-since-1997': 'Was deferred entry granted in 1997 or later?',
  'granted-before-2018': 'Was deferred entry granted before 2018?',
  'performed-and-dismissed': 'Was the program completed and the charge dismissed?',
  'solicitation-or-prostitution': 'Is it solicitation or prostitution (PC 647(b))?',
  'result-of-trafficking': 'Does the record say that it was a result of human trafficking?',
};

export function decisionQuestion(question: Question | Route | ReferredRoute): string {
  return words[question];
}

export const decisionQuestionCodes: readonly string[] = Object.keys(words);
