import type { Place, PlacedText } from '../place.ts';
import { degreeIn } from '../printed-charge.ts';
import type { NotRead, ReadCount, ReadReduction } from '../reading.ts';
import { isEnding } from './after-judgment.ts';
import { chargeRead } from './charge-read.ts';
import type { CountHistory, HistoryStep } from './count-history.ts';
import { type DispositionKind, dispositionOf } from './disposition-words.ts';
import type { AfterJudgment, Deferred, FoldedCount } from './folded-count.ts';
import {
  countyMovedTo,
  reductionIn,
  setAsideUnder,
  tellsOfAnOrder,
  tellsOfAutomaticRelief,
  tellsOfSetAside,
} from './later-orders.ts';
import {
  namesSomething,
  type PrintedSentence,
  printedSentence,
  sentenceInComment,
} from './sentence-words.ts';
import {
  dayIn,
  deferredIn,
  isOrderAfter,
  levelOf,
  oneOfSeveral,
  ordersAfter,
  saidOnce,
  withoutDay,
  withSplit,
} from './step-values.ts';
import { keep, takenBackBy } from './taken-back.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Reads what happened to a count, step by step, each under its date. */
export function foldCount(history: CountHistory): FoldedCount {
  const fold = new CountFold(history);
  for (const step of history.steps) fold.step(step);
  return fold.finished();
}

class CountFold {
  readonly #history: CountHistory;
  readonly #count: Mutable<Omit<ReadCount, 'at'>>;
  readonly #at: Record<string, Place>;
  readonly #reductions: ReadReduction[] = [];
  readonly #after: AfterJudgment[] = [];
  readonly #notRead: NotRead[] = [];
  #judged: FoldedCount['judged'];
  /** An order after judgment that is under the judgment's own day has lost its date. */
  #judgedIn: HistoryStep | undefined;
  #deferred: Deferred | undefined;
  #sentence: PrintedSentence | undefined;
  #jailFelony: Place | undefined;
  #relief: FoldedCount['relief'];
  #movedTo: FoldedCount['transferred'];
  #outcomeLost = false;
  #sentenceInDoubt = false;

