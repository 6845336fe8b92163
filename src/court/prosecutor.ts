import type { CountyProfile, Prosecutor } from './county.ts';

export type FoundProsecutor =
  | { readonly kind: 'found'; readonly prosecutor: Prosecutor; readonly by: 'record' | 'level' }
  | { readonly kind: 'not-stated' }
  | { readonly kind: 'not-listed'; readonly written: string };

/**
 * Whom to serve: the agency that filed the case, as its complaint or docket says. The county's own
 * office files felonies; a city may file misdemeanors.
 */
export function findProsecutor(
  written: string | undefined,
  anyFelony: boolean,
  profile: CountyProfile,
): FoundProsecutor {
  if (written !== undefined) {
    const wanted = plain(written);
    const found = profile.prosecutors.find((one) =>
      [one.id, one.name, ...one.also].some((name) => plain(name) === wanted),
    );
    return found === undefined
      ? { kind: 'not-listed', written }
      : { kind: 'found', prosecutor: found, by: 'record' };
  }
  const ofFelonies = profile.prosecutors.find((one) => one.felonies);
  return anyFelony && ofFelonies !== undefined
    ? { kind: 'found', prosecutor: ofFelonies, by: 'level' }
    : { kind: 'not-stated' };
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, ' ')
    .trim();
}
