/**
 * Compares a reading with the right one by the intake vocabulary's rules: facts read right, left
 * out, and read wrong. A fact that the right reading does not mention is not compared; an extra
 * case, conviction, set-aside, relief, reduction or open event is wrong, and so is anything more in
 * a list that the right reading gives: a change of another day, a name of other letters.
 */
export interface Compared {
  readonly right: number;
  readonly leftOut: readonly string[];
  readonly wrong: readonly string[];
}

type Tree = { readonly [key: string]: unknown };

export function compared(right: unknown, got: unknown): Compared {
  const tally = new Tally();
  tally.tree('', tree(right), tree(got));
  return { right: tally.right, leftOut: tally.leftOut, wrong: tally.wrong };
}

function tree(value: unknown): Tree {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(Object.entries(value));
}

function list(value: unknown): readonly Tree[] {
  return Array.isArray(value) ? value.map(tree) : [];
}

const byKey: Readonly<Record<string, (one: Tree) => string>> = {
  cases: caseKey,
  elsewhere: caseKey,
  counts: (one) => String(one['n']),
  openEvents: (one) => `${one['on']} ${plain(one['agency'])}`,
  names: (one) => plain(`${one['last']} ${one['first']} ${one['middle'] ?? ''}`),
  reductions: (one) => `${one['on']}`,
  changes: (one) => `${one['on']} ${one['what']}`,
  charges: (one) => `${one['code']} ${section(one['section'])}`,
  registrations: (one) => `${one['on']} ${one['section']}`,
  supervision: (one) => `${one['kind']}`,
  programs: (one) => keyWords(one['name']),
  inconsistent: (one) => `${one['case']} ${one['what']}`,
};

/** What is wrong if it is there and the right reading has none. */
const noneTooMany: readonly string[] = ['cases', 'elsewhere', 'openEvents', 'reductions'];
/** The same of what is no list. */
const notAtAll: readonly string[] = ['setAside', 'alreadyDismissed', 'automaticRelief'];
const onlyOfConvictions: ReadonlySet<string> = new Set(['level', 'convictedOn']);
const convictions: readonly unknown[] = [
  ...['plea-of-guilty', 'plea-of-no-contest', 'verdict', 'convicted'],
];

/** A case without a number is found by its date and court, and a reduction without a date by its ground. */
function mayBe(key: string, one: Tree, other: Tree): boolean {
  const agrees = (...keys: readonly string[]) => keys.every((name) => one[name] === other[name]);
  if (key === 'cases' || key === 'elsewhere')
    return other['number'] === null && agrees('county', 'courthouse', 'judgmentOn');
  return key === 'reductions' && other['on'] === null && agrees('to');
}

function caseKey(one: Tree): string {
  const { county, number, courthouse, judgmentOn } = one;
  return `${plain(county)} ${number === null ? `${courthouse} ${judgmentOn}` : plain(number)}`;
}

class Tally {
  right = 0;
  readonly leftOut: string[] = [];
  readonly wrong: string[] = [];

  tree(path: string, right: Tree, got: Tree): void {
    const convicted = convictions.includes(right['disposition']);
    for (const [key, wanted] of Object.entries(right)) {
      if ('disposition' in right && onlyOfConvictions.has(key) && !convicted) continue;
      this.#value(path === '' ? key : `${path}.${key}`, key, wanted, got[key]);
    }
    const tooMany = [
      ...noneTooMany.filter((key) => list(got[key]).length > 0),
      ...notAtAll.filter((key) => got[key] !== undefined),
    ];
    for (const key of tooMany)
      if (right[key] === undefined) this.wrong.push(`${path}.${key}: too many`);
  }

  #value(path: string, key: string, wanted: unknown, seen: unknown): void {
    if (Array.isArray(wanted)) {
      this.#list(path, key, wanted, seen);
      return;
    }
    if (typeof wanted === 'object' && wanted !== null) {
      if (seen === undefined || seen === null) this.leftOut.push(path);
      else if (typeof seen !== 'object') this.wrong.push(`${path}: ${String(seen)}`);
      else this.tree(path, tree(wanted), tree(seen));
      return;
    }
    if (same(key, wanted, seen)) this.right += 1;
    else if (seen === undefined || seen === null) this.leftOut.push(path);
    else this.wrong.push(`${path}: ${String(seen)}, right ${String(wanted)}`);
  }

  #list(path: string, key: string, wanted: readonly unknown[], seen: unknown): void {
    const keyOf = byKey[key];
    if (keyOf === undefined) {
      this.#set(path, wanted, Array.isArray(seen) ? seen : []);
      return;
    }
    const rest = [...list(seen)];
    const exact = (one: Tree) => rest.findIndex((other) => keyOf(other) === keyOf(one));
    for (const one of [...wanted.map(tree)].sort(
      (a, b) => Number(exact(a) < 0) - Number(exact(b) < 0),
    )) {
      const at = exact(one) === -1 ? rest.findIndex((other) => mayBe(key, one, other)) : exact(one);
      const [found] = at === -1 ? [] : rest.splice(at, 1);
      if (found === undefined) this.leftOut.push(`${path}[${keyOf(one)}]`);
      else this.tree(`${path}[${keyOf(one)}]`, one, found);
    }
    for (const more of rest) this.wrong.push(`${path}[${keyOf(more)}]: too many`);
    if (key === 'names') this.#primary(path, keyOf, wanted, seen);
  }

  /** The first name is the primary one: another in its place is wrong. */
  #primary(
    path: string,
    keyOf: (one: Tree) => string,
    wanted: readonly unknown[],
    seen: unknown,
  ): void {
    const [first] = list(wanted);
    const [got] = list(seen);
    if (first !== undefined && got !== undefined && keyOf(first) !== keyOf(got))
      this.wrong.push(`${path}: ${keyOf(got)} first, right ${keyOf(first)}`);
  }

  #set(path: string, wanted: readonly unknown[], seen: readonly unknown[]): void {
    for (const one of wanted) {
      if (seen.includes(one)) this.right += 1;
      else this.leftOut.push(`${path}: ${String(one)}`);
    }
    for (const one of seen) {
      if (!wanted.includes(one)) this.wrong.push(`${path}: ${String(one)} too many`);
    }
  }
}

function same(key: string, wanted: unknown, seen: unknown): boolean {
  if (typeof wanted !== 'string' || typeof seen !== 'string') return wanted === seen;
  if (key === 'section') return section(wanted) === section(seen);
  if (key === 'name' || key === 'description') return keyWords(wanted) === keyWords(seen);
  return plain(wanted) === plain(seen);
}

function plain(text: unknown): string {
  return String(text)
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('.', ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

/**
 * Parts joined by a slash, a dash or "per" are a set; a repeated section number may be left out. A
 * point in a section counts: 487.1 is not 4871.
 */
function section(text: unknown): string {
  const printed = String(text).toLowerCase().replaceAll(' per ', '/');
  const parts = printed.replaceAll(/\s/gu, '').split(/[/-]/u);
  const [first = ''] = parts;
  const number = /^[\d:.]+[a-z]?/u.exec(first)?.[0] ?? '';
  return parts
    .map((one) => (one.startsWith('(') ? number + one : one))
    .sort()
    .join('/');
}

const idle: ReadonlySet<string> = new Set([
  'of',
  'a',
  'the',
  'program',
  'hours',
  'hour',
  'days',
  'day',
]);

function keyWords(text: unknown): string {
  return plain(text)
    .split(/[^a-z]+/u)
    .filter((word) => word !== '' && !idle.has(word))
    .sort()
    .join(' ');
}
