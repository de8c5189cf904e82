import { buildIfNeeded } from './build-site'
import { fail } from './command-line'
import { runNext } from './run'

const port = process.env['PORT'] || '3000'
if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) fail(`PORT is \`${port}\`, which is no port number.`, 2)
const code = await buildIfNeeded()
process.exitCode = code === 0 ? await runNext(['start', '-p', port]) : code
