/** The headings of the tables that a batch writes for a person to read in a spreadsheet. */
export const columnWords = {
  record: 'datos núm.',
  file: 'archivo',
  line: 'línea',
  reference: 'referencia',
  call: 'llamada',
  what: 'qué se puede hacer',
  fromDay: 'desde el día',
  missing: 'datos que faltan',
  cases: 'casos',
  case: 'caso',
  folder: 'carpeta',
  warnings: 'advertencias',
  by: 'por',
  which: 'código',
  inWords: 'en palabras',
  people: 'personas',
  counts: 'cargos',
  where: 'dónde',
  severity: 'gravedad',
  code: 'código',
  wrong: 'qué está mal',
  seen: 'lo que dice',
  allowed: 'lo que se acepta',
  fix: 'cómo corregirlo',
} as const;

export const tableWords = {
  all: 'todos',
  answered: 'con respuesta',
  failed: 'con fallas',
  pages: (first: number, last: number) => `${first} a ${last}`,
} as const;
