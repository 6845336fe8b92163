import { listInWords } from './dates.ts';

/** What the paragraph on a sentence is called, by the kind of sentence. */
export const sentenceHeadings = {
  probation: 'Libertad condicional (probation)',
  'no-probation': 'Fallo',
  'revoked-to-jail': 'Sentencia',
  'county-jail-1170h': 'Sentencia',
  'state-prison': 'Sentencia',
  'deferred-entry': 'Aplazamiento del fallo (deferred entry of judgment)',
  unknown: 'Fallo',
} as const;

export function daysNamed(days: number): string {
  return days === 1 ? '1 día' : `${days} días`;
}

/** "el cargo 1 (acusado según la sección 11350(a) del Código de Salud y Seguridad)" */
export function offensesNamed(
  counts: readonly { readonly count: number; readonly offense: string }[],
): string {
  return listInWords(
    counts.map(({ count, offense }) => `el cargo ${count} (acusado según la ${offense})`),
  );
}
