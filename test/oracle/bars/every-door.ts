import { type Asked, type Bar, type Shown, shown, unless, where, yesOrNo } from './bar.ts';
import { isFederal } from './offense.ts';

/** What every one of the sections asks: a conviction, of this State and court, still standing. */
export function barsToEveryDoor(asked: Asked): readonly Bar[] {
  const { count } = asked;
  const convicted = shown(count.disposition, (is) =>
    ['plea-of-guilty', 'plea-of-no-contest', 'verdict', 'convicted'].includes(is),
  );
  return [
    ...unless(
      convicted,
      'PC 1203.4(a)(1), 1203.4a(a), 1203.41(a), 1203.42(a), 1203.49',
      'withdraw their plea of guilty [...] or, if they have been convicted after a plea of not guilty',
    ),
    ...barsToACourtsOrder(asked),
  ];
}

/** The court that has the case, and something left in it to dismiss. */
export function barsToACourtsOrder({ courtCase, count }: Asked): readonly Bar[] {
  const { alreadyDismissed } = courtCase.since;
  return [
    ...where(isFederal(count.statute), 'PC 1203.4(a)(1)', 'the court shall [...] dismiss'),
    ...unless(isInLosAngeles(courtCase), 'PC 1203.9(b)', 'entire jurisdiction over the case'),
    // The sections do not ask whether there was an earlier dismissal; one that is known leaves
    // neither a plea to withdraw nor an accusation to dismiss.
    ...where(
      yesOrNo(alreadyDismissed.known && alreadyDismissed.is !== 'no'),
      'PC 1203.4(a)(1)',
      'dismiss the accusations or information',
    ),
  ];
}

/**
 * 1203.9(b): "the court of the receiving county shall accept the entire jurisdiction over the
 * case". A transfer that nobody speaks of is not presumed.
 */
function isInLosAngeles({ court, since }: Asked['courtCase']): Shown {
  if (court.system !== 'superior') return 'no';
  const moved = since.transferredTo.known ? since.transferredTo.is : 'no';
  return yesOrNo((moved === 'no' ? court.county : moved.county) === 'Los Angeles');
}
