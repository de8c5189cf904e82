import { abbreviationsOf } from '../abbreviations'
import { element } from '../element'
import { type RoleKind, toWords } from './role-kind'

const written = /^([^(]+)\(([^()]+)\)$/

/** `` {abbr}`MyST (Markedly Structured Text)` `` → `<abbr title="Markedly Structured Text">MyST</abbr>` */
const abbreviation: RoleKind = {
  words: ({ value }) => toWords((written.exec(value)?.[1] ?? value).trim()),
  toNodes({ content, children }, { page }) {
    const title =
      written.exec(content.value)?.[2]?.trim() ?? abbreviationsOf(page.page.params).get(content.value.trim())
    return [element('abbr', { title }, children)]
  },
}

export const abbreviationRoles: Readonly<Record<string, RoleKind>> = { abbr: abbreviation, abbreviation }