  constructor(history: CountHistory) {
    this.#history = history;
    this.#jailFelony = history.jailFelonySentencing;
    for (const one of history.ofNoCertainCount) this.#notRead.push({ ...one, why: 'which-count' });
    this.#outcomeLost = history.outOfOrder === 'below';
    this.#at = { n: history.place };
    this.#count = {
      n: history.n,
      ...this.#charge(),
      level: null,
      disposition: 'unknown',
      convictedOn: null,
    };
  }

  #charge(): Partial<ReadCount> & Pick<ReadCount, 'code' | 'section'> {
    const { charge, place, notRead } = chargeRead(this.#history);
    if (place !== undefined) this.#at['section'] = place;
    this.#notRead.push(...notRead);
    return charge;
  }

  step(printed: HistoryStep): void {
    const step = this.#inOrder(printed);
    const said = saidOnce(step.dispositions);
    const orders = said.filter(({ text }) => dispositionOf(text) !== 'nothing');
    for (const disposition of said) {
      const at = orders.indexOf(disposition);
      const own = step.dated && orders.length > 1 ? oneOfSeveral(step, orders, at) : step;
      this.#disposition(disposition, this.#isJudgments(printed) ? withoutDay(own) : own);
    }
    if (step.dispositions.length === 0) this.#withoutDisposition(step);
    this.#commentsOf(step);
  }

  /** Nothing comes after judgment on the judgment's own day: the day of a later order was lost. */
  #isJudgments(step: HistoryStep): boolean {
    const judged = this.#judged?.on ?? null;
    return this.#judgedIn === step || (step.dated && judged !== null && step.on === judged);
  }

  /** What stands in another place than sheets print it may be another count's, or another day's. */
  #inOrder(step: HistoryStep): HistoryStep {
    const ofAnother = !step.dated && this.#history.outOfOrder === 'itself';
    if (!ofAnother && step.sentenceFirst !== true) return step;
    if (step.sentence.length > 0) this.#sentenceInDoubt = true;
    const [first] = ofAnother ? step.dispositions : step.sentence;
    if (first !== undefined) this.#contradicts(first);
    this.#outcomeLost ||= ofAnother;
    return { ...step, sentence: [], ...(ofAnother ? { dispositions: [] } : {}) };
  }

  /** A status or a sentence without the outcome that it belongs to; a day without its order. */
  #withoutDisposition(step: HistoryStep): void {
    const { status, sentence, comments, day, dated } = step;
    if (dated && status === undefined && comments.length === 0) {
      this.#after.push({ what: 'lost', on: step.on, place: day });
      this.#notRead.push({ place: day, text: step.on ?? '', why: 'unknown-disposition' });
    } else if (status !== undefined) {
      this.#outcomeLost = true;
      if (sentence.length > 0) this.#sentenceInDoubt = true;
      this.#notRead.push({ ...status, why: 'unknown-disposition' });
    } else if (sentence.length > 0) this.#sentenceOf(step);
  }

  #disposition(printed: PlacedText, step: HistoryStep): void {
    const kind = dispositionOf(printed.text);
    if (kind === undefined) {
      this.#notRead.push({ ...printed, why: 'unknown-disposition' });
      return;
    }
    this.#take(kind, printed, step);
  }

  #take(kind: DispositionKind, printed: PlacedText, step: HistoryStep): void {
    if (isOrderAfter(kind)) {
      this.#after.push(...ordersAfter(kind, printed, step));
      return;
    }
    switch (kind) {
      case 'convicted':
        this.#convicted(printed, step);
        return;
      case 'sentenced':
        if (this.#count.disposition === 'convicted') this.#sentencedLater(printed, step);
        else this.#contradicts(printed);
        return;
      case 'deferred-entry':
        this.#deferredEntry(printed, step);
        return;
      case 'diverted':
      case 'acquitted':
      case 'sustained':
        if (this.#isOpen()) this.#ends(kind, printed.place);
        else this.#contradicts(printed);
        if (kind === 'diverted') this.#judgedIn = step;
        return;
      case 'proceedings-suspended':
        if (this.#isOpen()) this.#ends('pending', printed.place);
        return;
      case 'dismissed':
      case 'program-completed':
        this.#dismissed(kind, printed, step);
        return;
      case 'program-terminated':
        this.#programTerminated(printed, step);
        return;
      case 'reduced':
        this.#reduced(printed, step);
        if (tellsOfSetAside(printed.text)) this.#setAside(printed, step);
        return;
      case 'set-aside':
        if (/\bREDUCED TO\b/u.test(printed.text)) this.#reduced(printed, step);
        this.#setAside(printed, step);
        return;
      case 'relief-granted':
        if (step.on !== null) this.#relief = { on: step.on, place: printed.place };
        return;
      case 'transferred':
        this.#transferred(printed, step);
        return;
      case 'relief-taken-back':
      case 'order-taken-back':
        this.#takenBack(kind, printed);
        return;
      case 'conviction-taken-back':
        this.#convictionTakenBack(printed);
        return;
      default:
        if (kind !== 'held-to-answer' && kind !== 'nothing')
          this.#notRead.push({ ...printed, why: 'unknown-disposition' });
    }
  }

  #isOpen(): boolean {
    const { disposition } = this.#count;
    return disposition === 'unknown' || disposition === 'pending';
  }

  #ends(disposition: ReadCount['disposition'], place: Place): void {
    this.#count.disposition = disposition;
    this.#at['disposition'] = place;
  }

  #openAgain(printed: PlacedText): void {
    this.#ends('unknown', printed.place);
    this.#outcomeLost = true;
    this.#count.convictedOn = null;
  }

  #contradicts(printed: PlacedText): void {
    this.#notRead.push({ ...printed, why: 'contradicts' });
  }

  #convicted({ place, text }: PlacedText, step: HistoryStep): void {
    const deferred = this.#count.disposition === 'diverted' && this.#deferred !== undefined;
    if (!this.#isOpen() && !deferred) {
      if (this.#count.disposition !== 'convicted') this.#contradicts({ place, text });
      else this.#sentencedLater({ place, text }, step);
      return;
    }
    this.#ends('convicted', place);
    // The plea may have been taken when judgment was deferred, or when it was entered.
    this.#count.convictedOn = deferred ? null : step.on;
    this.#at['convictedOn'] = step.day;
    if (deferred && this.#deferred !== undefined && step.on !== null) {
      this.#deferred = { ...this.#deferred, terminatedOn: step.on };
    }
    this.#judgedOn(step);
    const level = levelOf(step.status?.text ?? '');
    if (level !== undefined) this.#count.level = level;
    if (step.status !== undefined) this.#at['level'] = step.status.place;
    const other = levelOf(step.otherStatus?.text ?? '');
    if (step.otherStatus !== undefined && other !== level) this.#contradicts(step.otherStatus);
    const degree = degreeIn(this.#history.charge?.printed ?? '');
    if (degree !== undefined) this.#count.degree = degree;
    this.#sentenceOf(step);
  }

  #judgedOn(step: HistoryStep): void {
    this.#judged = { on: step.on, place: step.day };
    this.#judgedIn = step;
  }

  /** The conviction printed again: at a page's turn, or on the day of the sentence. */
  #sentencedLater(printed: PlacedText, step: HistoryStep): void {
    const [before, again] = [this.#judgedIn, step].map((one) =>
      (one?.sentence ?? []).map(({ text }) => text).join(' '),
    );
    if (this.#sentence === undefined) {
      this.#sentenceOf(step);
      if (this.#sentence !== undefined) this.#judged = { on: step.on, place: step.day };
    } else if (again !== '' && again !== before) this.#contradicts(printed);
  }

  #sentenceOf(step: HistoryStep): void {
    const commented = step.comments.flatMap((one) => sentenceInComment(one) ?? []);
    const found = printedSentence([...step.sentence, ...commented]);
    if (found === undefined || this.#count.disposition !== 'convicted') return;
    if (!namesSomething(found) && found.impositionSuspended === undefined) {
      for (const one of found.notRead)
        this.#notRead.push({ ...one, why: 'unknown-sentence-words' });
      return;
    }
    this.#sentence ??= withSplit(found, step.comments);
  }

  #deferredEntry({ place, text }: PlacedText, step: HistoryStep): void {
    if (!this.#isOpen()) {
      this.#contradicts({ place, text });
      return;
    }
    this.#ends('diverted', place);
    // "REINSTATED": it was granted on the earlier day.
    if (/REINST/u.test(text)) return;
    this.#deferred = deferredIn(step);
    this.#judgedOn(step);
  }

  #dismissed(kind: DispositionKind, printed: PlacedText, step: HistoryStep): void {
    const { disposition } = this.#count;
    if (disposition === 'diverted') {
      if (step.on === null) return;
      if (this.#deferred === undefined) {
        this.#count.dismissedOn = step.on;
        this.#at['dismissedOn'] = step.day;
      } else {
        this.#deferred = { ...this.#deferred, dismissedOn: step.on, dismissedPlace: step.day };
      }
      return;
    }
    if (!this.#isOpen()) {
      this.#contradicts(printed);
      return;
    }
    // The end of a program without its beginning: it was still a diversion.
    if (kind === 'program-completed') {
      this.#ends('diverted', printed.place);
      if (step.on !== null) this.#count.dismissedOn = step.on;
      return;
    }
    this.#ends('dismissed', printed.place);
  }

  /** What came of a program that was ended is the conviction if its level is below it; else it was not read. */
  #programTerminated(printed: PlacedText, step: HistoryStep): void {
    if (step.status !== undefined) this.#convicted(printed, step);
    else {
      this.#openAgain(printed);
      this.#notRead.push({ ...printed, why: 'unknown-disposition' });
    }
  }

  #reduced({ text, place }: PlacedText, step: HistoryStep): void {
    if (this.#count.disposition !== 'convicted') {
      this.#contradicts({ text, place });
      return;
    }
    const again = this.#reductions.some(
      (one) => one.on === step.on && one.under === reductionIn(text).under,
    );
    if (again) return;
    this.#reductions.push({
      ...reductionIn(text),
      on: step.on,
      at: { under: place, on: step.day },
    });
    // A new sentence under Proposition 47 takes the place of the one that was served or running.
    if (step.sentence.length > 0)
      this.#after.push(...ordersAfter('modified', { text, place }, step));
  }

  #transferred(printed: PlacedText, { on }: HistoryStep): void {
    const county = countyMovedTo(printed.text);
    if (county === null) this.#notRead.push({ ...printed, why: 'unknown-disposition' });
    else this.#movedTo = { county, on, place: printed.place };
  }

  /** An order that was vacated is none; that it was once granted is for a person to see. */
  #takenBack(kind: 'relief-taken-back' | 'order-taken-back', printed: PlacedText): void {
    const isBack = takenBackBy(kind, printed.text);
    const { setAside } = this.#count;
    if (this.#relief !== undefined && isBack('relief', this.#relief.on)) this.#relief = undefined;
    if (setAside !== undefined && isBack('set-aside', setAside.on)) delete this.#count.setAside;
    else if (this.#count.disposition === 'dismissed' && isBack('set-aside', null))
      this.#openAgain(printed);
    keep(this.#reductions, ({ on }) => !isBack('reduction', on));
    keep(this.#after, ({ what, on }) => !isBack(isEnding(what) ? 'ending' : 'other', on));
    this.#notRead.push({ ...printed, why: 'unknown-disposition' });
  }

  /** Vacated: what follows decides; without it, how the count ended is not certain. */
  #convictionTakenBack(printed: PlacedText): void {
    this.#openAgain(printed);
    [this.#judged, this.#sentence] = [undefined, undefined];
    this.#after.length = 0;
    this.#notRead.push({ ...printed, why: 'unknown-disposition' });
  }

  #setAside({ text, place }: PlacedText, step: HistoryStep): void {
    if (this.#count.disposition === 'unknown') this.#ends('convicted', place);
    this.#count.setAside = { under: setAsideUnder(text) ?? null, on: step.on };
    this.#at['setAside'] = place;
  }

  #commentsOf({ comments, on }: HistoryStep): void {
    for (const { text, place } of comments) {
      if (/1170\s*\(\s*H\s*\)/iu.test(text)) this.#jailFelony ??= place;
      if (tellsOfAutomaticRelief(text)) {
        const granted = dayIn(text) ?? on;
        if (granted !== null) this.#relief = { on: granted, place };
      } else if (tellsOfAnOrder(text))
        this.#notRead.push({ text, place, why: 'unknown-disposition' });
    }
  }

  finished(): FoldedCount {
    const count: ReadCount = {
      ...this.#count,
      ...(this.#outcomeLost && this.#count.disposition === 'unknown' ? { disposition: null } : {}),
      ...(this.#reductions.length === 0 ? {} : { reductions: this.#reductions }),
      at: this.#at,
    };
    return {
      count,
      ...(this.#judged === undefined ? {} : { judged: this.#judged }),
      ...(this.#deferred === undefined ? {} : { deferred: this.#deferred }),
      ...(this.#sentence === undefined ? {} : { sentence: this.#sentence }),
      ...(this.#sentenceInDoubt ? { sentenceInDoubt: true } : {}),
      ...(this.#jailFelony === undefined ? {} : { jailFelony: this.#jailFelony }),
      after: this.#after,
      ...(this.#relief === undefined ? {} : { relief: this.#relief }),
      ...(this.#movedTo === undefined ? {} : { transferred: this.#movedTo }),
      notRead: this.#notRead,
    };
  }
}
