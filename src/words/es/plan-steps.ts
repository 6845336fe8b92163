import type { PlanCode } from '../../law/outcome.ts';
import { codesOf } from '../codes-of.ts';

/** Steps of the plan: what would open the way, as the law has it. */
const words: Readonly<Record<PlanCode, string>> = {
  'finish-probation-or-ask-to-end-it':
    'La libertad condicional (probation) termina sola en su último día. La corte también puede terminarla antes por buena conducta, en una audiencia, con dos días de aviso al fiscal (PC 1203.3).',
  'finish-other-probation':
    'Esta petición se puede presentar cuando termine la libertad condicional (probation) del otro caso, o cuando la corte la termine antes (PC 1203.3).',
  'finish-other-sentence': 'Esta petición se puede presentar cuando termine la otra sentencia.',
  'resolve-open-case':
    'Esta petición se puede presentar cuando termine el caso pendiente. El abogado de ese caso puede decir cómo.',
  'resolve-warrant-or-ticket':
    'Una orden de arresto se resuelve en la corte que la dio, de preferencia con un abogado. Una multa (ticket) se paga o se disputa.',
  'finish-supervision':
    'Esta petición se puede presentar, o empieza su tiempo de espera, cuando termine la supervisión.',
  'ask-lawyer-on-supervision': 'Un abogado puede decir si la corte aceptará la petición ahora.',
  'wait-one-year': 'El año desde el fallo corre solo. Solo hay que esperar.',
  'finish-the-sentence':
    'Termine lo que falta de la sentencia: cárcel, servicio comunitario, clases o la multa. La corte puede cambiar una multa que la persona no puede pagar.',
  'wait-after-sentence': 'El tiempo de espera corre solo. Solo hay que esperar.',
  'ask-lawyer-on-completion': 'Un abogado puede decir desde qué día se cuentan los dos años.',
  'clear-the-warrant': 'Resuelva la orden de arresto en esta corte, con un abogado.',
  'ask-lawyer-on-revocation':
    'Con el registro del caso (docket), un abogado puede decir si la libertad condicional (probation) terminó y cuándo.',
  'ask-17b-already':
    'Ya se le puede pedir al juez que reduzca el delito mayor (felony) a delito menor (misdemeanor) (PC 17(b)(3)).',
  'first-day': 'El primer día en que se puede presentar la petición: {opensOn}.',
};

export const planStepTemplate = (code: PlanCode): string => words[code];

export const planStepCodes = codesOf(words);
