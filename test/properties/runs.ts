/**
 * How often a property is tried: enough to keep the whole suite fast, over the same stories each
 * time (test/same-stories-each-time.ts); or FC_RUNS times as often, over new ones: `FC_RUNS=50 npx
 * vitest run test/properties --testTimeout=0`.
 */
export function runs(usual: number): { readonly numRuns: number } {
  return { numRuns: usual * Number(process.env['FC_RUNS'] ?? 1) };
}
