/** A page that can't be published as it is; its message is for the engineer who changed it. */
export class PageError extends Error {
  override name = 'PageError'
}

/**
 * What is wrong at a place, as a line.
 *
 * @throws any other error
 */
export function sayAt(place: string, error: unknown): string {
  if (error instanceof PageError) return `${place}: ${error.message}`
  throw error
}
