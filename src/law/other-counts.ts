import { sifting } from '../decision/sifting.ts';
import { type CountView, madePerCase, madePerRecord, type SentenceView } from './count-view.ts';

type Is = (one: CountView) => boolean;

/**
 * Whether something is true of another count in the record. The counts it may be true of are found
 * once for all; `is` may ask more about such a count and the one being decided.
 */
export function isOfAnother(mayBe: Is): (view: CountView, is?: Is) => boolean {
  const sifted = madePerRecord(({ space, cases }) => sifting(space, cases().flat(), mayBe));
  return (view, is = mayBe) => isOfSome(sifted(view)(), view, is);
}

/** Whether something is true of any count in the record. */
export function isOfAny(mayBe: Is): (view: SentenceView) => boolean {
  const sifted = madePerRecord(({ space, cases }) => sifting(space, cases().flat(), mayBe));
  return (view) => isOfSome(sifted(view)(), undefined, mayBe);
}

/** The same of another count of its case. */
export function isOfAnotherInCase(mayBe: Is): (view: CountView) => boolean {
  const sifted = madePerCase(({ space, counts }) => sifting(space, counts(), mayBe));
  return (view) => isOfSome(sifted(view)(), view, mayBe);
}

function isOfSome(counts: Iterable<CountView>, view: CountView | undefined, is: Is): boolean {
  for (const one of counts) if (one !== view && is(one)) return true;
  return false;
}
