import { build } from './build-site'

process.exitCode = await build()
