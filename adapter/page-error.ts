/** A page that can't be published as it is; its message is for the engineer who changed it. */
export class PageError extends Error {
  override name = 'PageError'
}
