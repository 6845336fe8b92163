import { type FactPath, isFactPath } from '../../facts/every-fact.ts';
import { client, dischargeCard, docket, type FactWords, rapSheet, words } from './fact-words.ts';
import { factsOfSentences } from './facts-of-sentences.ts';

function debt(
  part: string,
  paying: string,
  whole: string,
): { readonly owed: FactWords; readonly condition: FactWords } {
  return {
    owed: words(
      `¿Todavía se debe ${part}? ¿Cuánto?`,
      `si todavía se debe ${part}`,
      `Dólares que todavía se deben de ${whole}; 0 si ya se pagó todo.`,
      'El secretario de la corte tiene el saldo.',
    ),
    condition: words(
      `¿Puso el juez ${paying} como condición de la libertad condicional (probation)?`,
      `si ${paying} era condición de la libertad condicional (probation)`,
      `Si ${paying} era condición de la libertad condicional.`,
      docket,
    ),
  };
}

const restitution = debt('algo de la restitución', 'el pago de la restitución', 'la restitución');
const fine = debt('algo de la multa', 'el pago de la multa', 'la multa');
const fees = debt(
  'algo de las cuotas de la corte y del condado',
  'el pago de las cuotas de la corte y del condado',
  'las cuotas de la corte y del condado',
);

