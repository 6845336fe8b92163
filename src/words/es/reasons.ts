import type { ReasonCode } from '../../law/outcome.ts';
import { codesOf } from '../codes-of.ts';
import { reasonsIn } from '../reason-words.ts';
import { countyNamed } from './caption.ts';
import { dateInWords } from './dates.ts';
import { wordsOfFact } from './facts.ts';
import { statuteWords } from './statutes.ts';

/**
 * Every reason in plain words: one or two short sentences. `{since}`, `{opensOn}` and others are
 * filled in; a day is written out. What they say, their authority says; see docs/law.
 */
const words: Readonly<Record<ReasonCode, string>> = {
  'open/1203.43':
    'El aplazamiento del fallo (deferred entry of judgment) se completó y el cargo se desestimó. El juez tiene que permitir que se retire la antigua declaración de culpabilidad o de no contender (plea).',
  'open/1203.4-fulfilled':
    'Todas las condiciones de la libertad condicional (probation) se cumplieron durante todo el período. El juez tiene que conceder la desestimación.',
  'open/1203.4-early-discharge':
    'La libertad condicional (probation) se terminó antes de tiempo. El juez tiene que conceder la desestimación, sin importar qué haya salido mal antes.',
  'open/1203.4-interest-of-justice':
    'La libertad condicional (probation) ya terminó. El juez puede conceder la desestimación en interés de la justicia.',
  'open/1203.4-vehicle':
    'Para este delito de manejo, el juez puede conceder la desestimación en interés de la justicia.',
  'open/1203.4a-a':
    'No se dio libertad condicional (probation), la sentencia está cumplida y ya pasó un año. El juez tiene que conceder la desestimación.',
  'open/1203.4a-b':
    'No se dio libertad condicional (probation), la sentencia está cumplida y ya pasó un año. El juez puede conceder la desestimación en interés de la justicia.',
  'open/1203.49':
    'El juez puede dar alivio si la condena fue resultado de la trata de personas, con pruebas claras y convincentes.',
  'open/1203.41-split':
    'Un delito mayor (felony) con sentencia de cárcel del condado y supervisión, completada hace más de un año. El juez puede conceder la desestimación.',
  'open/1203.41-straight':
    'Un delito mayor (felony) con sentencia de cárcel del condado, completada hace más de dos años. El juez puede conceder la desestimación.',
  'open/1203.41-jail':
    'Un delito mayor (felony) con sentencia de cárcel del condado, completada hace más de dos años. El juez puede conceder la desestimación. Los datos no dicen si la sentencia fue dividida (split) o completa (straight), y con una o con otra se puede pedir.',
  'open/1203.41-prison':
    'Un delito mayor (felony) con sentencia de prisión estatal, completada hace más de dos años. El juez puede conceder la desestimación.',
  'open/1203.4b':
    'El alivio por haber trabajado en una brigada de bomberos tiene sus propios papeles.',
  'fact-missing': '{unsaid}',
  'open/1203.42':
    'Una sentencia de prisión anterior a octubre de 2011 por lo que hoy sería un delito mayor (felony) con cárcel del condado. El juez puede conceder la desestimación.',

  'federal-case/never': 'Esta es una condena federal. Una corte estatal no la puede desestimar.',
  'juvenile-case/never':
    'Este es un caso de menores, que no es una condena. Los antecedentes juveniles se sellan por otra ley.',
  'county-of-conviction/never':
    'La condena es del Condado de {county}. La petición se presenta en la corte donde fue la condena.',
  'conviction/never':
    'Este cargo no terminó en condena ({disposition}), así que no hay nada que desestimar.',
  'already-dismissed/never': 'Los datos dicen que este caso ya se desestimó antes, según {under}.',
  'case-transferred/unsettled':
    'El caso se pasó a otro condado, y es posible que ahora esté completo allá.',
  'ground-for-1203.4b/unsettled':
    'El remedio por la brigada de bomberos tiene sus propios papeles.',
  'ground-for-1203.4b/never':
    'Los datos no muestran trabajo en una brigada de bomberos bajo custodia.',

  'sentence-fits/never': 'Esta sección es para otro tipo de sentencia.',
  'not-an-infraction/never': 'Esta sección no es para infracciones.',
  'not-a-listed-offense/never': 'La ley no permite esta petición para {statute}.',
  'not-a-listed-offense/unsettled':
    'La ley no permite esta petición para el delito mismo. No está resuelto si la permite para una conspiración (conspiracy) o una incitación (solicitation) a cometerlo.',
  'not-felony-261-5-d/never':
    'La ley no permite esta petición para el delito mayor (felony) de PC 261.5(d).',
  'not-felony-261-5-d/unsettled':
    'El delito mayor (felony) de PC 261.5(d) se redujo después. No está resuelto si la ley permite ahora esta petición.',
  'not-an-equipment-inspection/never':
    'La ley no permite esta petición por negarse a una inspección del equipo ni por un vehículo inseguro.',
  'not-an-equipment-inspection/unsettled':
    'No está resuelto si la ley permite esta petición cuando no se trató de una inspección del equipo.',
  'no-listed-count-beside/unsettled':
    'La ley no permite esta petición para otro cargo de este caso. Si este se puede desestimar por separado es una pregunta para un abogado.',
  'prison-term-not-executed/never':
    'Se cumplió un término de prisión que había estado suspendido. Por eso esta sección ya no cubre el caso.',
  'probation-over/yes': 'La libertad condicional (probation) terminó el {lastDay}.',
  'probation-over/no':
    'La libertad condicional (probation) dura hasta el {lastDay}. La petición se puede presentar desde el {opensOn}.',
  'probation-over/unsettled':
    'La libertad condicional (probation) se revocó. Si terminó y cuándo es una pregunta para un abogado.',
  'not-revoked-into-custody/unsettled':
    'La libertad condicional (probation) se revocó y terminó con custodia. Se discute si esta sección todavía la cubre.',
  'no-warrant-in-this-case/unsettled':
    'Hay una orden de arresto en este caso. Primero hay que resolverla, con un abogado.',
  'not-serving/no':
    'Ahora se está cumpliendo una sentencia. La petición se puede presentar cuando termine{byDay}.',
  'not-serving/yes': 'No hay ninguna otra sentencia en curso desde el {since}.',
  'not-on-probation/no':
    'Todavía no termina la libertad condicional (probation) de otro caso. La petición se puede presentar cuando termine{byDay}.',
  'not-on-probation/yes':
    'No hay ninguna otra libertad condicional (probation) en curso desde el {since}.',
  'not-charged/no':
    'Ahora hay un cargo pendiente. La petición se puede presentar cuando ese caso termine.',
  'not-charged/unsettled':
    'Hay una multa (ticket) pendiente, o una orden de arresto sin caso presentado o en otro caso. No está resuelto si eso lo impide.',
  'not-supervised/no':
    'Hay {kind} en otro caso. La petición se puede presentar cuando termine{byDay}.',
  'not-supervised/unsettled':
    'Hay {kind} en otro caso. No está resuelto si eso cuenta como cumplir una sentencia.',
  'not-supervised/yes': 'No hay ninguna otra supervisión en curso desde el {since}.',
  'not-supervised-here/no':
    'Hay {kind} en este caso. El tiempo de espera empieza cuando termine, y la petición se puede presentar después de la espera{byDay}.',
  'not-supervised-here/unsettled':
    'Hay {kind} en este caso, que la sección no menciona. Pregúntele a un abogado.',
  'ran-its-full-term/never': 'La libertad condicional (probation) no corrió su período completo.',
  'no-violation/never':
    'La corte determinó que hubo una violación de la libertad condicional (probation), así que las condiciones no se cumplieron durante todo el período.',
  'restitution-paid/never':
    'La restitución era una condición de la libertad condicional (probation) y no se pagó. Antes de 2023 eso contaba en contra.',
  'programs-done/never':
    'No se hizo una clase o un programa que era condición de la libertad condicional (probation), así que no se cumplieron todas las condiciones.',
  'fine-paid/never':
    'No está pagada una multa que era condición de la libertad condicional (probation), así que no se cumplieron todas las condiciones.',
  'within-the-cap/unsettled':
    'Los datos muestran una libertad condicional (probation) más larga de lo que la ley permite desde 2021. Por ley puede haber terminado antes.',
  'discharged-early/never': 'La libertad condicional (probation) no se terminó antes de tiempo.',
  'not-a-two-point-offense/never':
    'Es uno de los delitos de manejo que cuentan dos puntos, así que el juez no está obligado a concederla.',
  'a-two-point-offense/never': 'No es uno de los delitos de manejo que cuentan dos puntos.',
  'a-two-point-offense/unsettled':
    'El cargo fue por un delito de manejo que cuenta dos puntos, y la condena es por otro. No está resuelto qué camino queda abierto entonces.',
  'not-a-two-point-offense/unsettled':
    'El cargo fue por un delito de manejo que cuenta dos puntos, y la condena es por otro. No está resuelto qué camino queda abierto entonces.',

  'misdemeanor-or-infraction/never':
    'Esta sección es para delitos menores (misdemeanors) e infracciones.',
  'misdemeanor-or-infraction/unsettled':
    'Un delito mayor (felony) con cárcel y sin libertad condicional (probation): en qué sección cae es una pregunta para un abogado.',
  'reduced-by-a-law-we-know/unsettled':
    'Un delito mayor (felony) castigado con prisión estatal o cárcel del condado según 1170(h) se redujo, y los datos no dicen según qué ley. Muéstrele primero esa orden a un abogado.',
  'not-left-out-of-1203-4a/never': 'Esta sección no cubre el delito.',
  'not-left-out-of-1203-4a/unsettled': 'No está resuelto si esta sección cubre el delito.',
  'one-year-since-judgment/yes': 'Ya pasó un año desde el fallo. El primer día fue el {since}.',
  'one-year-since-judgment/no':
    'Tiene que pasar un año desde el fallo. La petición se puede presentar desde el {opensOn}.',
  'sentence-performed/yes': 'La sentencia está cumplida por completo desde el {since}.',
  'sentence-performed/unsettled':
    'La libertad condicional (probation) se revocó o se cerró por mala conducta. Si la sentencia se cumplió por completo es una pregunta para un abogado.',
  'sentence-performed/no':
    'La sentencia, con cualquier multa que tenga, no está cumplida por completo.',
  'probation-elsewhere/yes':
    'La libertad condicional (probation) del otro caso ya terminó. El primer día después fue el {since}.',
  'probation-elsewhere/unsettled':
    'Hay libertad condicional (probation) en otro caso. Esta sección no la menciona, y algunas cortes entienden que está incluida.',
  'honest-life/never': 'Hubo una condena nueva después del fallo.',

  'a-felony/never': 'La condena no es ahora un delito mayor (felony).',
  'a-felony-for-county-jail/unsettled':
    'La ley manda este delito mayor (felony) a la prisión estatal, y los datos dicen cárcel del condado según PC 1170(h). Revise el registro del caso (docket): puede estar mal el delito o la sentencia. Pregúntele a un abogado qué regla se aplica.',
  'form-of-jail-sentence/never': 'Fue el otro tipo de sentencia de cárcel del condado.',
  'wait-after-jail/yes':
    'El tiempo de espera después de la sentencia de cárcel del condado ya pasó. El primer día fue el {since}.',
  'wait-after-jail/no':
    'La ley exige un tiempo de espera después de la sentencia de cárcel del condado. La petición se puede presentar desde el {opensOn}.',
  'a-jail-sentence-under-1170-h/unsettled':
    'La libertad condicional (probation) se revocó y terminó en la cárcel del condado. Esta sección cubre eso solo si fue una sentencia de delito mayor (felony) según PC 1170(h), y los datos no lo dicen. Pregúntele a un abogado.',
  'sentenced-to-prison/never': 'No se cumplió ninguna sentencia de prisión.',
  'sentenced-to-prison/unsettled':
    'Después se cumplió un término de prisión que había estado suspendido. Hay que determinar cuándo se completó la sentencia.',
  'prison-within-1203-41/yes': 'Esta sección cubre sentencias de prisión desde el {since}.',
  'prison-within-1203-41/never':
    'En este día la sección no cubría una sentencia de prisión cumplida. La cubre desde el 1 de enero de 2023.',
  'no-duty-to-register/never':
    'Esta sección no cubre un delito mayor (felony) con prisión que obliga a registrarse como agresor sexual.',
  'no-duty-to-register/unsettled':
    'El delito es del tipo que obliga a registrarse como agresor sexual. Si una obligación que ya terminó todavía cuenta es una pregunta para un abogado.',
  'wait-after-prison/yes':
    'Ya pasaron dos años desde que se completó la sentencia de prisión. El primer día fue el {since}.',
  'wait-after-prison/no':
    'Tienen que pasar dos años después de la sentencia de prisión. La petición se puede presentar desde el {opensOn}.',
  'wait-after-prison/unsettled':
    'Contados desde la salida de prisión, los dos años terminaron el {byRelease}; contados desde el fin de la libertad bajo palabra (parole) o de la supervisión, terminan el {byEnd}. No está resuelto cuál cuenta.',
  '1203-42-in-force/yes': 'Esta sección está en vigor desde el {since}.',
  '1203-42-in-force/never': 'Esta sección no existía en este día. Empezó el 1 de enero de 2018.',
  'before-realignment/never': 'La sentencia no es anterior a octubre de 2011.',
  'would-be-county-jail-now/never':
    'También hoy este delito mayor (felony) llevaría a la prisión estatal.',
  'would-be-county-jail-now/unsettled':
    'Hay que averiguar si hoy este delito mayor (felony) llevaría a la cárcel del condado.',
  '1203-43-in-force/yes': 'Esta sección está en vigor desde el {since}.',
  '1203-43-in-force/never': 'Esta sección no existía en este día. Empezó el 1 de enero de 2016.',
  'of-a-drug-offense/never':
    'Esta sección es para el aplazamiento del fallo (deferred entry of judgment), que era para delitos de drogas.',
  'of-a-drug-offense/unsettled':
    'Esta sección es para los delitos de drogas de la antigua PC 1000, y no está claro que este sea uno de ellos. El caso pudo ser otro tipo de aplazamiento. Pregúntele a un abogado.',
  'granted-before-2018/unsettled':
    'Desde 2018 el programa de drogas recibe una declaración de no culpable, así que puede no haber nada que retirar. Pregúntele a un abogado.',
  'granted-since-1997/never':
    'El aplazamiento del fallo se concedió antes de 1997, y esta sección cubre los que se concedieron desde el 1 de enero de 1997.',
  'performed-and-dismissed/no': 'El cargo todavía no está desestimado. El día es el {opensOn}.',
  'performed-and-dismissed/yes': 'El cargo se desestimó el {since}.',
  'performed-and-dismissed/unsettled':
    'El programa no se completó, o el cargo no se desestimó. Pregúntele a un abogado qué queda abierto.',
  'solicitation-or-prostitution/never': 'Esta sección es para PC 647(b).',
  'result-of-trafficking/never': 'Esta sección es para víctimas de la trata de personas.',
};

