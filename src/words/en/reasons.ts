import type { ReasonCode } from '../../law/outcome.ts';
import { codesOf } from '../codes-of.ts';
import { reasonsIn } from '../reason-words.ts';
import { dateInWords } from './dates.ts';
import { wordsOfFact } from './facts.ts';
import { statuteWords } from './statutes.ts';

/**
 * Every reason in plain words: one or two short sentences. `{since}`, `{opensOn}` and others are
 * filled in; a day is written out. What they say, their authority says; see docs/law.
 */
const words: Readonly<Record<ReasonCode, string>> = {
  'open/1203.43':
    'Deferred entry of judgment was completed and the charge dismissed. The judge must let the old plea be withdrawn.',
  'open/1203.4-fulfilled':
    'Every condition of probation was met for the whole period. The judge must grant the dismissal.',
  'open/1203.4-early-discharge':
    'Probation was ended early. The judge must grant the dismissal, whatever went wrong before.',
  'open/1203.4-interest-of-justice':
    'Probation is over. The judge may grant the dismissal in the interest of justice.',
  'open/1203.4-vehicle':
    'For this driving offense the judge may grant the dismissal in the interest of justice.',
  'open/1203.4a-a':
    'No probation was given, the sentence is done and a year has passed. The judge must grant the dismissal.',
  'open/1203.4a-b':
    'No probation was given, the sentence is done and a year has passed. The judge may grant the dismissal in the interest of justice.',
  'open/1203.49':
    'The judge may grant relief where the conviction was the result of human trafficking, on clear and convincing evidence.',
  'open/1203.41-split':
    'A county jail felony with supervision, completed over a year ago. The judge may grant the dismissal.',
  'open/1203.41-straight':
    'A county jail felony, completed over two years ago. The judge may grant the dismissal.',
  'open/1203.41-jail':
    'A county jail felony, completed over two years ago. The judge may grant the dismissal. The record does not say if the sentence was split or straight, and either is open.',
  'open/1203.41-prison':
    'A state prison felony, completed over two years ago. The judge may grant the dismissal.',
  'open/1203.4b': 'Relief after service on a fire crew has its own papers.',
  'fact-missing': '{unsaid}',
  'open/1203.42':
    'A prison sentence from before October 2011 for what would be a county jail felony now. The judge may grant the dismissal.',

  'federal-case/never': 'This is a federal conviction. A state court cannot dismiss it.',
  'juvenile-case/never':
    'This is a juvenile case, which is not a conviction. Juvenile records are sealed under other laws.',
  'county-of-conviction/never':
    'The conviction is from {county} County. The petition is filed in the court of conviction.',
  'conviction/never':
    'This count did not end in a conviction ({disposition}), so there is nothing to dismiss.',
  'already-dismissed/never': 'The record says that this case was already dismissed, under {under}.',
  'case-transferred/unsettled':
    'The case was moved to another county, and the whole case may be there now.',
  'ground-for-1203.4b/unsettled': 'The fire crew remedy has its own papers.',
  'ground-for-1203.4b/never': 'The record does not show service on a fire crew in custody.',

  'sentence-fits/never': 'This section is for another kind of sentence.',
  'not-an-infraction/never': 'This section is not for infractions.',
  'not-a-listed-offense/never': 'The law does not allow this petition for {statute}.',
  'not-a-listed-offense/unsettled':
    'The law does not allow this petition for the offense itself. Whether it allows it for a conspiracy or a solicitation is not settled.',
  'not-felony-261-5-d/never': 'The law does not allow this petition for the felony of PC 261.5(d).',
  'not-felony-261-5-d/unsettled':
    'The felony of PC 261.5(d) was reduced later. Whether the law allows this petition for it now is not settled.',
  'not-an-equipment-inspection/never':
    'The law does not allow this petition for refusing an equipment inspection or for an unsafe vehicle.',
  'not-an-equipment-inspection/unsettled':
    'Whether the law allows this petition where it was not an equipment inspection is not settled.',
  'no-listed-count-beside/unsettled':
    'The law does not allow this petition for another count of this case. Whether this count can be dismissed alone is a question for a lawyer.',
  'prison-term-not-executed/never':
    'A suspended prison term was later served. That takes the case out of this section.',
  'probation-over/yes': 'Probation ended on {lastDay}.',
  'probation-over/no': 'Probation runs until {lastDay}. The first day to file is {opensOn}.',
  'probation-over/unsettled':
    'Probation was revoked. Whether it ended, and when, is a question for a lawyer.',
  'not-revoked-into-custody/unsettled':
    'Probation was revoked and ended with custody. Whether this section still covers it is disputed.',
  'no-warrant-in-this-case/unsettled':
    'There is a warrant in this case. It has to be cleared first, with a lawyer.',
  'not-serving/no':
    'A sentence is being served now. The petition can be filed when it is over{byDay}.',
  'not-serving/yes': 'No other sentence has been running since {since}.',
  'not-on-probation/no':
    'Probation is running in another case. The petition can be filed when it is over{byDay}.',
  'not-on-probation/yes': 'No other probation has been running since {since}.',
  'not-charged/no':
    'A criminal charge is open now. The petition can be filed when that case is over.',
  'not-charged/unsettled':
    'There is an open ticket, or a warrant without a filed case or in another case. Whether that blocks the petition is not settled.',
  'not-supervised/no':
    'There is {kind} in another case. The petition can be filed when it is over{byDay}.',
  'not-supervised/unsettled':
    'There is {kind} in another case. Whether it counts as serving a sentence is not settled.',
  'not-supervised/yes': 'No other supervision has been running since {since}.',
  'not-supervised-here/no':
    'There is {kind} in this case. The wait begins when it is over, and the petition can be filed after the wait{byDay}.',
  'not-supervised-here/unsettled':
    'There is {kind} in this case, which the section does not name. Ask a lawyer.',
  'ran-its-full-term/never': 'Probation did not run its full term.',
  'no-violation/never':
    'A violation of probation was found, so the conditions were not met for the whole period.',
  'restitution-paid/never':
    'Restitution was a condition of probation and was not paid. Before 2023 that counted against it.',
  'programs-done/never':
    'A class or program that was a condition of probation was not completed, so not every condition was met.',
  'fine-paid/never':
    'A fine that was a condition of probation is not paid, so not every condition was met.',
  'within-the-cap/unsettled':
    'The record shows a longer probation than the law has allowed since 2021. By law it may have ended sooner.',
  'discharged-early/never': 'Probation was not ended early.',
  'not-a-two-point-offense/never':
    'It is a two-point driving offense, so the judge does not have to grant it.',
  'a-two-point-offense/never': 'It is not a two-point driving offense.',
  'a-two-point-offense/unsettled':
    'A two-point driving offense was charged, and the conviction is for another offense. Which route is open then is not settled.',
  'not-a-two-point-offense/unsettled':
    'A two-point driving offense was charged, and the conviction is for another offense. Which route is open then is not settled.',

  'misdemeanor-or-infraction/never': 'This section is for misdemeanors and infractions.',
  'misdemeanor-or-infraction/unsettled':
    'A felony with jail and no probation: which section it falls under is a question for a lawyer.',
  'reduced-by-a-law-we-know/unsettled':
    'A felony that was punished with state prison or 1170(h) county jail was reduced, and the record does not say under which law. A lawyer should look at that order first.',
  'not-left-out-of-1203-4a/never': 'This section does not cover the offense.',
  'not-left-out-of-1203-4a/unsettled': 'Whether this section covers the offense is not settled.',
  'one-year-since-judgment/yes': 'A year has passed since the judgment. The first day was {since}.',
  'one-year-since-judgment/no':
    'A year must pass after the judgment. The first day to file is {opensOn}.',
  'sentence-performed/yes': 'The sentence has been complete since {since}.',
  'sentence-performed/unsettled':
    'Probation was revoked or closed for misconduct. Whether the sentence was fully performed is a question for a lawyer.',
  'sentence-performed/no': 'The sentence, including any fine, is not complete yet.',
  'probation-elsewhere/yes':
    'Probation in the other case is over. The first day after it was {since}.',
  'probation-elsewhere/unsettled':
    'There is probation in another case. This section does not mention it, and some courts read it in.',
  'honest-life/never': 'There was a new conviction after the judgment.',

  'a-felony/never': 'The conviction is not a felony now.',
  'form-of-jail-sentence/never': 'It was the other kind of county jail sentence.',
  'wait-after-jail/yes':
    'The wait after the county jail sentence is over. The first day was {since}.',
  'wait-after-jail/no':
    'The law requires a wait after the county jail sentence. The first day to file is {opensOn}.',
  'a-jail-sentence-under-1170-h/unsettled':
    'Probation was revoked and ended in county jail. This section covers that only if it was a felony sentence under PC 1170(h), which the record does not say. Ask a lawyer.',
  'a-felony-for-county-jail/unsettled':
    'The law sends this felony to state prison, and the record says county jail under PC 1170(h). Check the docket: either the offense or the sentence may be wrong. Ask a lawyer which rule applies.',
  'sentenced-to-prison/never': 'No prison sentence was served.',
  'sentenced-to-prison/unsettled':
    'A suspended prison term was served later. Someone has to work out when the sentence was completed.',
  'prison-within-1203-41/yes': 'This section has covered prison sentences since {since}.',
  'prison-within-1203-41/never':
    'On this day the section did not cover a prison sentence that was served. It has since January 1, 2023.',
  'no-duty-to-register/never':
    'This section does not cover a prison felony that requires sex offender registration.',
  'no-duty-to-register/unsettled':
    'The offense is of a kind that requires sex offender registration. Whether a duty that has ended still counts is a question for a lawyer.',
  'wait-after-prison/yes':
    'Two years have passed since the prison sentence was completed. The first day was {since}.',
  'wait-after-prison/no':
    'Two years must pass after the prison sentence. The first day to file is {opensOn}.',
  'wait-after-prison/unsettled':
    'Counted from release, the two years were over on {byRelease}; counted from the end of parole or supervision, they are over on {byEnd}. Which one counts is not settled.',
  '1203-42-in-force/yes': 'This section has been in effect since {since}.',
  '1203-42-in-force/never': 'This section did not exist on this day. It began on January 1, 2018.',
  'before-realignment/never': 'The sentence is not from before October 2011.',
  'would-be-county-jail-now/never': 'The felony would still mean state prison today.',
  'would-be-county-jail-now/unsettled':
    'Someone has to look up whether the felony would mean county jail today.',
  '1203-43-in-force/yes': 'This section has been in effect since {since}.',
  '1203-43-in-force/never': 'This section did not exist on this day. It began on January 1, 2016.',
  'of-a-drug-offense/never':
    'This section is for deferred entry of judgment, which was for drug offenses.',
  'of-a-drug-offense/unsettled':
    'This section is for the drug offenses of former PC 1000, and this offense is not clearly one of them. The case may have been another kind of deferral. Ask a lawyer.',
  'granted-before-2018/unsettled':
    'Since 2018 the drug program takes a plea of not guilty, so there may be no plea to withdraw. Ask a lawyer.',
  'granted-since-1997/never':
    'Deferred entry was granted before 1997, and this section covers grants from January 1, 1997, on.',
  'performed-and-dismissed/no': 'The charge is not dismissed yet. The day is {opensOn}.',
  'performed-and-dismissed/yes': 'The charge was dismissed on {since}.',
  'performed-and-dismissed/unsettled':
    'The program was not completed, or the charge was not dismissed. Ask a lawyer what is open.',
  'solicitation-or-prostitution/never': 'This section is for PC 647(b).',
  'result-of-trafficking/never': 'This section is for victims of human trafficking.',
};

