import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { pdfText } from '../../scripts/expected/pdf-text.ts';
import type { Line } from '../../src/paper/block.ts';
import { paperFromMarkdown } from '../../src/paper/from-markdown.ts';
import type { PleadingCaption } from '../../src/paper/pleading-caption.ts';
import { drawnPleading } from '../../src/paper/to-pleading.ts';
import { paperBytes } from '../../src/pdf/paper-bytes.ts';
import { readBack } from '../pdf/read-back.ts';

/** A pleading as a file. */
function pleadingOf(...paper: Parameters<typeof drawnPleading>): Uint8Array {
  return paperBytes(drawnPleading(...paper), 'flat');
}

const words = (text: string): Line => [{ text, style: 'plain' }];

const filerWords = [
  'Rosa Elena Méndez',
  '4127 Example Blvd',
  'Los Angeles, CA 90065',
  'Petitioner in Pro Per',
];

const caption: PleadingCaption = {
  filer: filerWords.map(words),
  court: 'SUPERIOR COURT OF CALIFORNIA, COUNTY OF LOS ANGELES',
  courthouse: {
    whole: words('Metropolitan Courthouse, 1945 South Hill Street, Los Angeles, CA 90007'),
    parts: [],
  },
  plaintiff: ['THE PEOPLE OF THE STATE OF CALIFORNIA,', 'Plaintiff,', 'v.'],
  defendant: [words('Rosa Elena Méndez,')],
  party: 'Defendant and Petitioner.',
  caseNumber: words('Case No. 2CJ00000-01'),
  title: 'DECLARATION IN SUPPORT OF PETITION',
  sections: '',
  hearing: [],
};

const oath = `I declare under penalty of perjury that the foregoing is true and correct.

Signed on (date): ________________________ at (city): ________________________

________________________\\
Rosa Elena Méndez
`;

function statement(paragraphs: number): string {
  const words = 'I worked at the same shop for six years and I send what I can each month. '.repeat(
    4,
  );
  const items = Array.from({ length: paragraphs }, (_, index) => `${index + 1}. ${words}`);
  return `I, Rosa Elena Méndez, declare:\n\n${items.join('\n')}\n\n${oath}`;
}

function paperOf(markdown: string) {
  return paperFromMarkdown(markdown, {
    title: 'Declaration',
    footer: 'DECLARATION OF PETITIONER',
    numbering: 'Page {page} of {pages}',
    language: 'en-US',
  });
}

interface Placed {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

async function placed(bytes: Uint8Array): Promise<readonly (readonly Placed[])[]> {
  const task = getDocument({ data: bytes.slice() });
  const document = await task.promise;
  const pages: Placed[][] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(
      items.flatMap((item) =>
        'str' in item && item.str.trim() !== ''
          ? [{ text: item.str, x: Number(item.transform[4]), y: Number(item.transform[5]) }]
          : [],
      ),
    );
  }
  await task.destroy();
  return pages;
}

describe('a line to write on', () => {
  it('is a rule and no row of underscores, which would be read aloud', async () => {
    const bytes = pleadingOf(paperOf(oath), caption);
    expect((await placed(bytes)).flat().filter(({ text }) => text.includes('_'))).toEqual([]);
    const text = await pdfText(bytes);
    expect(text).toMatch(/Signed on \(date\): _{24} at \(city\): _{24}/u);
    expect(text).toMatch(/_{24}\n.*Rosa Elena Méndez/u);
  });
});

describe('rule 2.108: each line of type is on a numbered line', () => {
  it('on every page of a long declaration, from 1 to 28', async () => {
    const pages = await placed(pleadingOf(paperOf(statement(24)), caption));
    expect(pages.length).toBeGreaterThan(4);
    for (const items of pages) {
      const numbers = items.filter(({ x }) => x < 74);
      expect(numbers.map(({ text }) => Number(text))).toEqual(
        Array.from({ length: 28 }, (_, index) => index + 1),
      );
      const bases = numbers.map(({ y }) => y);
      const body = items.filter(({ x, y }) => x > 80 && y > 50);
      for (const { y } of body) expect(bases.some((base) => Math.abs(base - y) < 0.01)).toBe(true);
    }
  });

  it('also where lines are closer to keep a paper on one page, below a caption that is not', async () => {
    const items = Array.from({ length: 14 }, (_, index) => `${index + 1}. I served the papers.`);
    const paper = paperOf(items.join('\n'));
    const [first = [], ...more] = await placed(pleadingOf(paper, caption, 'one-page'));
    const numbers = first.filter(({ x }) => x < 74);
    const body = first.filter(({ x, y }) => x > 80 && y > 50);
    expect(more).toEqual([]);
    expect(numbers.map(({ text }) => Number(text))).toEqual(numbers.map((_, index) => index + 1));
    expect(numbers.length).toBeGreaterThan(28);
    for (const { y } of body) {
      expect(numbers.some((number) => Math.abs(number.y - y) < 0.01)).toBe(true);
    }
  });
});

