import { parentPort, workerData } from 'node:worker_threads'
import { readBase } from '#lib/base'
import { readSite } from '#lib/content/read-site'
import { cacheFolder } from '#lib/environment'
import { checkPages, type PageWork } from './check-in-parallel'

// A thread that checks pages beside the main one.

const { folders, base, taken }: PageWork = workerData.work
const compared = base && readBase(base, folders, cacheFolder())
// What can't be compared is left to the main thread.
if (!compared || !('reason' in compared)) parentPort?.postMessage(checkPages(readSite(folders), compared, taken))
