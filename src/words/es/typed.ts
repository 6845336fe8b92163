import type { TypedWords } from '../../interview/typed-words.ts';

const months = [
  ['enero', 'ene'],
  ['febrero', 'feb'],
  ['marzo', 'mar'],
  ['abril', 'abr'],
  ['mayo', 'may'],
  ['junio', 'jun'],
  ['julio', 'jul'],
  ['agosto', 'ago'],
  ['septiembre', 'setiembre', 'sep', 'sept'],
  ['octubre', 'oct'],
  ['noviembre', 'nov'],
  ['diciembre', 'dic'],
] as const;

/** What may be typed to a question of the interview. */
export const typed: TypedWords = {
  yes: ['sí', 'si', 's', 'yes'],
  no: ['no', 'n'],
  none: ['ninguno', 'ninguna', 'nada', 'no hay', 'no más', 'none', '0'],
  unknown: ['?', 'no sé', 'no se', 'no lo sé', 'no lo se', 'no sabe'],
  back: ['atrás', 'atras', 'back'],
  stop: ['parar', 'salir', 'stop'],
  done: ['hecho', 'hecha', 'completo', 'completado', 'completada', 'terminado', 'done'],
  notDone: ['no hecho', 'no hecha', 'no completado', 'no terminado', 'pendiente', 'not done'],
  confidential: ['confidencial', 'confidential', 'safe at home'],
  monthUnits: ['mes', 'meses'],
  yearUnits: ['año', 'años'],
  months,
};
