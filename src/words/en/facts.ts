import { type FactPath, isFactPath } from '../../facts/every-fact.ts';
import { client, dischargeCard, docket, type FactWords, rapSheet, words } from './fact-words.ts';
import { factsOfSentences } from './facts-of-sentences.ts';

function debt(what: string): { readonly owed: FactWords; readonly condition: FactWords } {
  return {
    owed: words(
      `Is any of the ${what} still owed? How much?`,
      `if any of the ${what} is still owed`,
      `Dollars of the ${what} still owed; 0 if it is paid.`,
      'The clerk has the balance.',
    ),
    condition: words(
      `Did the judge make paying the ${what} a condition of probation?`,
      `if paying the ${what} was a condition of probation`,
      `Whether paying the ${what} was a condition of probation.`,
      docket,
    ),
  };
}

const restitution = debt('restitution');
const fine = debt('fine');
const fees = debt('court and county fees');

/** The words of every fact that a record may hold: a fact without words does not compile. */
export const factWords: Readonly<Record<FactPath, FactWords>> = {
  'circumstances.charged': words(
    'Do you have any open criminal case now, anywhere?',
    'if any criminal charge is open now',
    'Whether the person is charged with a crime anywhere today; “infraction” if nothing but a ticket is open.',
    client,
  ),
  'circumstances.servingSentence': words(
    'Are you serving a sentence now, in any case, anywhere?',
    'if you are serving a sentence now',
    'Whether the person is serving a sentence in any case today.',
    client,
  ),
  'circumstances.servingSentence.until': words(
    'On what day does the sentence that you are serving end?',
    'when the sentence being served ends',
    'The last day of the sentence being served.',
    client,
  ),
  'circumstances.onProbationElsewhere': words(
    'Are you on probation now in any other case, anywhere?',
    'if you are on probation in another case',
    'Whether the person is on probation in any other case today.',
    client,
  ),
  'circumstances.onProbationElsewhere.until': words(
    'On what day does probation in the other case end?',
    'when probation in the other case ends',
    'The last day of probation in the other case.',
    client,
  ),
  'circumstances.supervisionElsewhere': words(
    'Are you on parole or other supervision now in any other case?',
    'if you are on parole or other supervision in another case',
    'Parole, post-release community supervision (prcs), mandatory supervision or federal supervised release in another case today.',
    client,
  ),
  'circumstances.supervisionElsewhere.until': words(
    'On what day does the supervision in the other case end?',
    'when supervision in the other case ends',
    'The last day of supervision in the other case.',
    dischargeCard,
  ),
  'circumstances.warrant': words(
    'Is there a warrant out for you?',
    'if there is a warrant',
    'An arrest warrant without a filed case, or a bench warrant in another case.',
    'The sheriff or a public defender can find out.',
  ),
  'circumstances.convictionsSince': words(
    'Have you been convicted of anything since this case that is not written down here?',
    'if there was a conviction since this case',
    'Convictions since the oldest judgment of this record that are not in it; “none” if there are none.',
    rapSheet,
  ),
  'circumstances.convictionsSince.on': words(
    'On what day was the later conviction?',
    'when the later conviction was',
    'The day of the later conviction.',
    rapSheet,
  ),
  'circumstances.convictionsInAll': words(
    'How many convictions do you have in all, anywhere?',
    'how many convictions there are in all',
    'The number of convictions in all.',
    rapSheet,
  ),
  'circumstances.priorSeriousOrViolentFelony': words(
    'Before this case, were you convicted of a serious or violent felony (a strike)?',
    'if there was a serious or violent felony before this case',
    'A serious or violent felony before the judgments of this record.',
    rapSheet,
  ),
  'circumstances.mustRegister': words(
    'Do you have to register as a sex offender now?',
    'if you have to register as a sex offender',
    'Whether the person has to register under PC 290 today, whatever conviction it comes from.',
    client,
  ),
  'circumstances.registrationTier': words(
    'Which tier did the state assign: 1, 2 or 3?',
    'which registration tier the state assigned',
    'The tier under PC 290(d): 1, 2 or 3.',
    'The tier letter from the Department of Justice shows it.',
  ),
  'circumstances.noncitizen': words(
    'Are you a noncitizen? (You are one even with a green card.)',
    'if you are a U.S. citizen',
    'Yes for anyone who is not a citizen of the United States.',
    client,
  ),
  'circumstances.livesInCaliforniaSince': words(
    'Since what day have you lived in California?',
    'since when you have lived in California',
    'The first day of the present residence in California.',
    client,
  ),
  'circumstances.servedInMilitary': words(
    'Did you serve in the U.S. military?',
    'if you served in the military',
    'Whether the person served in the U.S. military.',
    client,
  ),
  'cases.court.county': words(
    'In which county was the conviction?',
    'in which county the conviction was',
    'The county of the court.',
    docket,
  ),
  'cases.judgmentOn': words(
    'On what day was the sentence pronounced, or probation granted?',
    'on what day judgment was pronounced',
    'The day of the sentence, or of the grant of probation or deferred entry.',
    docket,
  ),
  'cases.since.transferredTo': words(
    'Was the case moved to another county?',
    'if the case was moved to another county',
    'The county that the probation case was moved to; “no” if it was not.',
    docket,
  ),
  'cases.since.warrantInThisCase': words(
    'Is there a warrant in this case?',
    'if there is a warrant in this case',
    'Whether there is a warrant in this very case.',
    docket,
  ),
  'cases.since.protectiveOrderUntil': words(
    'Is a criminal protective order in force in this case? Until when?',
    'if a criminal protective order is in force',
    'The last day of a criminal protective order in this case; “none” if there is none.',
    docket,
  ),
  'cases.since.automaticRelief': words(
    'Does the state’s record already show “relief granted” for this case?',
    'if the state already gave relief in this case',
    'Relief that the state gave on its own (PC 1203.425), and the day.',
    rapSheet,
  ),
  'cases.since.automaticRelief.on': words(
    'On what day does the state’s record say that relief was granted?',
    'when the state gave relief',
    'The day of the relief that the state’s record shows.',
    rapSheet,
  ),
  'cases.since.alreadyDismissed': words(
    'Was this case already dismissed under PC 1203.4 or a section like it?',
    'if this case was already dismissed',
    'An earlier dismissal under one of these sections: the section and the day; “no” if there was none.',
    docket,
  ),
  'cases.since.alreadyDismissed.on': words(
    'On what day was the case dismissed before?',
    'when the case was dismissed before',
    'The day of the earlier dismissal.',
    docket,
  ),
  'cases.since.fireCamp': words(
    'Did you work on a fire crew while in custody for this case?',
    'if you worked on a fire crew in custody',
    'Service on a fire crew while in custody in this case.',
    client,
  ),
  'cases.since.traffickingVictim': words(
    'Did this happen because you were a victim of human trafficking?',
    'if this happened because you were trafficked',
    'Whether the person was arrested or convicted as a result of being a victim of human trafficking.',
    client,
  ),
  'cases.since.violenceVictim': words(
    'Did this happen because you were a victim of violence by a partner, or of sexual violence?',
    'if this happened because you were a victim of violence',
    'Whether it was a result of being a victim of intimate partner or sexual violence.',
    client,
  ),
  'cases.obligations.restitution.owed': restitution.owed,
  'cases.obligations.restitution.conditionOfProbation': restitution.condition,
  'cases.obligations.fine.owed': fine.owed,
  'cases.obligations.fine.conditionOfProbation': fine.condition,
  'cases.obligations.fees.owed': fees.owed,
  'cases.obligations.fees.conditionOfProbation': fees.condition,
  'cases.obligations.programs': words(
    'Did the judge order a class or program? Was it done?',
    'if a class or program was ordered, and done',
    'Classes and programs that the court ordered, each with whether it was done; “none” if none was ordered.',
    docket,
  ),
  'cases.obligations.programs.done': words(
    'Was the class or program completed?',
    'if the class or program was completed',
    'Whether the class or program was completed.',
    docket,
  ),
  'cases.obligations.programs.conditionOfProbation': words(
    'Was the class or program a condition of probation?',
    'if the class or program was a condition of probation',
    'Whether the class or program was a condition of probation.',
    docket,
  ),
  'cases.counts.level': words(
    'Was the conviction a felony, a misdemeanor or an infraction?',
    'if it was a felony, a misdemeanor or an infraction',
    'The level at conviction.',
    docket,
  ),
  'cases.counts.wobbler': words(
    'Could the felony also have been charged as a misdemeanor (a “wobbler”)?',
    'if the felony is a wobbler',
    'Whether the felony can also be punished as a misdemeanor (a “wobbler”).',
    'The section itself says so where it sets the punishment. A lawyer can look it up.',
  ),
  'cases.counts.disposition': words(
    'How did this count end: plea, verdict, dismissal?',
    'how this count ended',
    'How the count ended.',
    docket,
  ),
  'cases.counts.convictedOn': words(
    'On what day was the plea or the verdict?',
    'on what day the plea or the verdict was',
    'The day of the plea or the verdict.',
    docket,
  ),
  'cases.counts.degree': words(
    'Was it first or second degree?',
    'which degree it was',
    'The degree, where the section has more than one.',
    docket,
  ),
  'cases.counts.manner': words(
    'Was it with a deadly weapon, or by force alone?',
    'if it was with a deadly weapon or by force alone',
    'PC 245(a)(1) and sections like it: with a deadly weapon, or by force alone.',
    docket,
  ),
  'cases.counts.vehicleConduct': words(
    'Was it about an equipment inspection or an unsafe vehicle, or something else?',
    'if it was about an equipment inspection or an unsafe vehicle',
    'VC 2800, 2801, 2803: refusing an equipment inspection (or an unsafe vehicle), or something else.',
    docket,
  ),
  'cases.counts.ageAtOffense': words(
    'How old were you on the day of the offense?',
    'how old you were on the day of the offense',
    'Age in years on the day of the offense.',
    client,
  ),
  'cases.counts.registration': words(
    'Did the judge order you to register as a sex offender because of this conviction?',
    'if this conviction brought a duty to register as a sex offender',
    'Whether this very conviction brought a duty to register under PC 290.',
    docket,
  ),
  'cases.counts.attempted': words(
    'Was the conviction for an attempt (PC 664) only?',
    'if it was the offense or an attempt at it',
    'Whether it was an attempt (PC 664); “unknown” if you do not know.',
    docket,
  ),
  'cases.counts.reductions.on': words(
    'On what day was the count reduced?',
    'when the count was reduced',
    'The day of the reduction or redesignation.',
    docket,
  ),
  'cases.counts.statute': words(
    'Which part of the section was it? Write it with its letters, as “PC 289(a)”.',
    'which part of the section it was',
    'The code and the section as the docket prints it, with its letters: “PC 459”, “VC 23152(b)”.',
    docket,
  ),
  ...factsOfSentences,
};
/** The words of a fact by its name; of a fact that a test made up, its name. */
export function wordsOfFact(fact: string): FactWords {
  if (isFactPath(fact)) return factWords[fact];
  return words(`${fact}?`, fact, fact, '');
}
