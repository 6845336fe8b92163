import { type PlainDate, weekday } from '../../calendar/plain-date.ts';

const months = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
] as const;

const weekdays = [
  'domingo',
  'lunes',
  'martes',
  'miércoles',
  'jueves',
  'viernes',
  'sábado',
] as const;

/** "14 de marzo de 2016"; the sentence around it has the "el". */
export function dateInWords(date: PlainDate): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${Number(day)} de ${months[Number(month) - 1] ?? ''} de ${year}`;
}

/** "3/14/2016", month first as on every paper of a court here: the other order would be misread. */
export function dateInNumbers(date: PlainDate): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${Number(month)}/${Number(day)}/${year}`;
}

/** "miércoles 3 de febrero de 2027". */
export function dayInWords(date: PlainDate): string {
  return `${weekdays[weekday(date)] ?? ''} ${dateInWords(date)}`;
}

/** "8:30 a.m." from "08:30". */
export function timeInWords(time: string): string {
  const [hours = '0', minutes = '00'] = time.split(':');
  const hour = Number(hours);
  return `${hour % 12 === 0 ? 12 : hour % 12}:${minutes} ${hour < 12 ? 'a.m.' : 'p.m.'}`;
}

/** "1, 2 y 5"; one is itself. Before the sound of an i, "y" is "e": "robo e incendio". */
export function listInWords(items: readonly (string | number)[]): string {
  if (items.length < 2) return String(items[0] ?? '');
  const last = String(items.at(-1) ?? '');
  const and = /^h?[ií](?![aeo])/iu.test(last) ? 'e' : 'y';
  return `${items.slice(0, -1).join(', ')} ${and} ${last}`;
}
