import { bundles } from '../../packet/bundles.ts';

/** The files that everyone's print jobs go into, in the order of the steps. */
export const packNames = [...bundles.map(({ file }) => file), 'folder.pdf'] as const;
