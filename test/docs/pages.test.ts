import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { citationOf, lawBook } from '../../src/law/book/law-book.ts';

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
  it('link to pages and files that are there', () => {
    const broken = pages.flatMap((page) =>
      relativeLinks(page)
        .filter((link) => !existsSync(join(dirname(page), link)))
        .map((link) => `${page}: ${link}`),
    );
    expect(broken).toEqual([]);
  });

  it('name files of the source that are there', () => {
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

  it('say of every section of the law book how it was read', () => {
    const index = readFileSync('docs/law/README.md', 'utf8');
    const missing = lawBook.map(citationOf).filter((citation) => {
      return !new RegExp(`${citation.replaceAll(/[.()]/gu, '\\$&')}(?![\\w.(])`, 'u').test(index);
    });
    expect(missing).toEqual([]);
  });

  it('are all in the index where they are of the law', () => {
    const linked = relativeLinks('docs/law/README.md');
    const own = readdirSync('docs/law').filter((name) => name !== 'README.md');
    expect(own.filter((name) => !linked.includes(name))).toEqual([]);
  });
});
