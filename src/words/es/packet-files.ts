/** The files of a packet that are no paper for the court, and the print jobs: what each is and for whom. */
interface PacketFileWords {
  readonly what: string;
  readonly who: string;
}

export const theCourt = 'La corte';
const you = 'Usted';

export const packetFileWords = {
  'before-you-sign.pdf': { what: 'Lo que hay que revisar antes de firmar', who: you },
  'reading-copy.pdf': {
    what: 'Lo que dice la petición, para leer y no para presentar',
    who: you,
  },
  'filing-instructions.pdf': { what: 'Cómo presentar los papeles, paso a paso', who: you },
  'hearing-checklist.pdf': { what: 'Antes, durante y después de la audiencia', who: you },
  'after-filing.pdf': { what: 'Qué viene después de presentar los papeles', who: you },
  'declaration-worksheet.pdf': {
    what: 'Preguntas para empezar la declaración escrita',
    who: you,
  },
  'petition.docx': { what: 'La petición, para editarla en la computadora', who: you },
  'order.docx': { what: 'La orden propuesta, para editarla en la computadora', who: you },
  'declaration.docx': {
    what: 'La declaración escrita, para editarla en la computadora',
    who: you,
  },
  'dates.ics': { what: 'Las fechas, para su calendario', who: you },
  '1-file.pdf': {
    what: 'Todo lo que va al secretario, listo para imprimir: primero la carta, después los papeles que se presentan',
    who: theCourt,
  },
  '2-serve.pdf': {
    what: 'Los mismos papeles sin la carta, para la entrega legal',
    who: 'El fiscal',
  },
  '3-file-proof.pdf': {
    what: 'La prueba de entrega legal, lista para imprimir',
    who: theCourt,
  },
  'keep.pdf': { what: 'Todo lo que usted guarda, listo para imprimir', who: you },
} as const satisfies Readonly<Record<string, PacketFileWords>>;
