/** The beginning of a PNG of a size, and nothing after it but bytes. */
export function png(width: number, bytes: number): Uint8Array {
  const file = Buffer.alloc(bytes)
  file.write('89504e470d0a1a0a0000000d49484452', 'hex')
  file.writeUInt32BE(width, 16)
  file.writeUInt32BE(100, 20)
  return file
}
