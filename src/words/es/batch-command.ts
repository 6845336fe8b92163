/** What a person can fix about a batch: what is wrong, and how to fix it. */
export const batchFaultWords = {
  'no-such-input': {
    what: 'No hay ningún archivo ni carpeta {name}.',
    fix: 'Revise el nombre, y la carpeta en la que está.',
  },
  'input-unreadable': {
    what: 'La carpeta {name} no se puede abrir.',
    fix: 'Revise que tenga permiso de leerla.',
  },
  'nothing-to-read': {
    what: 'No se nombró nada que leer.',
    fix: 'Nombre una carpeta de datos, o un archivo de muchas personas: dismissal batch ARCHIVO --out CARPETA',
  },
  'no-out-for-papers': {
    what: 'No se nombró una carpeta para los papeles.',
    fix: 'Nómbrela con --out, o pida solo las respuestas con --dry-run.',
  },
  'out-is-input': {
    what: 'Los papeles irían a la carpeta de los datos, {out}.',
    fix: 'Nombre otra carpeta con --out.',
  },
  'columns-not-said': {
    what: '{file} es una tabla, y nada dice qué significan sus columnas.',
    fix: 'Imprima un borrador para completarlo: dismissal batch … --columns columns.yaml > columns.yaml',
  },
  'columns-unreadable': {
    what: '{name} no se puede leer.',
    fix: 'Nombre el archivo de las columnas con --columns.',
  },
  'columns-not-yaml': {
    what: '{name} no dice cómo leer las columnas: no es YAML.',
    fix: 'Vea en docs/batch.md cómo se escribe.',
  },
  'columns-not-as-known': {
    what: '{name} no dice cómo leer las columnas: {path} no está bien escrito.',
    fix: 'Vea en docs/batch.md cómo se escribe.',
  },
  'columns-no-place': {
    what: '{name} no dice cómo leer las columnas: {place} no es un lugar de los datos.',
    fix: 'Los lugares comienzan con petitioner., filer., circumstances., case. o count.',
  },
  'columns-not-a-date': {
    what: '{name} no dice cómo leer las columnas: {written} no es una manera de escribir una fecha.',
    fix: 'Escríbala como M/D/YYYY, YYYY-MM-DD o D-MMM-YY.',
  },
  'columns-two-orders': {
    what: '{name} tiene M/D/YYYY y D/M/YYYY, y en una misma tabla no se pueden distinguir.',
    fix: 'Deje la que usa esta tabla.',
  },
  'no-such-column': {
    what: '{file} no tiene la columna “{column}” en la línea {line}.',
    fix: 'Copie el encabezado tal como está en la tabla. Si los encabezados no están en esa línea, diga en cuál: header: 4',
  },
  'no-table-for-draft': {
    what: '{path} no existe, y {input} no tiene una tabla de la que hacer un borrador.',
    fix: 'Nombre un archivo .csv o .xlsx.',
  },
  'other-run-day': {
    what: '{out} tiene una ejecución para el día {there}, y no para el {asOf}.',
    fix: 'Nombre otra carpeta con --out, o borre antes esta.',
  },
  'other-run-program': {
    what: '{out} tiene una ejecución de otra versión del programa o de la ley.',
    fix: 'Nombre otra carpeta con --out, o borre antes esta.',
  },
  'program-changed': {
    what: 'El programa cambió o se borró durante la ejecución, y por eso se detuvo: los papeles de todos tienen que salir de un mismo programa.',
    fix: 'Lo que ya está hecho se conserva. Ejecute el mismo comando otra vez para seguir. Si entonces avisa que la carpeta tiene una ejecución de otra versión, empiece de nuevo en otra carpeta.',
  },
  'other-run-papers': {
    what: '{out} tiene una ejecución con otros papeles: otra petición, otros formularios de la corte, otro idioma, o con --packed una y sin --packed la otra.',
    fix: 'Nombre otra carpeta con --out, o borre antes esta.',
  },
  'other-run-shard': {
    what: '{out} tiene una ejecución de otra parte de los datos.',
    fix: 'Nombre otra carpeta con --out, o borre antes esta.',
  },
  'no-parts': {
    what: '{out} no tiene ninguna parte.',
    fix: 'Nombre la carpeta que se nombró con --out al hacer las partes con --shard.',
  },
  'parts-of-several': {
    what: '{out} tiene partes de varias ejecuciones: de {sizes}.',
    fix: 'Mueva a otra carpeta las partes que no van aquí.',
  },
  'no-part-done': {
    what: 'Ninguna parte en {out} está terminada.',
    fix: 'Haga antes las partes, con --shard.',
  },
  'parts-of-days': {
    what: 'Las partes en {out} responden para días distintos.',
    fix: 'Hágalas todas con el mismo --as-of.',
  },
  'not-a-part': {
    what: '{written} no es una parte de los datos.',
    fix: 'Escriba la parte y cuántas hay, como --shard 3/8, o --shard auto.',
  },
  'no-such-part': {
    what: 'No hay parte {index} de {of}.',
    fix: 'Las partes se cuentan desde 1, como --shard 3/8.',
  },
  'no-scheduler': {
    what: 'Ningún programador de tareas dice qué parte de los datos es esta (SLURM_ARRAY_TASK_ID, JOB_COMPLETION_INDEX, AWS_BATCH_JOB_ARRAY_INDEX).',
    fix: 'Escríbala como --shard 3/8.',
  },
  'how-many-parts': {
    what: 'El programador de tareas no dice cuántas partes hay.',
    fix: 'Dígalo: --shard auto/8.',
  },
  'array-not-from-one': {
    what: 'El arreglo de SLURM no comienza con 1, o tiene huecos.',
    fix: 'Numérelo desde 1 (--array=1-8), y diga cuántas partes hay: --shard auto/8.',
  },
} as const;

/** What `dismissal batch --help` says. */
export const batchHelp = {
  does: 'hace los papeles de muchas personas, una carpeta por persona, y el orden en que llamarlas',
  input: 'una carpeta de datos, o un archivo de muchas personas: .ndjson, .json, .csv, .xlsx',
  out: 'dónde van las carpetas y el resumen',
  dryRun: 'responde para todas las personas, y no hace papeles',
  packed:
    'un archivo listo para imprimir por paso, con índice, en lugar de una carpeta por persona',
  summary: 'imprime a quién llamar, en orden: primero quien puede presentar hoy',
  columns: 'qué significan las columnas de las tablas; imprime un borrador si no existe',
  petition:
    'el formulario CR-180 de las cortes, o la petición de este programa (CR-180 si está guardado)',
  formsDir: 'dónde se guardan los formularios de las cortes (DISMISSAL_FORMS_DIR)',
  jobs: 'en cuántas personas se trabaja a la vez (una por núcleo)',
  shard: 'una parte de los datos, como 3/8; auto: la que dicen SLURM, Kubernetes o AWS',
  collect: 'junta los resúmenes de las partes en esta carpeta',
  quiet: 'no dice nada del avance',
  json: 'imprime el resumen como JSON',
  after: [
    '',
    'Una ejecución que se detuvo, como sea, sigue donde estaba cuando se da otra vez el mismo',
    'comando. Los datos que fallaron están en failed.csv; corríjalos y dé otra vez el mismo comando.',
    '',
    'Códigos de salida: 0 hecho, 2 mal uso, 6 hecho y algunos datos fallaron.',
  ],
} as const;
