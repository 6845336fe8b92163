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
  /** The best route: the one asked for where the outcome is eligible, the one hoped for otherwise. */
  readonly route?: Route | ReferredRoute;
  /** For not-yet: the first day on which the petition is open, undefined where no end is known. */
  readonly eligibleOn?: PlainDate;
  /** A fact that is unknown may move the day or shut the petition: the day is the first possible. */
  readonly atTheEarliest?: true;
  /** The deciding reasons, the most weighty first; never empty. */
  readonly because: readonly [Reason, ...Reason[]];
  /** Every route that was tried. */
  readonly routes: readonly RouteDecision[];
  readonly requests: readonly FurtherRequest[];
}
