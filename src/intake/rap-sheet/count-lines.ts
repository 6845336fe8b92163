import { asDigits, asLetters, editDistance } from '../slips.ts';

/** What a line inside a count starts: a labeled value, a flag, or neither: continued text. */
export type CountLine =
  | {
      readonly kind: 'count';
      readonly first?: number;
      readonly last?: number;
      readonly number?: string;
      /** "CNT:01  CITE #BB90421": the number of a citation. */
      readonly cited?: true;
    }
  | { readonly kind: CountLabel; readonly value: string }
  | { readonly kind: 'number-alone'; readonly value: string }
  | { readonly kind: 'flag'; readonly value: string }
  | { readonly kind: 'text'; readonly value: string };

type CountLabel =
  | 'disposition'
  | 'status'
  | 'sentence'
  | 'sen-from'
  | 'comment'
  | 'number-line'
  | 'conv-of'
  | 'paroled-from'
  | 'skipped';

const countHead =
  /^[\W_]*[CG0O]\s?[NHRM]\s?[TILY1]\s*[:;.,]*\s*([0-9OUQDIlSB?]{1,3})(?![0-9A-Za-z])(?:\s*-\s*([0-9OUQDIlSB?]{1,3})(?![0-9A-Za-z]))?\s*(.*)$/u;

/** "NT:001     #2IG90421": the first letter was lost. */
const headWithoutLetter =
  /^[\W_]*[NHM]\s?[TY]\s*[:;]\s*(\d{2,3})(?!\d)(?:\s*-\s*(\d{2,3})(?!\d))?\s*(.*)$/u;

export function countLine(printed: string): CountLine {
  const text = printed.replace(/^\s*TOC:[FMIN]\s+|\bT\s?[O0]\s?C\s*[:;]\s*[A-Z]?\s*$/iu, '').trim();
  const head = countHead.exec(text) ?? headWithoutLetter.exec(text);
  if (head !== null && /\d|[OUQ]{2}/u.test(head[1] ?? '')) return countOf(head);
  const flag = /^-\s*([A-Z][A-Z -]*)$/u.exec(text);
  if (flag !== null) return { kind: 'flag', value: flag[1] ?? '' };
  if (/^#\s*\S/u.test(text)) return { kind: 'number-alone', value: text.replace(/^#\s*/u, '') };
  return labelled(text) ?? { kind: 'text', value: text };
}

function countOf([, first = '', last, rest = '']: RegExpExecArray): CountLine {
  const number = /(?:#|\bH(?=\d))\s*(\S.*)$/u.exec(rest)?.[1] ?? /^\W*(\w*\d\S*)$/u.exec(rest)?.[1];
  const one = asDigits(first);
  const other = last === undefined ? undefined : asDigits(last);
  return {
    kind: 'count',
    ...(one.includes('?') ? {} : { first: Number(one) }),
    ...(other === undefined || other.includes('?') ? {} : { last: Number(other) }),
    ...(number === undefined ? {} : { number }),
    ...(/^\W*C[I1l]TE\b/iu.test(rest) ? { cited: true } : {}),
  };
}

const exact: readonly (readonly [RegExp, CountLabel])[] = [
  [/^SEN\s+FR[O0]M\s*[:;]\s*(.*)$/iu, 'sen-from'],
  [/^(?:D[CG]N|S[CG]N|ATI|ADR)\s*[:;-]\s*(.*)$/iu, 'skipped'],
  [/^ARR\s+BY\s*[:;]\s*(.*)$/iu, 'skipped'],
  [
    /^((?:CITE|WARRANT|NUMBER|BOOKING|CRT|COURT|CASE)\b\s*(?:#|NBR|NO\.?|CASE|\d).*)$/iu,
    'number-line',
  ],
  [/^C[O0]NV\s+[O0]F\s*[:;]\s*(.*)$/iu, 'conv-of'],
  [/^PAR[O0]LED\s+FR[O0]M\s*[:;]\s*(.*)$/iu, 'paroled-from'],
  [/^STATE\s+INN\s*#?\s*[:;]\s*(.*)$/iu, 'skipped'],
  [/^(?:C[O0]M|C[O0]N|C[O0]H|CDM|G[O0]M)\s*[:;]\s*(.*)$/iu, 'comment'],
  [/^(?:SEN|GEN|5EN|SEM|SFN|BEN|SEH)\s*[:;]\s*(.*)$/iu, 'sentence'],
];

function labelled(text: string): CountLine | undefined {
  const plain = text.replace(/^[\s'"._,~|*]+/u, '');
  for (const [pattern, kind] of exact) {
    const found = pattern.exec(plain);
    if (found !== null) return { kind, value: (found[1] ?? '').trim() };
  }
  return dispositionLine(plain) ?? statusLine(plain);
}

function dispositionLine(text: string): CountLine | undefined {
  const found =
    /^(\S(?:\s?\S){2,6}?)\s*[:;]\s*(.*)$/u.exec(text) ??
    /^(D\s?I\s?S\s?P\s?[O0])\s+(.*)$/u.exec(text);
  if (found === null) return undefined;
  const label = asLetters(found[1] ?? '');
  const near = label === 'DISP' || editDistance(label, 'DISPO') <= 1;
  return near ? { kind: 'disposition', value: (found[2] ?? '').trim() } : undefined;
}

function statusLine(text: string): CountLine | undefined {
  const found = /^(C\S{2,4}\s*\S{4,7}?)\s*\.?\s*[:;.]\s*(.*)$/u.exec(text);
  if (found === null) return undefined;
  const near = editDistance(asLetters(found[1] ?? ''), 'CONVSTATUS') <= 3;
  return near ? { kind: 'status', value: (found[2] ?? '').trim() } : undefined;
}
