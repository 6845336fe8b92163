import type { Difference } from '../../intake/join-papers.ts';
import type { PaperKind, Place } from '../../intake/place.ts';
import type {
  Notice,
  OpenEvent,
  ReadCase,
  ReadCount,
  Registration,
  SentenceChange,
  Supervision,
  WhyNotRead,
} from '../../intake/reading.ts';

/** What `dismissal read` says: of the papers, of what it could not read, of what the draft lacks. */

export const paperNames: Readonly<Record<PaperKind, string>> = {
  'rap-sheet': 'historial del estado (RAP sheet)',
  docket: 'registro del caso (docket)',
  'county-file': 'archivo del condado',
};

/** "historial del estado (RAP sheet), línea 41". */
export function placedWords({ paper, line }: Place): string {
  return `${paperNames[paper]}, línea ${line}`;
}

export const draftHead: readonly string[] = [
  'Un borrador, leído por un programa de los papeles que se nombran abajo. Compare cada línea con el papel.',
  'Lo que los papeles no dicen queda fuera. dismissal check dice qué de eso hace falta.',
];

export const readingHeadings = {
  drafted: 'En el borrador',
  nothing:
    'En estos papeles no hay ninguna condena del Condado de Los Ángeles, así que no hay nada para un borrador.',
  otherHere: 'Otros casos del Condado de Los Ángeles, que no están en el borrador',
  elsewhere: 'Casos de otras cortes, que no están en el borrador',
  open: 'Arrestos y custodia sin resultado: ¿hay todavía un cargo pendiente?',
  registration: 'Obligación de registrarse',
  supervision: 'Bajo supervisión, según el encabezado de la hoja: pregunte si todavía corre',
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
  'another-defendant': 'esto es de otro acusado',
  'which-defendant':
    'no se puede saber a qué acusado se refiere; el número del caso no tiene sufijo',
  'which-count': 'no se puede saber a qué cargo (o programa) se refiere',
  contradicts: 'esto contradice lo que está antes',
  'free-text': 'texto libre; de él solo se leen fechas, teléfonos y direcciones con su etiqueta',
  'mental-health': 'un evento de salud mental: no se lee nada de él',
  'birth-date-differs':
    'la fecha de nacimiento no es la de la persona: ¿es el evento de otra persona?',
  'prison-for-misdemeanor':
    'no puede haber prisión estatal por un delito menor o una infracción: vea el registro del caso (docket)',
  'custody-without-case': 'custodia que no nombra ningún caso',
  'later-hearing': 'el resultado de una audiencia posterior que no se conoce',
  'no-offense':
    'una conclusión que agrega a una sentencia, o un paso del proceso: no es un cargo aparte',
  'registration-ordered': 'se ordenó el registro: pregunte si la obligación todavía corre',
  'damaged-row': 'esta fila no tiene 95 campos',
};

export const noticeWords: Readonly<Record<Notice, string>> = {
  'multiple-source': 'Otros estados o el FBI tienen más de lo que muestra esta hoja.',
  'identity-theft-victim':
    'La persona está registrada como víctima de robo de identidad: algunos eventos pueden ser de otra persona.',
  consolidated: 'Dos expedientes se unieron en uno: revise que cada evento sea de esta persona.',
  deceased: 'La hoja dice que la persona murió.',
};

/** "BA900202 (CASC LOS ANGELES CENTRAL)". */
export function caseWords({ number, courthouseText, county, system, place }: ReadCase): string {
  const where = [courthouseText, county, system, place].filter(
    (one) => one !== null && one !== undefined,
  );
  return `${number ?? 'número no leído'} (${where.join(', ')})`;
}

export function countWords({
  n,
  code,
  section,
  description,
  disposition,
  level,
}: ReadCount): string {
  const offense =
    section === null ? (description ?? 'sección no leída') : `${code ?? ''} ${section}`;
  const rank = level === null ? '' : `, ${levels[level] ?? level}`;
  return `cargo ${n}: ${offense.trim()}, ${dispositions[disposition] ?? disposition.replaceAll('-', ' ')}${rank}`;
}

const levels: Readonly<Record<string, string>> = {
  felony: 'delito mayor (felony)',
  misdemeanor: 'delito menor (misdemeanor)',
  infraction: 'infracción',
};

const dispositions: Readonly<Record<string, string>> = {
  dismissed: 'desestimado',
  acquitted: 'absolución',
  diverted: 'programa de desvío (diversion)',
  pending: 'pendiente',
  convicted: 'condena',
  verdict: 'veredicto',
  'plea-of-guilty': 'declaración de culpabilidad (plea)',
  'plea-of-no-contest': 'declaración de no contender (no contest)',
};

