import type { CountyProfile } from '../court/county.ts';
import { mayPrint, mayPrintToCheck } from '../court/printable.ts';
import type { CaseToPrint } from './case-words.ts';
import type { Context } from './render.ts';

type Forms = CountyProfile['practice']['forms'];

/**
 * How the county's court takes filings, as far as its profile may say so on the day. For what is
 * missing here, the papers say to ask the clerk.
 */
export function courtPractice({ plan, county, words }: CaseToPrint): Context {
  const { hours, electronicFiling, numberOfCopies, forms } = county.practice;
  const { asOf } = plan;
  const known = hours !== undefined && mayPrintToCheck(hours, asOf) ? hours : undefined;
  const form = (which: keyof Forms) => {
    const own = forms[which];
    return own !== undefined && mayPrint(own, asOf) ? own.value : undefined;
  };
  return {
    opens: known === undefined ? undefined : words.timeInWords(known.opens),
    closes: known === undefined ? undefined : words.timeInWords(known.closes),
    paperOnly: electronicFiling !== undefined && mayPrint(electronicFiling, asOf),
    noCopiesRule: numberOfCopies !== undefined && mayPrint(numberOfCopies, asOf),
    deferredEntryForm: form('deferredEntry'),
    proofForm: form('proofOfService'),
    correctionForm: form('correction'),
  };
}
