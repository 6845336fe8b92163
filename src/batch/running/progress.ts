import type { Words } from '../../words/words.ts';

/** Where progress is shown: one line, overwritten, on a terminal; plain lines elsewhere. */
export interface ProgressLine {
  readonly isTerminal: boolean;
  readonly write: (text: string) => void;
  /** Milliseconds of some clock that only goes forward. */
  readonly now: () => number;
}

/** A person watches a terminal; a log is read later. */
const every = { terminal: 200, log: 30_000 } as const;

export class Progress {
  private readonly words: Pick<Words, 'batchWords' | 'filled'>;
  private readonly to: ProgressLine | undefined;
  private readonly total: number | undefined;
  private readonly begun: number;
  private told: number;
  private done = 0;
  private failed = 0;

  /** Prints nothing when quiet. */
  constructor(
    words: Pick<Words, 'batchWords' | 'filled'>,
    to: ProgressLine | undefined,
    total: number | undefined,
  ) {
    this.words = words;
    this.to = to;
    this.total = total;
    this.begun = to?.now() ?? 0;
    this.told = this.begun;
  }

  readonly onDone = (failed: boolean): void => {
    this.done += 1;
    if (failed) this.failed += 1;
    if (this.to === undefined) return;
    const now = this.to.now();
    if (now - this.told < (this.to.isTerminal ? every.terminal : every.log)) return;
    this.told = now;
    this.tell(now, this.to);
  };

  /** Removes the overwritten line. */
  end(): void {
    if (this.to?.isTerminal === true) this.to.write(cleared);
  }

  private tell(now: number, to: ProgressLine): void {
    const rate = this.done / Math.max(0.001, (now - this.begun) / 1000);
    const left = this.total === undefined ? undefined : (this.total - this.done) / rate;
    const { batchWords, filled } = this.words;
    const words = filled(left === undefined ? batchWords.progressOpen : batchWords.progress, {
      done: String(this.done),
      total: String(this.total ?? ''),
      rate: rate < 10 ? rate.toFixed(1) : rate.toFixed(0),
      left: left === undefined ? '' : lengthInWords(left),
      failed: String(this.failed),
    });
    to.write(to.isTerminal ? `${cleared}${words}` : `${words}\n`);
  }
}

/** Back to the start of the line, erasing it. */
const cleared = '\r\u001B[K';

export function lengthInWords(seconds: number): string {
  if (seconds < 60) return `${Math.ceil(seconds)} s`;
  if (seconds < 3600) return `${Math.ceil(seconds / 60)} min`;
  return `${Math.floor(seconds / 3600)} h ${Math.ceil((seconds % 3600) / 60)} min`;
}
