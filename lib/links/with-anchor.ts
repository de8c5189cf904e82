/** A URL with an anchor, whatever that is made of: half a character, which YAML can write, is no part of a URL. */
export function withAnchor(url: string, anchor: string): string {
  return `${url}#${encodeURIComponent(anchor.toWellFormed())}`
}
