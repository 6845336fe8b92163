import type { FieldDifference } from '../../forms/field-check.ts';
import type { NotTaken } from '../../forms/recognizing.ts';
import type { Damage, Unreadable } from '../../pdf/preparing/unreadable.ts';

/** What is wrong with a file that was given as a form, and what to do: each one sentence or two. */
export interface Refusal {
  readonly what: string;
  readonly fix: string;
}

const again = 'Descárguelo otra vez de su página pública, y agregue ese archivo sin cambios.';

const openFirst =
  'Descargue el formulario vacío de su página pública y agregue ese archivo; no lo guarde antes desde un visor.';

const damages: Readonly<Record<Damage, string>> = {
  syntax: 'una parte no es PDF válido',
  'cross-references': 'su tabla de referencias está mal',
  objects: 'una parte no está donde el archivo dice',
  streams: 'una parte de su contenido no se puede desempaquetar',
  encryption: 'sus datos de cifrado se contradicen',
  catalog: 'no tiene catálogo',
  pages: 'no se encuentran sus páginas',
  fields: 'no se pueden leer sus campos',
};

const circles = {
  'cross-references': 'Sus tablas de referencias apuntan unas a otras en círculo',
  objects: 'Sus partes apuntan unas a otras en círculo',
  pages: 'Sus páginas apuntan unas a otras en círculo',
  fields: 'Sus campos apuntan unos a otros en círculo',
} as const;

export function unreadableWords(found: Unreadable): Refusal {
  if (found.kind === 'not-a-pdf') {
    return {
      what: 'Esto no es un PDF.',
      fix: 'Una página web guardada desde el navegador no es el formulario. Descargue el PDF mismo.',
    };
  }
  if (found.kind === 'truncated') {
    return { what: 'Este PDF está cortado: le falta el final.', fix: again };
  }
  if (found.kind === 'damaged') {
    return { what: `Este PDF está dañado: ${damages[found.what]}.`, fix: again };
  }
  if (found.kind === 'needs-password') {
    return {
      what: 'Este PDF se abre solo con una contraseña. Los formularios de las cortes se abren sin ella.',
      fix: openFirst,
    };
  }
  if (found.kind === 'unknown-encryption') {
    return {
      what: `Este PDF usa un cifrado que este programa no conoce (${found.scheme}).`,
      fix: openFirst,
    };
  }
  if (found.kind === 'endless')
    return {
      what: `${circles[found.what]}. Ningún formulario de la corte está hecho así.`,
      fix: again,
    };
  return {
    what: `Este PDF es más grande que cualquier formulario de la corte (${limitWords[found.limit]}: ${figure(found.most)} como máximo), así que no se leyó hasta el final.`,
    fix: 'Si es un formulario de la corte, descárguelo otra vez de su página pública.',
  };
}

const limitWords = {
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
} as const;

/** 16000000 as 16,000,000. */
function figure(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/gu, ',');
}

export function notTakenWords(found: NotTaken, fillable: readonly string[]): Refusal {
  if (found.kind === 'other-pdf') {
    return {
      what: 'Esto es un PDF, pero no un formulario del Consejo Judicial de California (Judicial Council).',
      fix: `Este programa llena: ${fillable.join(', ')}.`,
    };
  }
  if (found.kind === 'no-map') {
    const { number, revision, title } = found.printed;
    const named = [`formulario ${number}`, title === undefined ? '' : `, ${title}`].join('');
    return {
      what: `Este es el ${named}${revision === undefined ? '' : ` [${revision}]`} del Consejo Judicial. No tiene nada malo, pero este programa no lo llena.`,
      fix: `Este programa llena: ${fillable.join(', ')}.`,
    };
  }
  if (found.kind === 'other-revision') {
    const { number, revision } = found.printed;
    const wanted = found.wanted.map((form) => `[${form.revision}]`).join(' o ');
    const [first] = found.wanted;
    return {
      what: `Este es el formulario ${number} ${revision === undefined ? 'sin fecha de revisión impresa' : `[${revision}]`}; este programa conoce ${wanted}.`,
      fix: `Consígalo en ${first?.page ?? 'su página pública'}. Si la corte tiene ahí uno más nuevo, primero hay que actualizar este programa.`,
    };
  }
  if (found.kind === 'fields-differ') return differWords(found);
  if (found.kind === 'print-differs') {
    return {
      what: `Este dice ser el formulario ${found.form.id.toUpperCase()} [${found.form.revision}] y tiene sus campos, pero ${pageWords(found.pages)} otras palabras que ese formulario.`,
      fix: `No lo presente. Consiga el formulario en ${found.form.page ?? 'su página pública'} y agregue ese archivo como viene. Si es ese archivo, el formulario cambió y primero hay que actualizar este programa.`,
    };
  }
  const [first = ''] = found.fields;
  return {
    what: `Este formulario ${found.form.id.toUpperCase()} no está vacío: tiene ${found.fields.length} campos llenos, el primero ${first}.`,
    fix: 'Agregue el formulario vacío como lo publica la corte. Lo que una persona escribió en él no puede acabar en los papeles de otra.',
  };
}

function pageWords(pages: readonly number[]): string {
  return pages.length === 1
    ? `la página ${pages[0]} imprime`
    : `las páginas ${pages.join(', ')} imprimen`;
}

/** What is said of a form that is kept though its very file was not seen before. */
export function notSeenWords(drawnOtherwise: readonly number[]): string {
  const right =
    'Este archivo exacto no se había visto antes; su número, revisión, campos y palabras son correctos.';
  if (drawnOtherwise.length === 0) return right;
  const pages = drawnOtherwise.join(', ');
  return `${right} Pero lo dibujado no es exactamente igual, en la página ${pages}: compárelo con el formulario de la corte antes de presentarlo.`;
}

function differWords({ form, differences }: Extract<NotTaken, { kind: 'fields-differ' }>): Refusal {
  const [first] = differences;
  const count =
    differences.length === 1 ? '1 campo difiere' : `${differences.length} campos difieren`;
  return {
    what: `Este dice ser el formulario ${form.id.toUpperCase()} [${form.revision}], pero ${count} del formulario conocido. El primero: ${first === undefined ? '' : differenceWords(first)}.`,
    fix: `Descargue el formulario para llenar de ${form.page ?? 'su página pública'} y agregue ese archivo. Si ya es ese archivo, el formulario cambió y primero hay que actualizar este programa.`,
  };
}

export function differenceWords(difference: FieldDifference): string {
  if (difference.kind === 'missing') return `${difference.field} no está en el archivo`;
  if (difference.kind === 'unmapped') return `${difference.field} no se conoce`;
  return `${difference.field} no se puede marcar como “${difference.state}”`;
}

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
