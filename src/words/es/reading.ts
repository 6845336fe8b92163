import type { PaperKind } from '../../intake/place.ts';
import type { Notice, WhyNotRead } from '../../intake/reading.ts';
import { readingIn } from '../reading-words.ts';
import { dateInWords } from './dates.ts';

/** What `dismissal read` says: of the papers, of what it could not read, of what the draft lacks. */

export const paperNames: Readonly<Record<PaperKind, string>> = {
  'rap-sheet': 'historial del estado (RAP sheet)',
  docket: 'registro del caso (docket)',
  'county-file': 'archivo del condado',
};

export const draftHead: readonly string[] = [
  'Un borrador, leído por un programa de los papeles que se nombran abajo. Compare cada línea con el papel.',
  'Lo que los papeles no dicen queda fuera. dismissal check dice qué de eso hace falta.',
];

export const readingHeadings = {
  drafted: 'En el borrador',
  nothing:
    'En estos papeles no hay ninguna condena del Condado de {county}, así que no hay nada para un borrador.',
  otherHere: 'Otros casos del Condado de {county}, que no están en el borrador',
  elsewhere: 'Casos de otras cortes, que no están en el borrador',
  open: 'Arrestos y custodia sin resultado: ¿hay todavía un cargo pendiente?',
  registration: 'Obligación de registrarse',
  supervision: 'Bajo supervisión, según el encabezado de la hoja: pregunte si todavía no termina',
  notices: 'Avisos en el encabezado',
  later: 'Después del fallo',
  inconsistent: 'Lo que no concuerda',
  differences: 'Donde los papeles difieren (se queda lo del registro del caso, docket)',
  notTold: 'Lo que los papeles no dicen de los casos del borrador',
  notRead: 'Lo que no se leyó, línea por línea',
  next: 'Qué sigue',
} as const;

export const why: Readonly<Record<WhyNotRead, string>> = {
  'unknown-words': 'este programa no conoce estas palabras',
  'unknown-disposition': 'no se conoce este resultado (disposition)',
  'unknown-sentence-words': 'no se conoce esta parte de la sentencia',
  'unknown-event': 'no se conoce este tipo de evento',
  'unreadable-date': 'la fecha no se puede leer con certeza',
  'unreadable-section': 'la sección no se puede leer con certeza',
  'unreadable-number': 'el número no se puede leer con certeza',
  'unreadable-name': 'hay duda sobre una letra del nombre',
  'no-record': 'la hoja dice RECORD ERROR: no trae ningún historial',
  'another-defendant': 'esto es de otra persona acusada',
  'which-defendant':
    'no se puede saber a qué persona acusada se refiere; el número del caso no tiene sufijo',
  'which-count': 'no se puede saber a qué cargo (o programa) se refiere',
  contradicts: 'esto contradice lo que está antes',
  'free-text': 'texto libre; de él solo se leen fechas, teléfonos y direcciones con su etiqueta',
  'mental-health': 'un evento de salud mental: no se lee nada de él',
  'birth-date-differs':
    'la fecha de nacimiento no es la de la persona: ¿es el evento de otra persona?',
  'prison-for-misdemeanor':
    'no puede haber prisión estatal por un delito menor o una infracción: vea el registro del caso (docket)',
  'custody-without-case': 'custodia o libertad condicional que no nombra ningún caso',
  'later-hearing': 'el resultado de una audiencia posterior que no se conoce',
  'no-offense':
    'una conclusión que agrega a una sentencia, o un paso del proceso: no es un cargo aparte',
  'registration-ordered': 'se ordenó el registro: pregunte si la obligación sigue vigente',
  'two-days':
    'el evento y el resultado tienen fechas distintas; se usa la del evento: vea el registro del caso (docket)',
  'damaged-row': 'esta fila no tiene 95 campos',
};

export const noticeWords: Readonly<Record<Notice, string>> = {
  'multiple-source': 'Otros estados o el FBI tienen más de lo que muestra esta hoja.',
  'identity-theft-victim':
    'La persona está registrada como víctima de robo de identidad: algunos eventos pueden ser de otra persona.',
  consolidated: 'Dos expedientes se unieron en uno: revise que cada evento sea de esta persona.',
  deceased: 'La hoja dice que la persona murió.',
};

