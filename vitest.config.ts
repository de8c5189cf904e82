import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{lib,adapter,scripts,components}/**/*.test.{ts,tsx}'],
    // Modules keep nothing that one test could leave to another, so each file needn't load them anew.
    isolate: false,
  },
})
