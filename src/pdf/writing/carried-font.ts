import type { MadePart } from '../../made/faces.ts';
import type { FaceName } from '../letters.ts';

/** A font that a form brings with it: how much of a face it has, and its number. */
export interface CarriedFont {
  readonly part: 'plain' | 'whole';
  readonly font: number;
}

export type CarriedFonts = Readonly<Partial<Record<FaceName, CarriedFont>>>;

/** The number of a carried font that draws a part of its face, by the same codes. */
export function carries(carried: CarriedFont | undefined, { name }: MadePart): number | undefined {
  if (carried === undefined) return undefined;
  const covered = name === 'plain' || (name === 'western' && carried.part === 'whole');
  return covered ? carried.font : undefined;
}
