import type { CautionCode } from '../../law/outcome.ts';
import { cautionsIn } from '../caution-words.ts';
import { codesOf } from '../codes-of.ts';
import { filled } from './reasons.ts';

/** What to know before anything is filed: plain, short, and what the law says. */
const words: Readonly<Record<CautionCode, string>> = {
  'immigration-advice-first':
    'Inmigración: consulte a un abogado de inmigración antes de presentar cualquier papel. La mayoría de las desestimaciones no borra la condena para las leyes de inmigración. Otros remedios pueden hacerlo.',
  'auto-relief-may-apply':
    'Es posible que el estado ya haya dado alivio (relief) por su cuenta. Si lo hizo, una revisión del historial del estado (Live Scan, formulario BCIA 8016RR) muestra “relief granted”. De todos modos se puede presentar una petición.',
  'relief-already-shown':
    'El historial del estado ya muestra alivio (relief). Una petición todavía puede agregar algo: el expediente de la propia corte, una reducción, la liberación de los castigos que da PC 1203.4.',
  'arrest-warrant-first':
    'Hay una orden de arresto. Hable con un abogado sobre cómo resolverla antes de ir a cualquier corte: ahí podrían arrestarle.',
  'stronger-ground-argued':
    'La petición se basa en el motivo que sirve con cualquier lectura de la ley. Un abogado podría argumentar que el juez tiene que concederla.',
  'written-declaration':
    'Para una infracción, la petición va con una declaración escrita, firmada bajo pena de perjurio.',
  'firearm-not-restored':
    'Una desestimación no devuelve el derecho a tener armas de fuego. Tener un arma de fuego todavía puede ser un delito.',
  'registration-continues':
    'La obligación de registrarse como agresor sexual continúa. Solo la termina otra petición (PC 290.5).',
  'prior-strike-survives':
    'Esto es un “strike”, y lo sigue siendo aunque el juez conceda la petición.',
  'dui-prior-survives':
    'Esto todavía cuenta como antecedente (prior) en cualquier caso nuevo de DUI.',
  'license-not-restored':
    'Una desestimación no levanta la suspensión ni la revocación de una licencia de manejar.',
  'protective-order-continues':
    'La orden de protección sigue vigente hasta el {until}, a menos que la corte la cambie antes.',
  'restitution-debt-survives':
    'La restitución que no se ha pagado todavía se debe. Desde el 1 de enero de 2023 no es motivo para negar la petición.',
  '17b-discretionary':
    'La petición también pide la reducción a delito menor (misdemeanor), según PC 17(b). Eso lo decide el juez.',
  '17b-not-available':
    'No se puede pedir la reducción a delito menor (misdemeanor) según PC 17(b).',
  'infraction-may-forfeit-dismissal':
    'El delito se podría reducir a una infracción (PC 17(d)(2)), pero eso puede cerrar el paso a la desestimación, así que la petición no lo pide.',
  'leap-day-counted':
    'El tiempo de espera incluye el día extra de un año bisiesto. Contado estrictamente en días, puede terminar el día después del {day}.',
  'level-unlike-the-section':
    'Revise el registro del caso (docket): según la sección, el nivel usual de este delito es {usual}, y los datos dicen otra cosa.',
  'home-care-and-tribal-licenses':
    'Aun después de una desestimación, tiene que revelar la condena en formularios para una licencia de una tribu o para trabajo de cuidado en el hogar.',
  'licenses-and-public-office':
    'Aun después de una desestimación, tiene que revelar la condena en formularios que pregunten directamente por ella para un puesto público, una licencia estatal o local, o un contrato con la Lotería Estatal.',
};

export const cautionTemplate = (code: CautionCode): string => words[code];

export const { cautionWords } = cautionsIn(words, filled);

export const cautionCodes = codesOf(words);