/** The words of every fact that a record may hold: a fact without words does not compile. */
export const factWords: Readonly<Record<FactPath, FactWords>> = {
  'circumstances.charged': words(
    '¿Tiene usted ahora algún caso penal pendiente, en cualquier lugar?',
    'si ahora hay algún cargo pendiente',
    'Si la persona tiene hoy cargos pendientes por un delito en cualquier lugar; “infraction” si no hay más que una multa (ticket) pendiente.',
    client,
  ),
  'circumstances.servingSentence': words(
    '¿Está usted cumpliendo ahora una sentencia, en cualquier caso y en cualquier lugar?',
    'si usted está cumpliendo ahora una sentencia',
    'Si la persona cumple hoy una sentencia en cualquier caso.',
    client,
  ),
  'circumstances.servingSentence.until': words(
    '¿Qué día termina la sentencia que está cumpliendo?',
    'cuándo termina la sentencia que se está cumpliendo',
    'El último día de la sentencia que se está cumpliendo.',
    client,
  ),
  'circumstances.onProbationElsewhere': words(
    '¿Está usted ahora en libertad condicional (probation) en algún otro caso, en cualquier lugar?',
    'si usted está en libertad condicional (probation) en otro caso',
    'Si la persona está hoy en libertad condicional en algún otro caso.',
    client,
  ),
  'circumstances.onProbationElsewhere.until': words(
    '¿Qué día termina la libertad condicional (probation) del otro caso?',
    'cuándo termina la libertad condicional (probation) del otro caso',
    'El último día de la libertad condicional del otro caso.',
    client,
  ),
  'circumstances.supervisionElsewhere': words(
    '¿Está usted ahora en libertad bajo palabra (parole) o bajo otra supervisión en algún otro caso?',
    'si usted está en libertad bajo palabra (parole) o bajo otra supervisión en otro caso',
    'Libertad bajo palabra (parole), supervisión comunitaria después de la prisión (prcs), supervisión obligatoria o libertad supervisada federal en otro caso hoy.',
    client,
  ),
  'circumstances.supervisionElsewhere.until': words(
    '¿Qué día termina la supervisión del otro caso?',
    'cuándo termina la supervisión del otro caso',
    'El último día de la supervisión del otro caso.',
    dischargeCard,
  ),
  'circumstances.warrant': words(
    '¿Hay una orden de arresto contra usted?',
    'si hay una orden de arresto',
    'Una orden de arresto sin caso presentado, o la orden de un juez (bench warrant) en otro caso.',
    'El sheriff o un defensor público pueden averiguarlo.',
  ),
  'circumstances.convictionsSince': words(
    'Desde este caso, ¿ha tenido usted alguna condena que no está en estos datos?',
    'si hubo una condena después de este caso',
    'Condenas posteriores al fallo más antiguo de estos datos que no están en ellos; “none” si no hay.',
    rapSheet,
  ),
  'circumstances.convictionsSince.on': words(
    '¿Qué día fue la condena posterior?',
    'cuándo fue la condena posterior',
    'El día de la condena posterior.',
    rapSheet,
  ),
  'circumstances.convictionsInAll': words(
    '¿Cuántas condenas tiene usted en total, en cualquier lugar?',
    'cuántas condenas hay en total',
    'El número total de condenas.',
    rapSheet,
  ),
  'circumstances.priorSeriousOrViolentFelony': words(
    'Antes de este caso, ¿tuvo usted una condena por un delito mayor grave o violento (serious or violent felony, un “strike”)?',
    'si antes de este caso hubo un delito mayor grave o violento (serious or violent felony)',
    'Un delito mayor grave o violento anterior a los fallos de estos datos.',
    rapSheet,
  ),
  'circumstances.mustRegister': words(
    '¿Tiene usted ahora que registrarse como agresor sexual?',
    'si usted tiene que registrarse como agresor sexual',
    'Si hoy la persona tiene que registrarse según PC 290, venga de la condena que venga.',
    client,
  ),
  'circumstances.registrationTier': words(
    '¿Qué nivel (tier) le asignó el estado: 1, 2 o 3?',
    'qué nivel de registro (tier) asignó el estado',
    'El nivel según PC 290(d): 1, 2 o 3.',
    'Está en la carta del Departamento de Justicia sobre el nivel.',
  ),
  'circumstances.noncitizen': words(
    '¿Es usted una persona sin ciudadanía de los Estados Unidos? (Lo es aunque tenga “green card”.)',
    'si usted tiene la ciudadanía de los Estados Unidos',
    'Sí para quien no tiene la ciudadanía de los Estados Unidos.',
    client,
  ),
  'circumstances.livesInCaliforniaSince': words(
    '¿Desde qué día vive usted en California?',
    'desde cuándo vive usted en California',
    'El primer día de la residencia actual en California.',
    client,
  ),
  'circumstances.servedInMilitary': words(
    '¿Sirvió usted en las fuerzas armadas de los Estados Unidos?',
    'si usted sirvió en las fuerzas armadas',
    'Si la persona sirvió en las fuerzas armadas de los Estados Unidos.',
    client,
  ),
  'cases.court.county': words(
    '¿En qué condado fue la condena?',
    'en qué condado fue la condena',
    'El condado de la corte.',
    docket,
  ),
  'cases.judgmentOn': words(
    '¿Qué día se pronunció la sentencia, o se concedió la libertad condicional (probation)?',
    'qué día se pronunció el fallo',
    'El día de la sentencia, o el día en que se concedió la libertad condicional o el aplazamiento del fallo.',
    docket,
  ),
  'cases.since.transferredTo': words(
    '¿Se pasó el caso a otro condado?',
    'si el caso se pasó a otro condado',
    'El condado al que se pasó el caso de libertad condicional; “no” si no se pasó.',
    docket,
  ),
  'cases.since.warrantInThisCase': words(
    '¿Hay una orden de arresto en este caso?',
    'si hay una orden de arresto en este caso',
    'Si hay una orden de arresto en este mismo caso.',
    docket,
  ),
  'cases.since.protectiveOrderUntil': words(
    '¿Hay una orden de protección penal vigente en este caso? ¿Hasta cuándo?',
    'si hay una orden de protección penal vigente',
    'El último día de una orden de protección penal en este caso; “none” si no hay.',
    docket,
  ),
  'cases.since.automaticRelief': words(
    '¿Muestra ya el historial del estado “relief granted” para este caso?',
    'si el estado ya dio alivio en este caso',
    'Alivio que el estado dio por su cuenta (PC 1203.425), y el día.',
    rapSheet,
  ),
  'cases.since.automaticRelief.on': words(
    '¿Qué día dice el historial del estado que se dio el alivio?',
    'cuándo dio alivio el estado',
    'El día del alivio que muestra el historial del estado.',
    rapSheet,
  ),
  'cases.since.alreadyDismissed': words(
    '¿Ya se desestimó este caso según PC 1203.4 o una sección parecida?',
    'si este caso ya se desestimó',
    'Una desestimación anterior según una de estas secciones: la sección y el día; “no” si no hubo.',
    docket,
  ),
  'cases.since.alreadyDismissed.on': words(
    '¿Qué día se desestimó antes el caso?',
    'cuándo se desestimó antes el caso',
    'El día de la desestimación anterior.',
    docket,
  ),
  'cases.since.fireCamp': words(
    '¿Trabajó usted en una brigada de bomberos mientras estaba bajo custodia por este caso?',
    'si usted trabajó en una brigada de bomberos bajo custodia',
    'Trabajo en una brigada de bomberos bajo custodia en este caso.',
    client,
  ),
  'cases.since.traffickingVictim': words(
    '¿Pasó esto por ser usted víctima de la trata de personas?',
    'si esto pasó porque usted era víctima de la trata de personas',
    'Si el arresto o la condena fue resultado de ser víctima de la trata de personas.',
    client,
  ),
  'cases.since.violenceVictim': words(
    '¿Pasó esto por ser víctima de violencia de su pareja, o de violencia sexual?',
    'si esto pasó porque usted era víctima de violencia',
    'Si fue resultado de ser víctima de violencia de la pareja o de violencia sexual.',
    client,
  ),
  'cases.obligations.restitution.owed': restitution.owed,
  'cases.obligations.restitution.conditionOfProbation': restitution.condition,
  'cases.obligations.fine.owed': fine.owed,
  'cases.obligations.fine.conditionOfProbation': fine.condition,
  'cases.obligations.fees.owed': fees.owed,
  'cases.obligations.fees.conditionOfProbation': fees.condition,
  'cases.obligations.programs': words(
    '¿Ordenó el juez una clase o un programa? ¿Se completó?',
    'si se ordenó una clase o un programa, y si se hizo',
    'Clases y programas que ordenó la corte, y si se hizo cada uno; “none” si no se ordenó ninguno.',
    docket,
  ),
  'cases.obligations.programs.done': words(
    '¿Se completó la clase o el programa?',
    'si se completó la clase o el programa',
    'Si se completó la clase o el programa.',
    docket,
  ),
  'cases.obligations.programs.conditionOfProbation': words(
    '¿Era la clase o el programa una condición de la libertad condicional (probation)?',
    'si la clase o el programa era condición de la libertad condicional (probation)',
    'Si la clase o el programa era condición de la libertad condicional.',
    docket,
  ),
  'cases.counts.level': words(
    '¿La condena fue por un delito mayor (felony), un delito menor (misdemeanor) o una infracción?',
    'si fue un delito mayor (felony), un delito menor (misdemeanor) o una infracción',
    'El nivel al momento de la condena.',
    docket,
  ),
  'cases.counts.wobbler': words(
    '¿El delito mayor (felony) también se podía acusar como delito menor (misdemeanor) (un “wobbler”)?',
    'si el delito mayor (felony) es un “wobbler”',
    'Si el delito mayor también se puede castigar como delito menor (un “wobbler”).',
    'Lo dice la propia sección al hablar del castigo; un abogado puede buscarlo.',
  ),
  'cases.counts.disposition': words(
    '¿Cómo terminó este cargo: declaración de culpabilidad o de no contender (plea), veredicto, desestimación?',
    'cómo terminó este cargo',
    'Cómo terminó el cargo.',
    docket,
  ),
  'cases.counts.convictedOn': words(
    '¿Qué día fue la declaración de culpabilidad o de no contender (plea), o el veredicto?',
    'qué día fue la declaración de culpabilidad o de no contender (plea), o el veredicto',
    'El día de la declaración de culpabilidad o de no contender, o del veredicto.',
    docket,
  ),
  'cases.counts.degree': words(
    '¿Fue de primer o de segundo grado?',
    'de qué grado fue',
    'El grado, si la sección tiene más de uno.',
    docket,
  ),
  'cases.counts.manner': words(
    '¿Fue con un arma mortal (deadly weapon), o solo con fuerza?',
    'si fue con un arma mortal o solo con fuerza',
    'PC 245(a)(1) y secciones parecidas: con un arma mortal, o solo con fuerza.',
    docket,
  ),
  'cases.counts.vehicleConduct': words(
    '¿Se trató de una inspección del equipo o de un vehículo inseguro, o de otra cosa?',
    'si se trató de una inspección del equipo o de un vehículo inseguro',
    'VC 2800, 2801, 2803: negarse a una inspección del equipo (o un vehículo inseguro), u otra cosa.',
    docket,
  ),
  'cases.counts.ageAtOffense': words(
    '¿Qué edad tenía usted el día del delito?',
    'qué edad tenía usted el día del delito',
    'Edad en años el día del delito.',
    client,
  ),
  'cases.counts.registration': words(
    '¿Ordenó el juez que usted se registrara como agresor sexual por esta condena?',
    'si esta condena trajo la obligación de registrarse como agresor sexual',
    'Si esta misma condena trajo la obligación de registrarse según PC 290.',
    docket,
  ),
  'cases.counts.attempted': words(
    '¿La condena fue solo por una tentativa (attempt, PC 664)?',
    'si fue el delito o una tentativa',
    'Si fue una tentativa (PC 664); “unknown” si no lo sabe.',
    docket,
  ),
  'cases.counts.reductions.on': words(
    '¿Qué día se redujo el cargo?',
    'cuándo se redujo el cargo',
    'El día de la reducción o de la redesignación.',
    docket,
  ),
  'cases.counts.statute': words(
    '¿Qué parte de la sección fue? Escríbala con sus letras, como “PC 289(a)”.',
    'qué parte de la sección fue',
    'El código y la sección como los imprime el registro del caso (docket), con sus letras: “PC 459”, “VC 23152(b)”.',
    docket,
  ),
  ...factsOfSentences,
};
/** The words of a fact by its name; of a fact that a test made up, its name. */
export function wordsOfFact(fact: string): FactWords {
  if (isFactPath(fact)) return factWords[fact];
  return words(`¿${fact}?`, fact, fact, '');
}
