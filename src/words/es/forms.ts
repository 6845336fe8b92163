import { formRefusalsIn } from '../form-refusals.ts';

const again = 'Descárguelo otra vez de su página pública, y agregue ese archivo sin cambios.';

const openFirst =
  'Descargue el formulario vacío de su página pública y agregue ese archivo; no lo guarde antes desde un visor.';

/** What is wrong with a file that was given as a form, and what to do. */
export const { unreadableWords, notTakenWords, notSeenWords, differenceWords } = formRefusalsIn({
  unreadable: {
    'not-a-pdf': {
      what: 'Esto no es un PDF.',
      fix: 'Una página web guardada desde el navegador no es el formulario. Descargue el PDF mismo.',
    },
    truncated: { what: 'Este PDF está cortado: le falta el final.', fix: again },
    damaged: { what: 'Este PDF está dañado: {damage}.', fix: again },
    'needs-password': {
      what: 'Este PDF se abre solo con una contraseña. Los formularios de las cortes se abren sin ella.',
      fix: openFirst,
    },
    'unknown-encryption': {
      what: 'Este PDF usa un cifrado que este programa no conoce ({scheme}).',
      fix: openFirst,
    },
    endless: { what: '{circle}. Ningún formulario de la corte está hecho así.', fix: again },
    'beyond-limits': {
      what: 'Este PDF es más grande que cualquier formulario de la corte ({limit}: {most} como máximo), así que no se leyó hasta el final.',
      fix: 'Si es un formulario de la corte, descárguelo otra vez de su página pública.',
    },
  },
  damages: {
    syntax: 'una parte no es PDF válido',
    'cross-references': 'su tabla de referencias está mal',
    objects: 'una parte no está donde el archivo dice',
    streams: 'una parte de su contenido no se puede desempaquetar',
    encryption: 'sus datos de cifrado se contradicen',
    catalog: 'no tiene catálogo',
    pages: 'no se encuentran sus páginas',
    fields: 'no se pueden leer sus campos',
  },
  circles: {
    'cross-references': 'Sus tablas de referencias apuntan unas a otras en círculo',
    objects: 'Sus partes apuntan unas a otras en círculo',
    pages: 'Sus páginas apuntan unas a otras en círculo',
    fields: 'Sus campos apuntan unos a otros en círculo',
  },
  limits: {
    fileBytes: 'bytes',
    unpackedBytes: 'bytes después de desempaquetar',
    values: 'valores',
    objects: 'objetos',
    readBytes: 'bytes leídos para encontrar sus objetos',
    operators: 'pasos de dibujo en sus páginas',
    depth: 'niveles',
    crossReferenceSections: 'tablas de referencias',
    pages: 'páginas',
    fields: 'campos',
  },
  notTaken: {
    'other-pdf': {
      what: 'Esto es un PDF, pero no un formulario del Consejo Judicial de California (Judicial Council).',
      fix: 'Este programa llena: {fillable}.',
    },
    'no-map': {
      what: 'Este es el formulario {form}{printed} del Consejo Judicial. No tiene nada malo, pero este programa no lo llena.',
      fix: 'Este programa llena: {fillable}.',
    },
    'other-revision': {
      what: 'Este es el formulario {form} {printed}; este programa conoce {wanted}.',
      fix: 'Consígalo en {page}. Si la corte tiene ahí uno más nuevo, primero hay que actualizar este programa.',
    },
    'fields-differ': {
      what: 'Este dice ser el formulario {form} [{revision}], pero {differ} del formulario conocido. El primero: {first}.',
      fix: 'Descargue el formulario para llenar de {page} y agregue ese archivo. Si ya es ese archivo, el formulario cambió y primero hay que actualizar este programa.',
    },
    'print-differs': {
      what: 'Este dice ser el formulario {form} [{revision}] y tiene sus campos, pero {pages} otras palabras que ese formulario.',
      fix: 'No lo presente. Consiga el formulario en {page} y agregue ese archivo como viene. Si es ese archivo, el formulario cambió y primero hay que actualizar este programa.',
    },
    'filled-in': {
      what: 'Este formulario {form} no está vacío: tiene {count} campos llenos, el primero {first}.',
      fix: 'Agregue el formulario vacío como lo publica la corte. Lo que una persona escribió en él no puede acabar en los papeles de otra.',
    },
  },
  differences: {
    missing: '{field} no está en el archivo',
    unmapped: '{field} no se conoce',
    'no-such-state': '{field} no se puede marcar como “{state}”',
  },
  oneDiffers: '1 campo difiere',
  severalDiffer: '{count} campos difieren',
  pagePrints: 'la página {pages} imprime',
  pagesPrint: 'las páginas {pages} imprimen',
  noRevision: 'sin fecha de revisión impresa',
  or: 'o',
  publicPage: 'su página pública',
  notSeen:
    'Este archivo exacto no se había visto antes; su número, revisión, campos y palabras son correctos.',
  drawnOtherwise:
    'Pero lo dibujado no es exactamente igual, en la página {pages}: compárelo con el formulario de la corte antes de presentarlo.',
});

/** Why a form that is kept is not used. */
export const formFaults = {
  changed: 'el archivo guardado se cambió o se perdió; agregue el formulario otra vez',
  'fields-differ': 'ya no corresponde a su mapa; agregue el formulario otra vez',
  'not-known': 'esta versión del programa no lo conoce',
} as const;

/** What the list says of a form. */
export const formStates = {
  there: 'aquí está, completo',
  'not-there': 'todavía no está aquí',
  changed: `aquí está, pero ${formFaults.changed}`,
  'fields-differ': `aquí está, pero ${formFaults['fields-differ']}`,
  'not-known': `aquí está, pero ${formFaults['not-known']}`,
} as const;
