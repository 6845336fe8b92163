import { fstatSync, writeFileSync } from 'node:fs';
import type { ExitCode } from './exit-codes.ts';
import { plainOutput } from './plain-letters.ts';
import { noStyle, type Style, styleFor } from './style.ts';

/** Where the command line prints: what was asked for on one stream, the rest on the other. */
export interface Screen {
  readonly style: Style;
  readonly errorStyle: Style;
  readonly width: number;
  readonly print: (text: string) => void;
  readonly printLines: (lines: readonly string[]) => void;
  /** What is said beside the answer: findings, progress, faults. */
  readonly say: (lines: readonly string[]) => void;
  readonly end: (code: ExitCode) => void;
}

/** A person's eye loses longer lines. */
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
    width: Math.max(40, Math.min(widest, stdout.columns ?? 80)),
    print,
    printLines: (lines) => print(lines.map((line) => `${line}\n`).join('')),
    say: (lines) => {
      for (const line of lines) stderr.write(`${plainOutput(line, errorStyle !== noStyle)}\n`);
    },
    end: (code) => {
      machine.exitCode = code;
    },
  };
}

/**
 * Of a text that a file takes only in part, on a disk that is nearly full, Node drops the rest without
 * a word: a file is written to until it has the whole text or refuses it.
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
    // What is closed is no file: the stream itself says so.
    return false;
  }
}
