import type { NotCarried } from '../../forms/cr-180-carried.ts';

/** Why the petition is ours although CR-180 is at hand, as the end of a sentence. */
export function notCarriedWords(why: NotCarried): string {
  switch (why.kind) {
    case 'one-box-only':
      return `item ${why.item} lets one box be ticked, and the counts of this case need ${why.boxes.join(' and ')}.`;
    case 'one-dismissal-date':
      return 'item 7 has room for one date, and the charges of this case were dismissed on more than one day.';
    case 'no-dismissal':
      return 'it is a petition for dismissal, and this petition asks only for a reduction.';
    case 'no-item':
      return `it has no item for a request under PC ${why.request}.`;
  }
}
