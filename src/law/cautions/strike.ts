import { anyOf, type Coverage } from '../../authority/citation/covers.ts';
import { penalCode } from '../../authority/citing.ts';
import type { Count } from '../../record/record.ts';
import type { CountContext } from '../count-context.ts';
import { isListed } from '../offenses/listed.ts';
import {
  assaultByWeaponOrForce,
  assaultStrikes,
  burglary,
  firstDegreeBurglary,
  secondDegreeBurglary,
  strikesByName,
} from '../offenses/strikes.ts';
import type { Caution } from '../outcome.ts';

/**
 * A serious (PC 1192.7(c)) or violent (667.5(c)) felony. An attempt at one is one too, "other than an
 * assault" (1192.7(c)(39)), and so is a conspiracy to commit one ((c)(42)); a solicitation is not
 * named. A count made a misdemeanor since is one still (667(d)(1)): the conviction's level tells.
 */
export function isStrike({ count, asOf }: Pick<CountContext, 'count' | 'asOf'>): Coverage {
  const { level, statute } = count;
  if (!level.known || level.is !== 'felony' || statute.inchoate === 'solicitation') return 'no';
  const named = isListed(strikesByName, statute, asOf);
  return anyOf([named, burglaryStrike(count, asOf), assaultStrike(count, asOf)]);
}

function burglaryStrike(count: Count, asOf: CountContext['asOf']): Coverage {
  if (isListed(burglary, count.statute, asOf) === 'no') return 'no';
  if (count.degree.known) return count.degree.is === 'first' ? 'yes' : 'no';
  if (isListed(firstDegreeBurglary, count.statute, asOf) === 'yes') return 'yes';
  return isListed(secondDegreeBurglary, count.statute, asOf) === 'yes' ? 'no' : 'unknown';
}

function assaultStrike(count: Count, asOf: CountContext['asOf']): Coverage {
  if (count.statute.inchoate === 'attempt') return 'no';
  const named = isListed(assaultStrikes, count.statute, asOf);
  const either = isListed(assaultByWeaponOrForce, count.statute, asOf);
  if (named === 'yes' || either === 'no') return named;
  if (either === 'unknown') return 'unknown';
  if (count.manner.known) return count.manner.is === 'deadly-weapon' ? 'yes' : 'no';
  // Since January 1, 2012 force alone has a subdivision of its own, (a)(4).
  const since2012 = count.convictedOn.known && count.convictedOn.is >= '2012-01-01';
  return since2012 ? 'yes' : 'unknown';
}

/** A strike stays one after dismissal: "the prior conviction may be pleaded and proved". */
export function strikeSurvives(context: CountContext): readonly Caution[] {
  if (isStrike(context) !== 'yes') return [];
  return [
    {
      code: 'prior-strike-survives',
      with: {},
      authorities: [
        penalCode('1203.4', '(a)(1)'),
        ...strikesByName.authorities,
        penalCode('667', '(d)(1)', { confidence: 'medium' }),
      ],
    },
  ];
}
