import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { answersPiped, answersTyped } from '../../src/cli/new/answers.ts';

/** A terminal from which a test types, and whose screen nobody reads. */
function terminal() {
  const stdin = new PassThrough();
  const stdout = new PassThrough();
  stdout.resume();
  return { stdin, stdout };
}

describe('an answer typed at the terminal', () => {
  it('is followed by the lines pasted with it, each for a question of its own', async () => {
    const { stdin, stdout } = terminal();
    const answers = await answersTyped({ stdin, stdout });
    const first = answers.next();
    stdin.write('Jordan Example\rBA000000\nfoltz\r\n\rlast');
    expect(await first).toBe('Jordan Example');
    expect(await answers.next()).toBe('BA000000');
    expect(await answers.next()).toBe('foltz');
    expect(await answers.next()).toBe('');
    const last = answers.next();
    stdin.write(' one\r');
    expect(await last).toBe('last one');
    answers.close();
  });

  it('is kept if it comes while no question is open', async () => {
    const { stdin, stdout } = terminal();
    const answers = await answersTyped({ stdin, stdout });
    stdin.write('one\rtwo\r');
    await new Promise((resolve) => setImmediate(resolve));
    expect(await answers.next()).toBe('one');
    stdin.write('three\r');
    await new Promise((resolve) => setImmediate(resolve));
    expect(await answers.next()).toBe('two');
    expect(await answers.next()).toBe('three');
    answers.close();
  });

  it('keeps letters whole that arrive in two pieces', async () => {
    const { stdin, stdout } = terminal();
    const answers = await answersTyped({ stdin, stdout });
    const name = answers.next();
    const bytes = Buffer.from('Muñoz\r');
    stdin.write(bytes.subarray(0, 3));
    stdin.write(bytes.subarray(3));
    expect(await name).toBe('Muñoz');
    answers.close();
  });

  it('is none after Ctrl-C, or once the terminal is gone', async () => {
    const { stdin, stdout } = terminal();
    const answers = await answersTyped({ stdin, stdout });
    stdin.write('one\r\u0003');
    expect(await answers.next()).toBe('one');
    expect(await answers.next()).toBeUndefined();
    stdin.end();
    expect(await answers.next()).toBeUndefined();
    answers.close();
  });
});

it('answers through a pipe are one a line, however they arrive', async () => {
  const input = new PassThrough();
  const answers = answersPiped(input);
  input.end('one\ntwo\n\nfour');
  expect([await answers.next(), await answers.next(), await answers.next()]).toEqual([
    'one',
    'two',
    '',
  ]);
  expect(await answers.next()).toBe('four');
  expect(await answers.next()).toBeUndefined();
});
