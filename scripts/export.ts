import { exportSite } from './export-site'

process.exitCode = await exportSite()
