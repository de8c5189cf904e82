import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{lib,adapter,scripts,components}/**/*.test.{ts,tsx}'],
    // Modules keep nothing that one test could leave to another, so each file needn't load them anew.
    isolate: false,
    // Vitest leaves one core idle, of a small machine's two.
    maxWorkers: availableParallelism(),
    // A busy machine is no fault of the code.
    testTimeout: 30_000,
  },
})
