import { parentPort, workerData } from 'node:worker_threads'
import { readPart, type WordWork } from './warm-words'

// A thread that reads words of earlier revisions beside the main one.

const work: WordWork = workerData.work
parentPort?.postMessage(readPart(work))
