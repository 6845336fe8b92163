import type { SectionWordsByCitation } from '../../../law/book/section-words.ts';

export const felonyAndDrivingWords: SectionWordsByCitation = {
  'PC 1170(h)': {
    title: 'Delitos mayores que van a la cárcel del condado',
    rule: [
      'Desde el 1 de octubre de 2011, muchos delitos mayores (felonies) se castigan con cárcel del condado en lugar de prisión. Cuando la última parte de la sentencia se suspende, es una sentencia dividida (“split”), y esa parte es supervisión obligatoria (mandatory supervision) ((h)(5)(B)).',
      'Todavía es prisión para una persona que tiene que registrarse o que tiene un delito mayor grave o violento (serious or violent felony), en este caso o antes ((h)(3)).',
    ],
    tables: {
      'jail-felonies':
        'Delitos mayores comunes que van a la cárcel del condado; que un delito no esté en la lista no significa nada',
      'prison-felonies': 'Delitos mayores comunes que van a la prisión estatal',
    },
  },
  'PC 1192.7(c)': {
    title: 'Delitos mayores graves (serious felonies)',
    rule: [
      'Un delito mayor grave es un “strike”. Una desestimación no cambia eso. Las tentativas también son graves, menos la de agresión (assault) ((c)(39)).',
    ],
    changes: {
      trafficking: 'La trata de un menor entra en la lista ((c)(42)).',
    },
    tables: {
      'by-name': 'Graves o violentos, sean cuales sean los hechos',
      'by-manner': 'Graves si se usó un arma mortal; la fuerza sola no lo es',
    },
    open: [
      'Un arma, una lesión corporal grave o una pandilla puede hacer grave cualquier delito mayor. Ninguna sección lo muestra; el registro del caso (docket) sí.',
    ],
  },
  'PC 667.5(c)': {
    title: 'Delitos mayores violentos (violent felonies)',
    rule: [
      'Un delito mayor violento es un “strike”, y el máximo de dos años de libertad condicional (probation) no se le aplica (PC 1203.1(l)). Cualquier robo (robbery) lo es; de las tentativas, solo la de asesinato.',
    ],
    changes: {
      drugged:
        'La violación sexual de una persona a la que el acusado drogó entra en la lista ((c)(24)).',
    },
    tables: {
      'by-name': 'Violentos, sean cuales sean los hechos',
      'by-what-was-proved':
        'Violentos si se acusó y se probó algo más, que muestra el registro del caso (docket)',
    },
    open: [
      'Una lesión corporal grave o un arma de fuego puede hacer violento cualquier delito mayor. Ninguna sección lo muestra; el registro del caso (docket) sí.',
      'Qué delitos mayores se castigan con cadena perpetua ((c)(7)) se leyó solo para PC 236.1.',
    ],
  },
  'PC 667(d)(1)': {
    title: 'Cuándo una condena es un “strike”',
    rule: [
      'Si una condena es un “strike” queda fijo con la sentencia. Una reducción o una desestimación posterior no lo cambia.',
    ],
  },
  'PC 460': {
    title: 'Grados del allanamiento (burglary)',
    rule: [
      'El allanamiento (burglary) de una vivienda habitada es de primer grado, que es un “strike” y va a prisión ((a)). Cualquier otro es de segundo grado, un “wobbler” ((b)).',
    ],
  },
  'PC 290(c)': {
    title: 'Delitos que llevan registro como agresor sexual',
    rule: [
      'PC 1203.41(a)(6) excluye un delito mayor (felony) con prisión que trajo la obligación de registrarse, aunque la obligación ya haya terminado.',
    ],
    changes: {
      'unlawful-intercourse':
        'PC 261.5(c) y (d) se nombran para delitos desde este día; no está resuelto hasta dónde llega eso.',
    },
    tables: {
      offenses:
        'Delitos que obligan a una persona a registrarse; una tentativa o una conspiración también',
    },
    open: [
      'Si PC 261.5(c) o (d) por sí solo obliga a registrarse por delitos desde 2026: (c)(1) los imprime dentro de la cláusula sobre PC 207 y 209, y (c)(3) se lee como si obligaran.',
    ],
  },
  'PC 29800': {
    title: 'Delitos mayores y armas de fuego',
    rule: [
      'Una persona con condena por un delito mayor (felony) no puede tener un arma de fuego. Una desestimación no cambia eso.',
    ],
    tables: { twice: 'Lo prohíbe de por vida después de dos condenas ((a)(2))' },
  },
  'PC 29805': {
    title: 'Delitos menores y armas de fuego',
    rule: [
      'Algunos delitos menores (misdemeanors) prohíben tener un arma de fuego por diez años. Una desestimación no cambia eso.',
    ],
    changes: {
      'violence-in-the-home':
        'Un delito menor de PC 273.5 lo prohíbe de por vida, para condenas desde este día ((b)).',
      neglect:
        'La negligencia o el maltrato de un niño o de una persona mayor entra en la lista, para condenas desde este día ((d)).',
      weapons: 'Entran más delitos menores con armas, para condenas desde este día ((h)).',
    },
    tables: {
      misdemeanors: 'Delitos menores que lo prohíben por diez años ((a), (c) a (h))',
      'without-end': 'Lo prohíbe de por vida, si la condena es de 2019 o después ((b))',
    },
  },
  'PC 136.2(i)(1)': {
    title: 'Órdenes de protección después de una condena',
    rule: [
      'La corte puede proteger a una víctima con una orden de hasta diez años, sea cual sea la sentencia.',
    ],
  },
  'VC 12810': {
    title: 'Delitos de manejo que cuentan dos puntos',
    rule: [
      'Las subdivisiones (a) a (e) nombran los delitos de dos puntos. Para estos, PC 1203.4(c) deja la desestimación a decisión del juez.',
      '“Manejo imprudente” (“reckless driving”) ((c)) se lee como VC 23103, y 23104 y 23105, que son el manejo imprudente que causa lesiones.',
    ],
    tables: { 'two-points': 'Dos puntos ((a) a (e))' },
    open: [
      'PC 1203.4(c)(1) habla de una persona acusada. Se lee delito por delito, así que no cubre los otros cargos del caso.',
    ],
  },
  'VC 13555': {
    title: 'La desestimación y la licencia de manejar',
    rule: [
      'Una desestimación según PC 1203.4 o 1203.4a, o el alivio según 1203.425, no levanta una suspensión ni una revocación, y la condena todavía cuenta para una. PC 1203.41 y 1203.42 hacen la misma excepción ((a)(1) de cada una).',
    ],
  },
  'VC 23103.5': {
    title: '“Wet reckless” (manejo imprudente con alcohol)',
    rule: [
      'Una declaración de culpabilidad o de no contender (plea) por manejo imprudente en lugar de DUI cuenta como antecedente (prior) en un caso posterior de DUI ((c)).',
    ],
  },
  'VC 42001': {
    title: 'Infracciones de tránsito comunes',
    rule: [
      'Fija las multas por infracciones del Código de Vehículos y de las ordenanzas locales que dependen de él. PC 1203.4a excluye estas infracciones ((d)(3)).',
    ],
  },
  'VC 42002.1': {
    title: 'Inspecciones del equipo y vehículos inseguros',
    rule: [
      'Castiga los delitos menores (misdemeanors) de VC 2800, 2801 y 2803 en cuanto tratan de negarse a una inspección del equipo o de una condición insegura que pone en peligro a una persona. PC 1203.4 y 1203.4a los excluyen.',
    ],
    tables: { equipment: 'Secciones que nombra; también cubren otras conductas' },
    open: ['Si queda excluida otra conducta de estas secciones. Es una pregunta para un abogado.'],
  },
};
