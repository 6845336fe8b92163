import type { ReferredRoute, Route } from '../../law/outcome.ts';
import type { Question } from '../../law/questions.ts';

/**
 * Every question that a decision asks, in words. Each is phrased so that "sí" never bars anything:
 * a route is open where all of its questions are answered yes.
 */
const words: Readonly<Record<Question | Route | ReferredRoute, string>> = {
  '1203.43':
    '¿Tiene la corte que permitir que se retire la antigua declaración de culpabilidad o de no contender (plea) después del aplazamiento del fallo?',
  '1203.4-fulfilled': '¿Tiene la corte que desestimar porque se cumplió la libertad condicional?',
  '1203.4-early-discharge':
    '¿Tiene la corte que desestimar porque la libertad condicional se terminó antes de tiempo?',
  '1203.4-interest-of-justice':
    '¿Puede el juez desestimar después de la libertad condicional, en interés de la justicia?',
  '1203.4-vehicle': '¿Puede el juez desestimar este delito de manejo, en interés de la justicia?',
  '1203.4a-a':
    '¿Tiene la corte que desestimar un año después de un fallo sin libertad condicional?',
  '1203.4a-b': '¿Puede el juez desestimar un año después de un fallo sin libertad condicional?',
  '1203.49': '¿Puede el juez dar alivio a una víctima de la trata de personas?',
  '1203.41-split': '¿Puede el juez desestimar después de cárcel del condado con supervisión?',
  '1203.41-straight': '¿Puede el juez desestimar después de cárcel del condado sin supervisión?',
  '1203.41-jail': '¿Puede el juez desestimar después de cárcel del condado?',
  '1203.41-prison': '¿Puede el juez desestimar después de prisión estatal?',
  '1203.42':
    '¿Puede el juez desestimar después de una sentencia de prisión anterior a octubre de 2011?',
  '1203.4b': '¿Hay un remedio por haber trabajado en una brigada de bomberos bajo custodia?',

  'federal-case': '¿Es una condena de una corte de California?',
  'juvenile-case': '¿Es una condena, y no un caso de la corte de menores?',
  'county-of-conviction': '¿Es la condena de este condado?',
  conviction: '¿Hay una condena?',
  'already-dismissed': '¿Está el caso sin desestimar todavía?',
  'case-transferred': '¿Sigue el caso en esta corte?',
  'ground-for-1203.4b': '¿Muestran los datos trabajo en una brigada de bomberos bajo custodia?',

  'sentence-fits': '¿Es esta sección para este tipo de sentencia?',
  'not-revoked-into-custody':
    '¿Terminó la libertad condicional de otro modo que por revocación con custodia?',
  'not-an-infraction': '¿Es la condena por algo más que una infracción?',
  'not-a-listed-offense': '¿Está el delito fuera de la lista de los que la ley excluye?',
  'not-felony-261-5-d': '¿Es algo distinto del delito mayor de PC 261.5(d)?',
  'not-an-equipment-inspection':
    '¿Se trata de algo distinto de negarse a una inspección del equipo o de un vehículo inseguro?',
  'no-listed-count-beside': '¿Cubre la ley todos los otros cargos del caso?',
  'prison-term-not-executed': '¿No se cumplió ningún término de prisión suspendido?',
  'probation-over': '¿Ya terminó el período de libertad condicional?',
  'no-warrant-in-this-case': '¿No hay orden de arresto en este mismo caso?',
  'not-serving': '¿No se está cumpliendo ahora ninguna otra sentencia, en ningún lugar?',
  'not-on-probation': '¿No hay ahora libertad condicional en ningún otro caso, en ningún lugar?',
  'not-charged': '¿No hay ahora ningún cargo pendiente, en ningún lugar?',
  'not-supervised': '¿No hay libertad bajo palabra ni otra supervisión en otro caso?',
  'not-supervised-here': '¿Ya terminó la supervisión en este caso?',
  'not-a-two-point-offense': '¿Es algo distinto de un delito de manejo que cuenta dos puntos?',
  'a-two-point-offense': '¿Es un delito de manejo que cuenta dos puntos?',
  'ran-its-full-term': '¿Corrió la libertad condicional su período completo?',
  'no-violation': '¿Nunca determinó la corte una violación de la libertad condicional?',
  'restitution-no-ground': '¿La restitución sin pagar no es motivo para negarla?',
  'restitution-paid': '¿Se pagó la restitución, si era una condición?',
  'programs-done': '¿Se completaron todas las clases y los programas que eran una condición?',
  'fine-paid': '¿Se pagó la multa, si era una condición?',
  'within-the-cap': '¿Duró la libertad condicional, como máximo, lo que la ley permite desde 2021?',
  'discharged-early': '¿Terminó la corte la libertad condicional antes de tiempo?',

  'misdemeanor-or-infraction': '¿Es la condena ahora por un delito menor o una infracción?',
  'reduced-by-a-law-we-know': '¿Se redujo el delito mayor según una ley que conocemos?',
  'not-left-out-of-1203-4a': '¿Cubre esta sección el delito?',
  'one-year-since-judgment': '¿Ya pasó un año desde el fallo?',
  'sentence-performed': '¿Está la sentencia cumplida por completo?',
  'probation-elsewhere': '¿No hay libertad condicional en otro caso?',
  'honest-life': '¿Ha obedecido la persona la ley desde el fallo?',

  'a-felony': '¿Es la condena por un delito mayor?',
  'a-felony-for-county-jail': '¿Es un delito mayor para el que la ley permite cárcel del condado?',
  'form-of-jail-sentence': '¿Fue la sentencia de cárcel del condado de este tipo?',
  'wait-after-jail': '¿Ya pasó el tiempo de espera después de la sentencia de cárcel del condado?',
  'a-jail-sentence-under-1170-h':
    '¿Fue la cárcel del condado una sentencia de delito mayor según PC 1170(h)?',
  'sentenced-to-prison': '¿Se cumplió una sentencia de prisión?',
  'prison-within-1203-41': '¿Cubría la sección sentencias de prisión en este día?',
  'no-duty-to-register': '¿No hay obligación de registrarse como agresor sexual?',
  'wait-after-prison': '¿Ya pasaron dos años después de la sentencia de prisión?',
  '1203-42-in-force': '¿Existía la sección en este día?',
  '1203-43-in-force': '¿Existía la sección en este día?',
  'before-realignment': '¿Fue la sentencia anterior a octubre de 2011?',
  'would-be-county-jail-now': '¿Iría hoy el delito mayor a la cárcel del condado?',
  'of-a-drug-offense': '¿Es un delito de los que admitían el aplazamiento del fallo?',
  'granted-since-1997': '¿Se concedió el aplazamiento del fallo en 1997 o después?',
  'granted-before-2018': '¿Se concedió el aplazamiento del fallo antes de 2018?',
  'performed-and-dismissed': '¿Se completó el programa y se desestimó el cargo?',
  'solicitation-or-prostitution': '¿Se trata de solicitar o ejercer la prostitución (PC 647(b))?',
  'result-of-trafficking': '¿Dicen los datos que fue resultado de la trata de personas?',
};

export function decisionQuestion(question: Question | Route | ReferredRoute): string {
  return words[question];
}

export const decisionQuestionCodes: readonly string[] = Object.keys(words);
