import { batchHelp } from './batch-command.ts';

/** What `dismissal --help` says, and the help of each command. */
export const helpWords = {
  program:
    'De los datos de un caso penal del Condado de {county} a una petición de desestimación (dismissal) y los papeles que la acompañan. Trabaja solo en esta computadora. Esto es información, no asesoramiento legal.',
  after: [
    '',
    'Códigos de salida: 0 hecho, 2 mal uso, 3 datos no válidos, 4 nada que presentar ahora,',
    '5 faltan datos, 6 hecho para muchas personas y algunos datos fallaron, 70 falla del programa.',
    '',
    'Empiece con:  dismissal check samples/completed-probation.yaml',
  ],
  seeHelp: 'Ejecútelo con --help para ver lo que hay.',
  lang: 'el idioma; si no se indica, el de la persona',
  county: 'el condado a cuya corte van los papeles ({usual})',
  record: 'un archivo de datos .yaml o .json de una persona, o - para la entrada estándar',
  asOf: 'el día para el que se responde, como 2026-11-24 (hoy)',
  check: {
    does: 'dice qué está mal en los datos y qué se puede pedir para cada cargo',
    why: 'cada pregunta que se decidió, hasta los datos',
    whatIf: 'qué cambiaría si un dato fuera otro, como circumstances.charged=yes; se puede repetir',
    json: 'todo como JSON',
  },
  batch: batchHelp,
  packet: {
    does: 'hace la petición y todos los papeles que la acompañan, una carpeta por caso',
    out: 'dónde van las carpetas',
    case: 'solo este caso, por su número',
    counts: 'solo estos cargos, como 1,2',
    hearing: 'la audiencia, como 2027-02-03T08:30',
    department: 'el departamento de la audiencia',
    asInfraction: 'pide PC 17(d)(2) para estos cargos; puede hacer perder la desestimación',
    reductionOnly:
      'pedir solo que un delito mayor (felony) se reduzca a delito menor (PC 17(b)(3)), sin desestimación',
    override: 'la razón de un abogado para seguir cuando la respuesta no es “ya se puede pedir”',
    petition:
      'el formulario CR-180 de las cortes, o la petición de este programa (CR-180 si está guardado)',
    formsDir: 'dónde se guardan los formularios de las cortes (DISMISSAL_FORMS_DIR)',
    replace: 'pone los papeles nuevos en lugar de los anteriores',
    json: 'dice como JSON lo que se escribió',
  },
  read: {
    does: 'hace un borrador de los datos con los papeles que tiene una persona: historial del estado (RAP sheet), registros del caso (dockets), órdenes de la corte (minute orders)',
    paper: 'texto, o PDF que tengan texto, todos de una persona; - para la entrada estándar',
    out: 'el archivo donde se escribe el borrador',
    replace: 'reemplaza ese archivo si ya está',
    readOn:
      'el día en que se leyó el registro del caso hasta el final, como 2026-11-24 (el de la impresión, u hoy)',
    json: 'lo que dice cada papel, como JSON, en lugar de palabras; sin borrador',
    places: 'con --json: en qué parte del papel está cada valor, y las líneas que no se leyeron',
    subject: 'la persona del archivo de un condado, por SUBJECT_ID',
    after: [
      '',
      'Imprime lo que leyó, los casos de otras cortes, los arrestos sin resultado, lo que vino',
      'después del fallo y cada línea que no entendió. Una lectura no es más que eso: compare el',
      'borrador con el papel. El registro del caso (docket) es de la corte y se sigue donde no',
      'coincide con el historial del estado (RAP sheet).',
      '',
      'Códigos de salida: 0 leído, 2 mal uso o papel que no se puede leer, 4 nada que pasar al borrador.',
    ],
  },
  new: {
    does: 'pregunta lo que dicen el registro del caso (docket) y la persona, y escribe los datos',
    from: 'empieza con este borrador, y sigue donde termina',
    out: 'el archivo donde se escriben los datos',
    packet: 'hace los papeles en esta carpeta sin preguntar',
    answers: 'respuestas de un archivo, una por línea',
    blank: 'no pregunta nada: datos vacíos, con cada línea explicada',
    allQuestions: 'no pregunta nada: imprime todas las preguntas para revisarlas',
    replace: 'reemplaza el archivo si ya está',
    after: [
      '',
      'Cada pregunta dice dónde está la respuesta. ? la deja abierta, “atrás” vuelve a la',
      'anterior, “parar” guarda el borrador: siga con --from. Solo se pregunta lo que cambia algo.',
      'Con ACCESSIBLE=1 la terminal misma edita la línea, lo que ayuda a un lector de pantalla.',
    ],
  },
  courthouses: {
    does: 'lo que los datos pueden decir del condado, el edificio de la corte y la fiscalía',
    json: 'todo como JSON',
  },
  redact: {
    does: 'imprime los datos sin nada de la persona y con las mismas decisiones, para avisar de un error',
  },
  forms: {
    does: 'los formularios de las cortes: cuáles se conocen, cuáles están aquí, dónde se consiguen',
    add: 'guarda formularios como se descargaron; se reconocen por lo que contienen',
    files: 'PDF de los formularios de las cortes',
    verify: 'revisa cada formulario guardado: sus bytes y sus campos',
    formsDir: 'dónde se guardan los formularios (DISMISSAL_FORMS_DIR)',
    json: 'todo como JSON',
  },
  law: {
    does: 'las reglas: qué dice cada sección, desde cuándo, sus listas y sus fuentes',
    section: 'una sección como 1203.41, PC 17(b), VC 12810, o una ley como AB 1950',
    json: 'como JSON',
  },
  schema: {
    does: 'el JSON Schema de los datos, o de lo que imprime check --json',
    what: 'cuál de los dos',
  },
} as const;

