import { californiaCounties } from '../../record/reading/california-counties.ts';
import type { DocketLine } from './docket-lines.ts';

/** The county whose court a docket's heading names; undefined if it names none. */
export function docketCounty(head: readonly DocketLine[]): string | undefined {
  const text = head.map((one) => one.text.toUpperCase().replaceAll(/\s+/gu, ' ')).join('\n');
  return [...californiaCounties].find((county) => {
    const name = county.toUpperCase();
    return (
      new RegExp(String.raw`\bCOUNTY OF ${name}\b`, 'u').test(text) ||
      new RegExp(String.raw`(?:^|\n| )${name} (?:COUNTY )?SUPERIOR COURT\b`, 'u').test(text)
    );
  });
}
