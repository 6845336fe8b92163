import type { Route } from '../../src/law/outcome.ts';
import { under } from '../../src/pdf/tags.ts';
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

/** How many counts the petition's own table holds; more go to an attachment. */
export const tableRows = 6;

/** One item a door, in the order of the sections; in the project's own words, each with its section. */
const items: readonly { readonly route: Route; readonly words: string }[] = [
  {
    route: '1203.4-fulfilled',
    words:
      'Probation was granted, and petitioner fulfilled its conditions for the entire period (Pen. Code, § 1203.4, subd. (a)(1)).',
  },
  {
    route: '1203.4-early-discharge',
    words:
      'Probation was granted, and petitioner was discharged before its period ended (Pen. Code, § 1203.4, subd. (a)(1)).',
  },
  {
    route: '1203.4-interest-of-justice',
    words:
      'Probation was granted and has ended, and petitioner asks for relief in the court’s discretion and the interest of justice (Pen. Code, § 1203.4, subd. (a)(1)).',
  },
  {
    route: '1203.4-vehicle',
    words:
      'Probation was granted and has ended. The offense is described in Vehicle Code section 12810, subdivisions (a) to (e), and petitioner asks for relief in the court’s discretion and the interest of justice (Pen. Code, § 1203.4, subd. (c)(2)).',
  },
  {
    route: '1203.4a-a',
    words:
      'A misdemeanor without probation, or an infraction: more than one year has passed since judgment was pronounced, petitioner has complied with and performed the sentence, and has since lived an honest and upright life and obeyed the law (Pen. Code, § 1203.4a, subd. (a)).',
  },
  {
    route: '1203.4a-b',
    words:
      'A misdemeanor without probation, or an infraction: more than one year has passed since judgment was pronounced, petitioner has complied with and performed the sentence, and asks for relief in the court’s discretion and the interest of justice (Pen. Code, § 1203.4a, subd. (b)).',
  },
  {
    route: '1203.41-split',
    words:
      'A felony with a county jail sentence and mandatory supervision (Pen. Code, § 1170, subd. (h)(5)(B)), completed more than one year ago (Pen. Code, § 1203.41).',
  },
  {
    route: '1203.41-straight',
    words:
      'A felony with a county jail sentence (Pen. Code, § 1170, subd. (h)(5)(A)), completed more than two years ago (Pen. Code, § 1203.41).',
  },
  {
    route: '1203.41-prison',
    words:
      'A felony with a state prison sentence, completed more than two years ago, that did not result in a duty to register under Penal Code section 290 (Pen. Code, § 1203.41).',
  },
  {
    route: '1203.42',
    words:
      'A felony with a prison sentence pronounced before October 1, 2011, that would now be served in county jail, completed more than two years ago (Pen. Code, § 1203.42).',
  },
  {
    route: '1203.43',
    words:
      'Deferred entry of judgment was granted on or after January 1, 1997, petitioner performed satisfactorily, and the charge was dismissed under former section 1000.3 (Pen. Code, § 1203.43).',
  },
  {
    route: '1203.49',
    words:
      'A conviction under section 647, subdivision (b), that resulted from petitioner’s status as a victim of human trafficking; any probation has been completed (Pen. Code, § 1203.49).',
  },
];

/** The Petition for Dismissal: caption, counts, items, prayer, and room to sign. */
export function drawPetition(blank: Blank): void {
  caption(blank, {
    court: 'SUPERIOR COURT OF CALIFORNIA, COUNTY OF LOS ANGELES',
    title: ['PETITION FOR DISMISSAL'],
    sections: ['(Pen. Code, §§ 1203.4, 1203.4a,', '1203.41–1203.43, 1203.49)'],
  });
  write(
    blank,
    'Petitioner, the defendant in this case, asks the court for the relief below and states:',
    { indent: 36 },
  );
  write(blank, 'Convictions', { bold: true, role: 'H2', keep: 3 });
  write(blank, 'Petitioner was convicted in this case of the following offenses:', {
    indent: 24,
    label: '1.',
    keep: 3,
  });
  countsTable(blank);
  more(blank, 'counts-attached', 'More counts are listed in Attachment 1.');
  write(blank, 'Grounds', { bold: true, role: 'H2', keep: 4 });
  write(blank, 'Petitioner asks for dismissal of the counts named, on these grounds:', {
    indent: 24,
    label: '2.',
    keep: 4,
  });
  for (const item of items) routeItem(blank, item.route, item.words);
  present(blank);
  reductions(blank);
  reasons(blank);
  prayer(blank);
}

const columns = [
  { key: 'number', head: 'Count', x: 0, width: 34, tooltip: 'count number' },
  { key: 'statute', head: 'Code and section', x: 42, width: 126, tooltip: 'code and section' },
  {
    key: 'level',
    head: 'Level',
    x: 176,
    width: 124,
    tooltip: 'felony, misdemeanor or infraction',
  },
  { key: 'convicted', head: 'Convicted on', x: 308, width: 102, tooltip: 'date of conviction' },
  {
    key: 'wobbler',
    head: 'Wobbler',
    x: 415,
    width: 47,
    tooltip: 'may be a misdemeanor: yes or no',
  },
] as const;

