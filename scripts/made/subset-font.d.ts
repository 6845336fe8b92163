/** The part of subset-font (HarfBuzz's subsetting) that the build uses. */
declare module 'subset-font' {
  function subsetFont(
    font: Buffer,
    text: string,
    options: {
      readonly targetFormat: 'truetype';
      readonly noHinting: boolean;
      readonly noLayoutClosure: boolean;
      readonly dropTables: readonly string[];
    },
  ): Promise<Buffer>;
  export = subsetFont;
}
