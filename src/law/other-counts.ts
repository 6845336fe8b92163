import type { PartAsked } from '../decision/joining.ts';
import { sifting } from '../decision/sifting.ts';
import {
  type CountView,
  madePerCase,
  madePerCount,
  madePerRecord,
  type SentenceView,
} from './count-view.ts';

type Is = (one: CountView) => boolean;
type IsBeside = (one: CountView, view: CountView) => boolean;

/**
 * Whether something is true of another count in the record. The counts it may be true of are found
 * once for all; `is` may ask more about such a count and the one being decided.
 */
export function isOfAnother(mayBe: Is, is: IsBeside = mayBe): (view: CountView) => boolean {
  const sifted = madePerRecord(({ space, cases }) => sifting(space, cases().flat(), mayBe));
  return isOfSome(sifted, is);
}

/** Whether something is true of any count in the record. */
export function isOfAny(is: Is): (view: SentenceView) => boolean {
  const sifted = madePerRecord(({ space, cases }) => sifting(space, cases().flat(), is));
  const joined = madePerRecord((view) => {
    function* all() {
      for (const one of sifted(view)()) yield { at: one.at.count, is: () => is(one) };
    }
    return view.space.joined({ ...eitherOf, parts: all });
  });
  return (view) => joined(view)();
}

/** The same for another count in its case. */
export function isOfAnotherInCase(is: Is): (view: CountView) => boolean {
  const sifted = madePerCase(({ space, counts }) => sifting(space, counts(), is));
  return isOfSome(sifted, is);
}

/** Whether any of these is true, when the answer is the same for every count in the case. */
export function isOfAnyPart(
  parts: (view: SentenceView) => Iterable<PartAsked<boolean>>,
): (view: SentenceView) => boolean {
  const joined = madePerCase((view) =>
    view.space.joined({ ...eitherOf, parts: () => parts(view) }),
  );
  return (view) => joined(view)();
}

/** Whether something is true of any count in the case. */
export function isOfAnyInCase(is: Is): (view: SentenceView) => boolean {
  return isOfAnyPart((view) =>
    view.counts().map((one) => ({ at: one.at.count, is: () => is(one) })),
  );
}

/** The longest term of any count in the case; infinite if one has no limit. */
export function longestInCase(years: (one: CountView) => number): (view: SentenceView) => number {
  const joined = madePerCase(({ space, counts }) =>
    space.joined({
      parts: () => counts().map((one) => ({ at: one.at.count, is: () => years(one) })),
      both: Math.max,
      none: 0,
      enough: Number.POSITIVE_INFINITY,
    }),
  );
  return (view) => joined(view)();
}

/** Each count is looked at on its own, except the one being decided. */
function isOfSome(
  sifted: (view: CountView) => () => Iterable<CountView>,
  is: IsBeside,
): (view: CountView) => boolean {
  const joined = madePerCount((view) => {
    function* others() {
      for (const one of sifted(view)()) {
        if (one !== view) yield { at: one.at.count, is: () => is(one, view) };
      }
    }
    return view.space.joined({ ...eitherOf, parts: others });
  });
  return (view) => joined(view)();
}

const eitherOf = { both: (a: boolean, b: boolean) => a || b, none: false, enough: true };
