import { rm } from 'node:fs/promises';
import { basename } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { entriesOf } from '../../../src/batch/reading/entries.ts';
import { plain } from '../../../src/calendar/plain-date.ts';
import { folderOf } from '../people.ts';

const closed = vi.hoisted(() => ({ name: '' }));

/** Permissions do not bind the tests where they run as root. */
vi.mock('node:fs/promises', async (original) => {
  const own = await original<typeof import('node:fs/promises')>();
  const refusing = async (path: string, options: { withFileTypes: true }) => {
    if (basename(path) === closed.name) throw Object.assign(new Error(), { code: 'EACCES' });
    return own.readdir(path, options);
  };
  return { ...own, readdir: refusing };
});

let folder: string;
beforeEach(async () => {
  folder = await folderOf({ 'a.json': '{}', 'closed/b.json': '{}', 'z.json': '{}' });
});
afterEach(async () => {
  closed.name = '';
  await rm(folder, { recursive: true });
});

const read = () => entriesOf({ input: folder, today: plain('2026-11-25'), county: 'Los Angeles' });

it('a folder that cannot be opened is reported, and the files beside it are read', async () => {
  closed.name = 'closed';
  const found: unknown[] = [];
  for await (const { place, source } of read()) found.push([place.file, source.kind]);
  expect(found).toEqual([
    ['a.json', 'record'],
    ['closed/', 'fault'],
    ['z.json', 'record'],
  ]);
});

it('a folder of records that cannot be opened is named, and not the folder for the papers', async () => {
  closed.name = basename(folder);
  await expect(read().next()).rejects.toThrow('input-unreadable');
});
