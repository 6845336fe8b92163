import type { BlankWords } from '../../intake/blank/blank-words.ts';

/** What an empty record says above each key. */
export const blankWords: BlankWords = {
  head: [
    'Los datos de una persona, sin ninguna respuesta todavía.',
    'Escriba después de los dos puntos. Donde dice “unknown”, escriba encima de esa palabra lo que dice el registro del caso (docket) o la persona, y déjela si no lo sabe: lo que no se sabe nunca se toma por sí ni por no.',
    'Una línea que empieza con # no se lee. Para responder en una línea como #phone: quite su #. Las líneas que empiezan con ## explican.',
    'De cada dato se puede decir de dónde viene: charged: { is: no, from: client }',
    'Después: dismissal check DATOS',
  ],
  required: 'Hace falta.',
  allowed: (words: string) => `Uno de: ${words}.`,
  docketWords: (words: string) => `También se leen las palabras de los registros: ${words}.`,
  day: 'Un día: 2019-03-14 o 03/14/2019; o su mes o su año: 2019-03, 2019.',
  dayAhead:
    'Un día, pasado o por venir: 2019-03-14 o 03/14/2019; o su mes o su año: 2019-03, 2019.',
  sentenceKinds:
    'En lugar de “unknown”, uno de estos grupos, cada uno hasta donde se sepa; o la línea del registro del caso: "036 MONTHS SUMMARY PROBATION".',
  countSentence: 'sentence: como abajo, solo donde este cargo tiene una sentencia propia.',
  keys: {
    'petitioner.name': 'El nombre de la persona como es ahora.',
    'petitioner.name.first': 'Primer nombre.',
    'petitioner.name.middle': 'Segundo nombre.',
    'petitioner.name.last': 'Apellido.',
    'petitioner.name.suffix': 'Jr., Sr., II o III.',
    'petitioner.otherNames':
      'Otros nombres que la persona ha usado: de antes de casarse, y los que están en el registro del caso.',
    'petitioner.bornOn': 'La fecha de nacimiento.',
    'petitioner.mailingAddress':
      'Dónde escribe la corte a la persona; “none”, o “confidential” (Safe at Home).',
    'petitioner.phone': 'Un número de teléfono con su código de área.',
    'petitioner.email': 'Una dirección de correo electrónico.',
    'petitioner.language': 'El idioma que la persona lee: en, es, ko, hy, zh, vi.',
    'petitioner.interpreter': 'El idioma de un intérprete que se pide para la audiencia.',
    'petitioner.accommodation': 'Una ayuda por una discapacidad que se pide para la audiencia.',
    filer: 'Déjelo fuera si la persona presenta sola. Para un abogado:',
    preparedBy: 'Quién preparó los papeles, si no fue la persona ni su abogado.',
    circumstances: 'Cómo está la persona hoy, en cualquier lugar, no solo en este condado.',
    'circumstances.asOf': 'El día en que la persona dijo todo esto.',
    'circumstances.allClear':
      '“yes” si la persona dice que ahora no corre nada de esto, en ningún lugar: cargos pendientes, una sentencia, libertad condicional (probation), libertad bajo palabra (parole) u otra supervisión, una orden de arresto. Con eso quedan contestadas las cinco líneas de abajo que hablan de esto.',
    cases: 'Cada caso penal de la persona. Para otro, escriba todo de nuevo desde “- number”.',
    'cases.number': 'El número del caso como lo imprime el registro del caso (docket).',
    'cases.defendantSuffix': 'Los dos números después del guion, como 01.',
    'cases.court.county': 'El condado de la corte, como se escribe en inglés: {county}.',
    'cases.court.courthouse':
      'El edificio de la corte. dismissal courthouses imprime lo que se puede escribir.',
    'cases.nameOnCase': 'El nombre bajo el que está el caso, si es otro.',
    'cases.prosecutor':
      'La fiscalía que llevó el caso. dismissal courthouses imprime lo que se puede escribir.',
    'cases.docketReadOn':
      'El día en que leyó el registro de este caso del principio al fin; si la libertad condicional ya terminó, un día después de que terminara. Entonces no hubo violación, orden de arresto, orden de protección, clase, cambio de condado ni desestimación anterior que no esté escrita aquí.',
    'cases.counts':
      'Cada cargo que terminó en una condena. Para otro, escriba todo desde “- number”.',
    'cases.counts.number': 'El número del cargo.',
    'cases.counts.statute':
      'El código y la sección como los imprime el registro del caso: PC 459, 23152(B) VC, PC 664/459.',
    'cases.counts.attempted':
      '“unknown” si no sabe si fue el delito o una tentativa. Es mejor escribir una tentativa como PC 664/459.',
    'cases.counts.charged': 'La sección del cargo original, si es otra.',
    'cases.counts.reductions': 'Una reducción después de la condena.',
    'cases.obligations': 'Lo que todavía se debe, y lo que se ordenó.',
    'cases.since': 'Lo que pasó después del fallo.',
    'cases.hearing': 'La audiencia, cuando el secretario de la corte la ha fijado.',
    'cases.statement':
      'Por qué el juez tendría razones para concederla, en las palabras de la persona, para la declaración escrita.',
    'cases.sentence.probation.months': 'Lo que iba a durar: 36, "036 MONTHS", "3 years".',
  },
};
