import { type Authority, cite } from '../../authority/authority.ts';
import { listInWords } from './dates.ts';

/** A level in a sentence and in a table. */
export const levelNamed = {
  sentence: { felony: 'a felony', misdemeanor: 'a misdemeanor', infraction: 'an infraction' },
  table: { felony: 'felony', misdemeanor: 'misdemeanor', infraction: 'infraction' },
} as const;

/** How a person came to be convicted; nothing where the record does not say. */
export const convictedBy = {
  sentence: {
    'plea-of-guilty': 'on a plea of guilty',
    'plea-of-no-contest': 'on a plea of no contest',
    verdict: 'by verdict',
    unknown: '',
  },
  table: {
    'plea-of-guilty': 'guilty plea',
    'plea-of-no-contest': 'no contest',
    verdict: 'verdict',
    unknown: '',
  },
} as const;

export function pleaNamed(
  kind: 'plea-of-guilty' | 'plea-of-no-contest' | 'deferred',
  several: boolean,
): string {
  const plea = several ? 'pleas' : 'plea';
  switch (kind) {
    case 'plea-of-guilty':
      return `${plea} of guilty`;
    case 'plea-of-no-contest':
      return `${plea} of no contest`;
    case 'deferred':
      return plea;
  }
}

function named(one: Authority): string {
  if (one.kind !== 'statute' || one.code !== 'PC') return cite(one);
  const subdivision = one.subdivision === '' ? '' : `, subd. ${one.subdivision}`;
  return `Pen. Code, § ${one.section}${subdivision}`;
}

/** Sections of the Penal Code: of 17 with its subdivision, of the others whole. */
export const sectionsNamed = {
  /** "Penal Code sections 17, subdivision (b), and 1203.4" */
  written: (sections: readonly string[]): string => {
    const each = sections.map((one) => one.replace(/^17(\(.\))$/u, '17, subdivision $1,'));
    const word = sections.length === 1 ? 'section' : 'sections';
    return `Penal Code ${word} ${listInWords(each)}`;
  },
  /** "Pen. Code, § 1203.4, subd. (d)(1)" */
  authority: named,
  /** "Pen. Code, § 1203.4, as amended by AB 134 (Stats. 2023, ch. 47)" */
  asAmended: (one: Authority): string =>
    one.act === undefined ? named(one) : `${named(one)}, as amended by ${one.act}`,
  /** "Pen. Code, §§ 17, subd. (b), 1203.4" */
  cited: (sections: readonly string[]): string => {
    const each = sections.map((one) => one.replace(/^17(\(.\))$/u, '17, subd. $1'));
    return `Pen. Code, ${sections.length === 1 ? '§' : '§§'} ${each.join(', ')}`;
  },
} as const;
