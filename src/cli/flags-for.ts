/**
 * A packet is made in less time than V8 takes to compile its code for speed: that waits until code has run
 * ten times as long. And a heap that is kept small gains nothing here: V8 makes room for young objects at
 * once, and does not stop as often to look which of them are still wanted. A batch lives long, and gives
 * back nothing of the room that starting took: it starts without. The other commands end before any of it
 * would pay for itself. What V8 compiled is only taken where it was kept under the same flags.
 */
export function flagsFor(command: string): void {
  const flags = flagsOf(command);
  if (flags.length === 0) return;
  const { setFlagsFromString } = process.getBuiltinModule('node:v8');
  for (const flag of flags) setFlagsFromString(flag);
}

function flagsOf(command: string): readonly string[] {
  // A Node that does not know a flag says so on the screen: 22 and 24 have no interrupt budget.
  const major = Number(process.versions.node.split('.')[0]);
  if (major > 24) return [];
  if (command === 'batch') return ['--semi-space-growth-factor=1'];
  if (command !== 'packet') return [];
  const later = major < 22 ? ['--interrupt-budget=1000000'] : [];
  return [...later, '--semi-space-growth-factor=16'];
}