export function openWords({
  kind,
  on,
  agency,
  charges,
  turnedOver,
  proceduralOnly,
}: OpenEvent): string {
  const list = charges.map(({ code, section }) => `${code} ${section}`).join(', ');
  const more = [
    turnedOver === true ? 'entregado a otra agencia' : '',
    proceduralOnly === true ? 'solo violaciones de supervisión' : '',
  ].filter((one) => one !== '');
  return [`${events[kind] ?? kind}, ${on ?? 'día no leído'}, ${agency}`, list, ...more]
    .filter((one) => one !== '')
    .join('; ');
}

const events: Readonly<Record<string, string>> = { arrest: 'arresto', custody: 'custodia' };

export function registrationWords({ on, code, section, ended }: Registration): string {
  const end = ended === null ? 'no hay un final impreso' : `terminó ${ended}`;
  return `${code} ${section}, desde ${on ?? 'un día no leído'}; ${end}`;
}

export function supervisionWords({ kind, until, agency }: Supervision): string {
  return `${supervisions[kind] ?? kind}, ${until === null ? 'sin un final impreso' : `hasta ${until}`}${agency === undefined ? '' : `, ${agency}`}`;
}

const supervisions: Readonly<Record<string, string>> = {
  probation: 'libertad condicional (probation)',
  parole: 'libertad bajo palabra (parole)',
  prcs: 'supervisión comunitaria después de la prisión (PRCS)',
  'mandatory-supervision': 'supervisión obligatoria (mandatory supervision)',
};

const changeNames: Readonly<Record<SentenceChange['what'], string>> = {
  reinstated: 'se restableció la libertad condicional (probation) o la supervisión',
  revoked: 'se revocó',
  'summarily-revoked': 'se revocó sumariamente',
  modified: 'se modificó la sentencia',
  extended: 'se extendió',
  'converted-to-summary': 'se cambió a libertad condicional sumaria (summary probation)',
};

export function changeWords({ on, what, jailDays, months, until }: SentenceChange): string {
  const more = [
    jailDays === undefined ? '' : `${jailDays} días de cárcel`,
    months === undefined ? '' : `${months} meses`,
    until === undefined ? '' : `hasta ${until}`,
  ].filter((one) => one !== '');
  return [`${on}: ${changeNames[what]}`, ...more].join(', ');
}

const differenceNames: Readonly<Record<Difference['what'], string>> = {
  judgmentOn: 'el día del fallo',
  convictedOn: 'el día de la declaración de culpabilidad o de no contender (plea), o del veredicto',
  level: 'el nivel',
  section: 'la sección',
  outcome: 'el resultado',
  kind: 'el tipo de sentencia',
  months: 'los meses de libertad condicional (probation)',
  jailDays: 'los días de cárcel',
  'not-listed': 'un cargo que no está en el registro del caso (docket)',
  person:
    'los nombres o las fechas de nacimiento difieren: ¿son todos los papeles de una misma persona?',
};

export function differenceWords(one: Difference): string {
  if (one.what === 'person') return differenceNames.person;
  const where = `${one.case}${one.count === undefined ? '' : `, cargo ${one.count}`}`;
  const at = (place: Place | undefined) => (place === undefined ? '' : ` (${placedWords(place)})`);
  if (one.what === 'not-listed') return `${where}: ${differenceNames[one.what]}: ${one.other}`;
  return `${where}: ${differenceNames[one.what]}: ${one.kept}${at(one.keptPlace)}, no ${one.other}${at(one.otherPlace)}`;
}

const lastWords: Readonly<Record<string, string>> = {
  courthouse: 'el edificio de la corte',
  number: 'el número del caso',
  judgmentOn: 'el día del fallo',
  section: 'la sección',
  level: 'delito mayor (felony), delito menor (misdemeanor) o infracción',
  convictedOn: 'el día de la declaración de culpabilidad o de no contender (plea), o del veredicto',
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
  violations: 'si se encontró una violación',
  performed: 'si se completó la sentencia o el programa',
  form: 'dividida (split) o completa (straight) (PC 1170(h)(5)(B) o (A))',
  completedOn: 'cuándo terminó la sentencia con su supervisión',
  releasedOn: 'cuándo salió la persona de prisión',
  dismissedOn: 'cuándo se desestimó el cargo',
};

/** What is not known, by its path: "counts.1.level" is "cargo 1: delito mayor, delito menor o infracción". */
export function notKnownWords(path: string): string {
  if (path === 'obligations.restitution.owed') return 'lo que se debe de la restitución';
  if (path === 'obligations.fine.owed') return 'lo que se debe de la multa';
  const count = /^counts\.(\d+)\./u.exec(path)?.[1];
  const last = path.split('.').at(-1) ?? '';
  const words = lastWords[last] ?? last;
  return count === undefined ? words : `cargo ${count}: ${words}`;
}
