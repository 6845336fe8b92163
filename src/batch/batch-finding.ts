import type { Finding } from '../record/finding.ts';
import type { Words } from '../words/words.ts';

/** What a batch itself reports about a record, by the code of its words. */
export type BatchFinding = keyof Words['batchFindings'];

export function batchFinding(
  code: BatchFinding,
  { path = '', ...told }: Readonly<Record<string, string>> = {},
): Finding {
  const values = Object.keys(told).length === 0 ? {} : { with: told };
  return { severity: 'error', code, path, ...values };
}
