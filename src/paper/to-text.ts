import { type Block, isNumbered, type ListItem, type Paper, plainText } from './block.ts';

/** A paper as plain text, for a screen and for comparing one with another. */
export function paperToText(paper: Paper): string {
  return `${paper.blocks.map(blockText).join('\n\n')}\n`;
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${plainText(block.line)}`;
    case 'paragraph':
      return block.lines.map(plainText).join('\n');
    case 'note':
      return block.lines.map((line) => `| ${plainText(line)}`).join('\n');
    case 'list':
      return block.items.map(itemText).join('\n');
    case 'table':
      return [block.head, ...block.rows].map((row) => row.map(plainText).join(' | ')).join('\n');
    case 'page-break':
      return '';
  }
}

function itemText({ marker, lines }: ListItem): string {
  const mark = marker === 'bullet' ? '-' : isNumbered(marker) ? `${marker.number}.` : '[ ]';
  return `${mark} ${lines.map(plainText).join('\n  ')}`;
}
