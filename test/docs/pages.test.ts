import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cite } from '../../src/authority/authority.ts';
import { plain } from '../../src/calendar/plain-date.ts';
import { citationOf, lawBook, lawGroups } from '../../src/law/book/law-book.ts';
import type { LawEntry } from '../../src/law/book/law-entry.ts';
import { dateInWords } from '../../src/words/en/dates.ts';

const pages = readdirSync('docs', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .map((name) => join('docs', name));

function relativeLinks(page: string): readonly string[] {
  const text = readFileSync(page, 'utf8');
  return [...text.matchAll(/\]\(([^)\s]+)\)/gu)]
    .map((match) => match[1] ?? '')
    .filter((link) => !/^[a-z]+:/u.test(link) && !link.startsWith('#'))
    .map((link) => link.replace(/#.*$/u, ''));
}

describe('the pages under docs', () => {
  it('link to pages and files that exist', () => {
    const broken = pages.flatMap((page) =>
      relativeLinks(page)
        .filter((link) => !existsSync(join(dirname(page), link)))
        .map((link) => `${page}: ${link}`),
    );
    expect(broken).toEqual([]);
  });

  it('name source files that exist', () => {
    const named = pages.flatMap((page) =>
      [
        ...readFileSync(page, 'utf8').matchAll(
          /`((?:src|test|scripts|forms|templates)\/[\w./-]+)`/gu,
        ),
      ].map((match) => ({ page, file: match[1] ?? '' })),
    );
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter(({ file }) => !existsSync(file))).toEqual([]);
  });

  it('are all in the index if they are about the law', () => {
    const linked = relativeLinks('docs/law/README.md');
    const own = readdirSync('docs/law').filter((name) => name !== 'README.md');
    expect(own.filter((name) => !linked.includes(name))).toEqual([]);
  });
});

/** The index: each page with its sections. */
const listed = readFileSync('docs/law/README.md', 'utf8')
  .split('\n')
  .flatMap((line) => {
    const row = /^\| \[([^\]]+)\]\(([\w.-]+\.md)\) +\| (.*?) +\|$/u.exec(line);
    if (row === null) return [];
    const [, name = '', page = '', what = ''] = row;
    return [{ page, sections: [...name.split(', '), ...what.split(', ')] }];
  });

function pagesOf(entry: LawEntry): readonly string[] {
  const citation = citationOf(entry);
  return listed.filter(({ sections }) => sections.includes(citation)).map(({ page }) => page);
}

/** The page with its lines joined, since sentences wrap. */
function textOf(page: string): string {
  return readFileSync(join('docs/law', page), 'utf8').replaceAll(/\s+/gu, ' ');
}

/** Effects of a dismissal and counting days share a page for several sections. */
const withAPage = lawBook.filter((entry) => !lawGroups['effect-and-time'].includes(entry));

describe('the pages of the law', () => {
  it.each(lawBook.map((entry) => [citationOf(entry), entry] as const))(
    '%s has one, which names it and gives the same sources as the law book',
    (citation, entry) => {
      const [page, ...others] = pagesOf(entry);
      expect(others).toEqual([]);
      expect(page).toBeDefined();
      const [, sources = ''] = textOf(page ?? '').split('## Sources');
      expect(sources).toContain(`- ${citation}`);
      for (const authority of [entry.section, ...entry.opinions]) {
        const [, told = ''] = sources.split(`- ${cite(authority)}`);
        const [own = ''] = told.split(' - ');
        expect(own).toContain(dateInWords(authority.reading.readOn));
        expect(own).toMatch(new RegExp(`; ${authority.reading.confidence}\\.`, 'u'));
      }
    },
  );

  it.each(withAPage.map((entry) => [citationOf(entry), entry] as const))(
    '%s has its own page, in the same format as the others',
    (_, { section }) => {
      const page = `${section.code}-${section.section.replaceAll('.', '-')}.md`.toLowerCase();
      const text = readFileSync(join('docs/law', page), 'utf8');
      expect(text.split('\n')[0]).toMatch(
        new RegExp(`^# ${section.code} ${section.section.replaceAll('.', '\\.')}[:(]`, 'u'),
      );
      const headings = [...text.matchAll(/^## (.+)$/gmu)].map((match) => match[1]);
      expect(headings.filter((one) => one !== 'Open questions')).toEqual([
        'What it does',
        'How we read it',
        'Sources',
      ]);
    },
  );

  it.each(
    lawBook.flatMap((entry) =>
      entry.changes.map((change) => [citationOf(entry), change.act, entry, change] as const),
    ),
  )('%s names %s and its first day', (_, act, entry, { from }) => {
    const [page = ''] = pagesOf(entry);
    expect(textOf(page)).toContain(act.replace(/ \(.*$/u, ''));
    expect(textOf(page)).toContain(dateInWords(plain(from)));
  });
});
