import type { FactPath } from '../../facts/every-fact.ts';
import { client, dischargeCard, docket, type FactWords, words } from './fact-words.ts';

/** The words of the facts of a sentence, by its kind. */
export const factsOfSentences = {
  'cases.sentence': words(
    'What was the sentence: probation, jail, a fine or prison?',
    'what the sentence was',
    'The sentence of every count that has none of its own.',
    docket,
  ),
  'cases.sentence.probation.supervision': words(
    'Was it formal probation, with a probation officer, or summary probation?',
    'if probation was formal or summary',
    'Formal probation (with an officer) or summary (informal, to the court).',
    docket,
  ),
  'cases.sentence.probation.suspended': words(
    'Did the judge suspend imposition of sentence, or impose a sentence and suspend its execution?',
    'if imposition or execution of sentence was suspended',
    'What was suspended: imposition of sentence, or execution of a sentence that was imposed.',
    docket,
  ),
  'cases.sentence.probation.suspendedPrisonTerm': words(
    'Was a suspended prison term later executed (you went to prison in this case)?',
    'if a suspended prison term was served later',
    'A state prison term that was imposed and suspended: none, never executed, or executed.',
    docket,
  ),
  'cases.sentence.probation.startedOn': words(
    'On what day did probation start?',
    'when probation started',
    'The day of the order that granted probation.',
    docket,
  ),
  'cases.sentence.probation.scheduledEndOn': words(
    'On what day is probation set to end?',
    'when probation is set to end',
    'The last day of probation as first ordered.',
    docket,
  ),
  'cases.sentence.probation.endedOn': words(
    'On what day did probation end?',
    'when probation ended',
    'The last day of probation.',
    docket,
  ),
  'cases.sentence.probation.ended': words(
    'How did probation end?',
    'how probation ended',
    'How probation ended, or that it is running.',
    docket,
  ),
  'cases.sentence.probation.violations': words(
    'Did the court ever find a violation of probation in this case?',
    'if a violation of probation was found',
    '“none”, “found”, or the day of the first finding.',
    docket,
  ),
  'cases.sentence.probation.violations.firstOn': words(
    'On what day was the first violation found?',
    'when the first violation was found',
    'The day on which the first violation was found.',
    docket,
  ),
  'cases.sentence.probation.violations.reinstated': words(
    'Was probation reinstated after the violation?',
    'if probation was reinstated',
    'Whether probation was reinstated after the violation.',
    docket,
  ),
  'cases.sentence.no-probation.performed': words(
    'Is the whole sentence done, with any fine that was part of it?',
    'if the whole sentence is done',
    'Whether the whole sentence is done, with any fine that was part of it.',
    docket,
  ),
  'cases.sentence.no-probation.completedOn': words(
    'On what day was the last part of the sentence done?',
    'when the sentence was done',
    'The last day of the jail term, or the day on which the fine was paid.',
    docket,
  ),
  'cases.sentence.no-probation.jailDays': words(
    'How many days of jail were ordered?',
    'how many days of jail were ordered',
    'Days of jail; 0 for a fine alone.',
    docket,
  ),
  'cases.sentence.revoked-to-jail.completedOn': words(
    'On what day did the jail term after revocation end?',
    'when the jail term after revocation ended',
    'The last day in jail after probation was revoked.',
    docket,
  ),
  'cases.sentence.county-jail-1170h.form': words(
    'Was the county jail felony sentence split (with mandatory supervision) or straight?',
    'if the county jail sentence was split or straight',
    'Split: PC 1170(h)(5)(B), with mandatory supervision. Straight: (h)(5)(A), without.',
    docket,
  ),
  'cases.sentence.county-jail-1170h.completedOn': words(
    'On what day did the whole sentence end, with any mandatory supervision?',
    'when the county jail sentence ended',
    'The last day of the sentence, with any mandatory supervision.',
    dischargeCard,
  ),
  'cases.sentence.county-jail-1170h.supervisionNow': words(
    'Are you on mandatory supervision in this case now?',
    'if you are on mandatory supervision in this case',
    'Mandatory supervision in this case today, or none.',
    client,
  ),
  'cases.sentence.county-jail-1170h.supervisionUntil': words(
    'On what day does mandatory supervision end?',
    'when mandatory supervision ends',
    'The last day of mandatory supervision.',
    dischargeCard,
  ),
  'cases.sentence.state-prison.releasedOn': words(
    'On what day were you released from prison?',
    'when you were released from prison',
    'The day of release from prison.',
    dischargeCard,
  ),
  'cases.sentence.state-prison.supervisionNow': words(
    'Are you on parole or post-release community supervision in this case now?',
    'if you are on parole or other supervision in this case',
    'Parole or post-release community supervision (prcs) in this case today, or none.',
    client,
  ),
  'cases.sentence.state-prison.supervisionUntil': words(
    'On what day does parole or supervision in this case end?',
    'when supervision in this case ends',
    'The last day of parole or supervision in this case.',
    dischargeCard,
  ),
  'cases.sentence.state-prison.paroleEndedOn': words(
    'On what day were you discharged from parole?',
    'when parole ended',
    'The day of discharge from parole.',
    dischargeCard,
  ),
  'cases.sentence.state-prison.prcsEndedOn': words(
    'On what day did post-release community supervision end?',
    'when post-release community supervision ended',
    'The last day of post-release community supervision.',
    dischargeCard,
  ),
  'cases.sentence.state-prison.completedOn': words(
    'On what day was the whole sentence complete, with any parole or supervision?',
    'when the prison sentence was complete',
    'The last day of the sentence, with any parole or supervision.',
    dischargeCard,
  ),
  'cases.sentence.deferred-entry.grantedOn': words(
    'On what day was deferred entry of judgment granted?',
    'when deferred entry of judgment was granted',
    'The day on which deferred entry of judgment was granted.',
    docket,
  ),
  'cases.sentence.deferred-entry.performed': words(
    'Did you complete the deferred entry program?',
    'if the deferred entry program was completed',
    'Whether the program was completed satisfactorily.',
    docket,
  ),
  'cases.sentence.deferred-entry.dismissedOn': words(
    'On what day was the charge dismissed after the program?',
    'when the charge was dismissed after the program',
    'The day on which the charge was dismissed under former PC 1000.3.',
    docket,
  ),
} as const satisfies Readonly<Partial<Record<FactPath, FactWords>>>;
