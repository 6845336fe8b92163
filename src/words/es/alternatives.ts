import type { AlternativeCode } from '../../law/outcome.ts';
import { codesOf } from '../codes-of.ts';

/** Other remedies in plain words: what each is, and who can help with it. */
const words: Readonly<Record<AlternativeCode, string>> = {
  'certificate-of-rehabilitation':
    'Un certificado de rehabilitación. Una corte declara que la persona está rehabilitada, y la orden le llega al Gobernador como una solicitud de perdón.',
  'direct-pardon': 'Un perdón del Gobernador, pedido directamente, sin ir primero a la corte.',
  lawyer: 'Un abogado puede decir si hay algún otro camino abierto.',
  'PC 290.5 petition':
    'Una petición para terminar la obligación de registrarse como agresor sexual, para personas del nivel (tier) uno o dos.',
  'PC 1203.3':
    'La terminación anticipada de la libertad condicional (probation). La corte puede terminarla antes por buena conducta, después de una audiencia con aviso al fiscal. Después de eso, la desestimación es un derecho en la mayoría de los delitos.',
  'PC 1203.3 in the other case':
    'La terminación anticipada de la libertad condicional en el otro caso. Cuando esa termine, ya no impide esta petición.',
  'PC 17(b)(3)':
    'Reducir el delito mayor (felony) a delito menor (misdemeanor). Esto se puede pedir por sí solo, también antes de que termine la libertad condicional.',
  'PC 236.14':
    'Para sobrevivientes de la trata de personas, una petición que anula el arresto y la condena como si nunca hubieran sido válidos. Es más fuerte que una desestimación, y no hay fecha límite. Hable primero con un abogado sobre esta.',
  'PC 236.15':
    'Para sobrevivientes de violencia de la pareja o de violencia sexual, una petición que anula el arresto y la condena como si nunca hubieran sido válidos. Es más fuerte que una desestimación, y la ley pide presentarla en un tiempo razonable. Hable primero con un abogado sobre esta.',
  'PC 1203.4b':
    'Para personas que trabajaron en una brigada de bomberos mientras estaban bajo custodia, una petición aparte, que no tiene que esperar a que termine la supervisión. Hable primero con un abogado sobre esta.',
  'PC 1170.9(h)':
    'Para veteranos cuyo caso vino de un trauma del servicio militar y que recibieron tratamiento durante la libertad condicional, una petición que puede hacer más que una desestimación. Hable primero con un abogado sobre esta.',
  'PC 851.91': 'Una petición para sellar el arresto.',
  'PC 851.93': 'El estado sella el arresto por su cuenta, sin petición.',
  'WIC 781/786 sealing': 'Sellar los antecedentes juveniles, en la corte de menores.',
  'federal pardon': 'Para una condena federal, un perdón del Presidente.',
  'file in the county of conviction': 'La misma petición, presentada en el Condado de {county}.',
  'none-needed':
    'Quizás no haga falta nada. Una multa de tránsito común no es un delito menor ni un delito mayor, y la mayoría de los formularios no pregunta por ella.',
  'PC 1473.7 lawyer':
    'Deshacer una declaración de culpabilidad o de no contender (plea) que causa problemas de inmigración. Para eso hace falta un abogado.',
  'PC 1473.7':
    'Deshacer una declaración de culpabilidad o de no contender (plea) que se hizo sin entender lo que le haría al estatus migratorio. Para eso hace falta un abogado.',
  'PC 1170.18':
    'La Proposición 47, que permite reducir a delitos menores algunos delitos mayores de robo y de drogas.',
  'HS 11361.8': 'La Proposición 64, que permite reducir o desestimar condenas por marihuana.',
};

export const alternativeTemplate = (code: AlternativeCode): string => words[code];

export const alternativeCodes = codesOf(words);
