import { pathToFileURL } from 'node:url';
import type { Plugin } from 'esbuild';

/** Modules that hold nothing but data, which they read and check when they are loaded. */
const tables: ReadonlySet<string> = new Set([
  ...['made/counties.ts', 'levels/level-table.ts', 'offenses/any-offense.ts'],
  ...[
    'offenses/arrest-sealing-never.ts',
    'offenses/certificate-never.ts',
    'offenses/deferred-entry-drugs.ts',
  ],
  ...['offenses/driving-under-the-influence.ts', 'offenses/equipment-inspection.ts'],
  ...['offenses/excluded-from-1203-4.ts', 'offenses/existence.ts', 'offenses/fire-crew-never.ts'],
  ...['offenses/firearm-misdemeanors.ts', 'offenses/four-years-more.ts'],
  ...[
    'offenses/jail-felonies-1170h.ts',
    'offenses/military-relief-never.ts',
    'offenses/no-offense-table.ts',
  ],
  ...['offenses/own-probation-length.ts', 'offenses/prostitution.ts', 'offenses/registrable.ts'],
  ...['offenses/strikes.ts', 'offenses/treatable-as-infraction.ts'],
  ...['offenses/two-point-vehicle.ts', 'offenses/voters-made-less.ts'],
]);

const oneOfTheirFolders = /[/\\](?:made|levels|offenses)[/\\][^/\\]+\.ts$/;

/**
 * Has such data read and checked once, when the project is built: the command line then takes it as it
 * is, and runs no schema and no reader of citations to start.
 */
export const readTables: Plugin = {
  name: 'read-tables',
  setup({ onLoad }) {
    onLoad({ filter: oneOfTheirFolders }, async ({ path }) => {
      if (!tables.has(path.split(/[/\\]/u).slice(-2).join('/'))) return undefined;
      const loaded: unknown = await import(pathToFileURL(path).href);
      return { contents: exportsOf(loaded).map(asExport).join('\n'), loader: 'js' };
    });
  },
};

function exportsOf(loaded: unknown): readonly (readonly [string, unknown])[] {
  return typeof loaded === 'object' && loaded !== null ? Object.entries(loaded) : [];
}

/** JSON that a text holds is read several times faster than the same written as code. */
function asExport([name, value]: readonly [string, unknown]): string {
  mustBeData(value, name);
  return `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))});`;
}

function mustBeData(value: unknown, where: string): void {
  if (typeof value === 'object' && value !== null) {
    const plain = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
    if (!plain) throw new Error(`${where} is no data`);
    for (const [key, inner] of Object.entries(value)) mustBeData(inner, `${where}.${key}`);
  } else if (typeof value === 'function' || typeof value === 'symbol') {
    throw new Error(`${where} is no data`);
  }
}
