import { defineConfig } from 'vitest/config'

export default defineConfig({ test: { include: ['{lib,adapter,scripts,components}/**/*.test.{ts,tsx}'] } })
