import { chmod, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { platform, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeOwnerFolder } from '../../src/packet/owner-folder.ts';

let above: string;
beforeEach(async () => {
  above = await mkdtemp(join(tmpdir(), 'owner-'));
});
afterEach(async () => {
  await rm(above, { recursive: true });
});

const modeOf = async (path: string) => (await stat(path)).mode & 0o777;

describe('a folder for the papers', () => {
  it('is made with its parents, accessible only to its owner', async () => {
    const folder = join(above, 'a', 'b', 'c');
    await makeOwnerFolder(folder);
    expect([await modeOf(folder), await modeOf(join(above, 'a'))]).toEqual([0o700, 0o700]);
  });

  it('that exists stays as it is', async () => {
    await chmod(above, 0o755);
    await makeOwnerFolder(above);
    expect(await modeOf(above)).toBe(0o755);
  });

  it('is refused if a file has its name, or part of its path', async () => {
    const file = join(above, 'file');
    await writeFile(file, '');
    await expect(makeOwnerFolder(file)).rejects.toMatchObject({ code: 'EEXIST' });
    await expect(makeOwnerFolder(join(file, 'a'))).rejects.toMatchObject({ code: 'ENOTDIR' });
  });

  it.runIf(platform() === 'linux')('is refused at once if the system cannot make one', async () => {
    await expect(makeOwnerFolder('/proc/papers/a')).rejects.toMatchObject({ code: 'ENOENT' });
  });
});
