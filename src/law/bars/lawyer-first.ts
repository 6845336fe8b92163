import { penalCode } from '../../authority/citing.ts';
import { decide, unsettled, yes } from '../../decision/combine.ts';
import type { Decision } from '../../decision/decision.ts';
import { type CountContext, seen } from '../../eligibility/count-context.ts';
import { ab124, ab2147, sb823 } from '../acts.ts';
import { inForce } from '../in-force.ts';

/** What a lawyer must weigh before any petition of the case, each by its own section. */
export function lawyerFirst(context: CountContext): readonly [Decision, ...Decision[]] {
  return [
    notTransferred(context),
    noReliefShown(context),
    noTraffickingRemedy(context),
    noViolenceRemedy(context),
    noFireCampRemedy(context),
  ];
}

/** PC 1203.9(b): "The receiving county shall accept the entire jurisdiction over the case". */
function notTransferred({ courtCase, at }: CountContext): Decision {
  const fact = courtCase.since.transferredTo;
  const moved = fact.known && fact.is !== 'no';
  return decide(
    'case-transferred',
    moved ? unsettled : yes,
    [penalCode('1203.9', '(b)')],
    [seen(`${at.courtCase}.since.transferredTo`, fact)],
  );
}

/** PC 1203.425(a)(2): a record that notes "relief granted" is dismissed; a petition may add little. */
function noReliefShown({ courtCase, at, asOf }: CountContext): Decision {
  const fact = courtCase.since.automaticRelief;
  const shown = fact.known && fact.is !== 'no' && (!fact.is.on.known || fact.is.on.is <= asOf);
  return decide(
    'relief-already-shown',
    shown ? unsettled : yes,
    [penalCode('1203.425', '(a)(2)')],
    [seen(`${at.courtCase}.since.automaticRelief`, fact)],
  );
}

/** PC 236.14: vacatur for a victim of trafficking reaches further than a dismissal (2017-01-01). */
function noTraffickingRemedy({ courtCase, at }: CountContext): Decision {
  const fact = courtCase.since.traffickingVictim;
  return decide(
    'trafficking-remedy',
    fact.known && fact.is ? unsettled : yes,
    [
      penalCode('236.14', '', { ...sb823, confidence: 'medium' }),
      penalCode('1203.49', '', { from: '2015-01-01', act: 'AB 1585 (Stats. 2014, ch. 708)' }),
    ],
    [seen(`${at.courtCase}.since.traffickingVictim`, fact)],
  );
}

/** PC 236.15: the same for violence by a partner and sexual violence, since January 1, 2022. */
function noViolenceRemedy({ courtCase, at, asOf }: CountContext): Decision {
  const fact = courtCase.since.violenceVictim;
  const open = fact.known && fact.is && inForce(ab124, asOf);
  return decide(
    'violence-remedy',
    open ? unsettled : yes,
    [penalCode('236.15', '', { ...ab124, confidence: 'medium' })],
    [seen(`${at.courtCase}.since.violenceVictim`, fact)],
  );
}

/** PC 1203.4b: relief for fire crews that need not wait for the end of supervision ((b)(4)). */
function noFireCampRemedy({ courtCase, at, asOf }: CountContext): Decision {
  const fact = courtCase.since.fireCamp;
  const open = fact.known && fact.is && inForce(ab2147, asOf);
  return decide(
    'fire-camp-remedy',
    open ? unsettled : yes,
    [penalCode('1203.4b', '', { ...ab2147, confidence: 'medium' })],
    [seen(`${at.courtCase}.since.fireCamp`, fact)],
  );
}
