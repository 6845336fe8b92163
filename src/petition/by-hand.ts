import type { PersonRecord } from '../record/record.ts';
import type { ByHand, ByHandCode, FilingPlan } from './plan.ts';

/** What the record does not say, or what only the person may say: it stays empty and is listed. */
export function leftForAHand(
  plan: Omit<FilingPlan, 'byHand'>,
  record: PersonRecord,
): readonly ByHand[] {
  const found: ByHand[] = [item('sign-and-date')];
  if (plan.status === 'confirm-by-hand') found.push(item('confirm-present-status'));
  found.push(...filerGaps(plan, record));
  if (plan.caption.courthouse.ask) found.push(item('ask-courthouse'));
  if (plan.serve.ask) found.push(askOf(plan.serve));
  if (plan.discretionary && plan.statement.length === 0) found.push(item('write-statement'));
  if (plan.writtenDeclaration) found.push(item('write-declaration-infraction'));
  for (const count of plan.counts) {
    const which = { count: String(count.number) };
    if (count.convictedOn === undefined) found.push(item('write-conviction-date', which));
    if (count.levelAtConviction === undefined) found.push(item('write-level', which));
  }
  return found;
}

function askOf({ name }: FilingPlan['serve']): ByHand {
  return name === undefined ? item('ask-prosecutor') : item('ask-prosecutor-address', { name });
}

function filerGaps(plan: Omit<FilingPlan, 'byHand'>, record: PersonRecord): readonly ByHand[] {
  const { filer } = plan.caption;
  const gaps: ByHand[] = [];
  if (filer.address === undefined) {
    const confidential = record.petitioner.mailingAddress.kind === 'confidential';
    gaps.push(item(confidential ? 'write-confidential-address' : 'write-address'));
  }
  if (filer.phone === undefined) gaps.push(item('write-phone'));
  return gaps;
}

function item(code: ByHandCode, words: Readonly<Record<string, string>> = {}): ByHand {
  return { code, with: words };
}
