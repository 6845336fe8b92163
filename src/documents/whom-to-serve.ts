import { addressLines } from '../petition/address-lines.ts';
import type { FilingPlan } from '../petition/plan.ts';
import type { Context } from './render.ts';

/** The prosecutor's office, with what to check before mailing anything. */
export function whomToServe({ serve }: Pick<FilingPlan, 'serve'>): Context {
  const check = serve.ask ? serve.toCheck : undefined;
  const address = serve.address ?? check?.address;
  return {
    name: serve.name,
    lines: address === undefined ? [] : [...addressLines(address)],
    check: serve.ask,
    phone: check?.phone,
    url: check?.url?.replace(/^https?:\/\//u, ''),
    branches: check?.branches ?? false,
  };
}
