/** What `dismissal batch` says of records that gave no papers. */
export const batchFindings = {
  'letter-missing': [
    'Ninguna letra de imprenta para papeles de la corte tiene un signo que está aquí.',
    'Escríbalo como lo escribe el expediente de la corte.',
  ],
  'does-not-fit': [
    'Un papel de estos datos no se puede hacer: algo es demasiado largo para su lugar.',
    'Escríbalo más corto en los datos. No se corta nada.',
  ],
  'program-fault': [
    'Estos datos no se pudieron procesar, y es una falla de este programa.',
    'Use dismissal check con estos datos solos. Los demás no se ven afectados.',
  ],
  'took-too-long': [
    'Estos datos tardaron más de dos minutos, y se dejaron fuera para no detener a los demás.',
    'Muchos casos con pocos datos son los que más tardan: agregue lo que dicen los registros de los casos (fechas, sentencia, cómo terminó la libertad condicional), o busque algo muy largo en ellos.',
  ],
  'same-person': [
    'Los datos {other} son de la misma persona y comienzan con el mismo caso.',
    'Deje uno de los dos, o junte los casos de ambos en uno.',
  ],
  'changed-by-hand': [
    'La carpeta de esta persona tiene archivos que alguien puso o cambió.',
    'Sáquelos de {folder}, y dé otra vez el mismo comando.',
  ],
  'not-read-here': [
    'Este tipo de archivo no se lee.',
    'Nombre datos (.yaml, .json, .ndjson), tablas (.csv, .xlsx) o papeles (.txt, .pdf).',
  ],
  'old-excel': [
    'Esta es una hoja de cálculo de Excel de antes de 2007.',
    'Guárdela como .xlsx o como .csv.',
  ],
  'cannot-be-opened': ['Este archivo no se puede abrir.', 'Revise que tenga permiso de leerlo.'],
  'folder-not-opened': ['Esta carpeta no se puede abrir.', 'Revise que tenga permiso de leerla.'],
  'not-a-paper': [
    'Esto no es un historial del estado (RAP sheet) ni un registro del caso (docket) que se pueda leer.',
    'Use dismissal read con este archivo solo para ver más.',
  ],
  'scan-without-text': [
    'Este PDF es una foto de papel: no tiene texto.',
    'Escanéelo con reconocimiento de texto, o escriba los datos.',
  ],
  'parts-differ': [
    'La columna “{column}” tiene {parts} partes, y la fila tiene {counts} cargos.',
    'Escriba una parte por cada cargo, o una para todos.',
  ],
  'rows-apart': [
    'Las filas de la misma persona están separadas en la tabla.',
    'Ordene la tabla por “{column}” y dé otra vez el mismo comando: los papeles de las filas de arriba no toman en cuenta estos casos.',
  ],
  'same-row-twice': [
    'Esta fila dice lo mismo que otra de esta persona.',
    'Quite una de las dos. Si son dos cargos, agregue una columna con sus números y nómbrela como count.number en el archivo de las columnas.',
  ],
  'several-cases': [
    '“{column}” tiene más de un número de caso.',
    'Ponga cada caso en su propia fila, y en el archivo de las columnas diga con person: qué columna distingue a las personas.',
  ],
  'date-in-cell': [
    '“{column}” no es una fecha en ninguno de los formatos del archivo de las columnas, o ese día no existe.',
    'Corrija la fecha, o agregue su formato a dates: en el archivo de las columnas.',
  ],
  'word-in-cell': [
    '“{column}” tiene una palabra que aquí no se conoce.',
    'Escriba una de las permitidas, o diga qué significa con words: en el archivo de las columnas.',
  ],
  'name-in-one-cell': [
    '“{column}” no muestra qué parte es el apellido.',
    'Escríbalo como Apellido, Primer nombre Segundo nombre.',
  ],
  'address-in-one-cell': [
    '“{column}” no es una dirección completa.',
    'Escriba calle, ciudad, estado y código postal, como 17 Example St #5, Pomona, CA 91766, o déjela vacía.',
  ],
  'sentence-in-one-cell': [
    '“{column}” no es una sentencia que se pueda leer.',
    'Escríbala como 036 MONTHS SUMMARY PROBATION, 180 DAYS JAIL o 016 MONTHS PRISON, o déjela vacía.',
  ],
  'quote-not-closed': [
    'La tabla no se puede leer desde la línea {line}: una comilla se abre y nunca se cierra.',
    'Ciérrela ahí, y dé otra vez el mismo comando para quienes vienen después.',
  ],
  'not-a-workbook': [
    'Este archivo de Excel no se puede abrir, o no tiene la hoja que dice el archivo de las columnas.',
    'Ábralo en Excel y guárdelo otra vez, o guarde la hoja como .csv.',
  ],
  'workbook-too-large': [
    'Este archivo de Excel es demasiado grande, o tiene celdas muy abajo o muy a la derecha de la tabla.',
    'Borre en Excel las filas y columnas vacías alrededor de la tabla, o guarde la hoja como .csv.',
  ],
  'nobody-in-it': [
    'No hay nadie en este archivo: está vacío, o tiene encabezados y ninguna fila debajo.',
    'Revise que la exportación esté completa. Si la tabla está en otra hoja del archivo de Excel, escriba “sheet: NOMBRE” en el archivo de columnas.',
  ],
  'nothing-to-draft': [
    'En este papel no hay ninguna condena en el Condado de {county}.',
    'No hay nada que hacer, a menos que el papel no esté completo.',
  ],
} as const satisfies Readonly<Record<string, readonly [message: string, fix: string]>>;

