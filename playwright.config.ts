import { defineConfig } from 'playwright/test'

const port = process.env['E2E_PORT'] ?? '3210'
const remote = process.env['BASE_URL']

export default defineConfig({
  forbidOnly: Boolean(process.env['CI']),
  fullyParallel: true,
  timeout: 60_000,
  // A machine that is busy with something else may fail a test once; it is then reported as flaky.
  retries: process.env['CI'] ? 1 : 0,
  workers: 2,
  reporter: [['list']],
  outputDir: 'test-results',
  use: {
    baseURL: remote ?? `http://127.0.0.1:${port}`,
    launchOptions: {
      executablePath: process.env['CHROMIUM_PATH'],
      // In a container Chromium runs as root, which it refuses with its sandbox on.
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    },
  },
  projects: [
    // Kills builds, and fills their disk. It takes longest by itself, so it begins first.
    { name: 'faults', testDir: 'e2e/faults' },
    // Builds the fixture site again, elsewhere.
    { name: 'same-bytes', testDir: 'e2e/same-bytes' },
    // What takes long goes before what is short, so that both workers end at about the same time.
    { name: 'hostile', testDir: 'e2e/hostile' },
    // Starts servers of its own.
    { name: 'hosts', testDir: 'e2e/hosts' },
    // Visits every page, in every look.
    { name: 'accessibility', testDir: 'e2e/accessibility' },
    { name: 'dev', testDir: 'e2e/dev' },
    { name: 'smoke', testDir: 'e2e/smoke' },
    { name: 'site', testDir: 'e2e/site' },
  ],
  webServer: remote
    ? undefined
    : { command: `node node_modules/next/dist/bin/next start -p ${port}`, url: `http://127.0.0.1:${port}/robots.txt` },
})
