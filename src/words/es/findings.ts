import type { FindingCode } from '../../facts/finding-code.ts';
import { batchFindings } from './batch.ts';
import { countyNamed } from './caption.ts';
import { fileFindings } from './file-findings.ts';

/** What is wrong and how to fix it, one sentence each; `{seen}`, `{allowed}` and others are filled in. */
const words: Readonly<Record<FindingCode, readonly [message: string, fix: string]>> = {
  ...fileFindings,
  ...batchFindings,
  'unknown-key': [
    '{key} no es una clave de los datos en este lugar.',
    'Quítela, o escriba una de las que se permiten aquí.',
  ],
  'key-of-another-kind': [
    'Una sentencia con kind: {kind} no lleva {key}.',
    'Revise la clase, o quite lo que no va con ella.',
  ],
  'unknown-key-near': ['{key} no es una clave de los datos en este lugar.', '¿Quiso decir {near}?'],
  'change-unreadable': [
    'Esto no es un cambio de un dato.',
    'Escriba la ruta del dato, = y su valor, como circumstances.charged=yes.',
  ],
  'no-such-entry': [
    '{path} no está en los datos.',
    'Las entradas se cuentan desde 0; aquí los datos tienen {count}.',
  ],
  'not-a-group': [
    '{path} es un solo valor en los datos: no tiene nada por debajo.',
    'Póngalo completo, como {path}={ is: yes, until: 2027-01-31 }.',
  ],
  missing: ['Falta {path}.', 'Escríbalo.'],
  'wrong-kind': ['{path} es {seen}.', 'Escriba lo que se permite ahí.'],
  'not-one-of-near': [
    '{path} no es nada de lo que puede ir ahí. Lo más cercano es {near}.',
    'Escriba {near} si es lo que quiso decir, u otra cosa de las que se permiten.',
  ],
  'not-one-of': [
    '{path} no es nada de lo que puede ir ahí.',
    'Escriba una de las cosas que se permiten.',
  ],
  'not-allowed': ['{path} no se puede leer.', 'Vea en samples/ lo que puede ir ahí.'],
  'out-of-range': ['{path} está fuera de los límites.', 'Escriba un número que se permita.'],
  'imposition-and-execution': [
    'Los datos dicen de una misma sentencia que se suspendió su imposición y también su ejecución.',
    'Vea la orden de la corte (minute order): si no se impuso ningún término, deje “imposition: suspended”; si se impuso, deje “suspended: execution”.',
  ],
  'date-does-not-exist': [
    '{seen} no es un día del calendario.',
    'Revise el día y el mes en el registro del caso (docket).',
  ],
  'year-out-of-range': [
    '{path} es un día de un año que los datos no pueden tener.',
    'Revise el año: tiene que estar entre 1900 y 2100.',
  ],
  'not-a-date': [
    '{path} no es una fecha como se escribe en los datos.',
    'Escriba año, mes y día, como 2019-03-14.',
  ],
  'year-of-two-digits': [
    '{path} tiene un año de dos cifras.',
    'Escriba las cuatro cifras del año, como 2019-03-14 o 3/14/2019.',
  ],
  'not-a-time': ['{path} no es una hora del día.', 'Escriba horas y minutos, como 08:30.'],
  'not-a-zip': [
    '{path} no es un código postal (ZIP).',
    'Escriba cinco dígitos, como "90012", o nueve con un guion.',
  ],
  'not-a-state': [
    '{path} no es un estado.',
    'Escriba sus dos letras, como CA. Si está fuera de los Estados Unidos, escriba al lado el país, como country: Mexico.',
  ],
  'not-an-email': [
    '{path} no es una dirección de correo electrónico.',
    'Escríbala como nombre@example.com, o déjela fuera.',
  ],
  'not-a-phone': [
    '{path} no es un número de teléfono.',
    'Escriba diez dígitos con el código de área, como (213) 555-0100.',
  ],
  'not-a-language': ['{path} no es la clave de un idioma.', 'Escríbala como en, es, ko o zh-Hant.'],
  'not-a-bar-number': [
    '{path} no es un número del Colegio de Abogados (State Bar).',
    'Escriba solo sus dígitos.',
  ],
  'empty-text': ['{path} está vacío.', 'Escríbalo, o deje fuera la clave.'],
  'control-letters': [
    '{path} tiene letras que no se pueden imprimir.',
    'Escríbalo otra vez a mano.',
  ],
  'text-too-long': ['{path} tiene más de 200 letras.', 'Escríbalo más corto.'],
  'address-without-street': [
    'La dirección no tiene la línea de la calle.',
    'Escriba street (y unit), o lines con un máximo de cinco líneas.',
  ],
  'statute-empty': [
    'La sección de la ley está vacía.',
    'Escriba el código y la sección, como PC 459.',
  ],
  'statute-too-long': [
    'Es demasiado largo para ser una sección de la ley.',
    'Escriba el código y la sección, como PC 459.',
  ],
  'statute-no-code': [
    'La sección de la ley no nombra ningún código conocido.',
    'Escriba las letras del código: PC, VC, HS, BP, WIC. Como PC 459 o VC 23152(b).',
  ],
  'statute-no-section': ['Falta el número de la sección.', 'Escríbalo como PC 459 o VC 23152(b).'],
  'statute-unreadable': [
    'La sección de la ley no se puede leer.',
    'Escriba el código, la sección y sus letras, como PC 484(a), PC 664/459, PC 664/HS 11352 o VC 23103 per 23103.5.',
  ],
  'statute-several-codes': [
    'Las letras antes o después de la sección pueden ser de más de un código.',
    'Escriba el código de modo que no pueda ser otro: FAM o FIN, CIV o CORP, EDC, ELEC o EVID, MVC o VC.',
  ],
  'statute-several-sections': [
    'Nombra más de una sección, y no se puede saber si son un solo cargo.',
    'Escriba cada cargo por separado; las secciones de un mismo cargo se unen con una diagonal, como PC 484(a)/490.5.',
  ],
  'statute-letter-without-brackets': [
    'No se puede saber si la letra después del número es una subdivisión, el nivel, o parte del número de la sección.',
    'Escriba la subdivisión entre paréntesis, como PC 286(c), y el nivel como palabra, como PC 647 felony.',
  ],
  'statute-two-subdivisions': [
    'Nombra dos subdivisiones juntas.',
    'Únalas con una diagonal, como VC 23152(a)/(b), si son un solo cargo; si no, escriba cada cargo por separado.',
  ],
  'statute-words-behind': [
    'Después de la sección hay palabras que no son parte de ella.',
    'Quítelas, o ponga un guion antes, como 459 PC-BURGLARY.',
  ],
  'statute-words-differ': [
    'Las palabras después de la sección hablan de una tentativa o de una conspiración, y la sección no.',
    'Vea el registro del caso (docket): escriba una tentativa como PC 664/459 y una conspiración como PC 182(a)(1)/459, y deje fuera las palabras.',
  ],
  'statute-degree-differs': [
    'El grado después de la sección no es uno que este delito tenga, o es otro que el de su subdivisión.',
    'Escriba el grado de un allanamiento (burglary), un robo (robbery) o un asesinato (murder) como está en el registro del caso (docket); en lo demás déjelo fuera.',
  ],
  'level-differs': [
    'La sección termina con la letra de {seen}, pero el cargo tiene otro nivel.',
    'Vea el registro del caso (docket), y escriba el nivel de la condena; deje fuera la letra.',
  ],
  'degree-differs': [
    'La sección termina con el grado {seen}, pero el cargo tiene otro.',
    'Vea el registro del caso (docket), y escriba el grado una sola vez.',
  ],
  'attempt-differs': [
    'La sección dice si esto fue una tentativa, y `attempted` dice otra cosa ({seen}).',
    'Escriba una tentativa como PC 664/459, y deje fuera `attempted`; es para lo que el registro del caso no dice.',
  ],
  'dates-out-of-order': [
    '{path} es {seen}, que es antes de {other} ({otherDay}).',
    'Revise los dos en el registro del caso (docket).',
  ],
  'before-birth': [
    '{path} es {seen}, que es antes de que la persona naciera.',
    'Revíselo en el registro del caso (docket), y también el día de nacimiento.',
  ],
  'in-the-future': [
    '{path} es un día que todavía no llega.',
    'Revíselo en el registro del caso (docket).',
  ],
  'no-answer': [
    '{path} dice “{seen}”, que se imprimiría como si fuera la respuesta.',
    'Quite la línea si no lo sabe, o escriba cuál es.',
  ],
  'suffix-differs': [
    'El número del caso termina en -{seen}, y defendantSuffix es otro.',
    'Revise los dos en el registro del caso (docket), y escriba el sufijo una sola vez.',
  ],
  'not-all-clear': [
    'Los datos dicen que todo está resuelto (allClear), y {seen} dice que algo está pendiente.',
    'Quite allClear, o corrija {seen}.',
  ],
  'not-months': [
    'La duración de la libertad condicional (probation) no se puede leer como meses ni como años.',
    'Escríbala como el registro del caso (docket): 36, "036 MONTHS" o "3 years".',
  ],
  'charged-with-bench-warrant': [
    'Los datos dicen que no hay ningún cargo pendiente (charged), y {other} dice que hay una orden de arresto de un juez (bench warrant) en otro caso, que es un caso pendiente.',
    'Revise cuál de los dos es correcto.',
  ],
  'longer-than-said': [
    'Según {path}, termina el {seen}; pero según {other}, sigue hasta el {otherDay}.',
    'Revise cuál de los dos es correcto. Si hay más de una sentencia, libertad condicional (probation) o supervisión al mismo tiempo, escriba el último día de todas.',
  ],
  'level-and-sentence': [
    'Un cargo que es {seen} no puede tener esta sentencia ({other}): solo un delito mayor (felony) va a prisión estatal o a cárcel del condado según PC 1170(h), y una infracción no lleva cárcel.',
    'Revise en el registro del caso (docket) cuál de los dos es correcto.',
  ],
  'reduced-after-prison': [
    'Un delito mayor (felony) castigado con prisión estatal o según PC 1170(h) ({other}) no se puede reducir según PC 17(b).',
    'Revise en el registro del caso (docket) la sentencia y la sección de la reducción.',
  ],
  'redesignated-too-early': [
    'La Proposición 47 empezó el 5 de noviembre de 2014: el {seen} no se redesignó nada según PC 1170.18.',
    'Revise el día, o según qué sección se redujo el cargo.',
  ],
  'redesignated-another-offense': [
    'PC 1170.18 no cubre {seen} ({other}).',
    'Revise el delito, o según qué sección se redujo.',
  ],
  'redesignated-cannabis-too-early': [
    'La Proposición 64 empezó el 9 de noviembre de 2016: el {seen} no se redujo nada según HS 11361.8.',
    'Revise el día, o según qué sección se redujo el cargo.',
  ],
  'redesignated-not-cannabis': [
    'HS 11361.8 es para condenas por cannabis según HS 11357 a 11360, no para {seen} ({other}).',
    'Revise el delito, o según qué sección se redujo.',
  ],
  'deferred-after-verdict': [
    'El fallo se aplazó después de declararse culpable ({other}), y este cargo terminó en un juicio.',
    'Revise en el registro del caso (docket) cómo terminó el cargo, o cuál fue la sentencia.',
  ],
  'moved-without-probation': [
    'Un caso pasa a otro condado con libertad condicional (probation) o supervisión obligatoria (PC 1203.9), y {other} dice que no hubo ninguna.',
    'Revise en el registro del caso (docket) si el caso pasó a otro condado, o cuál fue la sentencia.',
  ],
  'convicted-under-14': [
    'Según el día de nacimiento ({other}), la persona tenía menos de 14 años el {seen}.',
    'Revise los dos días. Si fue un caso de menores, escriba system: juvenile debajo de court.',
  ],
  'jail-before-realignment': [
    'Las sentencias de PC 1170(h) empezaron el 1 de octubre de 2011, y el fallo ({other}) fue antes.',
    'Revise la sentencia y el día del fallo en el registro del caso (docket).',
  ],
  'discharged-after-the-end': [
    'Una terminación antes de tiempo no puede ser después del último día que se ordenó al principio ({other}).',
    'Revise los dos días, o escriba cómo terminó la libertad condicional (probation).',
  ],
  'no-term-was-imposed': [
    'Si se suspendió la imposición de la sentencia ({other}), no había término de prisión que ejecutar.',
    'Revise en el registro del caso (docket) qué se suspendió.',
  ],
  'executed-and-completed': [
    'Un término de prisión suspendido se ejecuta cuando se revoca la libertad condicional (probation), y {other} dice que no se revocó.',
    'Revise en el registro del caso (docket) cómo terminó la libertad condicional.',
  ],
  'supervised-and-not': [
    'Los datos dicen que ahora no hay supervisión (supervisionNow), y {other} es un día que todavía no llega.',
    'Revise cuál de los dos es correcto.',
  ],
  'no-offense-supervision': [
    '{seen} trata de una violación de libertad condicional (probation), libertad bajo palabra (parole) o supervisión. Nadie tiene una condena por eso.',
    'Escriba la sección del delito; está en la línea del cargo, en el registro del caso (docket).',
  ],
  'no-offense-procedure': [
    '{seen} es un paso del caso, no un delito.',
    'Escriba la sección del delito; está en la línea del cargo, en el registro del caso (docket).',
  ],
  'no-offense-enhancement': [
    '{seen} agrega a una sentencia. No es un delito por sí solo.',
    'Escriba la sección del delito al que se agregó.',
  ],
  'no-offense-punishment': [
    '{seen} dice cómo se castigan los delitos. No es un delito por sí solo.',
    'Escriba la sección del delito; está en la línea del cargo, en el registro del caso (docket).',
  ],
  'no-offense-registration': [
    '{seen} es la obligación de registrarse. No registrarse tiene su propia sección.',
    'Escriba la sección del delito, con sus letras.',
  ],
  'no-offense-relief': [
    '{seen} limpia antecedentes penales. No es un delito.',
    'Escriba la sección del delito; está en la línea del cargo, en el registro del caso (docket).',
  ],
  'section-not-in-the-code': [
    'El código no tiene una sección {seen}.',
    'Revise el número y el código en el registro del caso (docket).',
  ],
  'section-not-yet': [
    '{seen} todavía no estaba en el código el día de la condena: empezó el {day}.',
    'Revise la sección y el día en el registro del caso (docket).',
  ],
  'section-no-longer': [
    '{seen} ya no estaba en el código: su último día fue el {day}.',
    'Revise la sección y el día en el registro del caso (docket).',
  ],
  'infraction-with-probation': [
    'Una infracción no puede llevar libertad condicional (probation).',
    'Revise el nivel del cargo, o su sentencia, en el registro del caso (docket).',
  ],
  'duplicate-count': [
    'El cargo {seen} está escrito dos veces en un caso.',
    'Dé a cada cargo su propio número.',
  ],
  'duplicate-case': [
    'El caso {seen} está escrito dos veces en los datos.',
    'Escriba sus cargos en un solo caso.',
  ],
  'count-without-conviction': [
    'El cargo no terminó en condena ({seen}): no hay nada que desestimar.',
    'No hay nada que corregir. Otra ley puede sellar el arresto: vea los otros caminos.',
  ],
  'name-on-case-unknown': [
    'El nombre del caso no está entre los nombres de la persona.',
    'Agréguelo a petitioner.otherNames, o revise el número del caso.',
  ],
  'circumstances-old': [
    'La situación actual (circumstances) es del {seen}, hace más de 30 días.',
    'Pregunte otra vez y escriba el nuevo día; hasta entonces las casillas sobre la situación actual quedan vacías.',
  ],
  'docket-read-too-early': [
    'El registro del caso (docket) se leyó el {seen}, antes de que terminara el caso. No muestra lo que pasó después de ese día.',
    'Lea otra vez el registro y escriba el nuevo día, o escriba lo que pasó desde entonces: violaciones, traslados, órdenes, desestimaciones.',
  ],
  'circumstances-later': [
    'La situación actual (circumstances) es del {seen}, después del día por el que se pregunta.',
    'Para papeles de ese día, escriba cómo estaban las cosas entonces; las casillas sobre la situación actual quedan vacías.',
  ],
  'circumstances-without-day': [
    'La situación actual (circumstances) no tiene día (asOf).',
    'Escriba el día en que se le preguntó a la persona; hasta entonces las casillas sobre la situación actual quedan vacías.',
  ],
  'other-county': [
    'El caso es del Condado de {seen}.',
    'La petición se presenta donde fue la condena. Estos papeles son para el Condado de {county}.',
  ],
  'hearing-past': [
    'La audiencia del {seen} ya pasó.',
    'Escriba la nueva fecha, o quite la audiencia.',
  ],
  'hearing-on-weekend': [
    'La audiencia del {seen} cae en fin de semana.',
    'Confirme la fecha con el secretario de la corte.',
  ],
  'social-security-number': [
    '{path} tiene lo que parece un número de Seguro Social.',
    'Quítelo. No puede estar en papeles públicos de la corte (regla 1.201).',
  ],
  'driver-license-number': [
    '{path} tiene lo que parece un número de licencia de manejar.',
    'Quítelo. No va en papeles de la corte.',
  ],
  'identity-number': [
    '{path} tiene lo que parece el número de un expediente de inmigración, de antecedentes penales o de un pasaporte.',
    'Quítelo. La corte no lo necesita, y cualquiera puede leer lo que se presenta.',
  ],
  'nine-digit-number': [
    '{path} tiene un número de nueve dígitos, como un número de Seguro Social.',
    'Si lo es, quítelo: no puede estar en papeles públicos de la corte (regla 1.201).',
  ],
  'account-number': [
    '{path} tiene lo que parece un número de tarjeta o de cuenta.',
    'Quítelo. No puede estar en papeles públicos de la corte (regla 1.201).',
  ],
  'letters-without-face': [
    '{path} tiene {letters}, que ninguna letra de imprenta para papeles de la corte tiene: no se puede hacer ningún papel con eso.',
    'Escríbalo como está en el expediente de la corte, con letras latinas, griegas o cirílicas.',
  ],
  'courthouse-not-listed': [
    'El edificio de la corte no está en la lista del Condado de {county}.',
    'Revise su nombre. Los papeles dirán que se pregunte al secretario de la corte.',
  ],
  'prosecutor-not-listed': [
    'El fiscal no está en la lista del Condado de {county}.',
    'Revise el nombre en la acusación (complaint). Los papeles lo imprimen como está escrito, y dicen que se pregunte la dirección.',
  ],
  'city-prosecutor-of-felony': [
    'El fiscal de una ciudad no presenta delitos mayores (felonies), y uno de los cargos lo es.',
    'Revise en la acusación (complaint) quién es el fiscal y el nivel de los cargos.',
  ],
  'last-day-to-serve-past': [
    'El último día para la entrega legal al fiscal antes de la audiencia del {seen} fue el {day}.',
    'Si para entonces no se hizo la entrega legal, pida al secretario una audiencia más tarde.',
  ],
  'hearing-on-holiday': [
    'La audiencia del {seen} cae en {holiday}, cuando la corte está cerrada.',
    'Confirme la fecha con el secretario de la corte.',
  ],
  'case-number-unknown': [
    'No se sabe el número del caso. Los papeles dejan su línea vacía.',
    'Pídalo al secretario de la corte. Escríbalo en los datos, o a mano en cada papel antes de presentarlo.',
  ],
  'case-number-shape': [
    'El número del caso no parece uno del Condado de {county}.',
    'Revíselo en el registro del caso (docket). Se imprime como está escrito.',
  ],
};

export function findingWords(
  code: FindingCode,
  values: Readonly<Record<string, string>>,
): { readonly message: string; readonly fix: string } {
  const [message, fix] = words[code];
  const value = (name: string) =>
    name === 'county' || code === 'other-county' ? countyNamed(values[name] ?? '') : values[name];
  const filled = (text: string) =>
    text.replaceAll(/\{([a-zA-Z]+)\}/gu, (_, name: string) => value(name) || without(name));
  return { message: filled(message), fix: filled(fix) };
}

/** The whole record has no path, and what is not safe to show is not seen. */
function without(name: string): string {
  return name === 'path' ? 'El archivo de datos' : 'eso';
}
