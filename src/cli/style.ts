import { styleText } from 'node:util';

export interface Style {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly good: (text: string) => string;
  readonly wait: (text: string) => string;
  readonly stop: (text: string) => string;
}

const plain = (text: string): string => text;

export const noStyle: Style = { bold: plain, dim: plain, good: plain, wait: plain, stop: plain };

const colored: Style = {
  bold: (text) => styleText('bold', text, { validateStream: false }),
  dim: (text) => styleText('dim', text, { validateStream: false }),
  good: (text) => styleText('green', text, { validateStream: false }),
  wait: (text) => styleText('yellow', text, { validateStream: false }),
  stop: (text) => styleText('red', text, { validateStream: false }),
};

/** Color only on a terminal, and not if NO_COLOR is set. */
export function styleFor(
  stream: { readonly isTTY?: boolean },
  environment: Readonly<Record<string, string | undefined>>,
): Style {
  const wanted =
    stream.isTTY === true &&
    (environment['NO_COLOR'] ?? '') === '' &&
    environment['TERM'] !== 'dumb';
  return wanted ? colored : noStyle;
}
