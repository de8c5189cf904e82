import { workerData } from 'node:worker_threads'
import { register } from 'tsx/esm/api'

// A thread doesn't read TypeScript only because the main one does.
register()
await import(workerData.module)
