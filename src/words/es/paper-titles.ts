/** What each paper of a packet is called in a list of papers; what is filed, by its English name too. */
export const paperTitles = {
  'before-you-sign': 'Antes de firmar',
  petition: 'La petición de desestimación (Petition for Dismissal)',
  'reading-copy': 'Copia de la petición para leer, no para presentar',
  attachment: 'El adjunto a la petición (Attachment)',
  declaration: 'La declaración escrita (Declaration)',
  order: 'La orden propuesta (Proposed Order)',
  'proof-of-service': 'La prueba de entrega legal (Proof of Service)',
  'cover-letter': 'La carta al secretario de la corte',
  'filing-instructions': 'Cómo presentar los papeles',
  'hearing-checklist': 'Lista de pasos para la audiencia',
  'declaration-worksheet': 'Hoja de trabajo para la declaración escrita',
  'after-filing': 'Después de presentar los papeles',
} as const;

/** The same, short. */
export const shortTitles = {
  petition: 'Petición de desestimación',
  'reading-copy': 'Copia de la petición para leer, no para presentar',
  attachment: 'Adjunto',
  declaration: 'Declaración escrita',
  order: 'Orden propuesta',
} as const;

/** What each print job is called. */
export const bundleTitles = {
  '1-file.pdf': 'Para la corte',
  '2-serve.pdf': 'Para el fiscal',
  '3-file-proof.pdf': 'Prueba de entrega legal',
  'keep.pdf': 'Para usted',
} as const;

/** "ADJUNTO 1: punto 1, más delitos" */
export const attachmentHeading = (item: string, title: string) => `ADJUNTO ${item}: ${title}`;
