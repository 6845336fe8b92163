import type { Line } from '../paper/block.ts';
import type { Words } from '../words/words.ts';

/** A place in a paper to fill in, with its current content. */
export interface Place {
  readonly kind: 'place';
  readonly name: string;
  /** What a screen reader says. */
  readonly says: string;
  readonly is: string;
}

/** A place by its name; a count's place also by the count's number, as "count-2-level". */
export function place({ placeWords }: Words, name: keyof Words['placeWords'], is = ''): Place {
  return { kind: 'place', name, says: placeWords[name], is };
}

export function placeOfCount(
  { casePhrases, placeWords }: Words,
  count: number,
  name: 'offense' | 'level' | 'convicted-on' | 'by',
  is: string,
): Place {
  const says = casePhrases.ofCount(count, placeWords[name]);
  return { kind: 'place', name: `count-${count}-${name}`, says, is };
}

export function placeLine({ name, says, is }: Place, before = '', behind = ''): Line {
  return [
    ...(before === '' ? [] : [{ text: before, style: 'plain' as const }]),
    { style: 'place', name, tooltip: says, text: is },
    ...(behind === '' ? [] : [{ text: behind, style: 'plain' as const }]),
  ];
}
