import type { PlacedText } from '../place.ts';
import { asLetters } from '../slips.ts';
import type { CountLine } from './count-lines.ts';
import { countsOrdered } from './orders-by-count.ts';
import type { Labelled, PlacedDay, SheetCount, SheetStep } from './sheet-events.ts';

interface Joined {
  text: string;
  readonly line: number;
}

interface OpenStep {
  readonly date?: PlacedDay;
  readonly dispositions: Joined[];
  readonly status: Joined[];
  readonly sentence: Joined[];
  readonly comments: Joined[];
  sentenceFirst: boolean;
}

const newStep = (date?: PlacedDay): OpenStep => ({
  ...(date === undefined ? {} : { date }),
  dispositions: [],
  status: [],
  sentence: [],
  comments: [],
  sentenceFirst: false,
});

/** One count: each line starts a new value, or continues the previous one. */
export class CountBuilder {
  readonly last: number;
  readonly #first: number;
  readonly #line: number;
  #number: Joined | undefined;
  readonly #flags: Joined[] = [];
  #sentencing: Joined | undefined;
  #charge: Joined | undefined;
  readonly #numbers: Joined[] = [];
  readonly #other: { readonly label: Labelled['label']; readonly value: Joined }[] = [];
  readonly #steps: OpenStep[] = [newStep()];
  #outOfOrder = false;
  /** Where another count begins whose own head was lost; what follows is that one's. */
  #anotherFrom: Joined | undefined;
  /** The value that an unlabeled line continues. */
  #open: Joined | undefined;

  /** A charge alone, whose count's head was lost or stands below it. */
  readonly #implicit: boolean;

  constructor(line: number, first: number, last: number, implicit = false) {
    this.#implicit = implicit;
    this.#line = line;
    this.#first = first;
    this.last = Math.min(Math.max(first, last), first + 50);
  }

  number(text: string, line: number): void {
    this.#number ??= { text, line };
    this.#open = undefined;
  }

  awaitsHead(): boolean {
    const nothing = this.#steps.length === 1 && !this.#hasOutcome() && this.#number === undefined;
    return this.#implicit && nothing;
  }

  /** Whether nothing of it is known but this number. */
  isOnlyHead(first: number): boolean {
    const nothing = this.#charge === undefined && this.#steps.length === 1 && this.#untouched();
    return nothing && first === this.#first && this.#flags.length === 0 && this.#other.length === 0;
  }

  step(date: PlacedDay): void {
    if (this.#anotherFrom !== undefined) return;
    this.#steps.push(newStep(date));
    this.#open = undefined;
  }

  take(read: Exclude<CountLine, { kind: 'count' }>, line: number, printed: string): void {
    if (this.#anotherFrom !== undefined) return;
    if (read.kind === 'text') {
      this.#text(read.value, line);
      return;
    }
    if (read.kind === 'number-alone') {
      this.number(read.value, line);
      return;
    }
    const value: Joined = { text: read.value, line };
    this.#open = value;
    const step = this.#steps.at(-1);
    switch (read.kind) {
      case 'flag':
        this.#flags.push(value);
        this.#open = undefined;
        return;
      case 'disposition':
        if (step !== undefined && step.dispositions.length === 0 && step.sentence.length > 0)
          step.sentenceFirst = step.date !== undefined;
        step?.dispositions.push(value);
        return;
      case 'status':
        step?.status.push(value);
        return;
      case 'sentence':
        step?.sentence.push(value);
        return;
      case 'comment':
        step?.comments.push(value);
        return;
      case 'number-line':
        this.#numbers.push({ text: printed, line });
        this.#open = undefined;
        return;
      case 'sen-from':
      case 'conv-of':
      case 'paroled-from':
        this.#other.push({ label: read.kind, value });
        return;
      case 'skipped':
        return;
    }
  }

  /** The charge, if there is none yet; otherwise a continuation of the previous line. */
  #text(text: string, line: number): void {
    if (text === '') return;
    if (isJailFelonySentencing(text)) {
      this.#sentencing ??= { text, line };
      this.#open = undefined;
      return;
    }
    if (isCharge(text)) {
      // A second charge in one count, or one after its outcome: a line between them was lost or moved.
      if (this.#hasOutcome()) {
        if (this.#charge !== undefined) {
          this.#anotherFrom = { text, line };
          return;
        }
        this.#outOfOrder = true;
        this.#charge ??= { text, line };
        this.#open = undefined;
        return;
      }
    }
    const fresh = this.#charge === undefined && this.#steps.length === 1 && this.#untouched();
    if (fresh && this.#open === undefined) {
      this.#charge = { text, line };
      this.#open = this.#charge;
      return;
    }
    if (this.#open === undefined) {
      // "ALL COUNTS" between a day and its order.
      const step = this.#steps.at(-1);
      if (step?.date !== undefined && countsOrdered(text) !== undefined)
        step.comments.push({ text, line });
      return;
    }
    this.#open.text = `${this.#open.text} ${text}`.trim();
  }

  #hasOutcome(): boolean {
    return this.#steps.some(
      ({ dispositions, status, sentence }) =>
        dispositions.length > 0 || status.length > 0 || sentence.length > 0,
    );
  }

  #untouched(): boolean {
    return this.#steps.every(({ dispositions }) => dispositions.length === 0);
  }

  finished(): SheetCount {
    return {
      place: { paper: 'rap-sheet', line: this.#line },
      first: this.#first,
      last: this.last,
      ...(this.#number === undefined ? {} : { number: placed(this.#number) }),
      flags: this.#flags.map(placed),
      ...(this.#sentencing === undefined ? {} : { jailFelonySentencing: placed(this.#sentencing) }),
      ...(this.#charge === undefined ? {} : { charge: placed(this.#charge) }),
      numbers: this.#numbers.map(placed),
      other: this.#other.map(({ label, value }) => ({ label, value: placed(value) })),
      steps: this.#steps.map(stepOf),
      ...(this.#outOfOrder ? { outOfOrder: true } : {}),
      ...(this.#anotherFrom === undefined ? {} : { anotherFrom: placed(this.#anotherFrom) }),
    };
  }
}

/** "459 PC-BURGLARY": a section with its code and the text that the DOJ prints for it. */
function isCharge(text: string): boolean {
  if (/^\s*SEE COMMENT FOR\b/u.test(text)) return true;
  return /^[\d.]{2,8}[\w().,/ -]{0,24}?\s(?:PC|HS|VC|BP|WI|CP|GC)\s?[-—–.7y]\s?[A-Z]/u.test(text);
}

function isJailFelonySentencing(text: string): boolean {
  return /^\W*1170/u.test(text) && asLetters(text).includes('SENTENC');
}

function placed({ text, line }: Joined): PlacedText {
  return { text: text.trim(), place: { paper: 'rap-sheet', line } };
}

function stepOf({
  date,
  dispositions,
  status,
  sentence,
  comments,
  sentenceFirst,
}: OpenStep): SheetStep {
  const [first, ...more] = status;
  const other = more.find(({ text }) => text !== first?.text);
  return {
    ...(date === undefined ? {} : { date }),
    dispositions: dispositions.map(placed),
    ...(first === undefined ? {} : { status: placed(first) }),
    ...(other === undefined ? {} : { otherStatus: placed(other) }),
    sentence: sentence.map(placed),
    comments: comments.map(placed),
    ...(sentenceFirst ? { sentenceFirst: true } : {}),
  };
}
