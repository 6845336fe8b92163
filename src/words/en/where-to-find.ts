/** Where the answer to a question about a missing fact is found, by the fact's name. */
const docket = 'The docket shows it.';
const sentencing = 'The minute order of the sentencing shows it.';
const probation = 'The docket or the probation office shows it.';
const custody = 'The docket or the release papers show it.';
const stateRecord = 'The state record (RAP sheet) shows it.';
const own = 'The person knows.';
const otherCases = 'Ask the clerk of each court where there was a case.';
const money = 'The clerk has the balance.';

const words: Readonly<Record<string, string>> = {
  'circumstances.charged': otherCases,
  'circumstances.servingSentence': otherCases,
  'circumstances.onProbationElsewhere': otherCases,
  'circumstances.supervisionElsewhere': 'The parole agent or probation officer knows.',
  'circumstances.warrant': 'The clerk or a lawyer can look.',
  'circumstances.convictionsSince': stateRecord,
  'circumstances.convictionsInAll': stateRecord,
  'circumstances.noncitizen': own,
  'circumstances.servedInMilitary': own,
  'circumstances.mustRegister': 'The registration papers show it.',
  'circumstances.priorSeriousOrViolentFelony': stateRecord,
  'cases.court.county': docket,
  'cases.judgmentOn': sentencing,
  'cases.sentence': sentencing,
  'cases.sentence.ended': probation,
  'cases.sentence.endedOn': probation,
  'cases.sentence.startedOn': sentencing,
  'cases.sentence.scheduledEndOn': sentencing,
  'cases.sentence.violations': docket,
  'cases.sentence.suspended': sentencing,
  'cases.sentence.suspendedPrisonTerm': docket,
  'cases.sentence.performed': `${custody} ${money}`,
  'cases.sentence.form': sentencing,
  'cases.sentence.completedOn': custody,
  'cases.sentence.releasedOn': custody,
  'cases.sentence.supervisionNow': 'The parole agent or probation officer knows.',
  'cases.sentence.supervisionUntil': 'The parole agent or probation officer knows.',
  'cases.sentence.grantedOn': docket,
  'cases.sentence.dismissedOn': docket,
  'cases.counts.level': docket,
  'cases.counts.wobbler': 'A lawyer can look it up.',
  'cases.counts.disposition': docket,
  'cases.counts.attempted': docket,
  'cases.counts.degree': 'The plea or the verdict on the docket shows it.',
  'cases.counts.manner': 'The complaint and the plea form say what was charged and admitted.',
  'cases.counts.convictedOn': docket,
  'cases.counts.ageAtOffense': 'Count from the date of birth to the day of the offense.',
  'cases.counts.vehicleConduct': 'The complaint or the ticket says what happened.',
  'cases.counts.statute': docket,
  'cases.since.transferredTo': docket,
  'cases.since.warrantInThisCase': docket,
  'cases.since.automaticRelief': 'A state record review (Live Scan, form BCIA 8016RR) shows it.',
  'cases.since.alreadyDismissed': docket,
  'cases.since.protectiveOrderUntil': 'The docket or the order shows it.',
  'cases.since.fireCamp': own,
  'cases.since.traffickingVictim': own,
  'cases.since.violenceVictim': own,
  'cases.obligations.restitution.owed': money,
  'cases.obligations.restitution.conditionOfProbation': sentencing,
  'cases.obligations.programs.done': 'The program’s certificate or the docket shows it.',
  'cases.obligations.programs.conditionOfProbation': sentencing,
  'cases.obligations.fine.owed': money,
  'cases.obligations.fine.conditionOfProbation': sentencing,
};

/** Where to look, for a fact whose own place is not known here too. */
export function whereToFind(code: string): string {
  return words[code.replace('cases.counts.sentence', 'cases.sentence')] ?? docket;
}
