import { type OwnWord, WORD_LIST } from '#lib/content/word-list'
import { english } from '#lib/spelling/english'
import { spellerFor } from '#lib/spelling/speller'
import type { SiteCheck } from './check'
import { isEnglish } from './other-languages'

const none: readonly OwnWord[] = []

/** Reports words of the site's own list whose example, after the `/`, no dictionary has: they get no forms. */
export const checkWordList: SiteCheck = ({ index }, report) => {
  if (!isEnglish(index.config.language)) return
  for (const { word, example, line } of index.ownWords) {
    if (example === undefined || english().has(example)) continue
    const [meant] = spellerFor(none).suggest(example)
    const hint = meant ? `Did you mean \`${word}/${meant}\`?` : `Name a word that has the forms of \`${word}\`.`
    report('word-list', { file: WORD_LIST, line, column: 1 }, `\`${example}\` is in no dictionary.`, hint)
  }
}
