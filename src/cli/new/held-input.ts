import { PassThrough, type Readable } from 'node:stream';

/** A terminal to read from; one that cannot be set raw, as in tests, is read as it is. */
export type Terminal = Readable & {
  readonly isTTY?: boolean;
  readonly setRawMode?: (raw: boolean) => unknown;
};

/** What one prompt reads: a single line of the terminal. */
export type LineInput = PassThrough & {
  readonly isTTY: boolean;
  readonly setRawMode: (raw: boolean) => void;
};

/** The key with which a person leaves a prompt; a terminal that ends has been left too. */
const leave = '\u0003';
const endOfLine = new RegExp(`\\r\\n|\\r|\\n|${leave}`, 'u');

/**
 * Keeps what is typed or pasted behind an Enter until the next prompt is open. A prompt reads its
 * input as it comes, and would drop the lines after its own.
 */
export class HeldInput {
  readonly #terminal: Terminal;
  readonly #decoder = new TextDecoder();
  #held = '';
  #line: LineInput | undefined;

  constructor(terminal: Terminal) {
    this.#terminal = terminal;
    terminal.on('data', this.#take);
    terminal.on('end', this.#ended);
  }

  /** Opens the next line, with what was held for it. */
  open(): LineInput {
    const terminal = this.#terminal;
    const line: LineInput = Object.assign(new PassThrough(), {
      isTTY: terminal.isTTY === true,
      setRawMode: (raw: boolean) => {
        terminal.setRawMode?.(raw);
      },
    });
    this.#line = line;
    // The prompt listens only once it has drawn itself.
    setImmediate(() => this.#give());
    return line;
  }

  close(): void {
    this.#terminal.off('data', this.#take);
    this.#terminal.off('end', this.#ended);
    this.#terminal.pause();
  }

  readonly #take = (chunk: Uint8Array | string): void => {
    const text = typeof chunk === 'string' ? chunk : this.#decoder.decode(chunk, { stream: true });
    this.#held += text;
    this.#give();
  };

  readonly #ended = (): void => {
    this.#held += leave;
    this.#give();
  };

  /** Up to the first Enter, which a terminal sends as one sign or another, or to a leaving key. */
  #give(): void {
    const line = this.#line;
    if (line === undefined || this.#held === '') return;
    const end = endOfLine.exec(this.#held);
    if (end === null) {
      line.write(this.#held);
      this.#held = '';
      return;
    }
    const sign = end[0] === leave ? leave : '\r';
    line.write(this.#held.slice(0, end.index) + sign);
    this.#held = this.#held.slice(end.index + end[0].length);
    this.#line = undefined;
  }
}
