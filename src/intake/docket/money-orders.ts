import type { Clause } from './clauses.ts';
import type { DocketCase } from './docket-case.ts';

/** Letters that may be digits are taken along, so that no amount is read short. */
const dollars = String.raw`\$\s*([\dOIL?SB,]+(?:\.[\dOIL?SB]{2})?)`;

function amount(text: string, pattern: RegExp): number | undefined {
  const found = pattern.exec(text)?.[1];
  if (found === undefined) return undefined;
  const plain = found.replaceAll(',', '').replaceAll('O', '0').replaceAll(/[IL]/gu, '1');
  return /^[\d.]+$/u.test(plain) ? Number(plain) : Number.NaN;
}

/** Restitution to a victim, the restitution fine and the fine: ordered, paid, still owed. */
export function takeMoney(printed: Clause, state: DocketCase, sentencing: boolean): boolean {
  const clause = { ...printed, text: withoutRevocationFine(printed.text) };
  const { text } = clause;
  const restitution = /\bRESTITUTION\b/u.test(text);
  const fine =
    /\bFINES?\b/u.test(text) &&
    !/\bRESTITUTION FINE\b/u.test(text.replaceAll(/\bFINES AND RESTITUTION\b/gu, ''));
  const both =
    /\bFINES?(?:,? FEES,?)? AND RESTITUTION\b|\bRESTITUTION AND (?:ALL )?FINES?\b|\bALL (?:FINES|FINANCIAL OBLIGATIONS)\b/u.test(
      text,
    );
  if (!restitution && !fine && !both) return false;
  if (
    /\b1202\.4[45]\b|\bPAROLE RESTITUTION\b|\bPROBATION REVOCATION (?:RESTITUTION )?FINE\b/u.test(
      text,
    ) &&
    !/\b1202\.4\s*\(/u.test(text)
  )
    return true;
  const before = JSON.stringify(state.money);
  balance(clause, state, restitution, fine);
  paid(clause, state, { restitution, fine, both });
  ordered(clause, state, restitution, sentencing);
  return JSON.stringify(state.money) !== before || /\b(?:HEARING|STAYED|WAIVED)\b/u.test(text);
}

/** "RESTITUTION FINE $300.00, PAROLE REVOCATION FINE $300.00 STAYED": only the second is stayed. */
function withoutRevocationFine(text: string): string {
  const fine = /\bRESTITUTION FINE\b[^$]{0,200}\$\d+(?:,\d{3})*(?:\.\d+)?/u.exec(text);
  if (fine === null) return text;
  const from = fine.index + fine[0].length;
  const [beforeAmount = ''] = text.slice(from).split('$', 1);
  const second =
    /(?:,|;|\bAND\b)\s*(?:AN? )?(?:PAROLE|PROBATION) (?:REVOCATION )?(?:RESTITUTION )?FINE\b/u.exec(
      beforeAmount,
    );
  return second === null ? text : text.slice(0, from + second.index);
}

function balance(
  { text, place }: Clause,
  state: DocketCase,
  restitution: boolean,
  fine: boolean,
): void {
  const left =
    amount(text, new RegExp(String.raw`\bBALANCE\b[^$]*${dollars}`, 'u')) ??
    amount(
      text,
      new RegExp(String.raw`${dollars}\s*(?:BALANCE|REMAINING|(?:STILL )?OWED|OWING|UNPAID)`, 'u'),
    ) ??
    amount(
      text,
      new RegExp(
        String.raw`\b(?:STILL OWES?|OWES|OWED|OWING|REMAINING|OUTSTANDING|UNPAID)\b[^$]*${dollars}`,
        'u',
      ),
    );
  if (left === undefined) return;
  // A balance that cannot be read is still the last: the one before it no longer holds.
  const last = lastBalance(text, left);
  const owed = last === undefined ? undefined : { is: last, place };
  if (
    restitution &&
    /\bRESTITUTION FINE\b/u.test(text) &&
    state.money.victim.ordered !== undefined
  ) {
    state.money.restitutionFine.owed = owed;
  } else if (restitution) state.money.restitution = owed;
  else if (fine) state.money.fine.owed = owed;
}

/** "FINE BALANCE $410.00 IS DEEMED SATISFIED": nothing is left; waived or worked off, no one knows. */
function lastBalance(text: string, left: number): number | undefined {
  const after = text.slice(text.lastIndexOf('$'));
  if (
    Number.isNaN(left) ||
    /\b(?:WAIVED|VACATED|STRICKEN|DELETED|FORGIVEN|STAYED|CONVERTED(?! (?:IN)?TO (?:A )?CIVIL))\b/u.test(
      after,
    )
  )
    return undefined;
  const settled = /\bSATISFIED\b|\bPAID IN FULL\b/u.test(after) && !isYetToBePaid(text);
  return settled ? 0 : left;
}

/** "FINE MAY BE SATISFIED BY 15 DAYS OF COMMUNITY LABOR", "UNTIL PAID IN FULL": nothing is paid by it. */
function isYetToBePaid(text: string): boolean {
  return /\b(?:CONDITION|PROVIDED|CONTINGENT|SUBJECT TO)\b.*\b(?:PAID|SATISFIED)\b|\b(?:(?:MAY|CAN|COULD|SHALL|MUST|WILL|TO) BE|IF|UNTIL|UNLESS|ONCE|WHEN|UPON|NOT)(?: \w+){0,2} (?:PAID|SATISFIED)\b/u.test(
    text,
  );
}

function paid(
  { text, place }: Clause,
  state: DocketCase,
  {
    restitution,
    fine,
    both,
  }: { readonly restitution: boolean; readonly fine: boolean; readonly both: boolean },
): void {
  const full = /\bPAID(?: IN FULL)?\b|\bPAYMENT (?:OF [^.]{0,30})?IN FULL\b|\bSATISFIED\b/u.test(
    text,
  );
  const partly =
    /\bPAID \$|\$[\d,.]+ PAID(?! IN FULL)|\bHAS PAID\b(?!.*\bFULL\b)|\bTO BE PAID\b|\bNOT PAID\b|\bUNPAID\b|\bBALANCE\b/u.test(
      text,
    );
  if (!full || partly || isYetToBePaid(text)) return;
  const none = { is: 0, place };
  const { money } = state;
  if (both) {
    money.fine.owed = none;
    if (restitution) money.restitution = none;
    return;
  }
  if (restitution && /\bRESTITUTION FINES?\b/u.test(text)) money.restitutionFine.owed = none;
  else if (restitution && /\bVICTIM\b/u.test(text)) money.victim.owed = none;
  else if (restitution) money.restitution = none;
  if (fine) money.fine.owed = none;
}

function ordered(
  { text, place }: Clause,
  state: DocketCase,
  restitution: boolean,
  sentencing: boolean,
): void {
  const orders =
    /\b(?:PAY|MAKE|PAYABLE|ORDERED|IN THE (?:AMOUNT|SUM) OF|FINE OF|RESTITUTION FINE)\b|\bVICTIM RESTITUTION(?: OF)? \$|\bRESTITUTION TO (?:THE )?VICTIM\b[^$]*\$/u.test(
      text,
    );
  if (!orders || /\bPAID\b|\bBALANCE\b/u.test(text)) return;
  const { money } = state;
  const toVictim = /\bVICTIM|\bRESTITUTION TO\b|1202\.4\s*\(F\)|\bMAKE RESTITUTION\b/u.test(text);
  if (restitution && toVictim) {
    money.victim.ordered ??= place;
    if (sentencing) money.victimCondition = true;
  } else if (restitution) {
    money.restitutionFine.ordered ??= place;
    if (/\bSTAYED\b/u.test(text)) money.restitutionFine.owed = { is: 0, place };
  } else money.fine.ordered ??= place;
}
