/** How many cases a property is tried with: CASES of the environment, else what the tests have time for. */
export function casesOf(usual: number): number {
  return Number(process.env['CASES']) || usual
}
