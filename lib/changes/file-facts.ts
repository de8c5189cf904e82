import type { Site } from '#lib/content/read-site'
import type { Fact } from './changes'
import type { ComparedSites } from './may-differ'

/** As many digits of a hash as tell two files of the same size apart. */
const HASH_LENGTH = 8

/**
 * The files beside pages and in `public/` that were added, removed, or replaced under the same name. Only those
 * that git says differ are read.
 */
export function fileFacts(sites: ComparedSites): Fact[] {
  const { before, after, changedFiles, changedPublic } = sites
  const besidePages = [...changedFiles].flatMap((path) =>
    [after, before].flatMap(({ index }) => index.resources.get(path)?.url ?? []),
  )
  const urls = new Set([...changedPublic, ...besidePages])
  return [...urls].sort().flatMap((url) => toFact(url, before, after) ?? [])
}

function toFact(url: string, before: Site, after: Site): Fact | undefined {
  const [was, is] = [before, after].map((site) => (site.index.files.has(url) ? site.fingerprint(url) : undefined))
  if (was?.sha256 === is?.sha256) return undefined
  const [former, present] = [was && describe(url, before, was.bytes), is && describe(url, after, is.bytes)]
  const isAlike = former === present
  return {
    area: 'Pictures and files',
    page: undefined,
    name: url,
    before: former && (isAlike ? `${former}, ${was?.sha256.slice(0, HASH_LENGTH)}…` : former),
    after: present && (isAlike ? `${present}, ${is?.sha256.slice(0, HASH_LENGTH)}…` : present),
  }
}

/** `640 × 480, 12,345 bytes`. */
function describe(url: string, { index }: Site, bytes: number): string {
  const size = index.pictureSize(url)
  const weight = `${bytes.toLocaleString('en')} byte${bytes === 1 ? '' : 's'}`
  return size ? `${size.width} × ${size.height}, ${weight}` : weight
}
