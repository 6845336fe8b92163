export interface PaperHead {
  readonly title: string;
  /** The footer of each page. */
  readonly footer: string;
}

function kept(name: string): (caseNumber: string) => PaperHead {
  return (caseNumber) => ({
    title: `${name}, caso ${caseNumber}`,
    footer: `${name}, caso ${caseNumber} · no es para la corte`,
  });
}

/** How each paper that goes to no court is headed, by its case. */
export const keptHeads = {
  'after-filing': kept('Después de presentar los papeles'),
  'before-you-sign': (caseNumber: string): PaperHead => ({
    title: `Antes de firmar, caso ${caseNumber}`,
    footer: `Antes de firmar, caso ${caseNumber} · no es para la corte, no es asesoramiento legal`,
  }),
  'declaration-worksheet': kept('Hoja de trabajo para la declaración escrita'),
  'filing-instructions': kept('Cómo presentar los papeles'),
  'hearing-checklist': kept('Lista de pasos para la audiencia'),
  plan: kept('Plan'),
  'reading-copy': kept('Copia para leer, no para presentar'),
  'start-here': (caseNumber: string): PaperHead => ({
    title: `Empiece aquí: caso ${caseNumber}`,
    footer: '',
  }),
} as const;

/** How the pages of a paper that goes to no court are numbered. */
export const pageNumbering = 'Página {page} de {pages}';

/** The sheets over all cases of a person. */
export const sheetHeads: Readonly<Record<'client' | 'folder', PaperHead>> = {
  client: { title: 'Cómo van sus casos', footer: 'Para el cliente · no es para la corte' },
  folder: { title: 'Hoja de la carpeta', footer: 'Para la carpeta · no es para la corte' },
};

/** "Orden propuesta, caso BA000000": the name by which a viewer shows a paper that is filed. */
export const filedTitles = {
  petition: (name: string, caseNumber: string) => `${name}, caso ${caseNumber}`,
  order: (caseNumber: string) => `Orden propuesta, caso ${caseNumber}`,
  declaration: (caseNumber: string) => `Declaración escrita, caso ${caseNumber}`,
  proofOfService: (caseNumber: string) => `Prueba de entrega legal, caso ${caseNumber}`,
  coverLetter: (caseNumber: string) => `Carta al secretario, caso ${caseNumber}`,
  attachment: (caseNumber: string) => `Adjunto, caso ${caseNumber}`,
  attachmentFooter: (caseNumber: string) =>
    `ADJUNTO A LA PETICIÓN DE DESESTIMACIÓN, CASO ${caseNumber}`,
} as const;
