/** Percent-encoded text as it is meant; as it stands, if it isn't encoded rightly. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
