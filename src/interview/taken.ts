import type { FactPath } from '../facts/every-fact.ts';
import type { Finding } from '../record/finding.ts';
import type { Given } from './interview.ts';
import type { ItemFact } from './step.ts';
import type { TypedCount } from './typed-counts.ts';
import type { TypedDay } from './typed-day.ts';
import type { TypedName } from './typed-name.ts';

/** An understood answer: what it changes, and what to read back. */
export type Taken =
  | {
      readonly ok: true;
      readonly given: Given;
      readonly said: Said;
      /** The record with the answer, if already tried. */
      readonly record?: unknown;
    }
  | { readonly ok: false; readonly why: Trouble };

/** How an answer was understood, to be read back in words. */
export type Said =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'day'; readonly day: TypedDay }
  | { readonly kind: 'choice'; readonly fact: FactPath; readonly says: string }
  | { readonly kind: 'plea'; readonly says: string; readonly day?: TypedDay }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'names'; readonly names: readonly TypedName[] }
  | { readonly kind: 'counts'; readonly counts: readonly TypedCount[] }
  | {
      readonly kind: 'sentence';
      readonly is: string;
      readonly supervision?: string;
      readonly months?: string;
    }
  | {
      readonly kind: 'items';
      readonly so: readonly ItemFact[];
      readonly unknown: readonly ItemFact[];
    };

/** Why an answer was rejected. */
export type Trouble =
  | { readonly kind: 'empty' }
  | { readonly kind: 'needed' }
  | { readonly kind: 'choose'; readonly most: number }
  | { readonly kind: 'choose-several'; readonly most: number }
  | { readonly kind: 'not-a-day' }
  | { readonly kind: 'not-a-birthday' }
  | { readonly kind: 'which-language' }
  | { readonly kind: 'not-a-name' }
  | { readonly kind: 'not-an-address' }
  | { readonly kind: 'not-a-sentence' }
  | { readonly kind: 'not-a-program' }
  | { readonly kind: 'not-a-number' }
  | { readonly kind: 'not-a-case-number' }
  | { readonly kind: 'not-a-reduction' }
  /** Several names fit, or none. */
  | { readonly kind: 'which'; readonly names: readonly string[] }
  | { readonly kind: 'fault'; readonly finding: Finding };

export function no(why: Trouble): Taken {
  return { ok: false, why };
}
