import type { CautionCode } from '../law/outcome.ts';

export interface CautionTold {
  readonly code: CautionCode;
  readonly with: Readonly<Record<string, string>>;
}

/** The words of cautions in a language, each code once, in the order in which they come. */
export function cautionsIn(
  words: Readonly<Record<CautionCode, string>>,
  filled: (text: string, values: CautionTold['with']) => string,
): { readonly cautionWords: (cautions: readonly CautionTold[]) => readonly string[] } {
  return {
    cautionWords: (cautions) => {
      const said = cautions.map((one) => [one.code, filled(words[one.code], one.with)] as const);
      return [...new Map(said).values()];
    },
  };
}
