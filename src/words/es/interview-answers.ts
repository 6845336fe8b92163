import type { AnswerLabels, FactHints, ItemLabels } from '../interview-words.ts';

const supervision = {
  none: 'ninguna',
  parole: 'libertad bajo palabra (parole)',
  prcs: 'supervisión comunitaria después de la prisión (PRCS)',
  'mandatory-supervision':
    'supervisión obligatoria (después de la cárcel del condado según PC 1170(h))',
  'federal-supervised-release': 'libertad supervisada federal (supervised release)',
} as const;

/** Answers that many facts have. */
const plainAnswers: Readonly<Record<string, string>> = {
  yes: 'sí',
  no: 'no',
  none: 'ninguno',
  unknown: 'no se sabe',
  found: 'sí',
  felony: 'delito mayor (felony)',
  misdemeanor: 'delito menor (misdemeanor)',
  infraction: 'infracción',
};

export function plainAnswer(says: string): string {
  return plainAnswers[says] ?? says;
}

/** The answers of a fact, as a person would say them. */
export const answerLabels: AnswerLabels = {
  'circumstances.charged': {
    no: 'ningún caso pendiente',
    yes: 'un caso penal pendiente',
    infraction: 'solo una multa (ticket) por una infracción',
  },
  'circumstances.supervisionElsewhere': supervision,
  'circumstances.warrant': {
    none: 'ninguna orden de arresto',
    arrest: 'una orden de arresto, sin caso presentado todavía',
    'bench-in-another-case': 'una orden de arresto del juez en otro caso (bench warrant)',
  },
  'cases.counts.disposition': {
    'plea-of-guilty': 'declaración de culpabilidad (guilty)',
    'plea-of-no-contest': 'declaración de no contender (no contest)',
    verdict: 'veredicto de culpable, en un juicio',
    convicted: 'condena; el registro del caso no dice cómo',
    dismissed: 'desestimado (dismissed)',
    acquitted: 'no culpable (not guilty)',
    diverted: 'programa de desvío (diversion)',
    pending: 'todavía pendiente',
  },
  'cases.counts.degree': { first: 'primer grado', second: 'segundo grado' },
  'cases.counts.manner': { 'deadly-weapon': 'con un arma mortal', force: 'solo con fuerza' },
  'cases.counts.vehicleConduct': {
    'equipment-inspection': 'una inspección del equipo, o un vehículo inseguro',
    'other-disobedience': 'otra cosa',
  },
  'cases.sentence': {
    probation: 'libertad condicional (probation)',
    'no-probation': 'cárcel o multa, sin libertad condicional',
    'revoked-to-jail': 'libertad condicional, después revocada, y cárcel del condado',
    'county-jail-1170h': 'cárcel del condado por un delito mayor (PC 1170(h))',
    'state-prison': 'prisión estatal',
    'deferred-entry': 'aplazamiento del fallo (deferred entry of judgment, DEJ)',
  },
  'cases.sentence.probation.supervision': {
    formal: 'formal, con un oficial de libertad condicional (probation)',
    summary: 'sumaria (summary, informal), ante la corte',
  },
  'cases.sentence.probation.suspended': {
    imposition: 'se suspendió la imposición de la sentencia',
    execution: 'se impuso una sentencia y se suspendió su ejecución',
  },
  'cases.sentence.probation.suspendedPrisonTerm': {
    none: 'no se suspendió ningún tiempo de prisión',
    'never-executed': 'se suspendió y nunca se cumplió',
    executed: 'se cumplió después',
  },
  'cases.sentence.probation.ended': {
    completed: 'se completó: llegó a su fin',
    'early-discharge': 'el juez la terminó antes (PC 1203.3)',
    'closed-for-misconduct': 'se cerró antes de su fin por mala conducta',
    revoked: 'se revocó y terminó',
    'summarily-revoked': 'se revocó, y no se ha decidido desde entonces',
    running: 'todavía no termina',
  },
  'cases.sentence.county-jail-1170h.form': {
    split: 'dividida (split), con supervisión obligatoria',
    straight: 'completa (straight), sin supervisión',
  },
  'cases.sentence.county-jail-1170h.supervisionNow': supervision,
  'cases.sentence.state-prison.supervisionNow': supervision,
};

