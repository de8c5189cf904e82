/** The types of the files that are served beside pages, by their endings: nothing that a browser would run. */
export const fileTypes: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  // May hold script: `drawings` in headers.ts keeps it dead.
  svg: 'image/svg+xml',
  webp: 'image/webp',
  avif: 'image/avif',
  ico: 'image/x-icon',
  pdf: 'application/pdf',
  txt: 'text/plain',
  csv: 'text/csv',
  tsv: 'text/tab-separated-values',
  bib: 'text/x-bibtex',
  ics: 'text/calendar',
  json: 'application/json',
  geojson: 'application/geo+json',
  ipynb: 'application/x-ipynb+json',
  yaml: 'application/yaml',
  yml: 'application/yaml',
  zip: 'application/zip',
  'tar.gz': 'application/gzip',
  tgz: 'application/gzip',
  mp3: 'audio/mpeg',
  mp4: 'video/mp4',
  webm: 'video/webm',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  odp: 'application/vnd.oasis.opendocument.presentation',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
}

/** Those of them that servers don't know by themselves, or don't agree on. */
export const unusualEndings: readonly string[] = ['bib', 'ipynb', 'yaml', 'yml', 'tgz']

/** A file's ending as `fileTypes` has it, in lower case: `Data.tar.gz` → `tar.gz`. */
export function endingOf(path: string): string {
  return /\.(tar\.gz|[^./]+)$/i.exec(path)?.[1]?.toLowerCase() ?? ''
}

/** Whether a file beside a page is served. */
export function isServed(path: string): boolean {
  return Object.hasOwn(fileTypes, endingOf(path))
}

/** What a file of this ending is sent as: its type, and that a text is UTF-8. */
export function contentTypeOf(ending: string): string {
  const type = (Object.hasOwn(fileTypes, ending) && fileTypes[ending]) || 'application/octet-stream'
  return type.startsWith('text/') ? `${type}; charset=utf-8` : type
}
