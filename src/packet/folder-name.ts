/** Names Windows reserves for devices, whatever follows a dot. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu;

/** The sheets for all cases, like `client.pdf`, are next to the folders. */
const likeSheet = /\.pdf$/iu;

/**
 * A case number as a folder name: letters, digits, dots and hyphens. Nothing else from the record
 * is ever in a file name.
 */
export function folderName(caseNumber: string): string {
  const safe = caseNumber
    .normalize('NFKD')
    .replaceAll(/[^A-Za-z0-9.-]+/gu, '-')
    .replace(/^[.-]+/u, '')
    .slice(0, 80)
    .replace(/[.-]+$/u, '');
  if (safe === '') return 'case';
  if (likeSheet.test(safe)) return `${safe.slice(0, -4)}-pdf`;
  return reserved.test(safe) ? `case-${safe}` : safe;
}

/** A folder for each case; two that would be the same, ignoring case, get a number. */
export function folderNames(caseNumbers: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return caseNumbers.map((caseNumber) => {
    const base = folderName(caseNumber);
    let name = base;
    for (let copy = 2; taken.has(name.toLowerCase()); copy += 1) name = `${base}-${copy}`;
    taken.add(name.toLowerCase());
    return name;
  });
}
