/**
 * How often a property is tried: as often as leaves the whole suite quick, over the same stories each
 * time; or FC_RUNS times as often, over new ones: `FC_RUNS=50 npx vitest run test/properties --testTimeout=0`.
 */
export function runs(usual: number): { readonly numRuns: number; readonly seed?: number } {
  const times = process.env['FC_RUNS'];
  return times === undefined
    ? { numRuns: usual, seed: 20_261_125 }
    : { numRuns: usual * Number(times) };
}
