import { describe, expect, it } from 'vitest';
import { paperFromMarkdown } from '../../src/paper/from-markdown.ts';
import { paperToHtml } from '../../src/paper/to-html.ts';

function html(markdown: string): string {
  return paperToHtml(
    paperFromMarkdown(markdown, {
      title: 'A <title> & more',
      footer: '',
      language: 'en',
      numbering: '',
    }),
  );
}

describe('a paper as a page', () => {
  it('says its language, its title and the width of the screen', () => {
    const page = html('# Start');
    expect(page).toContain('<html lang="en">');
    expect(page).toContain('<title>A &lt;title&gt; &amp; more</title>');
    expect(page).toContain('<meta name="viewport" content="width=device-width, initial-scale=1">');
  });

  it('opens the files that it names', () => {
    expect(html('Read `1-file.pdf` first.')).toContain(
      'Read <a href="./1-file.pdf">1-file.pdf</a> first.',
    );
  });

  it('makes no link from anything but a plain file name', () => {
    expect(html('Read `../../x y`.')).not.toContain('href');
    expect(html('Read `javascript:alert(1)`.')).not.toContain('href');
  });

  it('has a scope on every header cell', () => {
    const page = html('| File | Who |\n|---|---|\n| a | b |');
    expect(page.match(/<th scope="col"[^>]*>/gu)).toHaveLength(2);
    expect(page).toMatch(/<th scope="row"[^>]*>a<\/th><td[^>]*>b<\/td>/u);
  });

  it('is still announced as a table, with rows and cells, when a phone shows it as a grid', () => {
    const page = html('| File | Who |\n|---|---|\n| a | b |');
    const tags = page
      .slice(page.indexOf('<table'))
      .match(/<(?:table|thead|tbody|tr|th|td)\b[^>]*>/gu);
    expect(tags?.map((tag) => /role="(\w+)"/u.exec(tag)?.[1])).toEqual([
      'table',
      'rowgroup',
      'row',
      'columnheader',
      'columnheader',
      'rowgroup',
      'row',
      'rowheader',
      'cell',
    ]);
  });

  it('numbers a list from the number that it has', () => {
    expect(html('3. c\n4. d')).toContain('<ol start="3">');
    expect(html('1. a\n2. b')).toContain('<ol>');
  });

  it('escapes what a person wrote', () => {
    expect(html('Hello <script>alert(1)</script>')).not.toContain('<script>');
  });
});
