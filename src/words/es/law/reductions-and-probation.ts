import type { SectionWordsByCitation } from '../../../law/book/section-words.ts';

const infractionList = 'Delitos que se pueden tratar como infracciones';
const ownLength = 'Delitos con una duración propia de la libertad condicional';

export const reductionAndProbationWords: SectionWordsByCitation = {
  'PC 17(b)': {
    title: 'Reducir un delito mayor a delito menor',
    rule: [
      'Para un delito que se puede castigar como delito mayor (felony) o como delito menor (misdemeanor) (un “wobbler”).',
      'Es automáticamente un delito menor después de un fallo que impone algo distinto de prisión o de cárcel del condado según PC 1170(h) ((b)(1)).',
      'Si se concedió libertad condicional (probation), el juez puede declararlo delito menor entonces o después, a petición de la persona o del oficial de libertad condicional ((b)(3)). No tiene que esperar a que termine la libertad condicional.',
      'No termina la obligación de registrarse ((e)). Un “strike” sigue siendo un “strike” si la reducción vino después de la sentencia (PC 667(d)(1)).',
    ],
    changes: {
      'every-probation':
        'Se puede pedir después de cualquier libertad condicional. Antes, solo si se suspendió la imposición de la sentencia; una sentencia impuesta con la ejecución suspendida lo impedía (Wood).',
      restitution: 'La restitución sin pagar no es motivo para negarlo ((f)).',
      'before-trial':
        'Antes del juicio, cualquiera de las partes puede pedir que el caso siga como delito menor ((b)(5)).',
    },
    open: [
      'Si un delito es un “wobbler” depende de su propia sección. Si los datos no lo dicen, se pregunta.',
    ],
  },
  'PC 17(d)(2)': {
    title: 'Tratar un delito menor como infracción',
    rule: [
      'Si el delito está en la lista de PC 19.8, la corte puede tratarlo como infracción, con el acuerdo de la persona.',
      'PC 1203.4 excluye las infracciones, y PC 1203.4a excluye las infracciones de tránsito. Pedirlo primero puede cerrar el paso a la desestimación, así que la petición no lo pide a menos que el usuario lo diga.',
    ],
    tables: { listed: infractionList },
    open: [
      'La sección habla de cómo un caso “seguirá adelante” (“shall proceed”). Si cubre un fallo que hace mucho es definitivo lo tiene que decir la corte.',
    ],
  },
  'PC 19.8': {
    title: 'La lista de delitos para PC 17(d)',
    rule: ['Enumera los delitos que una corte puede tratar como infracciones.'],
    tables: { listed: infractionList },
    open: [
      'Versiones anteriores enumeraban otras subdivisiones de PC 602 y algunas secciones más. Para cada fecha se usa la lista de hoy.',
    ],
  },
  'PC 1203.3': {
    title: 'Terminación anticipada de la libertad condicional (probation)',
    rule: [
      'La corte puede terminar la libertad condicional en cualquier momento, cuando lo justifican la justicia y la buena conducta y la enmienda de la persona ((a)).',
      'Hay una audiencia pública. El fiscal recibe dos días de aviso por escrito, o cinco si cambiaría una orden de protección en un caso de violencia doméstica ((b)).',
      'Es una terminación antes de tiempo, que convierte en un derecho la desestimación de PC 1203.4, menos para los delitos excluidos ((b)) y los delitos de manejo de (c).',
    ],
  },
  'PC 1203.1': {
    title: 'Cuánto puede durar la libertad condicional por un delito mayor',
    rule: [
      'Dos años como máximo ((a)). Más para delitos mayores violentos, para delitos con una duración propia de la libertad condicional (probation), y para algunos robos de más de $25,000 ((l)).',
      'Una orden de restitución se puede cobrar como un fallo civil ((a)(3)).',
    ],
    changes: {
      cap: 'Entra en vigor el máximo de dos años, también para períodos que todavía corren y casos que todavía no son definitivos.',
    },
    tables: {
      'own-length': ownLength,
      violent: 'Delitos mayores violentos, que pueden llevar una libertad condicional más larga',
    },
    open: [
      'Un período que aparece como más largo que el máximo puede haber terminado antes por ley. En qué día es una pregunta para un abogado.',
    ],
  },
  'PC 1203a': {
    title: 'Cuánto puede durar la libertad condicional por un delito menor',
    rule: [
      'Un año como máximo ((a)), menos para delitos con una duración propia de la libertad condicional (probation) ((b)).',
    ],
    changes: {
      cap: 'Entra en vigor el máximo de un año, también para períodos que todavía corren y casos que todavía no son definitivos.',
    },
    tables: { 'own-length': ownLength },
    open: [
      'Un período que aparece como más largo que el máximo puede haber terminado antes por ley. En qué día es una pregunta para un abogado.',
    ],
  },
  'PC 1203.2': {
    title: 'Revocación de la libertad condicional (probation)',
    rule: [
      'Una revocación sumaria, por ejemplo cuando se da una orden de arresto, detiene el período de la libertad condicional ((a)). Si terminó y cuándo es entonces una pregunta para un abogado.',
    ],
  },
  'PC 1203.9': {
    title: 'Un caso que se pasó a otro condado',
    rule: [
      'Cuando la libertad condicional (probation) se pasa, la corte del nuevo condado toma toda la jurisdicción del caso ((b)). Qué corte ve la petición es una pregunta para un abogado.',
    ],
  },
  'PC 1203.097': {
    title: 'Libertad condicional por violencia doméstica',
    rule: [
      'La libertad condicional (probation) por violencia contra una persona que describe el Código de Familia 6211 es de al menos tres años, así que los máximos de PC 1203a y 1203.1 no la acortan.',
    ],
  },
  'VC 23600': {
    title: 'Libertad condicional por manejar bajo la influencia (DUI)',
    rule: [
      'La libertad condicional (probation) es de tres a cinco años, así que los máximos de PC 1203a y 1203.1 no la acortan.',
    ],
  },
};
