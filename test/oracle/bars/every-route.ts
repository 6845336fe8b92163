import type { Count, CourtCase } from '../../../src/record/record.ts';
import {
  type Asked,
  type Bar,
  not,
  type Shown,
  sentenceOf,
  someOf,
  unless,
  unlessReadWhole,
  where,
  yesOrNo,
} from './bar.ts';
import { isFederal } from './offense.ts';

/** What every section requires: a conviction, in this State and court, not yet dismissed. */
export function barsToEveryRoute(asked: Asked): readonly Bar[] {
  const { count, courtCase } = asked;
  return [
    ...unless(
      isConvicted(count),
      'PC 1203.4(a)(1), 1203.4a(a), 1203.41(a), 1203.42(a), 1203.49',
      'withdraw their plea of guilty [...] or, if they have been convicted after a plea of not guilty',
    ),
    // A warrant in this case: the sentence may be neither over nor performed.
    ...where(
      unlessReadWhole(courtCase, courtCase.since.warrantInThisCase, (is) => is),
      'PC 1203.2(a)',
      'revocation, summary or otherwise, shall serve to toll the running',
    ),
    ...barsToACourtsOrder(asked),
  ];
}

/**
 * By plea or by verdict: the section reaches both, so which it was does not matter (rules.md 16.1),
 * and a conviction date says that there was one.
 */
function isConvicted({ disposition, convictedOn }: Count): Shown {
  if (!disposition.known) return convictedOn.known ? 'yes' : 'unknown';
  const convictions = ['plea-of-guilty', 'plea-of-no-contest', 'verdict', 'convicted'];
  return yesOrNo(convictions.includes(disposition.is));
}

/** The court that has the case, and something left in it to dismiss. */
export function barsToACourtsOrder({ courtCase, count }: Asked): readonly Bar[] {
  const { alreadyDismissed } = courtCase.since;
  return [
    ...where(isFederal(count.statute), 'PC 1203.4(a)(1)', 'the court shall [...] dismiss'),
    ...unless(isInLosAngeles(courtCase), 'PC 1203.9(b)', 'entire jurisdiction over the case'),
    // After an earlier dismissal there is neither a plea to withdraw nor an accusation to dismiss.
    ...where(
      unlessReadWhole(courtCase, alreadyDismissed, (is) => is !== 'no'),
      'PC 1203.4(a)(1)',
      'dismiss the accusations or information',
    ),
  ];
}

/** 1203.9(b): "the court of the receiving county shall accept the entire jurisdiction over the case". */
function isInLosAngeles(courtCase: CourtCase): Shown {
  const { court, since } = courtCase;
  if (court.system !== 'superior') return 'no';
  const { county } = court;
  if (!since.transferredTo.known && isWithoutSupervision(courtCase)) {
    return yesOrNo(county === 'Los Angeles');
  }
  const elsewhere = unlessReadWhole(courtCase, since.transferredTo, (is) =>
    is === 'no' ? county !== 'Los Angeles' : is.county !== 'Los Angeles',
  );
  return not(since.transferredTo.known ? elsewhere : someOf([elsewhere, otherCounty(county)]));
}

/** 1203.9(a)(1): what moves is the case of a person "released on probation or mandatory supervision". */
function isWithoutSupervision(courtCase: CourtCase): boolean {
  return courtCase.counts.every((one) => sentenceOf(courtCase, one)?.kind === 'no-probation');
}

function otherCounty(county: string): Shown {
  return yesOrNo(county !== 'Los Angeles');
}