export const queueWords = {
  'file-today': 'Puede presentar hoy',
  'one-fact': 'Falta un dato',
  'several-facts': 'Faltan varios datos',
  'file-on-day': 'Puede presentar después',
  lawyer: 'Primero un abogado',
  'other-ways': 'No con esta petición; puede haber otros caminos',
} as const;

export const talliedWords = {
  queue: 'A quién llamar',
  outcome: 'Respuestas',
  ground: 'Motivos',
  reason: 'Razones',
  question: 'Preguntas',
} as const;

export const batchWords = {
  from: 'desde el {day}',
  fromAtTheEarliest: 'no antes del {day}',
  /** In a table, where the day comes first so that a column of them sorts. */
  dayAtTheEarliest: (day: string) => `${day} (no antes)`,
  noDay: 'no se sabe desde qué día',
  record: 'datos {number}',
  line: 'línea {line}',
  people: (people: number, failed: number) =>
    `${people} ${people === 1 ? 'persona' : 'personas'}, ${failed} con fallas.`,
  failedNoFile: 'Para ver lo que falló, y por qué, dé otra vez el mismo comando con --out CARPETA.',
  leftOver:
    'Papeles de antes que ya no tienen datos detrás, porque los datos se quitaron o ahora fallan: {folders}. No los presente.',
  answered: 'Con respuesta',
  failedOnes: 'Con fallas',
  papers: 'Los papeles están en {folder}.',
  failed:
    'Lo que falló, y por qué, está en {file}. Corrija esos datos y dé otra vez el mismo comando.',
  failedInParts:
    'Lo que falló, y por qué, está en {file}. Corrija esos datos, haga otra vez cada parte con su --shard, y júntelas otra vez con --collect.',
  summary: 'El resumen está en {file}, el orden en que llamar en {queue}.',
  goesOn: 'Sigue la ejecución para el {day} que ya está ahí. Lo que hizo no se hace otra vez.',
  stopped: 'Se detuvo. Lo hecho queda: dé otra vez el mismo comando para terminar lo que falta.',
  moreQuestions: '({more} más)',
  partsMissing: 'Partes que no están terminadas: {parts}. Hágalas, y júntelas otra vez.',
  inTwoParts:
    'Los datos {one} y {other} son de la misma persona y comienzan con el mismo caso. Use los papeles de uno solo.',
  progress: '{done} de {total} · {rate} por segundo · faltan {left} · {failed} con fallas',
  progressOpen: '{done} · {rate} por segundo · {failed} con fallas',
  draftHead: [
    'Qué significan las columnas de esta tabla: a la izquierda el lugar en los datos, a la derecha el',
    'encabezado. Revise cada línea, quite lo que no es, y agregue lo que falta.',
  ],
  draftPerson: 'person: la columna que distingue a las personas, si una persona tiene varias filas',
  draftSame: [
    'Si a cada persona se le preguntó todo, y cada registro del caso (docket) se leyó completo, el mismo',
    'día, agregue a same: circumstances.asOf: DÍA, circumstances.allClear: yes, case.docketReadOn: DÍA',
  ],
  notUsed: 'no se usa: {heading}',
  draftKept: 'Este es un borrador de {path}. Guárdelo ahí, complételo, y dé otra vez el comando.',
} as const;
