/** A statute as printed, or what stands for one that is not known. */
export const statuteWords = (printed: string): string => {
  if (printed === 'section not known') return 'sección que no se conoce';
  if (printed === 'PC 1(another)') return 'otro delito';
  return printed.replace(/^(.+)\(another\)$/u, 'otra parte de $1');
};
