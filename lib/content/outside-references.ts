import { ident } from 'css-tree'

/** Whether an address in a drawing means a part of it, or a picture that is written into it. */
export function isInside(address: string): boolean {
  return /^\s*(#|data:image\/(png|jpeg|gif|webp)[;,])/i.test(address)
}

/** Whether CSS in a drawing makes a browser ask for a file. */
export function loadsFile(css: string): boolean {
  // `u\72l(` is `url(` to a browser.
  const plain = css.includes('\\') ? ident.decode(css) : css
  return /@import|url\(\s*["']?\s*(?!["'#\s]|data:image\/(png|jpeg|gif|webp)[;,])|\b(?:image|image-set|src)\(\s*["']/i.test(
    plain,
  )
}
