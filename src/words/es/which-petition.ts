import type { NotCarried } from '../../forms/cr-180-carried.ts';

/** Why the petition is ours although CR-180 is at hand, as the end of a sentence. */
export function notCarriedWords(why: NotCarried): string {
  switch (why.kind) {
    case 'one-box-only':
      return `el punto ${why.item} deja marcar una sola casilla, y los cargos de este caso necesitan ${why.boxes.join(' y ')}.`;
    case 'one-dismissal-date':
      return 'el punto 7 tiene lugar para una sola fecha, y los cargos de este caso se desestimaron en más de un día.';
    case 'no-dismissal':
      return 'es una petición de desestimación, y esta petición solo pide una reducción.';
    case 'no-item':
      return `no tiene un punto para pedir algo según PC ${why.request}.`;
  }
}
