import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

/** What creates an authority, or records which fact was seen: cited and shown, not decided. */
const citing = ['penalCode', 'vehicleCode', 'statute', 'opinion', 'federal', 'ruleOfCourt', 'seen'];

/** Which arguments of a call are what it cites, shows or says: from this one on, up to which. */
const told = { decide: [2, 4], allOf: [1, 1], sentenceFits: [2, 2], noneBeside: [1, 1] };

function cites(node) {
  return node?.type === 'CallExpression' && citing.includes(node.callee.name);
}

function isTold({ parent, listKey, key }) {
  if (listKey !== 'arguments' || parent.type !== 'CallExpression') return false;
  const [from, to] = told[parent.callee.name] ?? [];
  return from !== undefined && from <= key && key <= to;
}

function isCitation(path) {
  const { node } = path;
  if (cites(node) || isTold(path)) return true;
  return node.type === 'ArrayExpression' && node.elements.length > 0 && node.elements.every(cites);
}

export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, 'citations', {
    shouldIgnore: (path) => (isCitation(path) ? 'a citation decides nothing' : undefined),
  }),
];
