import type { Joining, PartAsked } from '../decision/joining.ts';
import { once } from '../decision/once.ts';
import { sifting } from '../decision/sifting.ts';
import {
  type CountView,
  madePerCase,
  madePerCount,
  madePerRecord,
  placesOfCases,
  type SentenceView,
} from './count-view.ts';

type Is = (one: CountView) => boolean;
type IsBeside = (one: CountView, view: SentenceView) => boolean;

/**
 * Whether something is true of another count in the record. The counts it may be true of are found
 * once for all, and each is looked at once.
 */
export function isOfAnother(is: Is): (view: CountView) => boolean {
  const sifted = madePerRecord(({ space, cases }) => sifting(space, cases().flat(), is));
  const joined = madePerRecord((view) => view.space.joinedBut(isOfOne(sifted(view), is)));
  return (view) => joined(view)(view.at.count)();
}

/** The same for another count in its case. */
export function isOfAnotherInCase(is: Is): (view: CountView) => boolean {
  const sifted = madePerCase(({ space, counts }) => sifting(space, counts(), is));
  const joined = madePerCase((view) => view.space.joinedBut(isOfOne(sifted(view), is)));
  return (view) => joined(view)(view.at.count)();
}

/**
 * The same of another count in the record, if it turns on the sentence of the count being decided: each is
 * looked at once for all counts that the sentence was given for, and those outside the case as one fact.
 */
export function isOfAnotherBeside(mayBe: Is, is: IsBeside): (view: CountView) => boolean {
  const sifted = madePerRecord(({ space, cases }) => sifting(space, cases().flat(), mayBe));
  const ofSentences = madePerCase(() => new Map<string, (without: string) => () => boolean>());
  function joinedFor(view: CountView): (without: string) => () => boolean {
    const places = placesOfCases(view);
    const placeOf = (one: CountView) => places.get(one.counts()) ?? 0;
    function* placed(where: number) {
      for (const one of sifted(view)()) {
        if (Math.sign(placeOf(one) - placeOf(view)) === where) yield one;
      }
    }
    const looked = (where: number) =>
      isOfOne(
        () => placed(where),
        (one) => is(one, view),
      );
    const [before, after] = [view.space.joined(looked(-1)), view.space.joined(looked(1))];
    function* parts() {
      yield { at: `before ${view.at.courtCase}`, is: before };
      yield* looked(0).parts();
      yield { at: `after ${view.at.courtCase}`, is: after };
    }
    return view.space.joinedBut({ ...eitherOf, parts });
  }
  return (view) => {
    const joined = once(ofSentences(view), view.at.sentence, () => joinedFor(view));
    return joined(view.at.count)();
  };
}

/**
 * What is true of a count, as one fact: what is asked besides is then run for yes and for no, and not
 * for each way in which it may be so.
 */
export function asOneFact(is: Is): Is {
  const joined = madePerCount((one) =>
    one.space.joined({ ...eitherOf, parts: () => [{ at: one.at.count, is: () => is(one) }] }),
  );
  return (one) => joined(one)();
}

/** Whether something is true of any count in the record. */
export function isOfAny(is: Is): (view: SentenceView) => boolean {
  const sifted = madePerRecord(({ space, cases }) => sifting(space, cases().flat(), is));
  const joined = madePerRecord((view) => view.space.joined(isOfOne(sifted(view), is)));
  return (view) => joined(view)();
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

/** Whether it is true of one of these counts, each looked at on its own. */
function isOfOne(counts: () => Iterable<CountView>, is: Is): Joining<boolean> {
  function* parts() {
    for (const one of counts()) yield { at: one.at.count, is: () => is(one) };
  }
  return { ...eitherOf, parts };
}

const eitherOf = { both: (a: boolean, b: boolean) => a || b, none: false, enough: true };
