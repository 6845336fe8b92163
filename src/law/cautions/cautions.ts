import type { CountContext } from '../count-context.ts';
import type { Found, Opened } from '../found.ts';
import { type Caution, isEligible } from '../outcome.ts';
import { automaticReliefMayApply } from './automatic-relief.ts';
import { firearmNotRestored } from './firearms.ts';
import { levelUnlikeTheTable } from './level-check.ts';
import { duiPriorSurvives, licenseNotRestored } from './license.ts';
import {
  immigrationFirst,
  licensesAndPublicOffice,
  protectiveOrderContinues,
  registrationContinues,
  restitutionSurvives,
  tribalAndHomeCare,
  writtenDeclaration,
} from './person.ts';
import { reductionCautions } from './reductions.ts';
import { strikeSurvives } from './strike.ts';
import { leapDayCounted, whileSupervised } from './timing.ts';

/** What a dismissal does not do for this count, immigration first; each by its own rule. */
export function cautionsFor(context: CountContext, found: Opened): readonly Caution[] {
  if (!isEligible(found.outcome)) return immigrationFirst(context);
  return [
    ...immigrationFirst(context),
    ...automaticReliefMayApply(context),
    ...writtenDeclaration(context, found),
    ...firearmNotRestored(context),
    ...registrationContinues(context),
    ...strikeSurvives(context),
    ...duiPriorSurvives(context),
    ...licenseNotRestored(context, found),
    ...protectiveOrderContinues(context),
    ...restitutionSurvives(context),
    ...reductionCautions(context, found),
    ...tribalAndHomeCare(context, found),
    ...licensesAndPublicOffice(context, found),
  ];
}

/** These, and what is told of the record and of its waits, open or not. */
export function allCautionsFor(context: CountContext, found: Found): readonly Caution[] {
  return [
    ...cautionsFor(context, found),
    ...whileSupervised(found),
    ...leapDayCounted(context, found),
    ...levelUnlikeTheTable(context),
  ];
}
