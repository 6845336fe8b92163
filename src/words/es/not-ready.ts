import type { CaseDetermination } from '../../eligibility/determination.ts';
import type { NotReady } from '../../petition/readiness.ts';
import { dateInWords, listInWords } from './dates.ts';
import { outcomeWords } from './outcomes.ts';

/** The counts a reduction by itself was asked for and is not open to. */
export function notOpenFor(counts: readonly number[]): string {
  return counts.length === 0 ? 'ningún cargo de este caso' : `el cargo ${listInWords(counts)}`;
}

/** Why the command line made a plan and no petition, and how to go on. */
export function whyWords(why: NotReady, found: CaseDetermination): string {
  switch (why.kind) {
    case 'nothing-to-petition':
      return 'No se hizo ninguna petición: una petición de desestimación no cubre ningún cargo de este caso.';
    case 'no-such-count':
      return `No se hizo ninguna petición: el caso no tiene un cargo ${listInWords(why.named)}.`;
    case 'override-needs-attorney':
      return 'No se hizo ninguna petición. Solo un abogado que firme los papeles puede presentarla a pesar de la respuesta.';
    case 'reduction-not-open':
      return `No se hizo ninguna petición: la reducción por sí sola (PC 17(b)(3)) no se puede pedir, o no es seguro que se pueda, para ${notOpenFor(why.counts)}.`;
    case 'held': {
      const rest =
        why.ready.length === 0
          ? ''
          : ` El cargo ${listInWords(why.ready)} se podría presentar solo: haga el paquete con --counts ${why.ready.join(',')}.`;
      const day =
        found.eligibleOn === undefined
          ? ''
          : ` El primer día es el ${dateInWords(found.eligibleOn)}.`;
      return `Todavía no se hizo ninguna petición. ${outcomeWords[why.outcome].plain}${day} Lo que la detiene es el cargo ${listInWords(why.holding)}.${rest}`;
    }
  }
}
