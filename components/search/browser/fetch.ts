/** How many of its requests have failed: of parts of an index that it can't have, Pagefind says that they hold nothing. */
export const failures = { count: 0 }

/** What the bundle has Pagefind ask with, in place of the browser's own. */
export async function fetch(url: string): Promise<Response> {
  try {
    const response = await globalThis.fetch(url)
    if (!response.ok) throw new Error(`${url}: ${response.status}`)
    return response
  } catch (error) {
    failures.count++
    throw error
  }
}
