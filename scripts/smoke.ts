import { browserTests } from './steps'

process.exitCode = await browserTests(['smoke'])
