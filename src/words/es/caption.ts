/** The counties whose names Spanish writes with an accent; a courthouse keeps its English name. */
const counties: Readonly<Record<string, string>> = {
  'Los Angeles': 'Los Ángeles',
  'San Joaquin': 'San Joaquín',
  'Santa Barbara': 'Santa Bárbara',
};

export const countyNamed = (county: string): string => counties[county] ?? county;

/** What the caption of a pleading of ours says beside its names (rule 2.111), for reading alone. */
export const captionWords = {
  court: (county: string) =>
    `CORTE SUPERIOR DE CALIFORNIA, CONDADO DE ${countyNamed(county).toUpperCase()}`,
  plaintiff: ['EL PUEBLO DEL ESTADO DE CALIFORNIA,', 'Demandante,', 'contra'],
  party: 'Persona acusada y que hace la petición.',
  barNumber: (number: string) => `(State Bar núm. ${number})`,
  phone: 'Teléfono: ',
  email: 'Correo electrónico: ',
  attorney: 'Abogado o abogada de quien hace la petición',
  inProPer: 'Quien hace la petición, en su propio nombre (in pro per)',
  alsoKnownAs: 'también ',
  caseNumber: 'Caso núm. ',
  date: 'Fecha: ',
  time: 'Hora: ',
  department: 'Departamento: ',
} as const;

/** What each paper is called; in capitals in its caption and at its foot. */
export const paperNames = {
  petition: 'Petición de desestimación',
  petitionForReduction:
    'Petición para reducir el delito mayor (felony) a delito menor (misdemeanor)',
  petitionAndReduction: 'Petición de reducción y desestimación',
  order: (petition: string) => `Orden [propuesta] sobre la ${petition}`,
  orderAlone: 'Orden [propuesta]',
  declaration: 'DECLARACIÓN ESCRITA EN APOYO DE LA PETICIÓN',
  proofOfService: 'PRUEBA DE ENTREGA LEGAL',
} as const;
