import { amountOf, type Length, unitOf } from '../lengths.ts';
import type { Place, PlacedText } from '../place.ts';
import { asLetters, nearestOf } from '../slips.ts';
import { withLengthsBefore } from './lengths-behind.ts';

type Noun = 'probation' | 'jail' | 'prison' | 'mandatory-supervision' | 'fine' | 'restitution';

export interface SentencePart {
  readonly lengths: readonly Length[];
  /** Followed by "SS", each time that it is printed: "FINE, FINE SS" is a fine. */
  readonly suspended: boolean;
  readonly place: Place;
}

/** The parts of a printed sentence; their order is free. */
export interface PrintedSentence {
  readonly parts: Readonly<Partial<Record<Noun, SentencePart>>>;
  readonly impositionSuspended?: Place;
  readonly runs?: 'concurrent' | 'consecutive';
  readonly split?: Place;
  readonly straight?: Place;
  readonly of1170h?: Place;
  readonly life: boolean;
  readonly supervision?: 'formal' | 'summary';
  readonly notRead: readonly PlacedText[];
  readonly place: Place;
}

const nouns: Readonly<Record<string, Noun>> = {
  ...{ PROBATION: 'probation', PROB: 'probation', PRISON: 'prison', PRIS: 'prison' },
  ...{ JAIL: 'jail', JL: 'jail', FINE: 'fine', FINES: 'fine' },
  ...{ RESTN: 'restitution', RSTN: 'restitution', RESTITUTION: 'restitution', REST: 'restitution' },
  ...{ MANDSUPV: 'mandatory-supervision', MANDATORYSUPERVISION: 'mandatory-supervision' },
};

/** Words that add nothing, or that the record has no field for. */
const idle: ReadonlySet<string> = new Set(
  [
    'AND WITH OF THE TO ON PC CO COUNTY STATE PER WORK PROGRAM PROG FURLOUGH DRUG COMMUNITY SERVICE',
    'SEN XSEN SENTENCE TERM SUPV ORDERED PLUS MIN MAX TOTAL SAME CASE COUNT CNT',
  ].flatMap((line) => line.split(' ')),
);

const supervisions: Readonly<Record<string, 'formal' | 'summary'>> = {
  ...{ FORMAL: 'formal', SUMMARY: 'summary', INFORMAL: 'summary' },
};

interface Scan {
  lengths: Length[];
  amount: number | null | undefined;
  last: Noun | undefined;
  credit: boolean;
}

class SentenceScan {
  readonly #parts: Partial<Record<Noun, SentencePart>> = {};
  readonly #twice: Noun[] = [];
  readonly #printed: { readonly noun: Noun; suspended: boolean }[] = [];
  #imposition: Place | undefined;
  #runs: PrintedSentence['runs'];
  #split: Place | undefined;
  #straight: Place | undefined;
  #of1170h: Place | undefined;
  #life: Place | undefined;
  #supervision: PrintedSentence['supervision'];
  /** "EXEC SEN SS": the term of prison is suspended, wherever it stands. */
  #execution: Place | undefined;
  #served: Place | undefined;
  readonly #notRead: PlacedText[] = [];
  #now: Scan = { lengths: [], amount: undefined, last: undefined, credit: false };

  text({ text, place }: PlacedText): void {
    this.#marks(text, place);
    const words = text
      .replaceAll(/\bNO PROB(?:ATION)?\b|\bPROB(?:ATION)? DENIED\b/gu, ' ')
      .replaceAll(
        /1170\s*\(\s*H\s*\)(?:\s*\(\s*\d\s*\))?(?:\s*\(\s*[AB]\s*\))?(?:\s*P\.?C)?/giu,
        ' ',
      )
      .replaceAll(/\bISS\b|\b[IL1]MP\.?\s*SEN\.?\s*SS\b|\b[I1l][MN]P\s*SEN[CT]?\s*SS\b/giu, ' ')
      .replaceAll(/MAND(?:ATORY)?\s+SUP(?:V|ERVISION|VN)?\b/giu, 'MANDSUPV')
      .replaceAll(/\bSPLIT(?:\s+SEN(?:T(?:ENCE)?)?)?\b/giu, ' ')
      .replaceAll(/\bSTRAIGHT\b/giu, ' ');
    for (const part of words.split(',')) {
      for (const word of part.split(/[\s;:.&/()-]+/u)) this.#word(word, place);
      this.#creditEnds();
    }
  }

  /** "CREDIT 010 DAYS, 036 MONTHS PROBATION": what was served ends at the comma. */
  #creditEnds(): void {
    if (!this.#now.credit) return;
    this.#now = { lengths: [], amount: undefined, last: undefined, credit: false };
  }

