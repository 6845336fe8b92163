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
type IsBesideSentence = (one: CountView, view: SentenceView) => boolean;
type IsBeside = (one: CountView, view: CountView) => boolean;

/**
 * Whether something is true of another count in the record. The counts it may be true of are found
 * once for all; `is` may ask more about such a count and the one being decided.
 */
export function isOfAnother(mayBe: Is, is: IsBeside = mayBe): (view: CountView) => boolean {
  const sifted = madePerRecord(({ space, cases }) => sifting(space, cases().flat(), mayBe));
  return isOfSome(sifted, is);
}

/**
 * The same if it looks at no more than the sentence of the count being decided: the counts outside its
 * case are then looked at once for all counts that the sentence was given for.
 */
export function isOfAnotherBeside(mayBe: Is, is: IsBesideSentence): (view: CountView) => boolean {
  const sifted = madePerRecord(({ space, cases }) => sifting(space, cases().flat(), mayBe));
  const outside = madePerCase(() => new Map<string, () => boolean>());
  function outsideOf(view: CountView, where: 'before' | 'after'): () => boolean {
    const known = outside(view);
    const name = `${where} ${view.at.sentence}`;
    const made =
      known.get(name) ?? view.space.joined({ ...eitherOf, parts: () => parts(view, where) });
    known.set(name, made);
    return made;
  }
  function* parts(view: CountView, where: 'before' | 'in' | 'after') {
    const here = view.cases().indexOf(view.counts());
    for (const one of sifted(view)()) {
      const its = view.cases().indexOf(one.counts());
      const place = its < here ? 'before' : its > here ? 'after' : 'in';
      if (place === where && one !== view) yield { at: one.at.count, is: () => is(one, view) };
    }
  }
  const joined = madePerCount((view) => {
    function* all() {
      yield { at: view.at.count, is: outsideOf(view, 'before') };
      yield* parts(view, 'in');
      yield { at: view.at.count, is: outsideOf(view, 'after') };
    }
    return view.space.joined({ ...eitherOf, parts: all });
  });
  return (view) => joined(view)();
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
