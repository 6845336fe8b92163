import { readFileSync } from 'node:fs';

/** A template as a tree: words, placeholders, and conditional branches. */
type Part =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'place'; readonly name: string }
  | { readonly kind: 'partial'; readonly name: string }
  | {
      readonly kind: 'branch';
      readonly of: 'if' | 'unless' | 'each' | 'with';
      readonly turnsOn: string;
      readonly then: readonly Part[];
      readonly else: readonly Part[];
    };

/** Which conditions hold, by name. */
export type Turned = (name: string) => boolean;

/** "../several" and "this.several" are the same condition. */
function plainName(written: string): string {
  return written.replaceAll(/\.\.\/|this\./gu, '').trim();
}

class Reader {
  readonly #tokens: readonly string[];
  #at = 0;

  constructor(source: string) {
    this.#tokens = source.split(/(\{\{[^}]*\}\})/u);
  }

  /** The parts up to the end of the open block, and whether an {{else}} ended it. */
  parts(): { readonly parts: readonly Part[]; readonly byElse: boolean } {
    const parts: Part[] = [];
    while (this.#at < this.#tokens.length) {
      const token = this.#tokens[this.#at] ?? '';
      this.#at += 1;
      const tag = /^\{\{~?(.*?)~?\}\}$/u.exec(token)?.[1]?.trim();
      if (tag === undefined) parts.push({ kind: 'words', text: token });
      else if (tag === 'else' || tag.startsWith('/')) return { parts, byElse: tag === 'else' };
      else parts.push(this.#part(tag));
    }
    return { parts, byElse: false };
  }

  #part(tag: string): Part {
    const block = /^#(if|unless|each|with) (.*)$/u.exec(tag);
    if (block === null) {
      return tag.startsWith('>')
        ? { kind: 'partial', name: tag.slice(1).trim() }
        : { kind: 'place', name: plainName(tag) };
    }
    const { parts: then, byElse } = this.parts();
    const of = block[1];
    return {
      kind: 'branch',
      of: of === 'unless' || of === 'each' || of === 'with' ? of : 'if',
      turnsOn: plainName(block[2] ?? ''),
      then,
      else: byElse ? this.parts().parts : [],
    };
  }
}

/** A template or a partial by its name with the language, as "es/partials/help". */
export function templateOf(name: string): readonly Part[] {
  return new Reader(readFileSync(`templates/${name}.hbs`, 'utf8')).parts().parts;
}

/** Every condition in a template and its partials. */
export function switchesOf(parts: readonly Part[]): readonly string[] {
  const found = parts.flatMap((part): readonly string[] => {
    if (part.kind === 'partial' && !part.name.startsWith('(')) {
      return switchesOf(templateOf(part.name));
    }
    if (part.kind !== 'branch') return [];
    return [part.turnsOn, ...switchesOf(part.then), ...switchesOf(part.else)];
  });
  return [...new Set(found)].sort();
}

/** What a template says under these conditions: its words, with a mark for each placeholder. */
export function saidWhere(parts: readonly Part[], turned: Turned): string {
  return parts.map((part) => saidOf(part, turned)).join('');
}

function saidOf(part: Part, turned: Turned): string {
  switch (part.kind) {
    case 'words':
      return part.text;
    case 'place':
      return `‹${part.name}›`;
    case 'partial':
      return part.name.startsWith('(') ? '‹partial›' : saidWhere(templateOf(part.name), turned);
    case 'branch': {
      const opens = turned(part.turnsOn) !== (part.of === 'unless');
      return saidWhere(opens ? part.then : part.else, turned);
    }
  }
}
