import { baseline, captionColumns, pleading } from '../../src/pdf/pleading/page.ts';
import { sheetFor } from '../../src/pdf/pleading/writer.ts';
import { drawRule, furniture } from '../../src/pdf/sheet.ts';
import { under } from '../../src/pdf/tags.ts';
import { type Blank, inline, lineField, write } from './form-page.ts';

export interface CaptionWords {
  readonly court: string;
  /** What the paper is; the first two lines may be its title, the rest the sections. */
  readonly title: readonly string[];
  readonly sections: readonly string[];
}

const { left, right } = captionColumns;

/**
 * The first page's head (rule 2.111): who files from line 1 and left of the center, room for the
 * clerk at the right, the court on line 8, the case below at the left, its number at the right.
 */
export function caption(blank: Blank, words: CaptionWords): void {
  lineField(
    blank,
    'filer',
    'Name, State Bar number, address, phone and e-mail of the person who files',
    { x: 0, width: captionColumns.filerWidth, lines: 7 },
  );
  blank.line = 8;
  write(blank, words.court, { bold: true, centered: true });
  lineField(blank, 'courthouse', 'Name and address of the courthouse', { x: 0, width: 486 });
  people(blank);
  paper(blank, words);
  rules(blank);
  blank.line = 19;
}

function people(blank: Blank): void {
  blank.line = 11;
  inline(blank, 'THE PEOPLE OF THE STATE OF CALIFORNIA,', { x: 0 });
  blank.line = 12;
  inline(blank, 'Plaintiff,', { x: 120 });
  blank.line = 13;
  inline(blank, 'v.', { x: 60 });
  blank.line = 14;
  lineField(blank, 'defendant', 'Name of the defendant as the case bears it', {
    x: 0,
    width: left.width,
    lines: 2,
  });
  blank.line = 16;
  inline(blank, 'also known as', { x: 0 });
  lineField(blank, 'other-names', 'Other names of the defendant', {
    x: 76,
    width: left.width - 76,
    lines: 2,
  });
  blank.line = 18;
  inline(blank, 'Defendant and Petitioner.', { x: 90 });
}

function paper(blank: Blank, words: CaptionWords): void {
  blank.line = 11;
  inline(blank, 'Case No.', { x: right.x });
  lineField(blank, 'case-number', 'Case number', { x: right.x + 50, width: right.width - 50 });
  const title = under(blank.root, 'H1');
  for (const [index, text] of words.title.entries()) {
    blank.line = 12 + index;
    inline(blank, text, { x: right.x, bold: true, tag: title });
  }
  const sections = under(blank.root, 'P');
  for (const [index, text] of words.sections.entries()) {
    blank.line = 12 + words.title.length + index;
    inline(blank, text, { x: right.x, tag: sections });
  }
  blank.line = 16;
  inline(blank, 'Hearing date:', { x: right.x });
  lineField(blank, 'hearing-date', 'Date of the hearing, if it is known', {
    x: right.x + 72,
    width: right.width - 72,
  });
  blank.line = 17;
  inline(blank, 'Time:', { x: right.x });
  lineField(blank, 'hearing-time', 'Time of the hearing, if it is known', {
    x: right.x + 32,
    width: 66,
  });
  inline(blank, 'Dept.:', { x: right.x + 104 });
  lineField(blank, 'hearing-department', 'Department of the hearing, if it is known', {
    x: right.x + 138,
    width: right.width - 138,
  });
}

function rules(blank: Blank): void {
  const sheet = sheetFor(blank, 1);
  const x = pleading.left + captionColumns.rule;
  const bottom = baseline(18) - 8;
  furniture(sheet, () => {
    drawRule(sheet, { x, y: baseline(10) - 8 }, { x, y: bottom }, 0.8);
    drawRule(sheet, { x: pleading.left, y: bottom }, { x, y: bottom }, 0.8);
  });
}
