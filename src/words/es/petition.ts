import { type Authority, cite } from '../../authority/authority.ts';
import { listInWords } from './dates.ts';

/** A level in a sentence and in a table. */
export const levelNamed = {
  sentence: {
    felony: 'un delito mayor (felony)',
    misdemeanor: 'un delito menor (misdemeanor)',
    infraction: 'una infracción',
  },
  table: {
    felony: 'delito mayor (felony)',
    misdemeanor: 'delito menor (misdemeanor)',
    infraction: 'infracción',
  },
} as const;

/** How a person came to be convicted; nothing where the record does not say. */
export const convictedBy = {
  sentence: {
    'plea-of-guilty': 'por declaración de culpabilidad',
    'plea-of-no-contest': 'por declaración de no contender (no contest)',
    verdict: 'por veredicto',
    unknown: '',
  },
  table: {
    'plea-of-guilty': 'declaración de culpabilidad',
    'plea-of-no-contest': 'no contender (no contest)',
    verdict: 'veredicto',
    unknown: '',
  },
} as const;

export function pleaNamed(
  kind: 'plea-of-guilty' | 'plea-of-no-contest' | 'deferred',
  several: boolean,
): string {
  switch (kind) {
    case 'plea-of-guilty':
      return several ? 'declaraciones de culpabilidad' : 'declaración de culpabilidad';
    case 'plea-of-no-contest':
      return several ? 'declaraciones de no contender' : 'declaración de no contender';
    case 'deferred':
      return several
        ? 'declaraciones de culpabilidad o de no contender (pleas)'
        : 'declaración de culpabilidad o de no contender (plea)';
  }
}

function named(one: Authority): string {
  if (one.kind !== 'statute' || one.code !== 'PC') return cite(one);
  const subdivision = one.subdivision === '' ? '' : `, subd. ${one.subdivision}`;
  return `Código Penal, § ${one.section}${subdivision}`;
}

/** Sections of the Penal Code: of 17 with its subdivision, of the others whole. */
export const sectionsNamed = {
  /** "las secciones 17, subdivisión (b), y 1203.4 del Código Penal" */
  written: (sections: readonly string[]): string => {
    const each = sections.map((one) => one.replace(/^17(\(.\))$/u, '17, subdivisión $1,'));
    const word = sections.length === 1 ? 'la sección' : 'las secciones';
    return `${word} ${listInWords(each)} del Código Penal`;
  },
  /** "Código Penal, § 1203.4, subd. (d)(1)" */
  authority: named,
  /** "Código Penal, § 1203.4, según lo cambió AB 134 (Stats. 2023, ch. 47)" */
  asAmended: (one: Authority): string =>
    one.act === undefined ? named(one) : `${named(one)}, según lo cambió ${one.act}`,
  /** "Código Penal, §§ 17, subd. (b), 1203.4" */
  cited: (sections: readonly string[]): string => {
    const each = sections.map((one) => one.replace(/^17(\(.\))$/u, '17, subd. $1'));
    return `Código Penal, ${sections.length === 1 ? '§' : '§§'} ${each.join(', ')}`;
  },
} as const;
