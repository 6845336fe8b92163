import { systemRefusal } from './disk-fault.ts';
import { exitCodes } from './exit-codes.ts';

/**
 * What is printed may not arrive. The reader of a pipe may stop reading (`dismissal check R | head -1`):
 * that is its right. A full disk is not: the answer is not there, and the run must not end as if it
 * were. What is said beside the answer never stops the answer.
 */
export function watchStreams(machine: NodeJS.Process): void {
  const { stdout, stderr } = machine;
  stderr.on('error', () => {});
  stdout.on('error', (fault: NodeJS.ErrnoException) => {
    if (fault.code === 'EPIPE') return;
    const why = systemRefusal(fault) ?? 'it does not take them';
    stderr.write(`The answer could not be written to where it was sent: ${why}.\n`);
    machine.once('exit', () => {
      machine.exitCode = exitCodes.usage;
    });
  });
}
