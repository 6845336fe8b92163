import { sha256 } from './sha256.ts';

/**
 * The files in an old packet's folder that someone added or changed since (a signed scan, an edited
 * declaration). Replacing the packet would lose them.
 */
export async function changedByHand(
  manifest: { readonly files: readonly { name: string; sha256: string }[] } | undefined,
  found: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): Promise<readonly string[]> {
  const own = new Map((manifest?.files ?? []).map((file) => [file.name, file.sha256]));
  const changed: string[] = [];
  for (const file of found) {
    if (own.get(file.name) !== (await sha256(file.bytes))) changed.push(file.name);
  }
  return changed.sort();
}