  #marks(text: string, place: Place): void {
    if (/\bISS\b|\b[I1lL][MN]P\.?\s*SEN[CT]?\.?\s*SS\b/iu.test(text)) this.#imposition ??= place;
    if (/1170\s*\(\s*H\s*\)/iu.test(text)) this.#of1170h ??= place;
    const mandatory = /\bMAND(?:ATORY)?\s+SUP/iu.test(text);
    if (mandatory || /\bSPLIT\b|\(5\)\s*\(B\)/iu.test(text)) this.#split ??= place;
    if (/\bSTRAIGHT\b|\(5\)\s*\(A\)/iu.test(text)) this.#straight ??= place;
  }

  #word(word: string, place: Place): void {
    if (word === '') return;
    if (/^(?:S5|5S)$/u.test(word)) {
      this.#suspendLast();
      return;
    }
    const amount = amountOf(word);
    const unit = this.#now.amount === undefined ? undefined : unitOf(word);
    if (unit !== undefined && this.#now.amount !== undefined) {
      this.#now.lengths.push({ amount: this.#now.amount, unit });
      this.#now.amount = undefined;
      return;
    }
    if (amount !== undefined) {
      this.#now.amount = amount;
      return;
    }
    this.#noun(word, place);
  }

  #noun(word: string, place: Place): void {
    const letters = asLetters(word);
    if (letters === 'SS') {
      this.#suspendLast();
      return;
    }
    if (letters === 'EXECSS') {
      this.#execution ??= place;
      return;
    }
    const glued = letters.endsWith('SS') ? nouns[letters.slice(0, -2)] : undefined;
    const noun = glued ?? nounOf(letters);
    if (noun !== undefined) {
      this.#part(noun, place);
      if (glued !== undefined) this.#suspendLast();
      return;
    }
    this.#otherWord(letters, word, place);
  }

  #part(noun: Noun, place: Place): void {
    const { lengths, credit } = this.#now;
    this.#now = { lengths: [], amount: undefined, last: noun, credit: false };
    if (credit) return;
    if (noun === 'fine' || noun === 'restitution') this.#ofNothing(lengths, place);
    if (this.#parts[noun] !== undefined && lengths.length > 0) this.#twice.push(noun);
    this.#parts[noun] ??= { lengths, suspended: false, place };
    this.#printed.push({ noun, suspended: false });
  }

  /** Money has no length: what had it was not read. */
  #ofNothing(lengths: readonly Length[], place: Place): void {
    for (const { amount, unit } of lengths)
      this.#notRead.push({ text: `${amount ?? ''} ${unit}`.trim(), place });
  }

  #suspendLast(): void {
    const part = this.#printed.at(-1);
    if (part !== undefined && part.noun === this.#now.last) part.suspended = true;
  }

  #otherWord(letters: string, word: string, place: Place): void {
    if (letters === 'CREDIT' || letters === 'CR' || letters === 'CRED') {
      // "CREDIT 045 DAYS" and "045 DAYS CREDIT": time served, not a separate part.
      this.#now = { lengths: [], amount: undefined, last: undefined, credit: true };
      return;
    }
    const supervision = supervisions[letters];
    if (supervision !== undefined) this.#supervision = supervision;
    else if (letters === 'SERVED' || letters === 'CTS') this.#served ??= place;
    else if (letters === 'TIME') return;
    else if (letters === 'LIFE') this.#life ??= place;
    else if (/^(?:CONCURRENT|CONC|CC)$/u.test(letters)) this.#runs = 'concurrent';
    else if (/^(?:CONSECUTIVE|CONS|CS)$/u.test(letters)) this.#runs = 'consecutive';
    else if (letters !== '' && !idle.has(letters)) {
      this.#notRead.push({ text: word, place });
      // "RESTN, I?P SEN SS": what is suspended is the word that was not read.
      this.#now.last = undefined;
    }
    if (
      this.#now.lengths.length > 0 &&
      !/^(?:OF|STATE|COUNTY|CO|FORMAL|SUMMARY|INFORMAL)$/u.test(letters)
    ) {
      if (letters !== 'LIFE') this.#notRead.push({ text: word, place });
      this.#now = { lengths: [], amount: undefined, last: undefined, credit: false };
    }
  }

  finished(place: Place): PrintedSentence {
    const parts = { ...this.#parts };
    if (!this.#now.credit) this.#ofNothing(this.#now.lengths, place);
    for (const noun of this.#twice) {
      const part = parts[noun];
      if (part !== undefined)
        parts[noun] = { ...part, lengths: [{ amount: null, unit: 'months' }] };
    }
    for (const { noun } of this.#printed) {
      const suspended = this.#printed.every((one) => one.noun !== noun || one.suspended);
      const part = parts[noun];
      if (part !== undefined && suspended) parts[noun] = { ...part, suspended };
    }
    if (this.#execution !== undefined && parts.prison !== undefined)
      parts.prison = { ...parts.prison, suspended: true };
    else if (this.#execution !== undefined)
      this.#notRead.push({ text: 'EXEC SEN SS', place: this.#execution });
    if (this.#life !== undefined)
      parts.prison ??= { lengths: [], suspended: false, place: this.#life };
    if (Object.keys(parts).length === 0 && this.#served !== undefined)
      parts.jail = { lengths: [], suspended: false, place: this.#served };
    return {
      parts,
      ...(this.#imposition === undefined ? {} : { impositionSuspended: this.#imposition }),
      ...(this.#runs === undefined ? {} : { runs: this.#runs }),
      ...(this.#split === undefined ? {} : { split: this.#split }),
      ...(this.#straight === undefined ? {} : { straight: this.#straight }),
      ...(this.#of1170h === undefined ? {} : { of1170h: this.#of1170h }),
      ...(this.#supervision === undefined || parts.probation === undefined
        ? {}
        : { supervision: this.#supervision }),
      life: this.#life !== undefined,
      notRead: this.#notRead,
      place,
    };
  }
}

function nounOf(letters: string): Noun | undefined {
  const exact = nouns[letters];
  if (exact !== undefined) return exact;
  if (letters.length < 4) return undefined;
  const near = nearestOf(letters, Object.keys(nouns), (length) => (length < 4 ? 0 : 1));
  return near === undefined ? undefined : nouns[near];
}

/** Reads the lines of one sentence; undefined if there are none. */
export function printedSentence(lines: readonly PlacedText[]): PrintedSentence | undefined {
  const [first] = lines;
  if (first === undefined) return undefined;
  const scan = new SentenceScan();
  for (const { text, place } of lines)
    scan.text({ text: withLengthsBefore(withShortForms(withWholeWords(text))), place });
  return scan.finished(first.place);
}

/** "IMPOSITION OF SENTENCE SUSPENDED" and "PRISON SUSPENDED", as sheets shorten them. */
function withShortForms(text: string): string {
  return text
    .replaceAll(/\bIMP(?:OSITION)? OF SEN(?:TENCE)? (?:IS )?SUSP(?:ENDED)?\b/gu, 'IMP SEN SS')
    .replaceAll(
      /\bEXEC?(?:UTION)?\.? (?:OF )?SEN(?:T(?:ENCE)?)?\.? (?:IS )?(?:SS|SUSP(?:ENDED)?)\b/gu,
      'EXECSS',
    )
    .replaceAll(/(?<=\b(?:PRISON|JAIL|FINE|RESTN) )SUSP(?:ENDED)?\b/gu, 'SS');
}

const tokens: readonly RegExp[] = ['PROBATION', 'PRISON', 'MONTHS', 'YEARS', 'JAIL'].map(
  (word) => new RegExp(`(?<![A-Z])${[...word].join(' ?')}(?![A-Z])`, 'gu'),
);

/** "036MONTHSPROBATION" and "PROB ATION": spaces lost, or put where none is. */
function withWholeWords(text: string): string {
  const parted = text
    .replaceAll(/(?<=\d)(?=(?:DAYS?|MONTHS?|YEARS?|YRS?|MOS?|DYS?|DS)(?![a-z]))/gu, ' ')
    .replaceAll(/(?<=DAYS?|MONTHS?|YEARS?)(?=PROBATION|PRISON|JAIL)/gu, ' ');
  return tokens.reduce(
    (whole, token) => whole.replaceAll(token, (found) => found.replaceAll(' ', '')),
    parted,
  );
}

/** Whether a printed sentence names a kind of custody, of probation, or money. */
export function namesSomething({ parts }: PrintedSentence): boolean {
  return Object.keys(parts).length > 0;
}

/** "COM: SEN-X2 YR PROB, 15 DS JL" and "COM: XSEN: …": the sentence is in the comment. */
export function sentenceInComment({ text, place }: PlacedText): PlacedText | undefined {
  const found = /^\W*X?SEN(?:T(?:ENCE)?)?\s*[-:]\s*(.+)$/iu.exec(text);
  return found === null ? undefined : { text: found[1] ?? '', place };
}
