/** Where the answer to a question about a missing fact is found, by the fact's name. */
const docket = 'It is on the court docket.';
const sentencing = 'It is on the docket, in the minute order of the sentencing.';
const probation = 'The docket or the probation department has it.';
const custody = 'The docket and the release or discharge papers have it.';
const stateRecord = 'The state criminal history (RAP sheet) shows it.';
const own = 'No record shows this. It is for the petitioner to say.';
const otherCases =
  'The state criminal history may not show it. Ask the clerk of each court where there was a case.';
const money = 'The clerk or the county’s collection office has the balance.';

const words: Readonly<Record<string, string>> = {
  'circumstances.charged': otherCases,
  'circumstances.servingSentence': otherCases,
  'circumstances.onProbationElsewhere': otherCases,
  'circumstances.supervisionElsewhere': 'The parole agent or probation officer knows.',
  'circumstances.warrant': 'The clerk of the court where the case is can look. A lawyer can, too.',
  'circumstances.convictionsSince': stateRecord,
  'circumstances.convictionsInAll': stateRecord,
  'circumstances.noncitizen': own,
  'circumstances.servedInMilitary': own,
  'circumstances.mustRegister':
    'The registration papers or the local police registration office show it.',
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
  'cases.counts.wobbler': 'The code section says how it can be punished. A lawyer can tell.',
  'cases.counts.disposition': docket,
  'cases.counts.attempted': docket,
  'cases.counts.degree': 'It is on the docket, in the plea or the verdict.',
  'cases.counts.manner': 'The complaint and the plea form say what was charged and admitted.',
  'cases.counts.convictedOn': docket,
  'cases.counts.ageAtOffense':
    'The complaint has the day of the offense; count from the date of birth.',
  'cases.counts.vehicleConduct': 'The complaint or the ticket says what happened.',
  'cases.counts.statute': docket,
  'cases.since.transferredTo': docket,
  'cases.since.warrantInThisCase': docket,
  'cases.since.automaticRelief':
    'A state record review (Live Scan, form BCIA 8016RR) shows it as “relief granted.”',
  'cases.since.alreadyDismissed': docket,
  'cases.since.protectiveOrderUntil': 'The docket and the order itself show it, with its last day.',
  'cases.since.fireCamp': 'The prison or county jail that ran the crew has the record.',
  'cases.since.traffickingVictim': `${own} A lawyer can help to show it.`,
  'cases.since.violenceVictim': `${own} A lawyer can help to show it.`,
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
