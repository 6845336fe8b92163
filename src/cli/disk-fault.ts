import { UsageFault } from './usage-fault.ts';

/** What the system refused, by its own code; nothing of a fault that is not the system's. */
export function systemRefusal(fault: unknown): string | undefined {
  if (!(fault instanceof Error && 'code' in fault && 'syscall' in fault)) return undefined;
  return String(fault.code);
}

/** A fault of the disk, which the user can fix; any other fault as it came. */
export function diskFault(fault: unknown, folder: string, flag = '--out'): unknown {
  const refusal = systemRefusal(fault);
  return refusal === undefined ? fault : UsageFault.of('disk', { folder, flag, refusal });
}
