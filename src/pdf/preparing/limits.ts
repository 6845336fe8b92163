/**
 * What a file may ask of the program. A court's form is some hundred kilobytes and unpacks to a few
 * million bytes; what asks for far more than any of them is not one of them.
 */
export const limits = {
  fileBytes: 16_000_000,
  unpackedBytes: 32_000_000,
  /** Numbers, names, strings, arrays: everything that takes a place in memory once it is read. */
  values: 500_000,
  objects: 100_000,
  /**
   * The bytes read to find the objects, including white space and comments: many may share a long
   * gap.
   */
  readBytes: 64_000_000,
  /** All that the pages draw, stroke by stroke. */
  operators: 500_000,
  /** Arrays and dictionaries inside one another; levels of a tree of pages or fields. */
  depth: 100,
  crossReferenceSections: 100,
  pages: 1_000,
  fields: 20_000,
} as const;

export type Limit = keyof typeof limits;
