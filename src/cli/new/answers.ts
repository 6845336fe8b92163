import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { recordSource } from '../record-source.ts';
import { UsageFault } from '../usage-fault.ts';
import { HeldInput, type Terminal } from './held-input.ts';

/** Where answers come from, one at a time; undefined if there are no more, or the person left. */
export interface Answers {
  readonly next: () => Promise<string | undefined>;
  readonly close: () => void;
  /** The answer was not typed on this screen, so we show it. */
  readonly echoed: boolean;
}

/** Thirty counts take a few hundred; a file of more is no file of answers. */
const mostAnswers = 2000;

/** One answer a line; a line that is empty is Enter. */
export async function answersInFile(name: string): Promise<Answers> {
  const text = new TextDecoder().decode(await recordSource(name));
  const lines = text.replace(/\r?\n$/u, '').split(/\r?\n/u);
  if (lines.length > mostAnswers) {
    throw UsageFault.of('too-many-answers', { name, most: String(mostAnswers) });
  }
  let at = 0;
  return {
    next: () => {
      const line = lines[at];
      at += 1;
      return Promise.resolve(line);
    },
    close: () => {},
    echoed: true,
  };
}

/** Piped input, one answer per line. */
export function answersPiped(input: Readable): Answers {
  const next = linesOf(input);
  return { next, close: () => input.destroy(), echoed: true };
}

/** A line edited by the terminal itself: nothing on the screen is redrawn. */
export function answersPlain({ stdin, stdout }: NodeJS.Process): Answers {
  const next = linesOf(stdin);
  return {
    next: () => {
      stdout.write('> ');
      return next();
    },
    close: () => stdin.destroy(),
    echoed: false,
  };
}

function linesOf(input: Readable): Answers['next'] {
  const lines = createInterface({ input })[Symbol.asyncIterator]();
  return async () => {
    const { value, done } = await lines.next();
    return done === true ? undefined : value;
  };
}

/**
 * A line typed at the terminal. The library is loaded only here; it edits the line and nothing more,
 * so that all else on the screen is plain lines, which a screen reader reads once and in order.
 */
export async function answersTyped({
  stdin,
  stdout,
}: {
  readonly stdin: Terminal;
  readonly stdout: Writable;
}): Promise<Answers> {
  const { isCancel, TextPrompt } = await import('@clack/core');
  const held = new HeldInput(stdin);
  return {
    next: async () => {
      const prompt = new TextPrompt({
        input: held.open(),
        output: stdout,
        render() {
          const { userInput, cursor, state } = this;
          const inside = state === 'active' && cursor < userInput.length;
          return `> ${inside ? this.userInputWithCursor : userInput}`;
        },
      });
      const typed = prompt.prompt();
      // The library hides the cursor, which screen readers follow, and draws one of its own.
      stdout.write(showCursor);
      const text = await typed;
      return isCancel(text) ? undefined : (text ?? '');
    },
    close: () => held.close(),
    echoed: false,
  };
}

const showCursor = '\u001B[?25h';
