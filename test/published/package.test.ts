import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';

const named = z.record(z.string(), z.string());
const { dependencies, devDependencies } = z
  .object({ dependencies: named, devDependencies: named })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));
const { packages } = z
  .object({
    packages: z.record(
      z.string(),
      z.object({
        license: z.string().optional(),
        dev: z.boolean().optional(),
        integrity: z.string().optional(),
      }),
    ),
  })
  .parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));

/** What `npm publish` would send, without rebuilding it. */
function packed(): readonly string[] {
  const said = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    shell: process.platform === 'win32',
  });
  const [one] = z
    .array(z.object({ files: z.array(z.object({ path: z.string() })) }))
    .parse(JSON.parse(said));
  return (one?.files ?? []).map(({ path }) => path);
}

describe('the published package', () => {
  const files = packed();

  it('contains what the program needs and what explains it, and nothing else', () => {
    const tops = new Set(files.map((path) => path.split('/')[0] ?? ''));
    // Build output exists only after a build.
    tops.delete('dist');
    expect([...tops].sort()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'SECURITY.md',
      'docs',
      'forms',
      'package.json',
      'samples',
      'templates',
    ]);
  });

  it('contains no tests, source, secrets or court forms', () => {
    expect(
      files.filter((path) =>
        /^(?:test|src|scripts)\/|\.env|\.npmrc|\.pem$|^dist\/.*\.map$/u.test(path),
      ),
    ).toEqual([]);
    const courts = files.filter((path) => /^forms\/(?:cr|mc)-.*\.pdf$/iu.test(path));
    expect(courts).toEqual([]);
  });
});

describe('the dependencies', () => {
  const page = readFileSync('docs/dependencies.md', 'utf8');
  const pinned = { ...dependencies, ...devDependencies };

  it('are listed with their purpose, and nothing else is', () => {
    const rows = [...page.matchAll(/^\| (`[^|]+`) +\| (.+) \|$/gmu)];
    const told = rows.flatMap(([, names = '']) => names.replaceAll('`', '').split(', '));
    expect(told.sort()).toEqual(Object.keys(pinned).sort());
  });

  it('are pinned to one version, and every file to its hash', () => {
    expect(
      Object.entries(pinned).filter(([, version]) => !/^\d+\.\d+\.\d+$/u.test(version)),
    ).toEqual([]);
    const loose = Object.entries(packages).filter(
      ([path, { integrity }]) => path !== '' && integrity === undefined,
    );
    expect(loose).toEqual([]);
  });

  it('have a license that allows distribution, if installed with the program', () => {
    const free =
      /^(?:MIT|ISC|Apache-2\.0|BSD-[23]-Clause|0BSD|Zlib|BlueOak-1\.0\.0|MIT AND (?:OFL-1\.1|Zlib))$/u;
    const others = Object.entries(packages).filter(
      ([path, { dev, license = '' }]) =>
        path !== '' &&
        dev !== true &&
        !license
          .replace(/^\(|\)$/gu, '')
          .split(' OR ')
          .some((one) => free.test(one)),
    );
    expect(others).toEqual([]);
  });
});

describe('the page of promises', () => {
  it('names an existing test for each', () => {
    const page = readFileSync('docs/promises.md', 'utf8');
    const rows = page.split('\n').filter((line) => /^\| [A-Z]/u.test(line));
    expect(rows.length).toBeGreaterThan(15);
    for (const row of rows) {
      const tests = [...row.matchAll(/`(test\/[\w./-]+\.test\.ts)`/gu)].map(
        ([, path = '']) => path,
      );
      expect(tests.length).toBeGreaterThan(0);
      for (const path of tests) expect(readFileSync(path, 'utf8')).toMatch(/\bit[.(]/u);
    }
  });
});