export const {
  placedWords,
  caseWords,
  chargesWords,
  openWords,
  registrationWords,
  supervisionWords,
  changeWords,
  differenceWords,
  notKnownWords,
} = readingIn({
  papers: paperNames,
  placed: '{paper}, línea {line}',
  count: 'cargo {number}',
  countOfCase: '{caseNumber}, cargo {number}',
  numberNotRead: 'número no leído',
  sectionNotRead: 'sección no leída',
  noChargeListed: 'no figura ningún cargo',
  dayNotRead: 'un día no leído',
  dateInWords,
  event: '{event}, {day}',
  turnedOver: 'entregado a otra agencia',
  proceduralOnly: 'solo violaciones de supervisión',
  registered: '{section}, desde {day}; {end}',
  noEnd: 'no hay un final impreso',
  ended: 'terminó {day}',
  noEndOfSupervision: 'sin un final impreso',
  until: 'hasta {day}',
  jailDays: '{days} días de cárcel',
  months: '{months} meses',
  to: 'hasta {day}',
  not: 'no',
  systems: {
    juvenile: 'corte de menores',
    federal: 'federal',
    'out-of-state': 'fuera de California',
  },
  levels: {
    felony: 'delito mayor (felony)',
    misdemeanor: 'delito menor (misdemeanor)',
    infraction: 'infracción',
  },
  dispositions: {
    dismissed: 'desestimado',
    acquitted: 'absolución',
    diverted: 'programa de desvío (diversion)',
    pending: 'pendiente',
    convicted: 'condena',
    verdict: 'veredicto',
    'plea-of-guilty': 'declaración de culpabilidad (plea)',
    'plea-of-no-contest': 'declaración de no contender (no contest)',
    unknown: 'no se sabe cómo terminó',
    sustained: 'probado en la corte de menores (sustained)',
    'not-read': 'no se leyó cómo terminó',
  },
  events: { arrest: 'arresto', citation: 'citación', custody: 'custodia' },
  supervisions: {
    probation: 'libertad condicional (probation)',
    parole: 'libertad bajo palabra (parole)',
  },
  changes: {
    reinstated: 'se restableció la libertad condicional (probation) o la supervisión',
    revoked: 'se revocó',
    'summarily-revoked': 'se revocó sumariamente',
    modified: 'se modificó la sentencia',
    extended: 'se extendió',
    'converted-to-summary': 'se cambió a libertad condicional sumaria (summary probation)',
  },
  differences: {
    judgmentOn: 'el día del fallo',
    convictedOn:
      'el día de la declaración de culpabilidad o de no contender (plea), o del veredicto',
    level: 'el nivel',
    section: 'la sección',
    outcome: 'el resultado',
    kind: 'el tipo de sentencia',
    months: 'los meses de libertad condicional (probation)',
    jailDays: 'los días de cárcel',
    prisonMonths: 'los meses de prisión',
    supervision: 'libertad condicional formal o sumaria (formal or summary probation)',
    suspended: 'qué parte de la sentencia se suspendió',
    endedOn: 'cuándo terminó la libertad condicional (probation)',
    setAsideOn: 'cuándo quedó sin efecto la condena',
    'not-listed': 'un cargo que no está en el registro del caso (docket)',
    'docket-only': 'un cargo que solo está en el registro del caso (docket)',
    'set-aside-not-listed':
      'quedó sin efecto según el otro papel, y el registro del caso (docket), que es posterior, no lo muestra',
    person:
      'los nombres o las fechas de nacimiento difieren: ¿son todos los papeles de una misma persona?',
  },
  restitutionOwed: 'lo que se debe de la restitución',
  fineOwed: 'lo que se debe de la multa',
  notKnown: {
    courthouse: 'el edificio de la corte',
    number: 'el número del caso',
    judgmentOn: 'el día del fallo',
    section: 'la sección',
    level: 'delito mayor (felony), delito menor (misdemeanor) o infracción',
    convictedOn:
      'el día de la declaración de culpabilidad o de no contender (plea), o del veredicto',
    disposition: 'cómo terminó',
    under: 'según qué sección se redujo',
    sentence: 'la sentencia',
    kind: 'qué tipo de sentencia fue',
    months: 'cuánto duró la libertad condicional (probation)',
    supervision: 'libertad condicional formal o sumaria',
    suspended: 'si se suspendió la imposición o la ejecución de la sentencia',
    startedOn: 'cuándo empezó la libertad condicional (probation)',
    ended: 'cómo terminó la libertad condicional (probation)',
    endedOn: 'cuándo terminó la libertad condicional (probation)',
    violations: 'si la corte determinó que hubo una violación',
    performed: 'si se completó la sentencia o el programa',
    form: 'dividida (split) o completa (straight) (PC 1170(h)(5)(B) o (A))',
    completedOn: 'cuándo terminó la sentencia con su supervisión',
    releasedOn: 'cuándo salió la persona de prisión',
    dismissedOn: 'cuándo se desestimó el cargo',
  },
});
