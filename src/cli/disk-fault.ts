import { UsageFault } from './usage-fault.ts';

/** What the system refused, by its own code; undefined if the error is not the system's. */
export function systemRefusal(fault: unknown): string | undefined {
  if (!(fault instanceof Error && 'code' in fault && 'syscall' in fault)) return undefined;
  return String(fault.code);
}

/** A disk error, which the user can fix; otherwise the error as it came. */
export function diskFault(fault: unknown, folder: string, flag = '--out'): unknown {
  const refusal = systemRefusal(fault);
  return refusal === undefined ? fault : UsageFault.of('disk', { folder, flag, refusal });
}