/** One line of several that are asked together: what is true, if it is. */
export const itemLabels: ItemLabels = {
  'cases.sentence.probation.violations':
    'la corte determinó que hubo una violación de la libertad condicional',
  'cases.since.warrantInThisCase': 'una orden de arresto en este caso que sigue pendiente',
  'cases.since.transferredTo': 'el caso pasó a otro condado',
  'cases.since.protectiveOrderUntil': 'una orden de protección penal que sigue vigente',
  'cases.since.alreadyDismissed': 'una desestimación según PC 1203.4 o una sección parecida',
  'cases.obligations.programs': 'se ordenó una clase o un programa',
  'cases.counts.reductions': 'un cargo se redujo después de la condena',
  'cases.obligations.restitution.owed': 'restitución',
  'cases.obligations.fine.owed': 'la multa',
  'cases.obligations.fees.owed': 'cuotas de la corte y del condado',
  'circumstances.charged': 'un caso penal o una multa (ticket) pendientes',
  'circumstances.servingSentence': 'está cumpliendo una sentencia',
  'circumstances.onProbationElsewhere': 'está en libertad condicional (probation) en otro caso',
  'circumstances.supervisionElsewhere':
    'está en libertad bajo palabra (parole) u otra supervisión en otro caso',
  'circumstances.warrant': 'hay una orden de arresto',
  'circumstances.convictionsSince': 'una condena después de este caso que no está escrita aquí',
  'circumstances.priorSeriousOrViolentFelony':
    'un delito mayor grave o violento antes de este caso',
  'circumstances.mustRegister': 'tiene que registrarse ahora como agresor sexual',
  'circumstances.noncitizen': 'no tiene la ciudadanía de los Estados Unidos',
  'circumstances.servedInMilitary': 'sirvió en las fuerzas armadas de los Estados Unidos',
  'cases.since.automaticRelief':
    'el historial del estado (RAP sheet) muestra “relief granted” en este caso',
  'cases.since.fireCamp': 'trabajó en una brigada de bomberos bajo custodia',
  'cases.since.traffickingVictim': 'esto pasó porque usted era víctima de la trata de personas',
  'cases.since.violenceVictim': 'esto pasó por violencia de su pareja, o por violencia sexual',
  'cases.counts.registration': 'el juez ordenó registrarse como agresor sexual por esto',
  'cases.counts.wobbler': 'el delito mayor también se podía acusar como delito menor',
  'cases.counts.attempted': 'la condena es solo por una tentativa (attempt)',
};

const owed = 'En dólares; 0 si ya se pagó.';

/** How a fact is typed that is none of a list of answers. */
export const factHints: FactHints = {
  'cases.sentence':
    'Escriba el número, o la línea del registro del caso: 036 MONTHS SUMMARY PROBATION.',
  'cases.sentence.probation.scheduledEndOn': 'El día, o cuánto iba a durar: 36 meses.',
  'cases.sentence.probation.violations': 'Escriba no, sí, o el día de la primera.',
  'cases.sentence.no-probation.jailDays': '0 si fue solo una multa.',
  'cases.since.transferredTo': 'Escriba no, o el condado.',
  'cases.since.protectiveOrderUntil': 'Escriba ninguna, o su último día.',
  'cases.since.alreadyDismissed': 'Escriba no, o la sección: PC 1203.4.',
  'cases.since.automaticRelief': 'Escriba no, sí, o el día.',
  'cases.court.county': 'Escriba su nombre: {anotherCounty}.',
  'cases.counts.statute': '',
  'cases.counts.ageAtOffense': 'En años.',
  'cases.obligations.restitution.owed': owed,
  'cases.obligations.fine.owed': owed,
  'cases.obligations.fees.owed': owed,
  'cases.obligations.programs':
    'Escriba el nombre de cada uno y después hecho o no hecho: SB 38 hecho; control de la ira no hecho.',
  'circumstances.convictionsInAll': 'En cifras.',
  'circumstances.convictionsSince': 'Escriba ninguna, o el día de cada una.',
};
