import type { Finding } from '../record/finding.ts';
import { type BatchFault, batchFaults } from '../words/en/batch.ts';
import { filled } from '../words/en/reasons.ts';

/** What a batch itself has to say of a record, in the form of a finding. */
export function batchFinding(
  code: BatchFault,
  { path = '', ...told }: Readonly<Record<string, string>> = {},
): Finding {
  const [message, fix] = batchFaults[code];
  return {
    severity: 'error',
    code,
    path,
    message: filled(message, told),
    fix: filled(fix, told),
  };
}
