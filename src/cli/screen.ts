import { fstatSync, writeFileSync } from 'node:fs';
import type { ExitCode } from './exit-codes.ts';
import { plainOutput } from './plain-letters.ts';
import { noStyle, type Style, styleFor } from './style.ts';
import { wrappedAsSetIn } from './wrapped.ts';

/** Where the command line prints: results on one stream, the rest on the other. */
export interface Screen {
  readonly style: Style;
  readonly errorStyle: Style;
  readonly width: number;
  readonly print: (text: string) => void;
  readonly printLines: (lines: readonly string[]) => void;
  /** What is printed besides the answer: findings, progress, errors. */
  readonly say: (lines: readonly string[]) => void;
  readonly end: (code: ExitCode) => void;
}

/** Longer lines are hard to read. */
const widest = 100;

export function screenOf(machine: NodeJS.Process): Screen {
  const { stdout, stderr, env } = machine;
  const [style, errorStyle] = [styleFor(stdout, env), styleFor(stderr, env)];
  const print = (text: string): void => {
    writeWhole(stdout, plainOutput(text, style !== noStyle));
  };
  return {
    style,
    errorStyle,
    width: widthOf(stdout),
    print,
    printLines: (lines) => print(lines.map((line) => `${line}\n`).join('')),
    say: (lines) => {
      for (const line of lines.flatMap((one) => asWideAs(stderr, one)))
        stderr.write(`${plainOutput(line, errorStyle !== noStyle)}\n`);
    },
    end: (code) => {
      machine.exitCode = code;
    },
  };
}

interface Stream {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

function widthOf({ columns = 80 }: Stream): number {
  return Math.max(40, Math.min(widest, columns));
}

/** On a terminal a message is wrapped; in a file or a pipe each stays one line, for other programs. */
export function asWideAs(stream: Stream, line: string): readonly string[] {
  return stream.isTTY === true ? wrappedAsSetIn(line, widthOf(stream), 2) : [line];
}

/**
 * If a nearly full disk takes only part of a text, Node silently drops the rest, so we write until
 * the file has it all or refuses.
 */
function writeWhole(stream: NodeJS.Process['stdout'], text: string): void {
  if (!isFile(stream.fd)) {
    stream.write(text);
    return;
  }
  try {
    writeFileSync(stream.fd, text);
  } catch (fault) {
    stream.emit('error', fault);
  }
}

function isFile(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isFile();
  } catch {
    // A closed stream is not a file: the stream itself says so.
    return false;
  }
}
