import { batchFaultWords } from './batch-command.ts';

/** What a disk answers where a folder or a file cannot be used. */
export const diskRefusals: Readonly<Record<string, string>> = {
  EACCES: 'no hay permiso para escribir ahí',
  EPERM: 'no hay permiso para escribir ahí',
  EROFS: 'está en un disco que solo se puede leer',
  ENOSPC: 'el disco está lleno',
  EDQUOT: 'el disco está lleno',
  EFBIG: 'el sistema no deja que un archivo crezca tanto ahí',
  ENOTDIR: 'una parte de su nombre es un archivo, no una carpeta',
  EISDIR: 'hay una carpeta donde tendría que haber un archivo',
  EEXIST: 'otra cosa tiene su nombre, como un enlace que no lleva a nada',
  ENOTEMPTY: 'lo impide una carpeta que no está vacía',
  ELOOP: 'sus enlaces dan vueltas en círculo',
  ENAMETOOLONG: 'su nombre es demasiado largo',
  ENOENT: 'no se puede crear ahí',
  EMFILE: 'hay demasiados archivos abiertos en esta computadora',
  ENFILE: 'hay demasiados archivos abiertos en esta computadora',
  EBUSY: 'otro programa lo está usando',
  EIO: 'el disco no responde bien',
};

/** Of an answer of the disk that has no words. */
export const diskAnswers = (code: string) => `el sistema responde ${code}`;

