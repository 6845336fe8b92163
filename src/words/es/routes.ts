import type { Route } from '../../law/outcome.ts';

export interface RouteWords {
  /** The section, as court people cite it. */
  readonly section: string;
  /** The route in a few words: "libertad condicional completada". */
  readonly named: string;
  /** What the law says of it, to the person. */
  readonly plain: string;
  /** What the court has to find, to an attorney. */
  readonly standard: string;
  /** What a judge may ask the person at the hearing. */
  readonly judgeMayAsk: readonly string[];
}

const presentStatus =
  '¿Cumple ahora una sentencia o libertad condicional, o tiene cargos pendientes, donde sea?';
const servingOrCharged = '¿Cumple ahora una sentencia, o tiene cargos pendientes, donde sea?';

const interestOfJustice = [
  '¿Qué ha cambiado desde entonces? Trabajo, escuela, familia, tratamiento, ayuda a otros.',
  '¿Por qué necesita la desestimación? Un trabajo, una licencia, vivienda, familia.',
  '¿Ha tenido un arresto o un caso desde entonces? ¿Cómo terminó?',
] as const;

const custodyStandard =
  'El alivio lo decide el juez, en interés de la justicia. Puede haber preguntas sobre el delito, la conducta bajo custodia y bajo supervisión, la rehabilitación y la necesidad.';

/** Where only a reduction is asked (PC 17(b)(3)). */
export const judgeMayAskOfReduction = [
  '¿Qué quiere que el juez sepa sobre el caso?',
  '¿Ha hecho todo lo que le pidió la libertad condicional (probation)?',
  '¿Qué ha cambiado desde entonces? Trabajo, escuela, familia, tratamiento, ayuda a otros.',
  '¿Por qué necesita la reducción? Un trabajo, una licencia, vivienda, estudios.',
] as const;

