import type { Route } from '../../src/law/outcome.ts';
import { caption } from './caption.ts';
import {
  type Blank,
  checkField,
  inline,
  keepWhole,
  lineField,
  lineStart,
  write,
} from './form-page.ts';

const sections: readonly {
  readonly name: string;
  readonly words: string;
  readonly routes: readonly Route[];
}[] = [
  {
    name: '1203.4',
    words: 'Penal Code section 1203.4',
    routes: [
      '1203.4-fulfilled',
      '1203.4-early-discharge',
      '1203.4-interest-of-justice',
      '1203.4-vehicle',
    ],
  },
  { name: '1203.4a', words: 'Penal Code section 1203.4a', routes: ['1203.4a-a', '1203.4a-b'] },
  {
    name: '1203.41',
    words: 'Penal Code section 1203.41',
    routes: ['1203.41-split', '1203.41-straight', '1203.41-prison'],
  },
  { name: '1203.42', words: 'Penal Code section 1203.42', routes: ['1203.42'] },
  { name: '1203.43', words: 'Penal Code section 1203.43', routes: ['1203.43'] },
  { name: '1203.49', words: 'Penal Code section 1203.49', routes: ['1203.49'] },
];

/** The proposed order: the caption is the petitioner's, every box and line below it the court's. */
export function drawOrder(blank: Blank): void {
  caption(blank, {
    court: 'SUPERIOR COURT OF CALIFORNIA, COUNTY OF LOS ANGELES',
    title: ['[PROPOSED] ORDER ON', 'PETITION FOR DISMISSAL'],
    sections: [],
  });
  write(blank, 'The court has considered the petition for dismissal, and finds and orders:', {
    indent: 36,
  });
  courtBox(blank, '1.', 'notice', 'The prosecuting attorney had notice of the petition.');
  decision(blank, '2.', 'denied', 'The petition is denied as to count', 'because:');
  lineField(blank, 'denied-why', 'The court’s reason', { x: 44, width: 442 });
  blank.line += 1;
  decision(blank, '3.', 'reduced-17b', 'Under Penal Code section 17(b), made a misdemeanor: count');
  decision(
    blank,
    '4.',
    'reduced-17d',
    'Under Penal Code section 17(d)(2), made an infraction: count',
  );
  const granted =
    'The petition is granted. Each plea of guilty or no contest is withdrawn and a plea of not guilty is entered, or each verdict of guilty is set aside; and the accusations are dismissed, under:';
  keepWhole(blank, granted, { indent: 24 }, sections.length);
  write(blank, granted, { indent: 24, label: '5.' });
  for (const { name, words } of sections)
    decision(blank, '', `granted-${name}`, `${words}, as to count`);
  write(
    blank,
    'As the sections provide, the defendant is released from the penalties and disabilities resulting from the offenses, except as provided in Vehicle Code section 13555. The defendant is informed:',
    { indent: 24, label: '6.', keep: 2 },
  );
  const told = [
    'In a later prosecution for another offense, the prior conviction may be pleaded and proved, with the same effect as if this order had not been made.',
    'This order does not relieve the defendant of the duty to disclose the conviction in response to a direct question in a questionnaire or application for public office, for licensure by a state or local agency, or for contracting with the California State Lottery Commission; and, for relief under section 1203.41, for licensure by a federally recognized tribe or enrollment as a provider of in-home supportive services.',
    'The dismissal does not permit a person to own, possess, or have custody or control of a firearm, or to hold public office where the conviction prohibits it.',
    'An unexpired criminal protective order stays in effect until it ends or is changed.',
    'Relief under section 1203.43 rests on the invalidity of the prior plea, and these statements do not apply to it.',
  ] as const;
  for (const [index, words] of told.entries()) {
    write(blank, words, { indent: 48, label: `${'abcde'[index] ?? ''}.` });
  }
  lineStart(blank, 3);
  blank.line += 1;
  inline(blank, 'Date:', { x: 0 });
  lineField(blank, 'judge-date', 'Date, by the judge', { x: 36, width: 130 });
  lineField(blank, 'judge-signature', 'Signature of the judge', { x: 220, width: 266 });
  blank.line += 1;
  inline(blank, 'Judge of the Superior Court', { x: 220 });
}

function courtBox(blank: Blank, label: string, name: string, words: string): void {
  lineStart(blank, 1);
  inline(blank, label, { x: 0 });
  checkField(blank, `court-${name}`, `${words} For the court`, 24);
  inline(blank, words, { x: 44 });
  blank.line += 1;
}

function decision(blank: Blank, label: string, name: string, words: string, after = ''): void {
  lineStart(blank, 1);
  if (label !== '') inline(blank, label, { x: 0 });
  checkField(blank, `court-${name}`, `${words}: for the court`, 24);
  inline(blank, words, { x: 44 });
  const x = 52 + blank.faces.plain.widthOf(words, 12);
  lineField(blank, `court-${name}-counts`, 'Counts, by the court', {
    x,
    width: after === '' ? 486 - x : 80,
  });
  if (after !== '') inline(blank, after, { x: x + 88 });
  blank.line += 1;
}
