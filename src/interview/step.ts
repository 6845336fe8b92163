import type { FactPath } from '../facts/every-fact.ts';
import type { Path } from './written.ts';

/** Where in the record a question belongs, as a person knows it. */
export interface About {
  readonly caseNumber?: string;
  readonly count?: number;
  readonly statute?: string;
}

/** One line of a question that asks about several things at once. */
export interface Item {
  readonly fact: ItemFact;
  /** The facts it answers: one for each case or count it may apply to. */
  readonly paths: readonly string[];
}

/** A reduction is not a separate fact, but is in a list that may be empty. */
export type ItemFact = FactPath | 'cases.counts.reductions';

/** What several questions asked together have in common. */
export type ItemGroup = 'docket' | 'owed' | 'present' | 'rest';

interface Asked {
  /** What is asked, so that it is not asked again. */
  readonly key: string;
  readonly about: About;
  /** Where the answer goes. */
  readonly path: Path;
}

export interface FactStep extends Asked {
  readonly kind: 'fact';
  readonly fact: FactPath;
  /** What Enter alone says. */
  readonly enter?: string;
}

export interface PleaStep extends Asked {
  readonly kind: 'plea';
  /** How the previous count ended: what Enter alone says. */
  readonly before?: { readonly disposition: string; readonly convictedOn?: string };
}

export interface ItemsStep extends Asked {
  readonly kind: 'items';
  readonly group: ItemGroup;
  readonly items: readonly Item[];
}

export interface CourthouseStep extends Asked {
  readonly kind: 'courthouse';
  /** The courthouse the case number hints at. */
  readonly suggested?: string;
}

export interface NameOnCaseStep extends Asked {
  readonly kind: 'name-on-case';
  /** The names that the person has given. */
  readonly names: readonly { readonly path: string; readonly printed: string }[];
}

export interface CountsStep extends Asked {
  readonly kind: 'counts';
}

export interface NameStep extends Asked {
  readonly kind: 'name';
  /** The draft's name, which may be only the name on the case. */
  readonly inDraft?: string;
}

export interface PlainStep extends Asked {
  readonly kind:
    | 'birth'
    | 'address'
    | 'phone'
    | 'statement'
    | 'case-number'
    | 'another-case'
    | 'statute'
    | 'reduction'
    | 'prosecutor';
}

/** One question of the interview. */
export type Step =
  | FactStep
  | PleaStep
  | ItemsStep
  | CourthouseStep
  | NameOnCaseStep
  | CountsStep
  | NameStep
  | PlainStep;
