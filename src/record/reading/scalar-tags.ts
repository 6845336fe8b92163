import type { ScalarTag } from 'yaml';

/**
 * What a value without quotes may become. YAML would make numbers of `0123456`, `1.50` and
 * `7E50000`, which are case numbers and departments: here a value is a number only if it prints as
 * it was written; everything else stays text. `no` stays a word.
 */
export const scalarTags: readonly ScalarTag[] = [
  {
    tag: 'tag:yaml.org,2002:null',
    default: true,
    test: /^(?:~|null)?$/u,
    resolve: () => null,
  },
  {
    tag: 'tag:yaml.org,2002:bool',
    default: true,
    test: /^(?:true|false)$/u,
    resolve: (text) => text === 'true',
  },
  {
    tag: 'tag:yaml.org,2002:int',
    default: true,
    test: /^(?:0|-?[1-9][0-9]{0,14})$/u,
    resolve: (text) => Number(text),
  },
];
