import type { z } from 'zod'
import type { Report } from '#lib/findings/finding'
import { type ConfigFile, parseConfigFile } from './config-file'
import type { ContentFile } from './content-file'
import { readContentFile } from './disk'
import { type PictureLock, type PictureTexts, pictureLockSchema, pictureTextsSchema } from './pictures'
import { parseSiteConfig, type SiteConfig } from './site-config'
import { placeOfFile } from './source-text'
import { type UrlsConfig, urlsSchema } from './urls-config'
import { type UrlsLock, urlsLockSchema } from './urls-lock'
import { type OwnWord, parseWordList, WORD_LIST } from './word-list'

/** The files that configure a site; undefined is one that isn't there, or has a mistake in it. */
export interface ConfigFiles {
  site: ConfigFile<SiteConfig> | undefined
  urls: ConfigFile<UrlsConfig> | undefined
  urlsLock: ConfigFile<UrlsLock> | undefined
  pictureLock: ConfigFile<PictureLock> | undefined
  pictureTexts: ConfigFile<PictureTexts> | undefined
  /** The words that the site knows besides those of a dictionary. */
  ownWords: readonly OwnWord[] | undefined
}

/** Reads the files at the top of a content tree that configure the site; their mistakes are reported. */
export function readConfigFiles(content: string, report: Report): ConfigFiles {
  const read = <T>(name: string, schema: z.ZodType<T>) => {
    const file = readOwnFile(content, name, report)
    return file && parseConfigFile(file, schema, report)
  }
  const site = readOwnFile(content, 'site.yaml', report)
  const words = readOwnFile(content, WORD_LIST, report)
  return {
    site: site && parseSiteConfig(site, report),
    urls: read('urls.yaml', urlsSchema),
    urlsLock: read('urls.lock.json', urlsLockSchema),
    pictureLock: read('pictures.lock.json', pictureLockSchema),
    pictureTexts: read('pictures.yaml', pictureTextsSchema),
    ownWords: words && parseWordList(words, report),
  }
}

/** Reads a file that configures the site or a handbook; undefined if there is none, or it can't be read, which is reported. */
export function readOwnFile(content: string, name: string, report: Report): ContentFile | undefined {
  const file = readContentFile(content, name)
  if (file !== 'unreadable') return file
  reportUnreadable(name, report)
  return undefined
}

/** Reports a file that isn't UTF-8 text. */
export function reportUnreadable(path: string, report: Report): void {
  const hint = 'Save it as UTF-8, and check that it may be read.'
  report('file-unreadable', placeOfFile(path), "The file can't be read as UTF-8 text.", hint)
}
