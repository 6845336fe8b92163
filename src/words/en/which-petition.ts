import type { NotCarried } from '../../forms/cr-180-carried.ts';

/** Which petition a packet holds, and how to get the other. */
export function whichPetitionWords({
  form,
  notCarried,
}: {
  readonly form: 'own' | 'cr-180';
  readonly notCarried?: NotCarried;
}): string {
  if (form === 'cr-180') {
    return 'The petition in this packet is the court form CR-180, with the order CR-181. To have this program’s own pleading instead, make the packet again with “--petition own”.';
  }
  if (notCarried !== undefined) {
    return `The petition in this packet is this program’s own, on pleading paper. It is a proper petition. The court form CR-180 cannot hold what this one asks: ${notCarriedWords(notCarried)}`;
  }
  return 'The petition in this packet is this program’s own, on pleading paper. It is a proper petition, and court clerks know the court form CR-180 best. To use CR-180: get the PDF of CR-180 and CR-181 from courts.ca.gov, add them once with “dismissal forms add”, and make the packet again. It takes a minute.';
}

export function notCarriedWords(why: NotCarried): string {
  switch (why.kind) {
    case 'one-box-only':
      return `item ${why.item} lets one box be ticked, and the counts of this case need ${why.boxes.join(' and ')}.`;
    case 'one-dismissal-date':
      return 'item 7 has room for one date, and the charges of this case were dismissed on more than one day.';
    case 'no-item':
      return `it has no item for a request under PC ${why.request}.`;
  }
}
