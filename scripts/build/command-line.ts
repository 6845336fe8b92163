import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { facesBeside } from './faces-beside.ts';
import { readTables } from './read-tables.ts';
import { whenNeeded } from './when-needed.ts';

const shared = {
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  legalComments: 'none',
  logLevel: 'warning',
  minifySyntax: true,
  minifyWhitespace: true,
  // Its worker is a file next to it.
  external: ['pdfjs-dist/*'],
} as const satisfies BuildOptions;

/** Loaded only when needed, as modules: it reads PDFs. */
const rare = ['pdf/compiled/compile', 'pdf/preparing/prepare'];

/** A single-file command, what it loads, and a run whose compiled code is kept. */
const keptCommands: readonly {
  readonly name: string;
  readonly loads: readonly string[];
  readonly words: (folder: string) => readonly string[];
}[] = [
  { name: 'help', loads: [], words: () => ['--help'] },
  { name: 'law', loads: ['law-shown'], words: () => ['law', '1203.4'] },
  {
    name: 'check',
    loads: ['check-record'],
    words: () => ['check', 'samples/completed-probation.yaml', '--as-of', '2026-11-25'],
  },
  {
    name: 'packet',
    loads: ['make-packet', 'court-forms-asked'],
    words: (folder) => [
      ...['packet', 'samples/completed-probation.yaml', '--as-of', '2026-11-25'],
      ...['--petition', 'own', '--out', join(folder, 'packet')],
    ],
  },
];

/**
 * The command line: the modules of all commands, plus a single file for each command that people
 * run most, with V8's compiled code. It starts in a third of the time of the loose modules.
 */
export async function buildCommandLine(): Promise<void> {
  await buildModules('dist');
  for (const command of keptCommands) await buildKept(command.name, command.loads);
  await buildLauncher();
  const folder = mkdtempSync(join(tmpdir(), 'dismissal-'));
  await build({
    ...shared,
    entryPoints: ['scripts/build/keep-compiled.ts'],
    outdir: folder,
    outExtension: { '.js': '.cjs' },
    format: 'cjs',
  });
  for (const { name, words } of keptCommands) keepCompiled(name, words(folder), folder);
  rmSync(folder, { recursive: true });
}

/** The modules of all commands, including the batch worker, which is a separate file. */
export async function buildModules(outdir: string, ...before: Plugin[]): Promise<void> {
  await build({
    ...shared,
    entryPoints: {
      'cli-whole': 'src/cli/main.ts',
      'cli-parts/batch-worker': 'src/batch/batch-worker.ts',
      ...Object.fromEntries(rare.map((path) => [`rare/${basename(path)}`, `src/${path}.ts`])),
    },
    outdir,
    format: 'esm',
    splitting: true,
    // Several commands share the faces, so that they are in a chunk.
    plugins: [...before, readTables, facesBeside(join(outdir, 'cli-parts'), 'modules')],
    chunkNames: 'cli-parts/[name]-[hash]',
    banner: { js: requireInModules },
  });
}

const requireInModules = [
  "import { createRequire as requireFrom } from 'node:module';",
  'const require = requireFrom(import.meta.url);',
].join('\n');

/** A command as one file: a function of what Node gives a module, and of what loads the rare ones. */
async function buildKept(name: string, loads: readonly string[]): Promise<void> {
  const { outputFiles } = await build({
    ...shared,
    entryPoints: { [name]: 'src/cli/main.ts' },
    outdir: 'dist/kept',
    format: 'cjs',
    plugins: [loadedLater(loads), readTables, facesBeside('dist/kept', 'file'), whenNeeded],
    banner: { js: '(function (exports, require, module, __filename, __dirname, load) {' },
    footer: { js: '})' },
    write: false,
  });
  mkdirSync('dist/kept', { recursive: true });
  for (const { path, text } of outputFiles) {
    writeFileSync(path, inAscii(text.replaceAll('import("../rare/', 'load("../rare/')));
  }
}

/** It is read without being decoded, and esbuild leaves the letters of regular expressions as they are. */
function inAscii(text: string): string {
  return text.replaceAll(
    /[^\0-\u007f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/**
 * Of what is loaded later, a command's file includes only its own; the rest are modules next to it.
 */
function loadedLater(loads: readonly string[]): Plugin {
  return {
    name: 'loaded-later',
    setup({ onResolve }) {
      onResolve({ filter: /^\.{1,2}\// }, ({ kind, path }) => {
        const name = basename(path, '.ts');
        if (kind !== 'dynamic-import' || loads.includes(name)) return undefined;
        return { path: `../rare/${name}.js`, external: true };
      });
    },
  };
}

async function buildLauncher(): Promise<void> {
  await build({
    ...shared,
    entryPoints: { cli: 'src/cli/launch.ts' },
    outdir: 'dist',
    outExtension: { '.js': '.cjs' },
    format: 'cjs',
    banner: { js: '#!/usr/bin/env node' },
    plugins: [
      {
        name: 'the-modules',
        setup: ({ onResolve }) => {
          onResolve({ filter: /\/main\.ts$/ }, () => ({ path: './cli-whole.js', external: true }));
        },
      },
    ],
  });
  writeFileSync('dist/cli.js', "#!/usr/bin/env node\nimport './cli.cjs';\n");
  for (const file of ['dist/cli.cjs', 'dist/cli.js']) chmodSync(file, 0o755);
}

function keepCompiled(name: string, words: readonly string[], folder: string): void {
  const keeper = join(folder, 'keep-compiled.cjs');
  const { stderr, status } = spawnSync(
    process.execPath,
    [keeper, `${process.cwd()}/dist/kept/${name}.js`, ...words],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`${name} does not run: ${stderr}`);
}