function countsTable(blank: Blank): void {
  const table = under(blank.root, 'Table');
  const head = under(table, 'TR');
  for (const one of columns) {
    inline(blank, one.head, { x: one.x + 24, bold: true, tag: under(head, 'TH', 'Column') });
  }
  blank.line += 1;
  for (let row = 1; row <= tableRows; row += 1) {
    lineStart(blank, 1);
    const cells = under(table, 'TR');
    for (const { key, x, width, tooltip } of columns) {
      lineField(blank, `count-${row}-${key}`, `Row ${row}: ${tooltip}`, {
        x: x + 24,
        width,
        in: under(cells, 'TD'),
      });
    }
    blank.line += 1;
  }
}

function more(blank: Blank, name: string, words: string): void {
  lineStart(blank, 1);
  checkField(blank, name, words, 24);
  write(blank, words, { indent: 44 });
}

/** A box, the counts that it is ticked for, and the words: one paragraph that is never torn. */
function boxForCounts(
  blank: Blank,
  box: { readonly name: string; readonly tooltip: string; readonly label?: string },
  words: string,
): void {
  const at = { indent: 44, first: 154 };
  keepWhole(blank, words, at);
  if (box.label !== undefined) inline(blank, box.label, { x: 0 });
  checkField(blank, box.name, `${box.tooltip}: ${words}`, 24);
  inline(blank, 'Count', { x: 44 });
  lineField(blank, `${box.name}-counts`, `${box.tooltip}: for which counts`, { x: 78, width: 112 });
  write(blank, words, at);
}

function routeItem(blank: Blank, route: Route, words: string): void {
  boxForCounts(blank, { name: `route-${route}`, tooltip: 'Ground' }, words);
}

function present(blank: Blank): void {
  write(blank, 'Present status', { bold: true, role: 'H2', keep: 4 });
  write(blank, 'On the day of this petition, petitioner is:', { indent: 24, label: '3.', keep: 3 });
  const states = [
    ['status-not-serving', 'not serving a sentence for any offense;'],
    ['status-not-on-probation', 'not on probation for any offense;'],
    ['status-not-charged', 'not charged with the commission of any offense.'],
  ] as const;
  for (const [name, words] of states) more(blank, name, words);
}

function reductions(blank: Blank): void {
  const toMisdemeanor =
    'The offense may be punished as a felony or a misdemeanor, and imposition of sentence was suspended. Petitioner asks the court to declare it a misdemeanor (Pen. Code, § 17, subd. (b)(3)).';
  const toInfraction =
    'The offense is listed in Penal Code section 19.8. Petitioner consents and asks the court to determine that it is an infraction (Pen. Code, § 17, subd. (d)(2)).';
  keepWhole(blank, toMisdemeanor, { indent: 44, first: 154 }, 1);
  write(blank, 'Reductions', { bold: true, role: 'H2' });
  boxForCounts(
    blank,
    { name: 'reduce-17b', tooltip: 'Felonies to be made misdemeanors', label: '4.' },
    toMisdemeanor,
  );
  boxForCounts(
    blank,
    { name: 'reduce-17d', tooltip: 'Misdemeanors to be made infractions', label: '5.' },
    toInfraction,
  );
}

function reasons(blank: Blank): void {
  const words =
    'Where the court has discretion, the reasons are in the declaration attached to this petition. An unpaid order of restitution or restitution fine is no ground to deny relief (Pen. Code, § 1203.4, subd. (c)(3); § 1203.4a, subd. (e); § 1203.41, subd. (d); § 1203.42, subd. (c)).';
  keepWhole(blank, words, { indent: 44 }, 1);
  write(blank, 'Reasons', { bold: true, role: 'H2' });
  inline(blank, '6.', { x: 0 });
  checkField(blank, 'declaration-attached', 'A declaration is attached', 24);
  write(blank, words, { indent: 44 });
}

/** The prayer and the signature under it stand on one page. */
function prayer(blank: Blank): void {
  const words =
    'Petitioner asks the court to make the reductions asked for; to permit petitioner to withdraw each plea of guilty or no contest and enter a plea of not guilty, or to set aside each verdict of guilty; to dismiss the accusations against petitioner in the counts named; and to grant the relief that the sections named provide.';
  keepWhole(blank, words, { indent: 36 }, 4);
  write(blank, 'Prayer', { bold: true, role: 'H2' });
  write(blank, words, { indent: 36 });
  blank.line += 1;
  inline(blank, 'Date:', { x: 0 });
  lineField(blank, 'signed-on', 'Date of signing, by hand', { x: 36, width: 130 });
  lineField(blank, 'signature', 'Signature, by hand', { x: 220, width: 266 });
  blank.line += 1;
  lineField(blank, 'signer', 'Name of the person who signs', { x: 220, width: 266 });
  blank.line += 1;
}
