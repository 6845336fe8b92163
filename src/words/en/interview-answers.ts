import type { AnswerLabels, FactHints, ItemLabels } from '../interview-words.ts';

const supervision = {
  none: 'none',
  parole: 'parole',
  prcs: 'post-release community supervision (PRCS)',
  'mandatory-supervision': 'mandatory supervision (after county jail under PC 1170(h))',
  'federal-supervised-release': 'federal supervised release',
} as const;

/** The answers of a fact, as a person would say them. What is not here is said as it is written. */
export const answerLabels: AnswerLabels = {
  'circumstances.charged': {
    no: 'no open case',
    yes: 'an open criminal case',
    infraction: 'only an infraction ticket',
  },
  'circumstances.supervisionElsewhere': supervision,
  'circumstances.warrant': {
    none: 'no warrant',
    arrest: 'an arrest warrant, no case filed yet',
    'bench-in-another-case': 'a bench warrant in another case',
  },
  'cases.counts.disposition': {
    'plea-of-guilty': 'plea of guilty',
    'plea-of-no-contest': 'plea of no contest (nolo contendere)',
    verdict: 'found guilty at trial',
    convicted: 'convicted; the docket does not say how',
    dismissed: 'dismissed',
    acquitted: 'found not guilty',
    diverted: 'diversion',
    pending: 'still open',
  },
  'cases.counts.degree': { first: 'first degree', second: 'second degree' },
  'cases.counts.manner': { 'deadly-weapon': 'with a deadly weapon', force: 'by force alone' },
  'cases.counts.vehicleConduct': {
    'equipment-inspection': 'an equipment inspection, or an unsafe vehicle',
    'other-disobedience': 'something else',
  },
  'cases.sentence': {
    probation: 'probation',
    'no-probation': 'jail or a fine, without probation',
    'revoked-to-jail': 'probation, later revoked and ended with county jail',
    'county-jail-1170h': 'county jail for a felony (PC 1170(h))',
    'state-prison': 'state prison',
    'deferred-entry': 'deferred entry of judgment (DEJ)',
  },
  'cases.sentence.probation.supervision': {
    formal: 'formal, with a probation officer',
    summary: 'summary (informal), to the court',
  },
  'cases.sentence.probation.suspended': {
    imposition: 'imposition of sentence suspended',
    execution: 'sentence imposed, its execution suspended',
  },
  'cases.sentence.probation.suspendedPrisonTerm': {
    none: 'no prison term was suspended',
    'never-executed': 'suspended and never served',
    executed: 'served later',
  },
  'cases.sentence.probation.ended': {
    completed: 'completed: it ran to its end',
    'early-discharge': 'ended early by the judge (PC 1203.3)',
    'closed-for-misconduct': 'closed before its end because of misconduct',
    revoked: 'revoked and ended',
    'summarily-revoked': 'revoked, and not decided since',
    running: 'still running',
  },
  'cases.sentence.county-jail-1170h.form': {
    split: 'split, with mandatory supervision',
    straight: 'straight, without supervision',
  },
  'cases.sentence.county-jail-1170h.supervisionNow': supervision,
  'cases.sentence.state-prison.supervisionNow': supervision,
};

/** One line of several that are asked together: what is true, if it is. */
export const itemLabels: ItemLabels = {
  'cases.sentence.probation.violations': 'the court found a violation of probation',
  'cases.since.warrantInThisCase': 'a warrant in this case that is still out',
  'cases.since.transferredTo': 'the case moved to another county',
  'cases.since.protectiveOrderUntil': 'a criminal protective order that is still in force',
  'cases.since.alreadyDismissed': 'a dismissal under PC 1203.4 or a section like it',
  'cases.obligations.programs': 'a class or program was ordered',
  'cases.counts.reductions': 'a count was reduced after the conviction',
  'cases.obligations.restitution.owed': 'restitution',
  'cases.obligations.fine.owed': 'the fine',
  'cases.obligations.fees.owed': 'court and county fees',
  'circumstances.charged': 'an open criminal case or ticket',
  'circumstances.servingSentence': 'serving a sentence',
  'circumstances.onProbationElsewhere': 'on probation in another case',
  'circumstances.supervisionElsewhere': 'on parole or other supervision in another case',
  'circumstances.warrant': 'a warrant is out',
  'circumstances.convictionsSince': 'a conviction since this case that is not written down here',
  'circumstances.priorSeriousOrViolentFelony': 'a serious or violent felony before this case',
  'circumstances.mustRegister': 'has to register as a sex offender now',
  'circumstances.noncitizen': 'is not a U.S. citizen',
  'circumstances.servedInMilitary': 'served in the U.S. military',
  'cases.since.automaticRelief': 'the state record shows “relief granted” for this case',
  'cases.since.fireCamp': 'worked on a fire crew while in custody',
  'cases.since.traffickingVictim': 'this happened because you were trafficked',
  'cases.since.violenceVictim':
    'this happened because of violence by a partner, or sexual violence',
  'cases.counts.registration': 'the judge ordered registration as a sex offender for this',
  'cases.counts.wobbler': 'the felony could also be charged as a misdemeanor',
  'cases.counts.attempted': 'the conviction is for an attempt only',
};

const owed = 'In dollars; 0 if it is paid.';

/** How a fact is typed that is none of a list of answers. */
export const factHints: FactHints = {
  'cases.sentence': 'Type the number, or the docket’s line: 036 MONTHS SUMMARY PROBATION.',
  'cases.sentence.probation.scheduledEndOn': 'The day, or how long it was to be: 36 months.',
  'cases.sentence.probation.violations': 'Type none, found, or the day of the first finding.',
  'cases.sentence.no-probation.jailDays': '0 for a fine alone.',
  'cases.since.transferredTo': 'Type no, or the county.',
  'cases.since.protectiveOrderUntil': 'Type none, or its last day.',
  'cases.since.alreadyDismissed': 'Type no, or the section: PC 1203.4.',
  'cases.since.automaticRelief': 'Type no, yes, or the day.',
  'cases.court.county': 'Type its name: {anotherCounty}.',
  'cases.counts.statute': '',
  'cases.counts.ageAtOffense': 'In years.',
  'cases.obligations.restitution.owed': owed,
  'cases.obligations.fine.owed': owed,
  'cases.obligations.fees.owed': owed,
  'cases.obligations.programs':
    'Type the name of each and done or not done after it: SB 38 done; anger management not done.',
  'circumstances.convictionsInAll': 'In digits.',
  'circumstances.convictionsSince': 'Type none, or the day of each.',
};