/** What each route is and what may be asked about it; the sections are in statutes' own numbering. */
export const routeWords: Readonly<Record<Route, RouteWords>> = {
  '1203.43': {
    section: 'PC 1203.43',
    named: 'aplazamiento del fallo (deferred entry of judgment), completado',
    plain:
      'Usted terminó un programa de aplazamiento del fallo y el cargo se desestimó. La ley dice que su antigua declaración de culpabilidad o de no contender (plea) no es válida. Si los datos son correctos, el juez tiene que permitirle retirarla y tiene que desestimar el caso.',
    standard:
      'El alivio es obligatorio: aplazamiento del fallo concedido el 1 de enero de 1997 o después, cumplido satisfactoriamente, y los cargos desestimados según la antigua PC 1000.3.',
    judgeMayAsk: [
      '¿Cuándo empezó el programa, y cuándo se desestimó el cargo?',
      '¿El expediente de la corte todavía lo muestra? Si no, lo que declare bajo pena de perjurio y su historial del estado pueden probarlo.',
    ],
  },
  '1203.4-fulfilled': {
    section: 'PC 1203.4(a)',
    named: 'libertad condicional (probation) completada',
    plain:
      'Usted hizo todo lo que exigía la libertad condicional, de principio a fin. Si los datos son correctos, el juez tiene que conceder la petición.',
    standard:
      'El alivio es obligatorio si las condiciones de la libertad condicional se cumplieron durante todo el período.',
    judgeMayAsk: ['¿Cumplió cada condición durante todo el tiempo?', presentStatus],
  },
  '1203.4-early-discharge': {
    section: 'PC 1203.4(a)',
    named: 'libertad condicional (probation) terminada antes de tiempo',
    plain:
      'La corte terminó su libertad condicional antes de tiempo. Si el expediente lo muestra, el juez tiene que conceder la petición.',
    standard:
      'El alivio es obligatorio después de una terminación anterior al fin del período de libertad condicional, sin importar qué violaciones hubo antes (Butler; Seymour).',
    judgeMayAsk: [
      '¿Cuándo y por qué terminó la corte su libertad condicional antes de tiempo?',
      presentStatus,
    ],
  },
  '1203.4-interest-of-justice': {
    section: 'PC 1203.4(a)',
    named: 'libertad condicional (probation) terminada, interés de la justicia',
    plain:
      'Su libertad condicional ya terminó, pero algo salió mal en el camino. De todos modos el juez puede conceder la petición en interés de la justicia.',
    standard:
      'El alivio lo decide el juez, en interés de la justicia. La corte puede mirar cualquier hecho pertinente, también la conducta después de la libertad condicional (McLernon).',
    judgeMayAsk: [
      '¿Qué salió mal en la libertad condicional, y qué hizo usted al respecto?',
      ...interestOfJustice,
      presentStatus,
    ],
  },
  '1203.4-vehicle': {
    section: 'PC 1203.4(c)',
    named: 'delito de manejo, interés de la justicia',
    plain:
      'Para este tipo de delito de manejo, la desestimación siempre la decide el juez, aunque usted haya hecho todo lo que exigía la libertad condicional.',
    standard:
      'El alivio lo decide el juez, en interés de la justicia, para un delito descrito en VC 12810(a)-(e), aunque la libertad condicional se haya completado (PC 1203.4(c)(1)-(2)).',
    judgeMayAsk: [
      '¿Terminó las clases y los programas que ordenó la corte?',
      '¿Cómo ha manejado desde entonces?',
      ...interestOfJustice,
      presentStatus,
    ],
  },
  '1203.4a-a': {
    section: 'PC 1203.4a(a)',
    named: 'sin libertad condicional (probation), ya pasó un año',
    plain:
      'A usted no le dieron libertad condicional, ya pasó un año desde el fallo, cumplió la sentencia y ha obedecido la ley. Si los datos son correctos, el juez tiene que conceder la petición.',
    standard:
      'El alivio es obligatorio un año después del fallo si la sentencia se cumplió por completo y la persona ha llevado desde entonces una vida honesta y recta.',
    judgeMayAsk: [
      '¿Está la sentencia cumplida por completo, y pagada cualquier multa que fuera parte de ella?',
      '¿Se ha mantenido sin problemas con la ley desde el fallo?',
      servingOrCharged,
    ],
  },
  '1203.4a-b': {
    section: 'PC 1203.4a(b)',
    named: 'sin libertad condicional (probation), interés de la justicia',
    plain:
      'A usted no le dieron libertad condicional, ya pasó un año y cumplió la sentencia. Por algo que pasó después, decide el juez.',
    standard:
      'El alivio lo decide el juez, en interés de la justicia, un año después del fallo. La sentencia tiene que estar cumplida por completo.',
    judgeMayAsk: [
      '¿Está la sentencia cumplida por completo, y pagada cualquier multa que fuera parte de ella?',
      ...interestOfJustice,
      servingOrCharged,
    ],
  },
  '1203.49': {
    section: 'PC 1203.49',
    named: 'condena a causa de la trata de personas',
    plain:
      'Le condenaron porque usted era víctima de la trata de personas. El juez necesita una prueba clara y convincente de eso.',
    standard:
      'El alivio lo decide el juez, con prueba clara y convincente de que la condena fue resultado de la trata de personas.',
    judgeMayAsk: [
      '¿Cómo llevó a esto el ser víctima de la trata? Puede acompañarle un abogado o un defensor de víctimas.',
    ],
  },
  '1203.41-split': {
    section: 'PC 1203.41',
    named: 'delito mayor (felony), cárcel del condado con supervisión',
    plain:
      'Usted terminó hace al menos un año una sentencia de cárcel del condado con supervisión. El juez puede conceder la petición en interés de la justicia.',
    standard: custodyStandard,
    judgeMayAsk: [
      '¿Cómo le fue en la cárcel y bajo supervisión?',
      ...interestOfJustice,
      presentStatus,
    ],
  },
  '1203.41-straight': {
    section: 'PC 1203.41',
    named: 'delito mayor (felony), cárcel del condado sin supervisión',
    plain:
      'Usted terminó hace al menos dos años una sentencia de cárcel del condado. El juez puede conceder la petición en interés de la justicia.',
    standard: custodyStandard,
    judgeMayAsk: ['¿Cómo le fue en la cárcel?', ...interestOfJustice, presentStatus],
  },
  '1203.41-jail': {
    section: 'PC 1203.41',
    named: 'delito mayor (felony), cárcel del condado, con o sin supervisión',
    plain:
      'Usted terminó hace al menos dos años una sentencia de cárcel del condado por un delito mayor. El juez puede conceder la petición en interés de la justicia.',
    standard: custodyStandard,
    judgeMayAsk: [
      '¿Cómo le fue en la cárcel y bajo cualquier supervisión?',
      ...interestOfJustice,
      presentStatus,
    ],
  },
  '1203.41-prison': {
    section: 'PC 1203.41',
    named: 'delito mayor (felony), prisión estatal',
    plain:
      'Usted terminó hace al menos dos años una sentencia de prisión estatal. El juez puede conceder la petición en interés de la justicia.',
    standard: custodyStandard,
    judgeMayAsk: [
      '¿Cómo le fue en la prisión y en la libertad bajo palabra (parole) o supervisión?',
      ...interestOfJustice,
      presentStatus,
    ],
  },
  '1203.42': {
    section: 'PC 1203.42',
    named: 'sentencia anterior a octubre de 2011',
    plain:
      'A usted le dieron la sentencia antes de octubre de 2011 por un delito mayor (felony) que hoy llevaría a la cárcel del condado. El juez puede conceder la petición en interés de la justicia.',
    standard: custodyStandard,
    judgeMayAsk: [
      '¿Cómo le fue bajo custodia y en la libertad bajo palabra (parole) o supervisión?',
      ...interestOfJustice,
      presentStatus,
    ],
  },
};
