/** The questions about facts that the record does not have, by the fact's name. */
const words: Readonly<Record<string, string>> = {
  'circumstances.charged': 'Is any criminal charge open now, anywhere?',
  'circumstances.servingSentence': 'Is a sentence being served now, anywhere?',
  'circumstances.onProbationElsewhere': 'Is there probation in any other case, anywhere?',
  'circumstances.supervisionElsewhere': 'Is there parole or other supervision in any other case?',
  'circumstances.warrant': 'Is there a warrant?',
  'circumstances.convictionsSince': 'Has there been any conviction since this judgment?',
  'circumstances.servingSentence.until': 'On what day does the sentence being served end?',
  'circumstances.onProbationElsewhere.until': 'On what day does the other probation end?',
  'circumstances.supervisionElsewhere.until': 'On what day does the other supervision end?',
  'circumstances.convictionsSince.on': 'On what day was the later conviction?',
  'circumstances.convictionsInAll': 'How many convictions are there in all?',
  'circumstances.noncitizen': 'Is the person not a citizen of the United States?',
  'circumstances.servedInMilitary': 'Did the person serve in the military?',
  'circumstances.mustRegister': 'Is there a duty to register as a sex offender?',
  'circumstances.priorSeriousOrViolentFelony':
    'Was there a serious or violent felony before this judgment?',
  'cases.court.county': 'In which county was the conviction?',
  'cases.judgmentOn': 'On what day was judgment pronounced?',
  'cases.sentence': 'What was the sentence: probation, jail, a fine, or prison?',
  'cases.counts.sentence': 'What was the sentence: probation, jail, a fine, or prison?',
  'cases.sentence.ended': 'How did probation end?',
  'cases.sentence.endedOn': 'On what day did probation end, if it has ended?',
  'cases.sentence.startedOn': 'On what day did probation start?',
  'cases.sentence.scheduledEndOn': 'On what day is probation to end?',
  'cases.sentence.violations': 'Was a violation of probation found?',
  'cases.sentence.suspended': 'Was imposition of sentence suspended, or its execution?',
  'cases.sentence.suspendedPrisonTerm': 'Was a suspended prison term served later?',
  'cases.sentence.performed': 'Is the sentence fully done, with any fine in it?',
  'cases.sentence.form': 'Was the county jail sentence split, with supervision, or straight?',
  'cases.sentence.completedOn': 'On what day was the sentence completed, with any supervision?',
  'cases.sentence.releasedOn': 'On what day was the release from prison?',
  'cases.sentence.supervisionNow': 'Is there parole or other supervision in this case now?',
  'cases.sentence.supervisionUntil': 'On what day does the supervision in this case end?',
  'cases.sentence.grantedOn': 'On what day was deferred entry granted?',
  'cases.sentence.dismissedOn': 'On what day was the charge dismissed?',
  'cases.counts.level': 'Was the conviction a felony, a misdemeanor or an infraction?',
  'cases.counts.wobbler': 'Can the felony also be punished as a misdemeanor (a “wobbler”)?',
  'cases.counts.disposition': 'How did this count end?',
  'cases.counts.attempted': 'Was it an attempt (PC 664) only?',
  'cases.counts.degree': 'What degree was it?',
  'cases.counts.manner': 'Was it with a deadly weapon, or by force alone?',
  'cases.counts.convictedOn': 'On what day was the plea or the verdict?',
  'cases.counts.ageAtOffense': 'How old was the person on the day of the offense?',
  'cases.counts.vehicleConduct':
    'Was it about refusing an equipment inspection or an unsafe vehicle?',
  'cases.counts.statute': 'Which part of the section was it? The docket shows the letters.',
  'cases.since.transferredTo': 'Was the case moved to another county?',
  'cases.since.warrantInThisCase': 'Is there a warrant in this very case?',
  'cases.since.automaticRelief': 'Does the state record already show “relief granted”?',
  'cases.since.alreadyDismissed': 'Was this case dismissed under one of these sections before?',
  'cases.since.protectiveOrderUntil': 'Is a criminal protective order in force, and until when?',
  'cases.since.fireCamp': 'Did the person serve on a fire crew in custody?',
  'cases.since.traffickingVictim':
    'Did the conviction come of being a victim of human trafficking?',
  'cases.since.violenceVictim':
    'Did the conviction come of violence by a partner, or of sexual violence?',
  'cases.obligations.restitution.owed': 'Is any restitution still owed?',
  'cases.obligations.restitution.conditionOfProbation': 'Was restitution a condition of probation?',
  'cases.obligations.programs.done': 'Was the class or program done?',
  'cases.obligations.programs.conditionOfProbation':
    'Was the class or program a condition of probation?',
  'cases.obligations.fine.owed': 'Is any fine still owed?',
  'cases.obligations.fine.conditionOfProbation': 'Was the fine a condition of probation?',
};

export function questionWords(code: string): string {
  return words[code.replace('cases.counts.sentence.', 'cases.sentence.')] ?? `What is ${code}?`;
}

export const questionCodes: readonly string[] = Object.keys(words);
