/**
 * How often a property is tried: as often as leaves the whole suite quick, and no longer than that
 * on a slow machine; or FC_RUNS times as often, however long it takes:
 * `FC_RUNS=50 npx vitest run test/properties --testTimeout=0`.
 */
export function runs(usual: number): {
  readonly numRuns: number;
  readonly interruptAfterTimeLimit?: number;
} {
  const times = process.env['FC_RUNS'];
  return times === undefined
    ? { numRuns: usual, interruptAfterTimeLimit: 15_000 }
    : { numRuns: usual * Number(times) };
}
