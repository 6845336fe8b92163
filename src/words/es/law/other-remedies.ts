import type { SectionWordsByCitation } from '../../../law/book/section-words.ts';

const ownPapers = 'Tiene sus propios papeles, y hace falta un abogado.';

export const otherRemedyWords: SectionWordsByCitation = {
  'PC 236.14': {
    title: 'Anulación para víctimas de la trata de personas',
    rule: [
      'Para un delito sin violencia que fue resultado directo de ser víctima de la trata de personas. La condena se anula por no ser válida y los antecedentes se sellan, que es más de lo que hace una desestimación.',
      ownPapers,
    ],
    changes: { begins: 'La sección entra en vigor.' },
  },
  'PC 236.15': {
    title: 'Anulación para víctimas de violencia de la pareja o de violencia sexual',
    rule: [
      'Lo mismo que PC 236.14, para un delito que fue resultado directo de violencia de la pareja o de violencia sexual.',
      ownPapers,
    ],
    changes: { begins: 'La sección entra en vigor.' },
  },
  'PC 1203.4b': {
    title: 'Desestimación para quienes trabajaron en brigadas de bomberos',
    rule: [
      'Para personas que trabajaron en una brigada (hand crew) o en una estación de bomberos mientras estaban bajo custodia. No tiene que esperar a que termine la supervisión ((b)(4)).',
      'Tiene su propia lista de delitos excluidos.',
      ownPapers,
    ],
    changes: {
      begins: 'La sección entra en vigor.',
      certified: 'La prisión o el condado certifica el trabajo ante la corte.',
    },
    tables: {
      never: 'Delitos que la impiden; una condena en otro caso también cuenta',
    },
  },
  'PC 1170.9(h)': {
    title: 'Alivio para veteranos tratados por un trauma del servicio militar',
    rule: [
      'Para personas en libertad condicional (probation) que recibieron tratamiento por un trauma u otra condición del servicio militar. La corte puede terminar antes la libertad condicional, reducir la condena y desestimarla, después de 15 días de aviso.',
      ownPapers,
    ],
    changes: { begins: 'La subdivisión está vigente.' },
    tables: { never: 'Condenas que no desestima ((h)(4)(B))' },
  },
  'PC 1170.18': {
    title: 'Proposición 47: delitos mayores que pasan a delitos menores',
    rule: [
      'Algunos delitos mayores (felonies) de robo y de drogas se pueden redesignar como delitos menores (misdemeanors) cuando se completa la sentencia ((f)). La prohibición de armas de fuego sigue ((j)).',
    ],
    changes: {
      begins: 'Entra en vigor la iniciativa de los votantes.',
      'no-deadline': 'Se quita la fecha límite para presentarla.',
    },
    tables: {
      offenses:
        'Delitos mayores que puede cubrir, si la condena es anterior al 5 de noviembre de 2014',
      never: 'No para quien tiene una condena por uno de estos, o tiene que registrarse ((i))',
    },
    open: [
      'La lista de PC 667(e)(2)(C)(iv) no se leyó en el texto mismo del código.',
      'Cuáles cubre depende del valor de lo robado y de condenas anteriores, que no están en los datos.',
    ],
  },
  'HS 11361.8': {
    title: 'Proposición 64: condenas por marihuana reducidas o desestimadas',
    rule: [
      'Las condenas por marihuana se pueden reducir, desestimar o sellar para que correspondan a la ley de hoy ((e)).',
    ],
    changes: { begins: 'Entra en vigor la iniciativa de los votantes.' },
    tables: { offenses: 'Delitos que puede cubrir' },
  },
  'PC 851.91': {
    title: 'Sellar un arresto sin condena, por petición',
    rule: ['Para un arresto o un cargo que no llevó a una condena. No hace falta PC 1203.4.'],
    changes: { begins: 'La sección entra en vigor.' },
    tables: { never: 'Cargos que la impiden, salvo que la persona haya sido absuelta ((a)(2)(B))' },
  },
  'PC 851.93': {
    title: 'El estado sella por su cuenta un arresto sin condena',
    rule: [
      'El estado da alivio por su cuenta en algunos arrestos sin condena, sin que haga falta una petición.',
    ],
    changes: { begins: 'Empieza la revisión mensual.' },
  },
  'PC 1473.7': {
    title: 'Anulación de una condena que causa daño migratorio',
    rule: [
      'Para personas que ya no están bajo custodia y que no entendieron lo que una declaración de culpabilidad o de no contender (plea) le haría a su estatus migratorio, y por otros motivos. Deshace la condena también para fines federales, cosa que una desestimación no hace.',
      'Para eso hace falta un abogado.',
    ],
    changes: { begins: 'La sección entra en vigor.' },
  },
  'PC 4852.01': {
    title: 'Certificado de rehabilitación: quién puede solicitarlo',
    rule: [
      'Para una persona con condena por un delito mayor (felony) ((a)). Un delito mayor o menor que obliga a registrarse, con libertad condicional (probation): una vez desestimado según PC 1203.4, después de cinco años de residencia, sin custodia desde entonces y sin libertad condicional por otro delito mayor ((b)).',
      'Nunca para los delitos de (c), ni para quien está en libertad bajo palabra (parole) obligatoria de por vida, bajo sentencia de muerte o en el servicio militar.',
      'Un certificado sigue hasta el Gobernador como una solicitud de perdón.',
    ],
    changes: {
      'any-felony':
        'Se incluye cualquier delito mayor. Antes, un delito mayor con libertad condicional primero tenía que desestimarse.',
    },
    tables: { never: 'Nunca ((c))' },
  },
  'PC 4852.03': {
    title: 'Certificado de rehabilitación: el período',
    rule: [
      'Cinco años de residencia en California y dos años más: siete. Cinco años más si el delito obliga a registrarse: diez. Cuatro años más para unos pocos delitos y para sentencias de cadena perpetua: nueve.',
      'El período empieza con la liberación definitiva (discharge), o con la salida en libertad bajo palabra (parole), supervisión o libertad condicional (probation), lo que sea primero ((a)).',
    ],
    changes: {
      registration:
        'Un certificado ya no termina la obligación de registrarse; la termina PC 290.5 ((a)(2)(B)).',
    },
    tables: { 'four-years-more': 'Cuatro años más, como en delitos que llevan cadena perpetua' },
    open: [
      'La corte puede alargar el período por sentencias consecutivas ((a)(4)).',
      'La corte puede dar un certificado antes de que el período termine, menos a quien tiene que registrarse (PC 4852.22).',
    ],
  },
  'PC 4800': {
    title: 'Perdón',
    rule: [
      'Una persona puede solicitarlo directamente al Gobernador. Con dos delitos mayores (felonies) en casos separados, la Corte Suprema tiene que recomendarlo.',
    ],
  },
  'PC 290.5': {
    title: 'Terminar la obligación de registrarse como agresor sexual',
    rule: [
      'Las personas de los niveles (tiers) uno y dos pueden pedirlo cuando pasan sus años mínimos, en su siguiente cumpleaños o después. Las del nivel tres no pueden ((a)(1)).',
      'Una desestimación no termina la obligación.',
    ],
    changes: { begins: 'Empiezan las peticiones según el nivel.' },
  },
  'PC 290.007': {
    title: 'La obligación de registrarse sigue después de una desestimación',
    rule: ['Una desestimación según PC 1203.4 no termina la obligación de registrarse.'],
  },
  'WIC 781': {
    title: 'Sellar antecedentes juveniles, por petición',
    rule: [
      'Un caso de la corte de menores no es una condena. Sus antecedentes se sellan en la corte de menores, por petición.',
    ],
  },
  'WIC 786': {
    title: 'La corte de menores sella por su cuenta antecedentes juveniles',
    rule: ['La corte de menores sella algunos por su cuenta cuando el caso termina bien.'],
  },
};