/** What is said of the value of a flag that cannot be read. */
export const argumentWords: Readonly<Record<string, string>> = {
  day: 'Escriba un día del calendario entre 1900 y 2100 como AAAA-MM-DD, por ejemplo 2026-11-24.',
  hearing: 'Escriba el día y la hora como 2027-02-03T08:30.',
  reason: 'Escriba la razón; el manifiesto la guarda.',
  counts: 'Escriba los números de los cargos, como 1,2.',
  jobs: 'Escriba un número entero de 1 a 256.',
};

/** What the reading of the command line says of itself in English, and how Spanish says it. */
const said: readonly (readonly [english: RegExp, spanish: string])[] = [
  [/^Usage:/gmu, 'Uso:'],
  [/^Arguments:/gmu, 'Argumentos:'],
  [/^Options:/gmu, 'Opciones:'],
  [/^Commands:/gmu, 'Comandos:'],
  [/\[options\]/gu, '[opciones]'],
  [/\[command\]/gu, '[comando]'],
  [/\(choices: /gu, '(a elegir: '],
  [/display help for command/gu, 'muestra esta ayuda'],
  [/output the version number/gu, 'muestra el número de la versión'],
  [/^error: missing required argument '([^']*)'/gmu, "error: falta el argumento '$1'"],
  [/^error: unknown option '([^']*)'/gmu, "error: no hay opción '$1'"],
  [/^error: unknown command '([^']*)'/gmu, "error: no hay comando '$1'"],
  [/^error: required option '([^']*)' not specified/gmu, "error: falta la opción '$1'"],
  [/^error: option '([^']*)' argument missing/gmu, "error: falta el valor de la opción '$1'"],
  [
    /^error: option '([^']*)' argument '([^']*)' is invalid\./gmu,
    "error: el valor '$2' de la opción '$1' no es válido.",
  ],
  [
    /^error: command-argument value '([^']*)' is invalid for argument '([^']*)'\./gmu,
    "error: el valor '$1' del argumento '$2' no es válido.",
  ],
  [
    /^error: too many arguments(?: for '([^']*)')?\. Expected (\d+) arguments? but got (\d+)(?:: [^.]*)?\./gmu,
    'error: demasiados argumentos: se esperaban $2 y se dieron $3.',
  ],
  [/Allowed choices are /gu, 'Se puede elegir entre '],
  [/\(Did you mean one of ([^?]*)\?\)/gu, '(¿Quiso decir $1?)'],
  [/\(Did you mean ([^?]*)\?\)/gu, '(¿Quiso decir $1?)'],
];

/** What stands for the value of an argument or an option, as `<record>`. */
const valueNames: Readonly<Record<string, string>> = {
  record: 'datos',
  paper: 'papel',
  input: 'entrada',
  section: 'sección',
  what: 'cuál',
  files: 'archivos',
  file: 'archivo',
  dir: 'carpeta',
  day: 'día',
  when: 'cuándo',
  name: 'nombre',
  number: 'número',
  numbers: 'números',
  reason: 'razón',
  which: 'cuál',
  part: 'parte',
  language: 'idioma',
  'path=value': 'ruta=valor',
  'draft.yaml': 'borrador.yaml',
  'record.yaml': 'datos.yaml',
};

const named = (name: string): string => valueNames[name] ?? name;

export const fromCommander = (text: string): string =>
  said
    .reduce((so, [english, spanish]) => so.replace(english, spanish), text)
    .replaceAll(/(?<=[<[])[a-z.=]+?(?=(?:\.{3})?[>\]])/gu, named)
    .replaceAll(/(?<=argumento ')[a-z]+(?=')/gu, named);
