import type * as courtForms from './en/court-forms.ts';
import type * as declaration from './en/declaration.ts';
import type { english } from './en/english.ts';

/** What English says, with any text in the place of its own: the same codes, with the same values. */
type Said<Thing> = Thing extends string
  ? string
  : Thing extends (...values: never) => unknown
    ? Thing
    : Thing extends object
      ? { readonly [Name in keyof Thing]: Said<Thing[Name]> }
      : Thing;

/**
 * Everything that is said in one language. English sets what there is to say; a language that leaves
 * a code without words does not compile.
 */
export type Words = Said<Omit<typeof english, 'language' | 'languageTag'>> & {
  /** Its name, and that of its folder of templates: "es". */
  readonly language: string;
  /** What a paper says of its language, to screen readers and to Word: "es-US". */
  readonly languageTag: string;
};

/** What is filed is written in English (Code of Civil Procedure section 185), the courts' forms too. */
export type FiledWords = Words & Said<typeof courtForms & typeof declaration>;

/** What a person can fix on the command line, by name. */
export type FaultCode = keyof Words['faultWords'];

/** What is wrong with a file that was given as a form, and what to do. */
export type Refusal = ReturnType<Words['forms']['unreadableWords']>;
