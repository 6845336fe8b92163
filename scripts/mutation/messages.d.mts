/** What Stryker's side asks of the tests that are held open, and what they answer. */
export type Asked =
  | { readonly ask: 'all-tests' }
  | {
      readonly ask: 'mutant';
      readonly mutant: string;
      readonly tests: readonly string[] | undefined;
      readonly hitLimit: number | undefined;
      readonly bail: boolean;
    }
  | { readonly ask: 'end' };

export type Answered =
  | { readonly is: 'ready' }
  | {
      readonly is: 'ran';
      readonly tests: readonly TestRan[];
      readonly coverage: Coverage;
      readonly hitCount: number | undefined;
    };

export interface TestRan {
  readonly id: string;
  readonly fileName: string;
  readonly timeSpentMs: number;
  /** What the test threw; left out where it passed. */
  readonly failure?: string;
}

/** How often each change was reached: while the files were loaded, and by each test. */
export interface Coverage {
  readonly static: Readonly<Record<string, number>>;
  readonly perTest: Readonly<Record<string, Readonly<Record<string, number>>>>;
}
