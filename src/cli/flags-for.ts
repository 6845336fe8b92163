/**
 * A packet is made in less time than V8 takes to compile its code for speed: that waits until code has run
 * ten times as long. And a heap that is kept small gains nothing here: V8 makes room for young objects at
 * once, and does not stop as often to look which of them are still wanted. The other commands end before
 * either would pay for itself. What V8 compiled is only taken where it was kept under the same flags.
 */
export function flagsFor(command: string): void {
  // A Node that does not know a flag says so on the screen: 22 and 24 have no interrupt budget.
  const major = Number(process.versions.node.split('.')[0]);
  if (command !== 'packet' || major > 24) return;
  const { setFlagsFromString } = process.getBuiltinModule('node:v8');
  if (major < 22) setFlagsFromString('--interrupt-budget=1000000');
  setFlagsFromString('--semi-space-growth-factor=16');
}
