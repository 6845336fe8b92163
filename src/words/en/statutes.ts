/** A statute as printed, or what stands for one that is not known. */
export const statuteWords = (printed: string): string =>
  printed === 'PC 1(another)'
    ? 'another offense'
    : printed.replace(/^(.+)\(another\)$/u, 'another part of $1');
