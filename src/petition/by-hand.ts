import { lastDayForAccommodation } from './accommodation.ts';
import type { ByHand, ByHandCode, FilingPlan } from './plan.ts';

/** What the record does not say, or only the person may say: it stays blank and is listed. */
export function leftToComplete(
  plan: Omit<FilingPlan, 'byHand'>,
  addressIsConfidential: boolean,
): readonly ByHand[] {
  return [
    item('sign-and-date'),
    ...(plan.status === 'by-hand' ? [item('confirm-present-status')] : []),
    ...plan.counts.flatMap(({ ground, number }) =>
      ground === 'by-hand' ? [item('check-ground', { count: String(number) })] : [],
    ),
    ...filerGaps(plan, addressIsConfidential),
    ...(plan.caption.courthouse.ask ? [item('ask-courthouse')] : []),
    ...(plan.serve.ask ? [askOf(plan.serve)] : []),
    ...declarationSteps(plan),
    ...accommodationStep(plan),
    ...plan.counts.flatMap(countGaps),
  ];
}

function declarationSteps(plan: Omit<FilingPlan, 'byHand'>): readonly ByHand[] {
  if (plan.declaration === 'none') return [];
  const exhibits = item('attach-exhibits');
  return plan.declaration === 'to-write' ? [item(writing(plan)), exhibits] : [exhibits];
}

/** The declaration is the petitioner's: an attorney writes down what the client says. */
function writing({ caption, writtenDeclaration }: Omit<FilingPlan, 'byHand'>): ByHandCode {
  if (caption.filer.standing === 'attorney') {
    return writtenDeclaration ? 'write-client-declaration-infraction' : 'write-client-declaration';
  }
  return writtenDeclaration ? 'write-declaration-infraction' : 'write-declaration';
}

/** A disability request is confidential: it is submitted separately, never with the petition. */
function accommodationStep({ requests, hearing }: Omit<FilingPlan, 'byHand'>): readonly ByHand[] {
  if (requests.accommodation === undefined) return [];
  if (hearing === undefined) return [item('ask-accommodation')];
  return [item('ask-accommodation-by', { day: lastDayForAccommodation(hearing.on) })];
}

function countGaps({ number, convictedOn, levelAtConviction }: FilingPlan['counts'][number]) {
  const which = { count: String(number) };
  return [
    ...(convictedOn === undefined ? [item('write-conviction-date', which)] : []),
    ...(levelAtConviction === undefined ? [item('write-level', which)] : []),
  ];
}

function askOf({ name }: FilingPlan['serve']): ByHand {
  return name === undefined ? item('ask-prosecutor') : item('ask-prosecutor-address', { name });
}

function filerGaps({ caption }: Omit<FilingPlan, 'byHand'>, confidential: boolean) {
  const { filer } = caption;
  return [
    ...(filer.address === undefined
      ? [item(confidential ? 'write-confidential-address' : 'write-address')]
      : []),
    ...(filer.phone === undefined ? [item('write-phone')] : []),
  ];
}

function item(code: ByHandCode, words: Readonly<Record<string, string>> = {}): ByHand {
  return { code, with: words };
}
