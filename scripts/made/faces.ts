import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { zlibSync } from 'fflate';

const faces = {
  serif: '@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf',
  'serif-bold': '@expo-google-fonts/tinos/700Bold/Tinos_700Bold.ttf',
  'serif-italic': '@expo-google-fonts/tinos/400Regular_Italic/Tinos_400Regular_Italic.ttf',
  sans: '@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf',
  'sans-bold': '@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf',
} as const;

/**
 * The court faces as a module, so that the same bytes reach Node and a browser: Tinos and Arimo have
 * the widths of Times New Roman and Arial, which rule 2.105 allows by their equivalents.
 */
export function facesModule(): string {
  const find = createRequire(import.meta.url);
  const entries = Object.entries(faces).map(([name, file]) => {
    const packed = zlibSync(readFileSync(find.resolve(file)), { level: 9 });
    return `  ${JSON.stringify(name)}: ${JSON.stringify(Buffer.from(packed).toString('base64'))},`;
  });
  return [
    '// Made by scripts/made.ts from the installed faces. Not committed.',
    '// biome-ignore-all lint: made',
    `export type FaceKey = ${Object.keys(faces)
      .map((name) => JSON.stringify(name))
      .join(' | ')};`,
    'export const packedFaces: Readonly<Record<FaceKey, string>> = {',
    ...entries,
    '};',
    '',
  ].join('\n');
}
