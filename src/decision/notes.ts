/** A fact as a rule read it, for the reasons. */
export interface FactSeen {
  readonly path: string;
  readonly seen: string;
  /** Who or what the fact comes from, if the record says. */
  readonly from?: string;
}

/** What was read for something that several rules share. */
export type Shared = readonly (readonly FactSeen[])[];

/** The facts that the runs of one rule read. */
export class Notes {
  readonly #read = new Map<string, FactSeen>();
  #written: Set<Shared> | undefined;

  one(fact: FactSeen): void {
    const before = this.#read.get(fact.path);
    if (before === fact) return;
    if (before !== undefined && isOther(before, fact)) this.#written = undefined;
    this.#read.set(fact.path, fact);
  }

  /**
   * Every run asks for what is shared, and it may rest on every count of the record. So it is written
   * down again only if one of its facts has been read otherwise in between.
   */
  all(shared: Shared): void {
    if (this.#written?.has(shared) === true) return;
    for (const facts of shared) for (const fact of facts) this.one(fact);
    this.#written ??= new Set();
    this.#written.add(shared);
  }

  /** Each once, in the order in which they were first read, as they were read last. */
  facts(): readonly FactSeen[] {
    return [...this.#read.values()];
  }
}

function isOther(a: FactSeen, b: FactSeen): boolean {
  return a.seen !== b.seen || a.from !== b.from;
}
