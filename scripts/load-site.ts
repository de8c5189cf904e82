import { statSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { readSite, type Site, type SiteFolders } from '#lib/content/read-site'
import { siteFolders } from '#lib/environment'
import type { FormatOptions } from '#lib/findings/format'
import { fail } from './command-line'

/**
 * Where the environment says the site is; what is wrong with that ends the process with a sentence.
 *
 * @param dir the content folder, if a command was given another
 */
export function foldersOf(dir?: string): SiteFolders {
  const folders = { ...readFolders(), ...(dir ? { content: resolve(dir) } : {}) }
  const { origin } = folders
  if (origin !== undefined && (!URL.canParse(origin) || new URL(origin).origin !== origin)) {
    fail(`SITE_URL is \`${origin}\`, which is no origin: write a scheme and a host, such as https://2i2c.org.`, 2)
  }
  return folders
}

function readFolders(): SiteFolders {
  try {
    return siteFolders()
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    fail(error.message, 2)
  }
}

/** Reads a site for a command; a folder that isn't there ends the process with a sentence. */
export function loadSite(folders: SiteFolders): Site {
  const folder = statSync(folders.content, { throwIfNoEntry: false })
  if (!folder?.isDirectory()) fail(`There is no content folder ${folders.content}. CONTENT_DIR or --dir names it.`, 2)
  const site = readSite(folders)
  const { pages, unpublished } = site.index
  if (pages.length === 0 && unpublished.size > 0) {
    fail(`No page in ${folders.content} is published: all are drafts, or their dates lie in the future or past.`, 2)
  }
  if (pages.length === 0 && site.findings.length === 0) {
    fail(`There are no pages in ${folders.content}: a page is a file that ends in .md.`, 2)
  }
  return site
}

/** How findings about a site are printed: with file names as seen from here, and the lines they are about. */
export function formatOptions({ index }: Site, { content }: SiteFolders): FormatOptions {
  return {
    prefix: `${relative(process.cwd(), content) || '.'}/`,
    lineOf: (file, line) => index.readText(file)?.split('\n')[line - 1],
  }
}
