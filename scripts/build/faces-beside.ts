import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'esbuild';
import { type MadeFace, type MadeFile, madeFaces } from '../../src/made/faces.ts';
import { fromBase64 } from '../../src/pdf/from-base64.ts';

const name = 'faces.bin';

/** How code finds its own folder: a command's one file, or modules. */
const folderOfCode = { file: '__dirname', modules: 'import.meta.dirname' } as const;

/**
 * Keeps the files of the faces beside a command as bytes, of which it reads the parts that its papers
 * need: as text in the command itself all of them would be read, and those that are needed decoded; in a
 * batch, by each of its threads.
 */
export function facesBeside(folder: string, code: keyof typeof folderOfCode): Plugin {
  return {
    name: 'faces-beside',
    setup({ onLoad }) {
      onLoad({ filter: /[/\\]made[/\\]faces\.ts$/ }, () => {
        const files: Uint8Array[] = [];
        const faces = Object.entries(madeFaces).map(([key, face]) => [key, placed(face, files)]);
        mkdirSync(folder, { recursive: true });
        writeFileSync(join(folder, name), Buffer.concat(files));
        return {
          contents: moduleOf(Object.fromEntries(faces), folderOfCode[code]),
          loader: 'js',
          resolveDir: resolve(),
        };
      });
    },
  };
}

/** A face with the places of its files instead of their bytes. */
function placed(face: MadeFace, files: Uint8Array[]) {
  const place = ({ packed, length }: MadeFile) => {
    const start = files.reduce((sum, file) => sum + file.length, 0);
    const bytes = typeof packed === 'string' ? fromBase64(packed) : packed;
    files.push(bytes);
    return { packed: [start, bytes.length], length };
  };
  const parts = face.parts.map((part) =>
    part.file === undefined ? part : { ...part, file: place(part.file) },
  );
  return { ...face, whole: place(face.whole), parts };
}

function moduleOf(faces: Readonly<Record<string, unknown>>, here: string): string {
  return `
import { closeSync, openSync, readSync } from 'node:fs';
export const madeFaces = JSON.parse(${JSON.stringify(JSON.stringify(faces))});
for (const { whole, parts } of Object.values(madeFaces)) {
  for (const file of [whole, ...parts.flatMap(({ file }) => file ?? [])]) {
    const [start, length] = file.packed;
    Object.defineProperty(file, 'packed', { get: () => readAt(start, length) });
  }
}
function readAt(start, length) {
  const bytes = new Uint8Array(length);
  const file = openSync(${here} + '/${name}', 'r');
  try {
    readSync(file, bytes, 0, length, start);
  } finally {
    closeSync(file);
  }
  return bytes;
}
`;
}
