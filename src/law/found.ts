import type { PlainDate } from '../calendar/plain-date.ts';
import type {
  FurtherRequest,
  Outcome,
  Reason,
  ReferredRoute,
  Route,
  RouteDecision,
} from './outcome.ts';

/** What was found for a count before cautions, other remedies and the plan are added. */
export interface Found {
  readonly outcome: Outcome;
  /**
   * The best route: the one requested if the outcome is eligible, otherwise the most promising one.
   */
  readonly route?: Route | ReferredRoute;
  /** For not-yet: the first day the petition is open, undefined if no end is known. */
  readonly eligibleOn?: PlainDate;
  /** An unknown fact may move the day or bar the petition: the day is the earliest possible. */
  readonly atTheEarliest?: true;
  /** The deciding reasons, the most weighty first; never empty. */
  readonly because: readonly [Reason, ...Reason[]];
  /** Every route that was tried. */
  readonly routes: readonly RouteDecision[];
  readonly requests: readonly FurtherRequest[];
}
