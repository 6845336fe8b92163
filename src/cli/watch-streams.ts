import type { Words } from '../words/words.ts';
import { systemRefusal } from './disk-fault.ts';
import { exitCodes } from './exit-codes.ts';
import { refusalInWords } from './fault-lines.ts';

/**
 * Output may not arrive. A pipe's reader may stop reading (`dismissal check R | head -1`), which is
 * fine. A full disk is not: the answer is missing, and the run must not exit as if it were there.
 * Trouble printing messages never stops the answer.
 */
export function watchStreams(machine: NodeJS.Process, words: Words): void {
  const { stdout, stderr } = machine;
  stderr.on('error', () => {});
  stdout.on('error', (fault: NodeJS.ErrnoException) => {
    if (fault.code === 'EPIPE') return;
    const refusal = systemRefusal(fault);
    const { faultLines } = words;
    const why = refusal === undefined ? faultLines.takesNothing : refusalInWords(words, refusal);
    stderr.write(`${words.filled(faultLines.notWritten, { why })}\n`);
    machine.once('exit', () => {
      machine.exitCode = exitCodes.usage;
    });
  });
}
