import type { FoundField } from '../pdf/preparing/found-field.ts';
import type { FormFolder } from './form-folder.ts';

/** Where a file's fields differ from its form's map. */
export type FieldDifference =
  /** The map names a field the file does not have. */
  | { readonly kind: 'missing'; readonly field: string }
  /** The file has a field the map does not know. */
  | { readonly kind: 'unmapped'; readonly field: string }
  /** The box cannot be checked the way the map says. */
  | { readonly kind: 'no-such-state'; readonly field: string; readonly state: string };

/** Every difference between a prepared file and the map, in the order of the map and of the file. */
export function fieldDifferences(
  form: FormFolder,
  found: readonly FoundField[],
): readonly FieldDifference[] {
  const byName = new Map(found.map((field) => [field.name, field]));
  const expected = Object.entries(form.fields).filter(
    ([, mapped]) => !('leave' in mapped && mapped.leave === 'screen-only'),
  );
  const names = new Set(expected.map(([name]) => name));
  return [
    ...expected.flatMap(([name, mapped]): readonly FieldDifference[] => {
      const field = byName.get(name);
      if (field === undefined) return [{ kind: 'missing', field: name }];
      const state = 'slot' in mapped ? mapped.on : undefined;
      if (state === undefined || field.states.includes(state)) return [];
      return [{ kind: 'no-such-state', field: name, state }];
    }),
    ...found
      .filter(({ name }) => !names.has(name))
      .map(({ name }): FieldDifference => ({ kind: 'unmapped', field: name })),
  ];
}
