import type { Finding } from '../record/finding.ts';
import type { Words } from '../words/words.ts';

/** A finding as a person reads it: what is wrong, and how to fix it, one sentence each. */
export interface WordedFinding extends Omit<Finding, 'with'> {
  readonly message: string;
  readonly fix: string;
}

export function findingInWords(
  { findingWords, holidayWords, shownWords }: Words,
  { with: values = {}, ...finding }: Finding,
): WordedFinding {
  const { code, path, seen = '', allowed = '' } = finding;
  const holiday = Object.entries(holidayWords).find(([name]) => name === values['holiday'])?.[1];
  const said = {
    ...values,
    ...(values['key'] === undefined ? {} : { key: shownWords(values['key']) }),
    ...(values['near'] === undefined ? {} : { near: shownWords(values['near']) }),
    path,
    seen: shownWords(seen),
    allowed: shownWords(allowed),
    ...(holiday === undefined ? {} : { holiday }),
  };
  return { ...finding, ...findingWords(code, said) };
}
