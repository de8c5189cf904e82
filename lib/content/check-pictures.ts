import { placeOfFile } from '#lib/content/source-text'
import type { Report } from '#lib/findings/finding'
import { activePartsOf } from './active-parts'
import { UNKNOWN_LICENCE } from './pictures'
import type { Site } from './read-site'

/** Reports copies of pictures that are missing, are not the ones that `pictures.lock.json` names, or of no known licence. */
export function checkPictureLock({ index, pictureLockDocument, fingerprint }: Site, report: Report): void {
  for (const [address, { file, sha256, bytes, licence }] of Object.entries(index.pictureLock)) {
    if (licence === UNKNOWN_LICENCE) {
      const where = pictureLockDocument?.placeOf([address, 'licence']) ?? placeOfFile('pictures.lock.json')
      const hint = 'Look it up where the picture is from, and write it here, as in `CC-BY-4.0`.'
      report('picture-licence', where, `Nobody has said under which licence the picture \`${file}\` is.`, hint)
    }
    const place = pictureLockDocument?.placeOf([address, 'file']) ?? placeOfFile('pictures.lock.json')
    const found = fingerprint(file)
    if (!found) {
      report(
        'picture-missing',
        place,
        `There is no picture \`${file}\`.`,
        'Put the file in `public/`, or correct its path.',
      )
    } else if (found.sha256 !== sha256 || found.bytes !== bytes) {
      const hint = `Restore the file, or write "sha256": "${found.sha256}", "bytes": ${found.bytes}.`
      report('picture-changed', place, `The picture \`${file}\` has changed since it was written down here.`, hint)
    }
  }
}

/** Reports drawings beside pages that hold more than a drawing: it stays dead, and the drawing may look odd. */
export function checkDrawings({ index, drawing }: Site, report: Report): void {
  for (const { path, url } of index.resources.values()) {
    if (!/\.svg$/i.test(path)) continue
    const parts = activePartsOf(drawing(url) ?? '')
    if (parts.length === 0) continue
    const message = `The drawing holds ${parts.slice(0, 3).join(', ')}, which nothing comes of here.`
    report('drawing-active', placeOfFile(path), message, 'Save it as a plain SVG.')
  }
}
