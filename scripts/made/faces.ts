import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import fontkit from '@pdf-lib/fontkit';
import { zlibSync } from 'fflate';
import subsetFont from 'subset-font';
import { glyphsOf } from './glyphs-of.ts';
import {
  type PartName,
  partNames,
  partOf,
  westernCodes,
  westernLetters,
} from './letters-of-parts.ts';

const tinos = '@expo-google-fonts/tinos';
const arimo = '@expo-google-fonts/arimo';

/** Every font by its name in papers, its PostScript name, and its file. */
const faces: Readonly<Record<string, readonly [name: string, file: string]>> = {
  serif: ['Tinos', `${tinos}/400Regular/Tinos_400Regular.ttf`],
  'serif-bold': ['Tinos-Bold', `${tinos}/700Bold/Tinos_700Bold.ttf`],
  'serif-italic': ['Tinos-Italic', `${tinos}/400Regular_Italic/Tinos_400Regular_Italic.ttf`],
  'serif-bold-italic': ['Tinos-BoldItalic', `${tinos}/700Bold_Italic/Tinos_700Bold_Italic.ttf`],
  sans: ['Arimo', `${arimo}/400Regular/Arimo_400Regular.ttf`],
  'sans-bold': ['Arimo-Bold', `${arimo}/700Bold/Arimo_700Bold.ttf`],
  'sans-italic': ['Arimo-Italic', `${arimo}/400Regular_Italic/Arimo_400Regular_Italic.ttf`],
  'sans-bold-italic': ['Arimo-BoldItalic', `${arimo}/700Bold_Italic/Arimo_700Bold_Italic.ttf`],
};

/** Fonts that court forms use and our papers do not: a form carries the letters that it prints. */
const ofForms = ['serif-bold-italic', 'sans-italic', 'sans-bold-italic'];

/** What a PDF does not need from a font. */
const unread = ['GDEF', 'GPOS', 'GSUB', 'STAT', 'OS/2', 'gasp', 'name', 'post', 'DSIG', 'kern'];

const head = `// Made by scripts/made.ts from the installed faces. Not committed.
// biome-ignore-all lint: made
/** A compressed TrueType file, and its uncompressed length. */
export interface MadeFile {
  /** In base64; a command reads the bytes from beside it. */
  readonly packed: string | Uint8Array;
  readonly length: number;
}
/** Some letters of a font, each with its code and measures. */
export interface MadePart {
  readonly name: ${partNames.map((name) => JSON.stringify(name)).join(' | ')};
  /** What draws them; accented letters in WinAnsi are drawn from the complete WinAnsi part. */
  readonly file?: MadeFile;
  readonly letters: string;
  /** What draws a letter: its WinAnsi code if it has one, or else its glyph number. */
  readonly codes: readonly number[];
  /** In font units: how wide a letter is, and how far its ink reaches up and down. */
  readonly widths: readonly number[];
  readonly tops: readonly number[];
  readonly bottoms: readonly number[];
}
export interface MadeFace {
  readonly name: string;
  readonly unitsPerEm: number;
  /** In thousandths of the size. */
  readonly box: readonly number[];
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly italicAngle: number;
  /** The widths of the WinAnsi letters, by code from 32 on. */
  readonly winAnsiWidths: readonly number[];
  /** All WinAnsi letters in one file: for what a form prints, and what a person types. */
  readonly whole: MadeFile;
  readonly parts: readonly MadePart[];
}
`;

/**
 * The court fonts as a module, so that Node and a browser get the same bytes. Tinos and Arimo have
 * the widths of Times New Roman and Arial; rule 2.105 allows equivalents. Each is split by script,
 * so that a paper carries only the scripts it needs.
 */
export async function facesModule(): Promise<string> {
  const entries: string[] = [];
  for (const [key, [name, file]] of Object.entries(faces)) {
    const whole = readFileSync(createRequire(import.meta.url).resolve(file));
    entries.push(
      `  ${JSON.stringify(key)}: ${JSON.stringify(await madeFace(name, whole, ofForms.includes(key) ? [] : partNames))},`,
    );
  }
  const keys = Object.keys(faces).map((key) => JSON.stringify(key));
  return [
    `${head}export type FaceKey = ${keys.join(' | ')};`,
    'export const madeFaces: Readonly<Record<FaceKey, MadeFace>> = {',
    ...entries,
    '};',
    '',
  ].join('\n');
}

type Fontkit = ReturnType<typeof fontkit.create>;

async function madeFace(name: string, whole: Buffer, wanted: readonly PartName[]) {
  const face = fontkit.create(new Uint8Array(whole));
  const thousandths = (units: number) => Math.round((units * 1000) / face.unitsPerEm);
  const { minX, minY, maxX, maxY } = face.bbox;
  const parts = [];
  for (const part of wanted) parts.push(await madePart(part, face, whole));
  return {
    name,
    unitsPerEm: face.unitsPerEm,
    box: [minX, minY, maxX, maxY].map(thousandths),
    ascent: thousandths(face.ascent),
    descent: thousandths(face.descent),
    capHeight: thousandths(face.capHeight || face.ascent),
    italicAngle: face.italicAngle,
    winAnsiWidths: westernCodes.map((_, at) =>
      thousandths(face.glyphForCodePoint(westernLetters[at] ?? 0).advanceWidth),
    ),
    whole: packedFile(await cut(whole, westernLetters)),
    parts: parts.filter(({ letters }) => letters !== ''),
  };
}

async function madePart(name: PartName, face: Fontkit, whole: Buffer) {
  const codes = face.characterSet.filter((code) => partOf(code) === name).sort((a, b) => a - b);
  // A line with an accent is drawn from the complete WinAnsi part, including plain letters.
  const file = await cut(whole, name === 'western' ? westernLetters : codes);
  const glyphs = glyphsOf(file);
  const measured = codes.map((code) => face.glyphForCodePoint(code));
  const ink = (reach: number) => (Number.isFinite(reach) ? Math.max(0, Math.round(reach)) : 0);
  const inWinAnsi = name === 'plain' || name === 'western';
  const codeOf = (code: number) => (inWinAnsi ? winAnsiCode(code) : glyphs.get(code));
  return {
    name,
    ...(name === 'western' ? {} : { file: packedFile(file) }),
    letters: codes.map((code) => String.fromCodePoint(code)).join(''),
    codes: codes.map((code) => codeOf(code) ?? missing(name, code)),
    widths: measured.map((glyph) => glyph.advanceWidth),
    tops: measured.map((glyph) => ink(glyph.bbox.maxY)),
    bottoms: measured.map((glyph) => ink(-glyph.bbox.minY)),
  };
}

function winAnsiCode(letter: number): number | undefined {
  return westernCodes[westernLetters.indexOf(letter)];
}

async function cut(whole: Buffer, letters: readonly number[]): Promise<Buffer> {
  const wanted = letters.map((letter) => String.fromCodePoint(letter)).join('');
  return subsetFont(whole, wanted, {
    targetFormat: 'truetype',
    noHinting: true,
    noLayoutClosure: true,
    dropTables: unread,
  });
}

function packedFile(file: Uint8Array) {
  const packed = zlibSync(new Uint8Array(file), { level: 9 });
  return { packed: Buffer.from(packed).toString('base64'), length: file.length };
}

function missing(part: string, code: number): never {
  throw new Error(`the part ${part} lost the letter ${code.toString(16)}`);
}
