import { type Limit, limits } from './limits.ts';

/** Why a file cannot be prepared. */
export type Unreadable =
  | { readonly kind: 'not-a-pdf' }
  /** Its end is missing: a download that was cut off. */
  | { readonly kind: 'truncated' }
  | { readonly kind: 'damaged'; readonly what: Damage }
  | { readonly kind: 'needs-password' }
  /** Locked in a way that is not the PDF standard's own, or newer than it. */
  | { readonly kind: 'unknown-encryption'; readonly scheme: string }
  /** It asks for more than any form needs: a bomb, or a file of another kind. */
  | { readonly kind: 'beyond-limits'; readonly limit: Limit; readonly most: number }
  /** Parts of it refer to each other in a circle. */
  | {
      readonly kind: 'endless';
      readonly what: 'cross-references' | 'objects' | 'pages' | 'fields';
    };

/** Which part of the file does not hold together. */
export type Damage =
  | 'syntax'
  | 'cross-references'
  | 'objects'
  | 'streams'
  | 'encryption'
  | 'catalog'
  | 'pages'
  | 'fields';

/** Thrown inside the reading of a file and caught at its door, where it becomes plain data. */
export class UnreadablePdf extends Error {
  readonly reason: Unreadable;

  constructor(reason: Unreadable) {
    super(reason.kind);
    this.name = 'UnreadablePdf';
    this.reason = reason;
  }
}

export function damaged(what: Damage): UnreadablePdf {
  return new UnreadablePdf({ kind: 'damaged', what });
}

/** What has been asked for so far, of each thing that has a limit in one file. */
export class Spending {
  private readonly spent = new Map<Limit, number>();

  spend(limit: Limit, amount: number): void {
    const sum = (this.spent.get(limit) ?? 0) + amount;
    if (sum > limits[limit]) beyond(limit);
    this.spent.set(limit, sum);
  }
}

export function beyond(limit: Limit): never {
  throw new UnreadablePdf({ kind: 'beyond-limits', limit, most: limits[limit] });
}
