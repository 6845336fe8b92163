import { Readable } from 'node:stream';
import { type Info, parse } from 'csv-parse';
import { encodingOf, type TextEncoding, textChunks } from '../reading/text-chunks.ts';
import type { Row } from './row.ts';

/**
 * Every real row is far shorter; one without its closing quote would run to the end of the file.
 */
const longestRow = 256 * 1024;

/**
 * The rows of a CSV file: quoted or not, separated by commas, semicolons, tabs or bars, in any
 * encoding unless one is set.
 *
 * @throws RowsBroken if a quote is never closed: the rest cannot be parsed.
 */
export async function* csvRows(path: string, encoding?: TextEncoding): AsyncGenerator<Row> {
  const saved = encoding ?? (await encodingOf(path));
  const parser = parse({
    delimiter: await delimiterOf(path, saved),
    bom: true,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: longestRow,
  });
  const source = Readable.from(textChunks(path, saved));
  source.on('error', (fault) => parser.destroy(fault));
  source.pipe(parser);
  let line = 1;
  try {
    for await (const one of parser) {
      const { record, info }: { record: readonly string[]; info: Info } = one;
      const cells = record.map((cell) => cell.trim());
      if (cells.length > 1 || cells[0] !== '') yield { line, cells };
      line = info.lines + 1;
    }
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && String(fault.code).startsWith('CSV_')) {
      throw new RowsBroken(line);
    }
    throw fault;
  }
}

/** From this line on the table cannot be read. */
export class RowsBroken extends Error {
  readonly line: number;

  constructor(line: number) {
    super('a quote is not closed');
    this.name = 'RowsBroken';
    this.line = line;
  }
}

/** The separator most frequent in the first lines, outside quotes. */
async function delimiterOf(path: string, encoding: TextEncoding): Promise<string> {
  for await (const text of textChunks(path, encoding)) {
    const lines = text.split(/\r\n|[\r\n]/u, 10).join('\n');
    const plain = lines.replaceAll(/"[^"]*"/gu, '');
    const counts = [',', ';', '\t', '|'].map((sign) => [plain.split(sign).length, sign] as const);
    return counts.reduce((most, one) => (one[0] > most[0] ? one : most))[1];
  }
  return ',';
}
