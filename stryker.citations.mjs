import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

/** What makes an authority, or tells which fact was seen: what is cited and shown, not decided. */
const citing = ['penalCode', 'vehicleCode', 'statute', 'opinion', 'federal', 'ruleOfCourt', 'seen'];

function cites(node) {
  return node?.type === 'CallExpression' && citing.includes(node.callee.name);
}

function isCitation(node) {
  if (cites(node)) return true;
  return node.type === 'ArrayExpression' && node.elements.length > 0 && node.elements.every(cites);
}

export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, 'citations', {
    shouldIgnore: ({ node }) => (isCitation(node) ? 'a citation decides nothing' : undefined),
  }),
];
