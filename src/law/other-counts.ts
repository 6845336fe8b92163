import { sifting } from '../decision/sifting.ts';
import { type CountView, madePerCase, madePerRecord, type SentenceView } from './count-view.ts';

type Is = (one: CountView) => boolean;

/**
 * Whether something is so of another count of the record. Which counts it may be so of is found out
 * once for all of them; `is` may ask more of such a count beside the one that is decided.
 */
export function isOfAnother(mayBe: Is): (view: CountView, is?: Is) => boolean {
  const sifted = madePerRecord(({ space, cases }) => sifting(space, cases().flat(), mayBe));
  return (view, is = mayBe) => isOfSome(sifted(view)(), view, is);
}

/** Whether something is so of any count of the record. */
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
