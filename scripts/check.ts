import { check } from './steps'

process.exitCode = await check()
