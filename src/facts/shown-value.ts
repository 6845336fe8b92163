/** A fact's value as a record would write it: "no", "yes, until 2027-01-31", "none". */
export function shownValue(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(shownValue).join('; ');
  if (typeof value !== 'object' || value === null) return String(value);
  if ('known' in value) return 'is' in value ? shownValue(value.is) : 'unknown';
  return Object.entries(value)
    .map(([key, part]: readonly [string, unknown]) => shownPart(key, part))
    .join(', ');
}

function shownPart(key: string, part: unknown): string {
  if (key === 'found') return part === true ? 'found' : 'none';
  return key === 'is' || key === 'kind' ? shownValue(part) : `${key} ${shownValue(part)}`;
}
