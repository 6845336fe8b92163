import { lawPageIn } from '../law-page.ts';
import { dateInWords } from './dates.ts';
import { rowTermsInWords } from './law/row-terms.ts';

export const { lawPage } = lawPageIn({
  changed: 'Cuándo cambió',
  open: 'Lo que el texto deja abierto',
  sources: 'Fuentes',
  from: 'Desde el {day}',
  until: 'hasta el {day}',
  notInForce: '(no vigente el {day})',
  source: '{looked} el {day}, confianza {confidence}',
  read: 'leído',
  lookedUp: 'consultado',
  confidence: { high: 'alta', medium: 'media', low: 'baja' },
  note: 'El código se consultó por última vez el {day}. Alta: se leyó el texto mismo en el día indicado. Media: otra fuente, que muestra el lugar en el código. Baja: para entonces no se encontró ninguna fuente. Donde no se da un día, ya era así el 1 de enero de 2016. Esto es información, no asesoramiento legal.',
  dateInWords,
  rowTermsInWords,
});
