import type { Outcome, RequestCode } from '../../law/outcome.ts';

/** What the command line says besides the law: headings, next steps, faults. */

export const nextStep: Readonly<Record<Outcome, string>> = {
  'eligible-mandatory': 'Haga el paquete: dismissal packet {record} --out {out}',
  'eligible-discretionary':
    'Haga el paquete: dismissal packet {record} --out {out}. Las razones van en la declaración escrita, en las propias palabras de la persona.',
  'not-yet': 'Haga el plan, que muestra qué lo impide: dismissal packet {record} --out {out}',
  'needs-facts':
    'Busque las respuestas en el registro del caso (docket) o pregúntele a la persona, agréguelas a los datos, y revise otra vez.',
  'needs-lawyer':
    'Vea primero a un abogado. Dónde encontrar uno: dismissal packet {record} --out {out} lo imprime.',
  ineligible: 'Vea los otros caminos. Se imprimen con: dismissal packet {record} --out {out}',
};

/** Where PC 17(b)(3) can be asked by itself, and a dismissal cannot. */
export const reductionStep =
  'Para pedir solo la reducción a delito menor: dismissal packet {record} --out {out} --reduction-only';

export const lettersFirst =
  'Primero escriba {paths} como está en el expediente de la corte: con sus letras no se puede hacer ningún papel.';

export const headings = {
  case: 'Caso {number}',
  count: 'Cargo {number}',
  since: 'se puede presentar desde el {day}',
  opens: 'se podrá presentar desde el {day}',
  opensAtTheEarliest: 'no se podrá presentar antes del {day}',
  firstDay: 'primer día: {day}',
  noDay: 'no se sabe el día',
  also: 'Se puede pedir junto con esto',
  otherWays: 'Otros caminos',
  wouldLift: 'Qué lo cambiaría',
  knowFirst: 'Lo que hay que saber antes',
  questions: 'Preguntas que cambiarían la respuesta',
  countOfCase: '{number} cargo {count}',
  everyCount: 'todos los cargos',
  manyMissing: 'En los datos faltan {count} cosas que deciden esto: vea las preguntas más abajo.',
  answerIn: 'en los datos: {path}',
  leadsTo: '{answer}: {outcome}',
  alone: 'También faltan otros datos: esta respuesta sola no basta para presentar la petición.',
  awaited:
    '{answers}: con cualquiera todavía se puede llegar a “{outcome}”, pero no hasta que esto se sepa',
  worthKnowing: 'También vale la pena contestar: cambia qué más se puede pedir o qué hay que saber',
  next: 'Qué sigue',
  lawRead: 'La ley se consultó por última vez el {day}. Las respuestas son al {asOf}.',
  stale:
    'El día por el que se pregunta es más de un año después de la última consulta de la ley. Puede haber cambiado: confírmelo primero.',
  informs: 'Esto es información, no asesoramiento legal.',
} as const;

/** Stands in a command for a folder that the person names. */
export const folderToType = 'CARPETA';

export const findingHeads = { error: 'Error', warning: 'Advertencia', note: 'Nota' } as const;

export const requestWords: Readonly<Record<RequestCode, string>> = {
  'reduce-17b':
    'Reducir el delito mayor (felony) a delito menor (misdemeanor) (PC 17(b)): la petición lo pide.',
  'reduce-17d':
    'Tratar el delito menor (misdemeanor) como infracción (PC 17(d)(2)): no se pide, porque eso puede cerrar el paso a la desestimación (PC 1203.4(b)). Para pedirlo de todos modos: --as-infraction {count}.',
  'seal-1203-45':
    'Sellar los antecedentes de una persona que tenía menos de 18 años (PC 1203.45): con una petición aparte.',
};

export const packetWords = {
  petition: 'petición y papeles',
  courtForm: 'La petición es el formulario CR-180 de la corte, con el CR-181.',
  ownForm:
    'La petición es un escrito de este programa. Para presentarla en el formulario CR-180 de la corte, agregue primero el formulario: dismissal forms.',
  ownAsked:
    'La petición es un escrito de este programa. El CR-180 no tiene lugar para lo que pide: {why}',
  plan: 'plan, sin petición',
  seePlan: 'Lo que sigue está en plan.pdf.',
  signFirst: 'Empiece con {page}. Primero firme, después saque copias.',
  missing: 'Por completar a mano',
  overridden:
    'Se hizo a pesar de “{outcome}”, por la razón que dio el abogado. El manifiesto guarda la razón; ningún papel la imprime.',
} as const;
