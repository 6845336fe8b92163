import type { Words } from '../words/words.ts';
import { systemRefusal } from './disk-fault.ts';
import { exitCodes } from './exit-codes.ts';
import { refusalInWords } from './fault-lines.ts';

/**
 * What is printed may not arrive. The reader of a pipe may stop reading (`dismissal check R | head -1`):
 * that is its right. A full disk is not: the answer is not there, and the run must not end as if it
 * were. What is said beside the answer never stops the answer.
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
