/**
 * Takes marked content out of a page's content: every `/TAG /NAME BDC … EMC` whose name is in `names`,
 * with what is nested in it. The rest stays byte for byte.
 */
export function withoutMarked(content: string, tag: string, names: ReadonlySet<string>): string {
  const kept: string[] = [];
  let from = 0;
  let depth = 0;
  let cutAt: number | undefined;
  let operands: Token[] = [];
  for (const token of tokens(content)) {
    const { text } = token;
    if (text === 'BDC' || text === 'BMC') {
      depth += 1;
      const [mark, name] = operands.slice(-2);
      const wanted = mark?.text === `/${tag}` && names.has(name?.text.slice(1) ?? '');
      if (wanted && text === 'BDC' && cutAt === undefined && mark !== undefined) {
        kept.push(content.slice(from, mark.at));
        cutAt = depth;
      }
    } else if (text === 'EMC') {
      if (cutAt === depth) {
        from = token.at + text.length;
        cutAt = undefined;
      }
      depth -= 1;
    }
    operands = isOperator(text) ? [] : [...operands, token].slice(-2);
  }
  if (cutAt === undefined) kept.push(content.slice(from));
  return kept.join('');
}

interface Token {
  readonly text: string;
  readonly at: number;
}

function isOperator(text: string): boolean {
  return /^[A-Za-z'"]/u.test(text);
}

/** Names, operators and numbers; strings, comments and inline images are passed over. */
function* tokens(content: string): Generator<Token> {
  const shape =
    /\(|<<|>>|<[0-9A-Fa-f\s]*>|%[^\r\n]*|\/[^\s()<>[\]{}/%]*|[^\s()<>[\]{}/%]+|[[\]{})>]/gu;
  for (let found = shape.exec(content); found !== null; found = shape.exec(content)) {
    const [text] = found;
    if (text === '(') {
      shape.lastIndex = afterString(content, found.index);
      yield { text: '()', at: found.index };
    } else if (text === 'ID') {
      const end = /\sEI(?=\s|$)/gu;
      end.lastIndex = found.index;
      shape.lastIndex = end.exec(content) === null ? content.length : end.lastIndex;
    } else if (!text.startsWith('%')) yield { text, at: found.index };
  }
}

function afterString(content: string, open: number): number {
  let depth = 0;
  for (let at = open; at < content.length; at += 1) {
    const letter = content[at];
    if (letter === '\\') at += 1;
    else if (letter === '(') depth += 1;
    else if (letter === ')') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return content.length;
}
