const decoder = new TextDecoder('utf-8', { fatal: true })

/** The bytes of a text, with lines ended by `\n` and no byte order mark; undefined if they aren't UTF-8. */
export function decodeText(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes).replaceAll(/\r\n?/g, '\n')
  } catch {
    return undefined
  }
}