const withoutValues: Readonly<Partial<Record<ReasonCode, string>>> = {
  'county-of-conviction/never':
    'La condena es de otro condado. La petición se presenta en la corte donde fue la condena.',
  'conviction/never': 'Este cargo no terminó en condena, así que no hay nada que desestimar.',
  'already-dismissed/never': 'Los datos dicen que este caso ya se desestimó antes.',
  'not-a-listed-offense/never': 'La ley no permite esta petición para este delito.',
  'probation-over/no': 'La libertad condicional (probation) todavía no termina.',
  'not-supervised/no':
    'Hay una supervisión en otro caso. La petición se puede presentar cuando termine{byDay}.',
  'not-supervised/unsettled':
    'Hay una supervisión en otro caso. No está resuelto si eso cuenta como cumplir una sentencia.',
  'not-supervised-here/no':
    'Hay una supervisión en este caso. El tiempo de espera empieza cuando termine, y la petición se puede presentar después de la espera{byDay}.',
  'not-supervised-here/unsettled':
    'Hay una supervisión en este caso, y es posible que la sección no la mencione. Pregúntele a un abogado.',
  'wait-after-prison/unsettled':
    'Ya pasaron dos años desde la salida de prisión, pero no desde que terminó la libertad bajo palabra (parole) o la supervisión. No está resuelto cuál cuenta.',
};

const kinds: Readonly<Record<string, string>> = {
  parole: 'libertad bajo palabra (parole)',
  prcs: 'supervisión comunitaria después de la prisión (PRCS)',
  'mandatory-supervision': 'supervisión obligatoria (mandatory supervision)',
  'federal-supervised-release': 'libertad supervisada federal (supervised release)',
  felony: 'delito mayor (felony)',
  misdemeanor: 'delito menor (misdemeanor)',
  infraction: 'infracción',
  wobbler: 'delito mayor o delito menor (un “wobbler”)',
  'misdemeanor-or-infraction': 'delito menor o infracción',
  varies: 'según el valor o los hechos',
  dismissed: 'desestimado',
  acquitted: 'absolución',
  diverted: 'programa de desvío (diversion)',
  pending: 'pendiente',
};

export const { reasonWords, filled } = reasonsIn({
  reasons: words,
  withoutValues,
  dateInWords,
  named: (value) => kinds[value] ?? countyNamed(statuteWords(value)),
  byDay: (day) => `, desde el ${day}`,
  unsaid: (fact) => wordsOfFact(fact).unsaid,
});

export const reasonCodes = codesOf(words);
