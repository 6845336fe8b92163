import { sifting } from '../../decision/sifting.ts';
import { isTold } from '../../facts/view.ts';
import {
  type CaseView,
  type CountView,
  isKind,
  madePerCase,
  madePerRecord,
  placesOfCases,
  type SeenSentence,
  type SentenceView,
} from '../count-view.ts';
import { isConviction } from './conviction.ts';

/** A sentence of the record beside a count's own. */
export interface Beside {
  readonly sentence: SeenSentence;
  /** Of another count of the very case. */
  readonly inThisCase: boolean;
}

/** Where in the record a sentence may be, and what is there. */
interface Place {
  readonly at: string;
  readonly of: CaseView;
  readonly found: () => Beside | undefined;
}

/**
 * What the other sentences show ("an offense" is any offense): those of other cases and those of this
 * case's other counts. A sentence that shows nothing shows it for every count, and that is found out
 * once for the whole record.
 */
export function shownBeside<T>(
  shows: (beside: Beside, view: SentenceView) => readonly T[],
): (view: SentenceView) => readonly T[] {
  const siftingOf = (view: SentenceView, places: readonly Place[]) =>
    sifting(view.space, places, ({ found }) => {
      const beside = found();
      return beside !== undefined && shows(beside, view).length > 0;
    });
  const ofRecord = madePerRecord((view) =>
    siftingOf(
      view,
      view.cases().flatMap((counts) => placesIn(counts, false)),
    ),
  );
  const ofCase = madePerCase((view) => siftingOf(view, placesIn(view.counts(), true)));
  return (view) => {
    const places = inOrder(view, [...ofRecord(view)()], [...ofCase(view)()]);
    return places.flatMap(({ found }) => found() ?? []).flatMap((one) => shows(one, view));
  };
}

/** The places beside the count's own, case by case: those of its own case as it looks at them itself. */
function inOrder(
  view: SentenceView,
  all: readonly Place[],
  own: readonly Place[],
): readonly Place[] {
  const orders = placesOfCases(view);
  const here = orders.get(view.counts()) ?? 0;
  const order = ({ of }: Place) => orders.get(of) ?? 0;
  return [
    ...all.filter((place) => order(place) < here),
    ...own.filter(({ at }) => at !== view.at.sentence),
    ...all.filter((place) => order(place) > here),
  ];
}

/** Every fact is asked for the counts of the same case; for other cases the person's statement answers. */
function placesIn(counts: CaseView, inThisCase: boolean): readonly Place[] {
  const byPlace = new Map<string, CountView[]>();
  for (const one of counts) {
    const at = one.at.sentence;
    byPlace.set(at, [...(byPlace.get(at) ?? []), one]);
  }
  const whole = placeOfCase(counts);
  return [
    ...[...byPlace].map(
      ([at, those]): Place => ({ at, of: counts, found: () => ofCounts(those, inThisCase) }),
    ),
    { at: whole, of: counts, found: () => ofCase(counts, byPlace.get(whole) ?? [], inThisCase) },
  ];
}

function ofCounts(counts: CaseView, inThisCase: boolean): Beside | undefined {
  const one = counts.find((count) => mayBeASentence(count, inThisCase));
  return one === undefined ? undefined : { sentence: one.sentence, inThisCase };
}

function ofCase(counts: CaseView, goingByIt: CaseView, inThisCase: boolean): Beside | undefined {
  const [first] = counts;
  const told = ofCounts(goingByIt, inThisCase) !== undefined;
  if (first === undefined || told || !isStated(counts)) return undefined;
  return { sentence: first.courtCase.sentence, inThisCase: false };
}

function placeOfCase([first]: CaseView): string {
  return `${first?.at.courtCase}.sentence`;
}

/**
 * The sentence that the record gives for the case bars even if each count has its own, or if the count
 * it would apply to was dismissed: what the record says about the person's present status holds, and it
 * may not list all counts of the case.
 */
function isStated(counts: CaseView): boolean {
  return counts.some(
    (one) =>
      isTold(one.courtCase, 'sentence') && (!isTold(one.count, 'disposition') || isConviction(one)),
  );
}

/** A count without a conviction has no sentence; of another case the record must say that there is one. */
function mayBeASentence(one: CountView, inThisCase: boolean): boolean {
  const told = one.count.sentence !== undefined || isTold(one.courtCase, 'sentence');
  if (!told && !inThisCase) return false;
  if (!isTold(one.count, 'disposition') && !inThisCase) return true;
  return isConviction(one) && !isInfraction(one, told);
}

/**
 * No infraction has probation or custody (PC 19.6): its sentence holds nothing up, unknown or still to
 * be performed. Another sentence given for one is a contradiction, which the record's checks tell.
 */
function isInfraction({ count, sentence }: CountView, told: boolean): boolean {
  if (told && !isKind(sentence, 'no-probation')) return false;
  return isTold(count, 'level') && count.level === 'infraction';
}
