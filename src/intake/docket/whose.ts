import type { Clause } from './clauses.ts';

/** Which defendant a clause is about, in a docket with several. */
export class Whose {
  readonly #client: number | undefined;
  readonly #several: boolean;
  #now: 'client' | 'another' | 'which' = 'client';
  #coDefendant = false;

  constructor(client: number | undefined, several: boolean) {
    this.#client = client;
    this.#several = several;
  }

  newEntry(): void {
    this.#coDefendant = false;
    this.#now = this.#client === undefined && this.#several ? 'which' : 'client';
  }

  /**
   * "AS TO DEFENDANT 02" and "DEFENDANT 02 PLEADS" apply to what follows in the entry, until
   * another is named: "BENCH WARRANT ISSUED" is for the one who did not appear.
   */
  of({ text }: Clause): 'client' | 'another' | 'which' {
    const named = this.named(text);
    if (named !== undefined) this.#now = named;
    else if (isOfCodefendant(text)) {
      this.#now = 'another';
      this.#coDefendant = true;
    } else if (this.#coDefendant && /^(?:THE )?DEFENDANT\b/u.test(text)) this.#now = 'client';
    else if (/\bALL DEFENDANTS\b|\bBOTH DEFENDANTS\b|\bEACH DEFENDANT\b/u.test(text))
      this.#now = 'client';
    return this.#now;
  }

  /** Whom a text names by number, of those charged: "COUNT 01: 211 PC (AS TO DEFENDANT 01)". */
  named(text: string): 'client' | 'another' | undefined {
    const named = defendantsNamed(text.replaceAll(besides, ' '));
    if (named.length === 0 || this.#client === undefined) return undefined;
    return named.includes(this.#client) ? 'client' : 'another';
  }
}

/** "CODEFENDANT SMITH FAILS TO APPEAR": named without a number, and not the client. */
export function isOfCodefendant(text: string): boolean {
  return /^(?:AS TO )?(?:THE )?CO-?DEFENDANT(?:'?S)?\b(?!'?S? \(?\d)/u.test(text);
}

/** "JOINT AND SEVERAL WITH DEFENDANT 01": an order to the one spoken of, that names the other. */
const besides =
  /\b(?:WITH|FROM|AND|TO) (?:(?:THE )?CO-?)DEFENDANTS?\s*\(?\d{1,2}\)?|\b(?:WITH|FROM|AGAINST) DEFENDANTS?\s*\(?\d{1,2}\)?/gu;

function defendantsNamed(text: string): readonly number[] {
  const lists = text.matchAll(
    /\bDEFENDANTS?\s*\(?(\d{1,2})\)?((?:\s*(?:,|AND|&)\s*(?:DEFENDANT\s*)?\(?\d{1,2}\)?(?!\d))*)/gu,
  );
  return [...lists].flatMap(([, first = '', more = '']) => [
    Number(first),
    ...[...more.matchAll(/\d{1,2}/gu)].map(([number]) => Number(number)),
  ]);
}
