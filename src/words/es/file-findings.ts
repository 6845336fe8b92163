import type { FindingCode } from '../../facts/finding-code.ts';

/** What keeps a file from being read as a record at all, and how to fix it. */
export const fileFindings = {
  'empty-file': ['El archivo está vacío.', 'Empiece con uno de los archivos de samples/.'],
  'not-text': [
    'El archivo no es texto: puede ser un PDF, un documento de Word o una imagen.',
    'Escriba los datos en un archivo .yaml o .json; samples/ muestra cómo.',
  ],
  'court-paper': [
    'El archivo es un registro del caso (docket) o un historial penal (RAP sheet), no los datos de una persona.',
    'Haga primero un borrador con él: dismissal read ARCHIVO --out borrador.yaml',
  ],
  table: [
    'El archivo es una tabla con una fila por persona, caso o cargo, no los datos de una sola persona.',
    'Escriba un archivo por persona; samples/ muestra cómo. Para una tabla de muchas personas: dismissal batch ARCHIVO --columns columnas.yaml',
  ],
  'not-utf-8': [
    'El archivo es texto, pero sus letras no están escritas en UTF-8: aquí está la primera que no se puede leer.',
    'Ábralo en un editor y guárdelo con la codificación UTF-8.',
  ],
  'too-large': [
    'El archivo es demasiado grande para ser los datos de una persona.',
    'Los datos de una persona ocupan unos pocos kilobytes. Compruebe que es el archivo correcto.',
  ],
  'too-deep': [
    'El archivo tiene demasiados niveles para ser los datos de una persona.',
    'Compruebe que es el archivo correcto; samples/ muestra cómo se ven los datos.',
  ],
  aliases: [
    'El archivo usa anclas y alias de YAML (& y *), que los datos no necesitan.',
    'Escriba los valores completos.',
  ],
  'several-documents': [
    'El archivo tiene más de un documento YAML.',
    'Escriba una persona por archivo, y quite las líneas con ---.',
  ],
  tags: [
    'El archivo usa una etiqueta de YAML (!), que los datos no necesitan.',
    'Quite el ! y la palabra que sigue, o ponga el valor entre comillas.',
  ],
  'key-is-none': [
    'Lo que está antes de los dos puntos es una lista o un grupo, y los datos no tienen una clave así.',
    'Escriba una sola palabra antes de los dos puntos, como en samples/.',
  ],
  'number-sign': [
    'Lo que sigue al # aquí es un comentario para YAML, y se perdería.',
    'Si es parte del valor, ponga todo el valor entre comillas, como "#5"; si es un comentario, ponga un espacio después del #.',
  ],
  'no-colon': [
    'Lo que está aquí no tiene dos puntos, y se perdería: dentro de llaves, una coma termina el valor.',
    'Si es parte del valor anterior, ponga todo el valor entre comillas, como street: "17 Example Way, Apt. 4".',
  ],
  'more-findings': [
    'Hay más que decir del archivo: {count} avisos más no están en la lista.',
    'Corrija lo que está en la lista, y revise otra vez.',
  ],
  'duplicate-key': ['La misma clave está escrita dos veces en un grupo.', 'Deje una de las dos.'],
  syntax: [
    'Aquí el archivo no se puede leer como YAML ni como JSON.',
    'Revise los espacios al principio de la línea, y las comillas y los corchetes sin cerrar. Un valor que tiene dos puntos o un #, o que empieza con @, %, & o *, tiene que ir entre comillas.',
  ],
  'tab-as-indent': [
    'La línea empieza con un tabulador, que YAML no acepta.',
    'Escriba espacios en su lugar.',
  ],
} as const satisfies Readonly<
  Partial<Record<FindingCode, readonly [message: string, fix: string]>>
>;
