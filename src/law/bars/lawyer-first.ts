import { penalCode } from '../../authority/citing.ts';
import { unsettled, yes } from '../../decision/answer.ts';
import { isKind, rule, type SentenceView, sentenceRule } from '../count-view.ts';
import { isOfAnyInCase } from '../other-counts.ts';
import { wasDeferred } from './conviction.ts';
import { isCounty, isMovedTo } from './court-of-conviction.ts';

/**
 * PC 1203.9(b): "The court of the receiving county shall accept the entire jurisdiction over the case".
 * What moves is the case of "a person … released on probation or mandatory supervision" ((a)(1)).
 */
export const notTransferred = sentenceRule(
  'case-transferred',
  [penalCode('1203.9', '(b)')],
  (view) => {
    const { courtCase, county } = view;
    if (neverSupervised(view)) return yes;
    const moved = courtCase.since.transferredTo;
    if (moved === 'no') return yes;
    const here = courtCase.court.system === 'superior' && isCounty(courtCase.court.county, county);
    return here && isMovedTo(moved, county) ? yes : unsettled;
  },
);

/** No count of the case was punished by what can move it. */
function neverSupervised(view: SentenceView): boolean {
  return !isAnySupervised(view);
}

const isAnySupervised = isOfAnyInCase(({ sentence }) => !isKind(sentence, 'no-probation'));

/**
 * A warrant in this case means that the court found its orders were not followed, and probation is
 * tolled meanwhile: PC 1203.2(a). Deferred entry (PC 1203.43) is over by then.
 */
export const noWarrantInThisCase = rule(
  'no-warrant-in-this-case',
  [penalCode('1203.2', '(a)', { confidence: 'medium' })],
  (view) => (!wasDeferred(view) && view.courtCase.since.warrantInThisCase ? unsettled : yes),
);