const withoutValues: Readonly<Partial<Record<ReasonCode, string>>> = {
  'county-of-conviction/never':
    'The conviction is from another county. The petition is filed in the court of conviction.',
  'conviction/never': 'This count did not end in a conviction, so there is nothing to dismiss.',
  'already-dismissed/never': 'The record says that this case was already dismissed.',
  'not-a-listed-offense/never': 'The law does not allow this petition for this offense.',
  'probation-over/no': 'Probation is not over.',
  'not-supervised/no':
    'There is supervision in another case. The petition can be filed when it is over{byDay}.',
  'not-supervised/unsettled':
    'There is supervision in another case. Whether it counts as serving a sentence is not settled.',
  'not-supervised-here/no':
    'There is supervision in this case. The wait begins when it is over, and the petition can be filed after the wait{byDay}.',
  'not-supervised-here/unsettled':
    'There is supervision in this case, which the section may not name. Ask a lawyer.',
  'wait-after-prison/unsettled':
    'Two years have passed since release, and not since parole or supervision ended. Which one counts is not settled.',
};

const kinds: Readonly<Record<string, string>> = {
  prcs: 'post-release community supervision',
  'mandatory-supervision': 'mandatory supervision',
  'federal-supervised-release': 'federal supervised release',
  wobbler: 'felony or misdemeanor (a “wobbler”)',
  'misdemeanor-or-infraction': 'misdemeanor or infraction',
  varies: 'set by the value or the facts',
};

export const { reasonWords, filled } = reasonsIn({
  reasons: words,
  withoutValues,
  dateInWords,
  named: (value) => kinds[value] ?? statuteWords(value),
  byDay: (day) => `, on ${day}`,
  unsaid: (fact) => wordsOfFact(fact).unsaid,
});

export const reasonCodes = codesOf(words);
