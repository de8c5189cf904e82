import { browserTests, check } from './steps'

process.exitCode =
  (await check()) ||
  (await browserTests(['smoke', 'site', 'accessibility', 'hosts', 'hostile', 'dev', 'faults', 'same-bytes']))
