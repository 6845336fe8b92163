/** A section of the law book in plain words. */
export interface SectionWords {
  /** The section in one line. */
  readonly title: string;
  /** What it says, a sentence or two each. */
  readonly rule: readonly string[];
  /** What each act changed, by the change's name. */
  readonly changes?: Readonly<Record<string, string>>;
  /** What each list is, by the list's name. */
  readonly tables?: Readonly<Record<string, string>>;
  /** What the words leave open; a lawyer or the clerk must answer that. */
  readonly open?: readonly string[];
}

export type SectionWordsByCitation = Readonly<Record<string, SectionWords>>;