describe('the first page of a pleading', () => {
  it('has the court’s name on line 8, at least 3.33 inches down (rule 2.111)', async () => {
    const [first = []] = await placed(pleadingOf(paperOf(statement(1)), caption));
    const line8 = first.find(({ x, text }) => x < 74 && text === '8');
    const court = first.find(({ text }) => text.startsWith('SUPERIOR COURT'));
    const capHeight = 12 * 0.66;
    expect(court?.y).toBe(line8?.y);
    expect(792 - (court?.y ?? 792) - capHeight).toBeGreaterThanOrEqual(3.33 * 72);
  });

  it('leaves the upper right blank for the clerk', async () => {
    const long = 'Example Legal Aid Foundation of the Greater South Bay and Harbor Communities';
    const filer = ['Priya Raman (State Bar No. 000000)', long, ...filerWords];
    const [first = []] = await placed(
      pleadingOf(paperOf(statement(1)), { ...caption, filer: filer.map(words) }),
    );
    const above = first.filter(({ x, y }) => x > 80 && y > 543);
    expect(above.map(({ text }) => text).join(' ')).toBe(filer.join(' '));
    expect(above.every(({ x }) => x < 306)).toBe(true);
  });

  it('breaks a long email address before a dot or its @', async () => {
    const email = 'Email: elizabeth.castellanos@postconviction.legalaid.example.org';
    const [first = []] = await placed(
      pleadingOf(paperOf(statement(1)), { ...caption, filer: [...filerWords, email].map(words) }),
    );
    const above = first.filter(({ x, y }) => x > 80 && y > 560).map(({ text }) => text);
    expect(above.slice(-2)).toEqual([
      'Email: elizabeth.castellanos@postconviction',
      '.legalaid.example.org',
    ]);
  });

  it('moves the court’s name down rather than cut or shrink a long filer block', async () => {
    const filer = Array.from({ length: 16 }, (_, index) => `Line ${index + 1} of the address`);
    const [first = []] = await placed(
      pleadingOf(paperOf(statement(1)), { ...caption, filer: filer.map(words) }),
    );
    const texts = first.map(({ text }) => text);
    expect(filer.every((line) => texts.includes(line))).toBe(true);
    const last = first.find(({ text }) => text === 'Line 16 of the address');
    const court = first.find(({ text }) => text.startsWith('SUPERIOR COURT'));
    expect((last?.y ?? 0) - (court?.y ?? 0)).toBeGreaterThanOrEqual(12);
  });
});

describe('the end of a declaration', () => {
  it.each([5, 6, 7, 8, 9, 10])(
    'the oath and the signature are never on a page without text of the declaration (%i paragraphs)',
    async (paragraphs) => {
      const read = await readBack(pleadingOf(paperOf(statement(paragraphs)), caption));
      const last = read.pages.at(-1)?.text ?? '';
      expect(last).toContain('penalty of perjury');
      expect(last).toContain('Rosa Elena Méndez');
      expect(last).toContain('each month.');
    },
  );
});

it.each([19, 20, 21, 22, 23, 24])(
  'a signature and a name of two lines are on the page of the prayer (%i lines before it)',
  async (before) => {
    const lines = Array.from({ length: before }, (_, index) => `${index + 1}. Item`);
    const name = 'Elizabeth Alexandra Margaret Hernandez-Castellanos-Featherstonehaugh';
    const signed = `Dated: ________________________\n\n________________________\\\n${name}`;
    const prayer = `## PRAYER\n\n1. Grant the petition.\n\n${signed}\n`;
    const { pages } = await readBack(
      pleadingOf(paperOf(`${lines.join('\n')}\n\n${prayer}`), undefined),
    );
    const page = pages.find(({ text }) => text.includes('PRAYER'));
    expect(page?.text).toContain('Featherstonehaugh');
  },
);

it('what the judge decides and signs is on one page', async () => {
  for (let before = 14; before <= 26; before += 1) {
    const lines = Array.from({ length: before }, () => 'Item\\');
    const boxes = '- [ ] GRANTED.\n- [ ] DENIED.';
    const signed = 'Dated: ________________________\n\n________________________\\\nJudge';
    const order = `1. The petition is:\n${boxes}\n\n${signed}\n`;
    const { pages } = await readBack(
      pleadingOf(paperOf(`${lines.join('\n')}\nItem\n\n${order}`), undefined),
    );
    const page = pages.find(({ text }) => text.includes('GRANTED'));
    expect(page?.text).toContain('DENIED');
    expect(page?.text).toContain('Judge');
  }
});

it('each page’s footer has the paper’s title and the page number (rule 2.110)', async () => {
  const pages = await placed(pleadingOf(paperOf(statement(12)), caption));
  for (const [index, items] of pages.entries()) {
    const foot = items.filter(({ x, y }) => x > 80 && y < 50).map(({ text }) => text);
    expect(foot).toEqual([String(index + 1), 'DECLARATION OF PETITIONER']);
  }
});

it('a continued table has its header on each page, read aloud once', async () => {
  const rows = Array.from({ length: 40 }, (_, index) => `| ${index + 1} | PC 459 |`);
  const paper = paperOf(`| Count | Section |\n|---|---|\n${rows.join('\n')}\n`);
  const bytes = pleadingOf(paper, undefined);
  const read = await readBack(bytes);
  expect(read.pages.map((page) => page.text.includes('Section'))).toEqual([true, true]);
  const tagged = read.pages.map((page) => [...page.marks.values()].join(' ').includes('Section'));
  expect(tagged).toEqual([true, false]);
});

it('a number that introduces boxes to check is never alone at the bottom of a page', async () => {
  for (let before = 18; before <= 28; before += 1) {
    const lines = Array.from({ length: before }, (_, index) => `${index + 1}. Item`);
    const boxes = '- [ ] By mail, in an envelope with the postage paid.\n- [ ] In person.';
    const paper = paperOf(`${lines.join('\n')}\n${before + 1}. In this way:\n${boxes}\n`);
    const { pages } = await readBack(pleadingOf(paper, undefined));
    const page = pages.find(({ text }) => text.includes('In this way:'));
    expect(page?.text).toContain('By mail');
  }
});
