/** A case's number as printed; a record may say that it is unknown. */
export const caseNumberWords = (number: string): string =>
  number === 'unknown' ? 'sin número' : number;
