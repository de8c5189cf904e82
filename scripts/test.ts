import { browserTests, check } from './steps'

process.exitCode = (await check()) || (await browserTests(['smoke', 'site', 'hosts', 'hostile', 'dev', 'faults']))
