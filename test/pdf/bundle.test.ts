import { expect, it } from 'vitest';
import { ownPetitionPapers } from '../../src/packet/own-petition-papers.ts';
import type { Paper } from '../../src/paper/block.ts';
import { paperFromMarkdown } from '../../src/paper/from-markdown.ts';
import { drawnLetter } from '../../src/paper/to-pdf.ts';
import { bundled } from '../../src/pdf/bundle.ts';
import { madePlan } from '../forms/made-plan.ts';
import { inEnglish } from '../in-english.ts';
import { flatOf } from './flat-of.ts';
import { outlineOf, readBack } from './read-back.ts';

const head = { title: 'To file: Đặng Thị Ngọc', language: 'en-US' } as const;

function letter(words: string): Paper {
  return paperFromMarkdown(`# Letter\n\n${words}\n\n| A | B |\n|---|---|\n| one | two |\n`, {
    title: 'Letter',
    footer: 'Letter',
    numbering: 'Page {page} of {pages}',
    language: 'en',
  });
}

function threePapers() {
  const { petition, order } = ownPetitionPapers(madePlan([{}]), inEnglish.filed);
  return [
    { title: 'Cover letter', prints: [drawnLetter(letter('Please file these.'))] },
    { title: 'Petition for Dismissal', prints: petition.prints },
    { title: '[Proposed] Order', prints: order.prints },
  ];
}

it('a bundle has every page of its papers in order, each with a bookmark', async () => {
  const papers = threePapers();
  const read = await readBack(bundled(papers, head));
  const parts = await Promise.all(papers.map((paper) => readBack(flatOf(paper))));
  expect(read.pages.length).toBe(parts.reduce((sum, part) => sum + part.pages.length, 0));
  expect(read.bookmarks).toEqual(papers.map((paper) => paper.title));
  expect(read.pages[0]?.text).toContain('Please file these.');
  expect(read.pages.at(-1)?.text).toContain('[PROPOSED] ORDER');
});

it('a bundle opens without a warning and has its title and language', async () => {
  const read = await readBack(bundled(threePapers(), head));
  expect(read.warnings).toEqual([]);
  expect(read.title).toBe(head.title);
  expect(read.language).toBe(head.language);
});

it('a fillable petition is flat in a bundle, and its values are still in its tags', async () => {
  const read = await readBack(bundled(threePapers(), head));
  expect(read.fields).toBe(0);
  const first = read.pages[1];
  expect(first === undefined ? [] : outlineOf(first)).toContainEqual(
    expect.stringMatching(/^ +Form Rosa Elena Méndez$/u),
  );
});

it('every paper keeps its tags under its own part', async () => {
  const read = await readBack(bundled(threePapers(), head));
  const lines = read.pages.map(outlineOf);
  for (const page of lines) {
    expect(page.slice(0, 4).map((line) => line.trim())).toEqual([
      'Root',
      'Document',
      'Part',
      'Document',
    ]);
  }
  expect(lines[0]).toEqual(expect.arrayContaining([expect.stringMatching(/TH A$/u)]));
});

it('a mark on a page of a bundle belongs to one tag only, and every tag finds its words', async () => {
  const read = await readBack(bundled(threePapers(), head));
  for (const page of read.pages) {
    const seen: string[] = [];
    const walk = (node: NonNullable<typeof page.tree>): void => {
      for (const child of node.children) {
        if ('role' in child) walk(child);
        else if (child.type === 'content') seen.push(child.id);
      }
    };
    if (page.tree !== undefined) walk(page.tree);
    expect(new Set(seen).size).toBe(seen.length);
    expect([...page.marks.keys()].every((id) => seen.includes(id))).toBe(true);
  }
});

it('the same papers give the same bytes', () => {
  const papers = threePapers();
  const [one, two] = [bundled(papers, head), bundled(papers, head)];
  expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true);
});

it('two papers in the same script share their fonts', () => {
  const prints = [drawnLetter(letter('Please file these.'))];
  const once = bundled([{ title: 'One', prints }], head);
  const twice = bundled(
    [
      { title: 'One', prints },
      { title: 'Two', prints },
    ],
    head,
  );
  expect(twice.length - once.length).toBeLessThan(4000);
});
