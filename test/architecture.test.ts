import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

interface SourceFile {
  readonly name: string;
  readonly folder: string;
  readonly text: string;
  readonly imports: readonly {
    readonly from: string;
    readonly onlyTypes: boolean;
    /** Loaded where it is needed, and not with the module. */
    readonly isLater: boolean;
  }[];
}

function filesOf(root: string): readonly SourceFile[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.startsWith('made'))
    .map((name) => {
      const text = readFileSync(join(root, name), 'utf8');
      const folder = name.includes('/') ? (name.split('/')[0] ?? '') : name;
      return { name, folder, text, imports: importsOf(text) };
    });
}

function importsOf(text: string): SourceFile['imports'] {
  const found = text.matchAll(
    /^(?:import|export)\s(type\s)?[^;']*?from\s'([^']+)'|\bimport\('([^']+)'\)/gmu,
  );
  return [...found].map((match) => ({
    from: match[2] ?? match[3] ?? '',
    onlyTypes: match[1] !== undefined,
    isLater: match[3] !== undefined,
  }));
}

/** The folder an import points to; undefined for a package or the same folder. */
function folderOf(file: SourceFile, from: string): string | undefined {
  if (!from.startsWith('.')) return undefined;
  const [folder = ''] = normalize(join(dirname(file.name), from)).split('/');
  return folder === file.folder ? undefined : folder;
}

/** The type of the words; any code that receives words may import it. */
function isTypeOfWords(
  file: SourceFile,
  { from, onlyTypes }: SourceFile['imports'][number],
): boolean {
  return onlyTypes && folderOf(file, from) === 'words' && from.endsWith('/words.ts');
}

const source = filesOf('src');

/** The modules that are loaded with one, by their paths. */
function loadedWith(entry: string): ReadonlySet<string> {
  const found = new Set([entry]);
  for (const name of found) {
    const imports = source.find((one) => one.name === name)?.imports ?? [];
    for (const { from, onlyTypes, isLater } of imports) {
      if (!onlyTypes && !isLater && from.startsWith('.')) {
        found.add(normalize(join(dirname(name), from)));
      }
    }
  }
  return found;
}

/**
 * What each folder may import; any folder may import what the build makes. Words and forms import
 * only the types they need.
 */
const arrows: Readonly<Record<string, readonly string[]>> = {
  calendar: [],
  authority: ['calendar'],
  decision: ['calendar', 'authority'],
  facts: ['calendar', 'authority', 'decision'],
  record: ['calendar', 'authority', 'decision', 'facts'],
  law: ['calendar', 'authority', 'decision', 'facts', 'record'],
  eligibility: ['calendar', 'authority', 'decision', 'facts', 'record', 'law'],
  court: ['calendar', 'authority'],
  intake: ['calendar', 'authority', 'facts', 'record'],
  interview: ['calendar', 'authority', 'facts', 'record', 'law', 'eligibility', 'court'],
  words: ['calendar', 'authority', 'facts'],
  pdf: [],
  paper: ['pdf'],
  petition: ['calendar', 'authority', 'facts', 'record', 'law', 'eligibility', 'court'],
  forms: ['calendar', 'authority', 'facts', 'record', 'law', 'eligibility', 'petition', 'pdf'],
  documents: [
    ...['calendar', 'authority', 'facts', 'record', 'law', 'eligibility', 'court', 'petition'],
    ...['paper', 'pdf', 'forms'],
  ],
  packet: [
    ...['calendar', 'authority', 'facts', 'record', 'law', 'eligibility', 'court', 'petition'],
    ...['paper', 'pdf', 'forms', 'documents'],
  ],
};

const edges: readonly string[] = ['cli', 'batch', 'web', 'index.ts'];
const core = source.filter(({ folder }) => !edges.includes(folder));

describe('the arrows between the folders', () => {
  it('are named for every folder of the core', () => {
    const folders = new Set(core.map(({ folder }) => folder));
    expect([...folders].filter((folder) => arrows[folder] === undefined)).toEqual([]);
    expect(core.length).toBeGreaterThan(150);
  });

  it.each(Object.entries(arrows))('%s imports only %s', (folder, allowed) => {
    const told = folder === 'words' || folder === 'pdf';
    const wrong = core
      .filter((file) => file.folder === folder)
      .flatMap((file) =>
        file.imports
          .filter(({ onlyTypes }) => !(told && onlyTypes))
          .filter((one) => !isTypeOfWords(file, one))
          .map(({ from }) => folderOf(file, from))
          .filter((to) => to !== undefined && to !== 'made' && !allowed.includes(to))
          .map((to) => `${file.name} looks at ${to}`),
      );
    expect(wrong).toEqual([]);
  });

  it('lead to none of the three ways in', () => {
    const wrong = core.flatMap((file) =>
      file.imports
        .filter(({ from }) => edges.includes(folderOf(file, from) ?? ''))
        .map(({ from }) => `${file.name} looks at ${from}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('words', () => {
  const outside = source.filter(({ folder }) => folder !== 'words');

  it('are imported by language only within words: all other code receives them', () => {
    const wrong = outside.flatMap((file) =>
      file.imports
        .filter(({ from }) => /\/words\/e[ns]\//u.test(from))
        .map(({ from }) => `${file.name} looks at ${from}`),
    );
    expect(wrong).toEqual([]);
  });

  it('are chosen only by the command line, the batch and the page', () => {
    const wrong = outside
      .filter(({ imports }) => imports.some(({ from }) => from.endsWith('/words/languages.ts')))
      .filter(({ folder }) => !edges.includes(folder));
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  it('are unknown below the papers: what the core says is a code with values', () => {
    const papers = ['forms', 'documents', 'packet', ...edges];
    const wrong = outside
      .filter(({ folder }) => !papers.includes(folder))
      .filter((file) => file.imports.some(({ from }) => folderOf(file, from) === 'words'));
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });
});

describe('the core', () => {
  /** The file writing of the packet. */
  const writes = ['packet/write-packet.ts', 'packet/owner-file.ts', 'packet/owner-folder.ts'];

  it('imports nothing from Node, so it runs in a browser', () => {
    const wrong = core
      .filter(({ name }) => !writes.includes(name) && !name.startsWith('packet/writing/'))
      .filter(({ text, imports }) => {
        const global = /\b(?:process\.|Buffer\.|__dirname|require\()/u.test(text);
        return global || imports.some(({ from }) => from.startsWith('node:'));
      })
      .map(({ name }) => name);
    expect(wrong).toEqual([]);
  });

  it('has no clock, locale, randomness or network', () => {
    // A fixed date is not a clock: every zip entry needs one.
    const reads =
      /\bIntl\.|\bDate\.now\b|\bnew Date\(\s*\)|\.localeCompare\(|\.toLocale\w*\(|\bMath\.random\b|\bfetch\(|\bXMLHttpRequest\b/u;
    expect(core.filter(({ text }) => reads.test(text)).map(({ name }) => name)).toEqual([]);
  });

  it('counts days only in calendar/, so no time zone affects the law', () => {
    // The other date is the fixed one for zip entries.
    const counts = /\bnew \w*Date\(|from '(?:@date-fns\/|date-fns)/u;
    expect(core.filter(({ text }) => counts.test(text)).map(({ name }) => name)).toEqual([
      'calendar/plain-date.ts',
      'paper/to-docx.ts',
    ]);
  });

  it('never writes to the console', () => {
    const wrong = source.filter(({ text }) => /\bconsole\.\w+\(/u.test(text));
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });
});

describe('every file', () => {
  const all = [...source, ...filesOf('scripts'), ...filesOf('test')];

  it('is short enough to read in one go', () => {
    const long = source.filter(({ text }) => text.split('\n').length > 400);
    expect(long.map(({ name }) => name)).toEqual([]);
  });

  it('has a specific name, not a catchall', () => {
    const vague =
      /(?:^|[/-])(?:utils?|helpers?|common|misc|managers?|data|info|shared)(?:[./-]|$)/u;
    expect(all.filter(({ name }) => vague.test(name)).map(({ name }) => name)).toEqual([]);
  });

  it('uses only named exports, and never silences the compiler', () => {
    const quiet =
      /^export default|@ts-(?:ignore|expect-error|nocheck)|\bas (?:any|unknown as|never)\b|: any\b|^(?:export )?(?:const )?enum /mu;
    // A sentence may say "as never having been valid".
    const sentence = /'[^'\n]{40,}'/gu;
    const wrong = all.filter(
      ({ name, text }) => quiet.test(text.replace(sentence, '')) && name !== 'architecture.test.ts',
    );
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  it('skips no test and focuses none', () => {
    const left = /\b(?:it|describe|test)\.(?:skip|only|todo)\b/u;
    const wrong = filesOf('test').filter(({ text }) => left.test(text));
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });
});

describe('a batch', () => {
  it('holds what makes papers only in its workers: its main thread hands out records', () => {
    const ofPapers = /^(?:made\/(?:faces|templates)|law\/offenses|paper\/|intake\/(?:docket|rap))/u;
    const main = [...loadedWith('cli/run-batch.ts')];
    expect(main).toContain('batch/running/pool.ts');
    expect(main.filter((name) => ofPapers.test(name))).toEqual([]);
    // A worker says that it has begun before it loads them.
    expect([...loadedWith('batch/batch-worker.ts')]).not.toContain('made/faces.ts');
    expect([...loadedWith('batch/running/job.ts')]).toContain('made/faces.ts');
  });
});