/** What a person can fix on the command line: what is wrong, and how to fix it. */
export const faultWords = {
  ...batchFaultWords,
  'before-the-law': {
    what: 'Aquí no está escrita la ley anterior al {lawFromInWords}.',
    fix: 'Nombre un día desde {lawFrom} con --as-of.',
  },
  'department-without-hearing': {
    what: 'Se nombra un departamento, y ninguna audiencia.',
    fix: 'Nombre también la audiencia: --hearing 2027-02-03T08:30.',
  },
  'no-such-case': {
    what: 'Los datos no tienen el caso {number}, o tienen más de uno.',
    fix: 'Sus casos: {cases}.',
  },
  'not-harmless': {
    what: 'Sin lo personal, estos datos no se decidirían igual. No se imprimió nada.',
    fix: 'Describa con palabras lo que salió y lo que es correcto; no envíe los datos mismos.',
  },
  'which-case': {
    what: 'Los datos tienen más de un caso, y una opción habla de uno solo.',
    fix: 'Nómbrelo con --case: {cases}.',
  },
  'form-not-kept': {
    what: 'El formulario {form} no está guardado en {folder}, o no está como se guardó.',
    fix: 'Agréguelo con: dismissal forms add {file}',
  },
  'no-section': {
    what: '{written} no se lee como una sección de la ley.',
    fix: 'Escríbala como 1203.41, PC 17(b) o VC 12810; sin ninguna, dismissal law las enumera todas.',
  },
  'not-in-the-law-book': {
    what: '{written} no está en el libro de la ley.',
    fix: 'dismissal law enumera lo que hay.',
  },
  'not-in-the-law-book-near': {
    what: '{written} no está en el libro de la ley.',
    fix: 'Lo más cercano aquí: {near}. dismissal law las enumera todas.',
  },
  'no-infraction-here': {
    what: '--as-infraction nombra el cargo {counts}, y PC 17(d)(2) no está abierta para él.',
    fix: 'No está abierta para ningún cargo de este caso: quite la opción.',
  },
  'not-open-to-infraction': {
    what: '--as-infraction nombra el cargo {counts}, y PC 17(d)(2) no está abierta para él.',
    fix: 'Está abierta para el cargo {open}.',
  },
  'no-such-file': {
    what: 'No hay un archivo {name}.',
    fix: 'Revise el nombre, y la carpeta en la que está.',
  },
  'not-a-file': {
    what: '{name} no es un archivo.',
    fix: 'Nombre un archivo, no una carpeta. Para una carpeta de datos, use dismissal batch.',
  },
  'unreadable-file': {
    what: '{name} no se puede leer.',
    fix: 'Revise que tenga permiso para leerlo.',
  },
  'unreadable-input': {
    what: 'La entrada estándar no se puede leer.',
    fix: 'Nombre un archivo, o mande los datos por la entrada.',
  },
  'too-large-a-record': {
    what: '{name} pasa de 2 MB; los datos de una persona ocupan unos pocos kilobytes.',
    fix: 'Nombre un archivo de datos de una sola persona: .yaml o .json.',
  },
  'too-many-answers': {
    what: '{name} tiene más de {most} líneas; una entrevista tiene unas docenas de respuestas.',
    fix: 'Nombre un archivo con una respuesta en cada línea.',
  },
  'too-large-a-paper': {
    what: '{name} pasa de {size}.',
    fix: 'Nombre un solo papel de una sola persona.',
  },
  'out-names-nothing': { what: '--out no nombra nada.', fix: 'Nombre una carpeta con --out.' },
  'out-not-a-folder': {
    what: '{out} no es una carpeta.',
    fix: 'Nombre una carpeta con --out.',
  },
  held: {
    what: 'Otra ejecución del programa está escribiendo ahora en {out}.',
    fix: 'Espere a que termine, o nombre otra carpeta con --out. Si no hay ninguna corriendo, borre {lock}.',
  },
  'anothers-papers': {
    what: '{out} tiene los papeles de otra persona, del caso {caseNumber}.',
    fix: 'Nombre con --out una carpeta propia de esta persona. Si es la misma persona y se corrigió el nombre, mueva antes los papeles viejos. No se escribió nada.',
  },
  'there-already': {
    what: '{folder} ya existe.',
    fix: 'Nombre otra carpeta con --out, o reemplácela con --replace.',
  },
  'forms-held': {
    what: 'Otra ejecución está guardando formularios ahora en {folder}.',
    fix: 'Espere a que termine. Si no hay ninguna en marcha, borre {lock}.',
  },
  'not-our-folder': {
    what: '{folder} no es una carpeta que haya hecho este programa.',
    fix: 'Mueva antes lo que tiene, o nombre otra carpeta con --out. No se escribió nada.',
  },
  'changed-by-hand': {
    what: '{folder} tiene archivos que una persona puso o cambió: {files}.',
    fix: 'Muévalos antes, o nombre otra carpeta con --out. No se escribió nada.',
  },
  disk: {
    what: '{folder} no se puede usar: {refusal}.',
    fix: 'Nombre otra carpeta con {flag}.',
  },
  'file-to-write-names-nothing': {
    what: '--out no nombra nada.',
    fix: 'Nombre un archivo con --out.',
  },
  'file-to-write-not-a-file': {
    what: '{out} no es un archivo.',
    fix: 'Nombre un archivo con --out.',
  },
  'file-to-write-there': {
    what: '{out} ya existe.',
    fix: 'Nombre otro archivo con --out, o reemplácelo con --replace.',
  },
  'paper-not-known': {
    what: '{name} no es ninguno de los papeles que se pueden leer: un historial del estado (RAP sheet) del DOJ de California, un registro del caso (docket) o una orden de la corte (minute order) como los imprime la corte de Los Ángeles, el archivo del DOJ para un condado.',
    fix: 'Revise que el archivo sea el papel completo, como texto o como un PDF que tiene texto.',
  },
  scan: {
    what: '{name} es un PDF sin texto: una imagen escaneada.',
    fix: 'Primero conviértalo en texto, por ejemplo con: ocrmypdf {name} {made}   y después lea {made}. El OCR se equivoca: compare cada línea.',
  },
  'broken-pdf': {
    what: '{name} es un PDF que no se puede leer: está dañado, o cerrado con contraseña.',
    fix: 'Guárdelo otra vez desde el programa que lo muestra, o copie su texto en un archivo .txt.',
  },
  'several-people': {
    what: '{name} tiene {count} personas.',
    fix: 'Nombre una por el SUBJECT_ID que el archivo tiene para ella: --subject 12345',
  },
  'several-people-none-such': {
    what: '{name} tiene {count} personas, ninguna con ese SUBJECT_ID.',
    fix: 'Nombre una por el SUBJECT_ID que el archivo tiene para ella: --subject 12345',
  },
} as const;

/** What is said of a fault that is not of the command line: of the record, of the machine, of the program. */
export const faultLines = {
  inTheRecord: 'En los datos, en {paths}:',
  noFace: 'Ninguna letra de imprenta para papeles de la corte tiene {letters}.',
  noFaceFix:
    'Escríbalo en los datos como está en el expediente de la corte, con letras que estas tengan.',
  doesNotFit: 'No se puede hacer un papel: {why}.',
  doesNotFitFix: 'Escríbalo más corto en los datos. No se corta nada, y no se escribió nada.',
  disk: 'No se puede usar un archivo o una carpeta que hace falta: {refusal}.',
  diskFix: 'Revise los archivos y las carpetas que se nombraron, y el espacio del disco.',
  notWritten: 'La respuesta no se pudo escribir a donde se mandó: {why}.',
  takesNothing: 'no la recibe',
  ours: 'Algo salió mal, y es una falla de este programa.',
  oursFix:
    'Con DISMISSAL_TRACE=1 muestra dónde. Ese rastro puede contener lo que dicen los datos: léalo antes de mandarlo.',
} as const;
