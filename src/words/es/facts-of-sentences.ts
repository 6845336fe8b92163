import type { FactPath } from '../../facts/every-fact.ts';
import { client, dischargeCard, docket, type FactWords, words } from './fact-words.ts';

/** The words of the facts of a sentence, by its kind. */
export const factsOfSentences = {
  'cases.sentence': words(
    '¿Cuál fue la sentencia: libertad condicional (probation), cárcel, multa o prisión?',
    'cuál fue la sentencia',
    'La sentencia de cada cargo que no tiene una propia.',
    docket,
  ),
  'cases.sentence.probation.supervision': words(
    '¿Fue libertad condicional formal (formal probation), con un oficial, o sumaria (summary probation)?',
    'si la libertad condicional (probation) fue formal o sumaria',
    'Libertad condicional formal (con un oficial) o sumaria (informal, ante la corte).',
    docket,
  ),
  'cases.sentence.probation.suspended': words(
    '¿El juez suspendió la imposición de la sentencia (imposition of sentence), o impuso una sentencia y suspendió su ejecución (execution)?',
    'si se suspendió la imposición o la ejecución de la sentencia',
    'Qué se suspendió: la imposición de la sentencia, o la ejecución de una sentencia impuesta.',
    docket,
  ),
  'cases.sentence.probation.suspendedPrisonTerm': words(
    '¿Se ejecutó después un término de prisión suspendido (usted fue a prisión en este caso)?',
    'si después se cumplió un término de prisión suspendido',
    'Un término de prisión estatal impuesto y suspendido: ninguno, nunca ejecutado, o ejecutado.',
    docket,
  ),
  'cases.sentence.probation.startedOn': words(
    '¿Qué día empezó la libertad condicional (probation)?',
    'cuándo empezó la libertad condicional (probation)',
    'El día de la orden que concedió la libertad condicional.',
    docket,
  ),
  'cases.sentence.probation.scheduledEndOn': words(
    '¿Qué día está previsto que termine la libertad condicional (probation)?',
    'cuándo está previsto que termine la libertad condicional (probation)',
    'El último día de la libertad condicional, como se ordenó al principio.',
    docket,
  ),
  'cases.sentence.probation.endedOn': words(
    '¿Qué día terminó la libertad condicional (probation)?',
    'cuándo terminó la libertad condicional (probation)',
    'El último día de la libertad condicional.',
    docket,
  ),
  'cases.sentence.probation.ended': words(
    '¿Cómo terminó la libertad condicional (probation)?',
    'cómo terminó la libertad condicional (probation)',
    'Cómo terminó la libertad condicional, o que todavía no termina.',
    docket,
  ),
  'cases.sentence.probation.violations': words(
    '¿Determinó la corte alguna vez que hubo una violación de la libertad condicional (probation) en este caso?',
    'si la corte determinó que hubo una violación de la libertad condicional (probation)',
    '“none”, “found”, o el día en que la corte determinó la primera.',
    docket,
  ),
  'cases.sentence.probation.violations.firstOn': words(
    '¿Qué día determinó la corte la primera violación?',
    'cuándo determinó la corte la primera violación',
    'El día en que la corte determinó la primera violación.',
    docket,
  ),
  'cases.sentence.probation.violations.reinstated': words(
    '¿Se restableció la libertad condicional (probation) después de la violación?',
    'si se restableció la libertad condicional (probation)',
    'Si la libertad condicional se restableció después de la violación.',
    docket,
  ),
  'cases.sentence.no-probation.performed': words(
    '¿Está cumplida toda la sentencia, con cualquier multa que fuera parte de ella?',
    'si la sentencia está cumplida por completo',
    'Si está cumplida toda la sentencia, con cualquier multa que fuera parte de ella.',
    docket,
  ),
  'cases.sentence.no-probation.completedOn': words(
    '¿Qué día se cumplió la última parte de la sentencia?',
    'cuándo se cumplió la sentencia',
    'El último día de cárcel, o el día en que se pagó la multa.',
    docket,
  ),
  'cases.sentence.no-probation.jailDays': words(
    '¿Cuántos días de cárcel se ordenaron?',
    'cuántos días de cárcel se ordenaron',
    'Días de cárcel; 0 si fue solo una multa.',
    docket,
  ),
  'cases.sentence.revoked-to-jail.completedOn': words(
    '¿Qué día terminó la cárcel que siguió a la revocación?',
    'cuándo terminó la cárcel que siguió a la revocación',
    'El último día en la cárcel después de que se revocó la libertad condicional.',
    docket,
  ),
  'cases.sentence.county-jail-1170h.form': words(
    '¿La sentencia de cárcel del condado por delito mayor (felony) fue dividida (split, con supervisión obligatoria) o completa (straight)?',
    'si la sentencia de cárcel del condado fue dividida (split) o completa (straight)',
    'Dividida (split): PC 1170(h)(5)(B), con supervisión obligatoria. Completa (straight): (h)(5)(A), sin ella.',
    docket,
  ),
  'cases.sentence.county-jail-1170h.completedOn': words(
    '¿Qué día terminó toda la sentencia, con cualquier supervisión obligatoria (mandatory supervision)?',
    'cuándo terminó la sentencia de cárcel del condado',
    'El último día de la sentencia, con cualquier supervisión obligatoria.',
    dischargeCard,
  ),
  'cases.sentence.county-jail-1170h.supervisionNow': words(
    '¿Está usted ahora bajo supervisión obligatoria (mandatory supervision) en este caso?',
    'si usted está bajo supervisión obligatoria en este caso',
    'Supervisión obligatoria en este caso hoy, o ninguna.',
    client,
  ),
  'cases.sentence.county-jail-1170h.supervisionUntil': words(
    '¿Qué día termina la supervisión obligatoria (mandatory supervision)?',
    'cuándo termina la supervisión obligatoria',
    'El último día de la supervisión obligatoria.',
    dischargeCard,
  ),
  'cases.sentence.state-prison.releasedOn': words(
    '¿Qué día salió usted de prisión?',
    'cuándo salió usted de prisión',
    'El día de la salida de prisión.',
    dischargeCard,
  ),
  'cases.sentence.state-prison.supervisionNow': words(
    '¿Está usted ahora en libertad bajo palabra (parole) o bajo supervisión comunitaria (PRCS) en este caso?',
    'si usted está en libertad bajo palabra (parole) o bajo otra supervisión en este caso',
    'Libertad bajo palabra (parole) o supervisión comunitaria después de la prisión (prcs) en este caso hoy, o ninguna.',
    client,
  ),
  'cases.sentence.state-prison.supervisionUntil': words(
    '¿Qué día termina la libertad bajo palabra (parole) o la supervisión en este caso?',
    'cuándo termina la supervisión en este caso',
    'El último día de la libertad bajo palabra o de la supervisión en este caso.',
    dischargeCard,
  ),
  'cases.sentence.state-prison.paroleEndedOn': words(
    '¿Qué día terminó su libertad bajo palabra (parole)?',
    'cuándo terminó la libertad bajo palabra (parole)',
    'El día en que terminó la libertad bajo palabra.',
    dischargeCard,
  ),
  'cases.sentence.state-prison.prcsEndedOn': words(
    '¿Qué día terminó la supervisión comunitaria después de la prisión (PRCS)?',
    'cuándo terminó la supervisión comunitaria después de la prisión (PRCS)',
    'El último día de la supervisión comunitaria después de la prisión.',
    dischargeCard,
  ),
  'cases.sentence.state-prison.completedOn': words(
    '¿Qué día se completó toda la sentencia, con cualquier libertad bajo palabra (parole) o supervisión?',
    'cuándo se completó la sentencia de prisión',
    'El último día de la sentencia, con cualquier libertad bajo palabra o supervisión.',
    dischargeCard,
  ),
  'cases.sentence.deferred-entry.grantedOn': words(
    '¿Qué día se concedió el aplazamiento del fallo (deferred entry of judgment)?',
    'cuándo se concedió el aplazamiento del fallo',
    'El día en que se concedió el aplazamiento del fallo.',
    docket,
  ),
  'cases.sentence.deferred-entry.performed': words(
    '¿Completó usted el programa del aplazamiento del fallo (deferred entry)?',
    'si se completó el programa del aplazamiento del fallo',
    'Si el programa se completó satisfactoriamente.',
    docket,
  ),
  'cases.sentence.deferred-entry.dismissedOn': words(
    '¿Qué día se desestimó el cargo después del programa?',
    'cuándo se desestimó el cargo después del programa',
    'El día en que se desestimó el cargo según la antigua PC 1000.3.',
    docket,
  ),
} as const satisfies Readonly<Partial<Record<FactPath, FactWords>>>;
