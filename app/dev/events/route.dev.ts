import { watch } from 'node:fs'
import { siteFolders } from '#lib/environment'

/** Editors save a file in several steps; what comes within this many milliseconds is one change. */
const SETTLE_MS = 50

/** In development only: an event stream with a message for each change of the content tree. */
export function GET(request: Request): Response {
  const body = new ReadableStream({
    start(controller) {
      let timer: NodeJS.Timeout | undefined
      const send = () => controller.enqueue('data: content\n\n')
      const watcher = watch(siteFolders().content, { recursive: true }, () => {
        clearTimeout(timer)
        timer = setTimeout(send, SETTLE_MS)
      })
      controller.enqueue(': watching\n\n')
      request.signal.addEventListener('abort', () => {
        clearTimeout(timer)
        watcher.close()
        controller.close()
      })
    },
  })
  const headers = { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' }
  return new Response(body.pipeThrough(new TextEncoderStream()), { headers })
}
