import type { InterviewWords } from '../interview-words.ts';
import { dateInWords, listInWords } from './dates.ts';
import { answerLabels, factHints, itemLabels, plainAnswer } from './interview-answers.ts';
import { typed } from './typed.ts';

/** All that the interview says in Spanish; see docs/glossary.md. */
export const interviewWords: InterviewWords = {
  intro: [
    'Responda con el registro del caso (docket). “Usted” es la persona de quien son estos datos, y sabe lo que ningún registro muestra.',
    'Escriba ? si no sabe. “atrás” vuelve a la pregunta anterior, “parar” guarda y termina.',
  ],
  dontKnow: '(? si no sabe)',
  enterFor: (what) => `Enter: ${what}`,
  caseHead: (number) => `Caso ${number}`,
  countHead: (number, statute) => `cargo ${number}${statute === undefined ? '' : ` (${statute})`}`,
  hint: (path) => factHints[path],
  answer: (fact, says) => answerLabels[fact]?.[says] ?? plainAnswer(says),
  item: (fact) => itemLabels[fact],
  steps: {
    name: {
      ask: '¿Cómo se llama usted? Si un caso está con otro nombre, póngalo después de “aka”.',
      find: 'Su nombre de hoy, por ejemplo: Kim Ly Trinh aka Kim Ly Dang. Si tiene dos apellidos: Lopez Garcia, Ana.',
    },
    birth: {
      ask: '¿Cuál es su fecha de nacimiento?',
      find: 'Primero el mes, con los cuatro números del año: 4/2/1985.',
    },
    address: {
      ask: '¿Dónde recibe usted correo?',
      find: 'En una línea: 14330 Sample St Apt 9, Van Nuys, CA 91401. “ninguna”, o “confidencial” (Safe at Home).',
    },
    phone: {
      ask: '¿Cuáles son su número de teléfono y su correo electrónico?',
      find: '818-555-0110, rosa@example.com. Si necesita intérprete en la audiencia, agréguelo con el idioma: intérprete español.',
    },
    statement: {
      ask: 'Aquí decide el juez. ¿Qué quiere que sepa el juez, en sus propias palabras?',
      find: 'Qué ha cambiado desde entonces y por qué le importa. Usted lo firma bajo pena de perjurio; también puede escribirlo a mano después.',
    },
    'case-number': {
      ask: '¿Cuál es el número del caso?',
      find: 'Arriba en el registro del caso (docket), después de NO{caseNumbers}.',
    },
    'another-case': {
      ask: '¿Tiene usted otro caso? Escriba el número.',
      find: 'Quizás usted lo sabe; si no, está en el historial del estado (RAP sheet).',
    },
    courthouse: {
      ask: '¿En qué edificio de la corte fue el caso?',
      find: 'Arriba en el registro del caso (docket). Si fue en otro condado, escriba el condado: {anotherCounty} County.',
    },
    'name-on-case': {
      ask: '¿Con qué nombre está el caso?',
      find: 'El registro del caso (docket), después de DEFENDANT.',
    },
    counts: {
      ask: '¿Qué cargo terminó en una condena? Escriba su número, su sección y su nivel.',
      find: 'Como están en el registro del caso (docket): 2: 23152(B) VC MISD. Si son varios, ponga ; entre ellos.',
    },
    statute: {
      ask: '¿Qué sección fue? Escriba el código y la sección.',
      find: 'El registro del caso (docket), junto al número del cargo: PC 459, 23152(B) VC.',
    },
    plea: {
      ask: '¿Cómo terminó este cargo, y qué día?',
      find: 'El registro del caso (docket): DEFENDANT PLEADS NOLO. Escriba el número y el día, primero el mes: 2 5/12/2016.',
    },
    reduction: {
      ask: '¿Según qué sección se redujo, y qué día?',
      find: 'El registro del caso (docket): 17(b) 3/14/2019; 1170.18 por la Proposición 47; 17(d)(2) a una infracción. “no” si este cargo no se redujo.',
    },
    prosecutor: {
      ask: '¿Qué fiscalía llevó el caso?',
      find: 'El registro del caso (docket), después de PEOPLE: {offices}. Recibe una copia de la petición.',
    },
  },
  groups: {
    docket: {
      ask: 'Después de la sentencia, ¿muestra el registro del caso (docket) algo de esto?',
      find: 'Léalo hasta el final. (? si no lo tiene completo)',
    },
    owed: {
      ask: '¿Todavía se debe algo de esto en este caso?',
      find: 'El secretario de la corte tiene el saldo.',
    },
    present: {
      ask: '¿Es verdad hoy algo de esto, en cualquier corte y en cualquier lugar?',
      find: 'Eso lo sabe usted.',
    },
    rest: {
      ask: '¿Es verdad algo de esto? Cambia qué más se puede pedir, o qué hay que saber antes.',
      find: 'Casi todo lo sabe usted; el historial del estado (RAP sheet) muestra las condenas y el alivio (relief).',
    },
  },
  several:
    'Escriba los números de lo que es verdad (2, 5), o 0 si nada lo es. Ponga ? después de un número si no lo sabe (3?).',
  noMore: 'no hay más casos',
  skip: 'dejarlo en blanco',
  sameDay: (day) => `el mismo día, ${day}`,
  sameAsBefore: 'como el cargo anterior',
  readBack: {
    nothing: 'Nada.',
    unknown: 'Queda sin respuesta.',
    noneOf: 'Nada de esto.',
    some: (items) => `${listInWords(items)}.`,
    open: (items) => `Queda sin respuesta: ${listInWords(items)}.`,
    day: (day) => `${dateInWords(day)}.`,
    month: (month, year) => `${typed.months[month - 1]?.[0] ?? ''} de ${year}; no se sabe el día.`,
    year: (year) => `${year}; no se sabe el día.`,
    names: (names) =>
      names
        .map(({ first, middle, last, suffix }) =>
          [
            `nombre ${first}${middle === undefined ? '' : ` ${middle}`}`,
            `apellido ${last}`,
            ...(suffix === undefined ? [] : [suffix]),
          ].join(', '),
        )
        .join('; también '),
    counts: (counts) =>
      counts
        .map(({ number, statute, level }) =>
          [`cargo ${number}`, statute, ...(level === undefined ? [] : [level])].join(', '),
        )
        .join('; '),
    sentence: (kind, supervision, length) =>
      [kind, supervision, length === undefined ? undefined : `${length} meses`]
        .filter((one) => one !== undefined)
        .join(', '),
  },
  trouble: {
    empty: 'Escriba una respuesta, o ? si no sabe.',
    needed: 'Sin esto no se puede preguntar nada más. “parar” guarda y termina.',
    choose: (most) => `Escriba uno de los números, del 1 al ${most}.`,
    'choose-several': (most) =>
      `Escriba los números de lo que es verdad, del 1 al ${most}, con un espacio o una coma entre ellos; 0 si nada lo es.`,
    'not-a-day':
      'Eso no es una fecha. Escríbalo con el mes primero, 3/14/2016, o 14 de marzo de 2016; si no se sabe más, marzo de 2016 o 2016.',
    'which-language': 'Escriba también el idioma: intérprete español.',
    'not-a-birthday': 'Escriba el mes, el día y los cuatro números del año: 3/14/1985.',
    'not-a-name':
      'No se puede saber dónde empieza el apellido. Escriba primero los apellidos y una coma: Lopez Garcia, Ana Maria.',
    'not-an-address':
      'Escriba la calle, una coma, la ciudad, el estado y el código postal, todo en una línea.',
    'not-a-sentence':
      'Escriba el número de la clase de sentencia, o la línea del registro del caso (docket): 036 MONTHS SUMMARY PROBATION.',
    'not-a-program': 'Escriba el nombre de cada clase o programa, y después hecho o no hecho.',
    'not-a-number': 'Escriba un número en cifras.',
    'not-a-case-number':
      'Un número de caso lleva cifras, como 2CJ00000. Escríbalo como está en el registro del caso (docket).',
    'not-a-reduction':
      'Escriba primero la sección, 17(b), 17(d)(2), 1170.18 o HS 11361.8; después el día.',
    which: (names) =>
      names.length === 0
        ? 'Ningún nombre de la lista coincide. dismissal courthouses imprime la lista.'
        : `¿Cuál de ellos: ${listInWords(names)}?`,
    first: 'Esta es la primera pregunta.',
    fault: (message, fix) => `${message} ${fix}`,
  },
  end: {
    head: 'Escrito por dismissal new, del registro del caso y de lo que dijo la persona.',
    saved: (file) => `Los datos están guardados en ${file}, solo para usted.`,
    stopped: (file) => `Siga más tarde: dismissal new --from ${file}`,
    nothingToSave: 'No se respondió nada, y no se guarda nada.',
    makePacket: '¿Hacer ahora los papeles? Enter para hacerlos, “no” para dejarlo.',
    goesTo: (folder) => `Van a la carpeta ${folder}; para otra, escriba su nombre.`,
    makeLater: (file, folder) => `Haga los papeles: dismissal packet ${file} --out ${folder}`,
    answersOver: 'El archivo de respuestas termina antes que la entrevista.',
  },
  all: {
    head: 'Todas las preguntas que dismissal new puede hacer',
    about:
      'Para que un abogado las revise de una vez: la pregunta, dónde está la respuesta, las respuestas. Una pregunta se hace solo donde su respuesta puede cambiar algo en los datos que hay.',
    outcomes: 'A qué puede llegar una entrevista',
    opens: 'Se escribe en',
    aDay: 'Un día; un mes o un año si no se sabe más.',
    aDayAhead: 'Un día, pasado o por venir; un mes o un año si no se sabe más.',
  },
};
