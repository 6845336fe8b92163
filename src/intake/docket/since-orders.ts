import { otherCounties } from '../courts/other-county-places.ts';
import { readComingDay, slashedDay } from '../printed-days.ts';
import type { Clause } from './clauses.ts';
import type { DocketCase } from './docket-case.ts';
import { isOnlyPossible } from './probation-orders.ts';

/** Warrants, protective orders, transfers: what else the docket has besides the sentence. */
export function takeSince(clause: Clause, state: DocketCase): boolean {
  return [warrant(clause, state), protectiveOrder(clause, state), transfer(clause, state)].some(
    Boolean,
  );
}

function warrant({ text, place }: Clause, state: DocketCase): boolean {
  if (!/\bWARRANTS?\b/u.test(text)) return false;
  if (
    /\bWITNESS(?:ES)?\b|\bSEARCH WARRANT|\bNO BENCH WARRANT\b|\bWARRANT (?:IS )?NOT\b/u.test(text)
  )
    return true;
  if (/\bRECALLED\b|\bQUASHED\b|\bSERVED\b|\bCLEARED\b|\bWITHDRAWN\b|\bRETURNED\b/u.test(text)) {
    state.warrant = { is: false, place };
    return true;
  }
  if (
    /\bACTIVE WARRANTS?\s*:?\s*(?:NONE|NO|0)\b|\bNO (?:ACTIVE |OUTSTANDING )?WARRANTS?\b/u.test(
      text,
    )
  ) {
    state.warrant = { is: false, place };
    return true;
  }
  const issued = /\bISSUED\b|\bORDERED ISSUED\b|\bISSUES\b|\bOUTSTANDING\b|\bACTIVE\b/u.test(text);
  if (!issued || /\bHELD\b|\bSTAYED\b|\bSEARCH WARRANT\b/u.test(text) || isOnlyPossible(text))
    return true;
  state.warrant = { is: true, place };
  return true;
}

function protectiveOrder({ text, place }: Clause, state: DocketCase): boolean {
  if (!/\b(?:PROTECTIVE|NO[ -]CONTACT|RESTRAINING) ORDER\b|\b136\.2\b/u.test(text)) return false;
  if (/\b(?:TERMINATED|VACATED|RECALLED|LIFTED)\b/u.test(text)) {
    state.protectiveOrder = undefined;
    return true;
  }
  const day = new RegExp(
    String.raw`\b(?:EXPIR\w*|UNTIL|THROUGH|ENDS?|EXPIRATION(?: DATE)?|TO)\b\s*(?:ON|DATE|:)?\s*(${slashedDay})`,
    'u',
  ).exec(text)?.[1];
  const until = day === undefined ? undefined : readComingDay(day);
  if (until !== undefined) state.protectiveOrder = { until, place };
  return true;
}

/** "KERN COUNTY REJECTS THE TRANSFER": the case stays, and what is said of the transfer is for a person to see. */
export function takeTransferBack({ text }: Clause, state: DocketCase): void {
  const back =
    /\b(?:REJECTS|REJECTED|DECLINE[SD]|REFUSE[SD]|RETURNS)\b.*\bTRANSFER\b|\bTRANSFER\b.*\b(?:REJECTED|DECLINED|REFUSED|NOT ACCEPTED)\b|\bCASE RETURNED (?:BY|FROM) [A-Z ]+ COUNTY\b/u;
  if (back.test(text)) state.transferred = undefined;
}

function transfer({ text, on, place }: Clause, state: DocketCase): boolean {
  if (!/\bTRANSFER(?:RED|S)?\b/u.test(text) || !/\bCOUNTY\b|\b1203\.9\b/u.test(text)) return false;
  if (/\bDENIED\b|\bREQUEST/u.test(text) || isOnlyPossible(text)) return true;
  // The other county supervises, and the case stays.
  if (
    /\bCOURTESY\b|\bJURISDICTION (?:IS |TO BE )?RETAINED\b|\bRETAINS? JURISDICTION\b/u.test(text)
  ) {
    state.say({ text, place }, 'unknown-words');
    return true;
  }
  const named =
    /\bTO (?:THE )?(?:SUPERIOR COURT OF )?(?:CALIFORNIA,? )?(?:THE )?(?:COUNTY OF )?([A-Z ]+?)(?:\s+COUNTY\b|\s+SUPERIOR\b|\s+PURSUANT\b|\s+PER\b|[,.(]|$)/u.exec(
      text,
    )?.[1];
  const county = otherCounties.find((one) => one.toUpperCase() === named?.trim());
  if (county === undefined) state.say({ text, place }, 'unknown-words');
  else state.transferred = { county, on, place };
  return true;
}
