import { readSite } from '#lib/content/read-site'
import type { Finding } from '#lib/findings/finding'
import { checkSite } from '#lib/pipeline'
import { temporaryFolders } from './temporary-folder'

/** Everything that is wrong with a site of these files; those whose paths begin with `/` are served as they are. */
export function findingsOf(files: Readonly<Record<string, string | Uint8Array>>): Finding[] {
  return checkSite(readSite({ ...temporaryFolders(files), origin: undefined }))
}

/** Findings in a line each: `a.md:3:1 rule`. */
export function toLines(findings: readonly Finding[]): string[] {
  return findings.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`)
}
