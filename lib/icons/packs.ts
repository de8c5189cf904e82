import { createRequire } from 'node:module'
import formerNames from './former-names.json' with { type: 'json' }

/** Icons as the packages of Iconify hold them: https://iconify.design/docs/types/iconify-json.html */
interface IconSet {
  icons: Readonly<Record<string, { body: string; width?: number; height?: number }>>
  aliases?: Readonly<Record<string, { parent: string }>>
  width?: number
  height?: number
}

const require = createRequire(import.meta.url)

/** The packs, each read when an icon of it is first asked for. */
const sets = {
  solid: (): IconSet => require('@iconify-json/fa6-solid/icons.json'),
  brands: (): IconSet => require('@iconify-json/fa6-brands/icons.json'),
  regular: (): IconSet => require('@iconify-json/fa6-regular/icons.json'),
  hero: (): IconSet => require('@iconify-json/heroicons/icons.json'),
  academicons: (): IconSet => require('@iconify-json/academicons/icons.json'),
}

export type Pack = keyof typeof sets

/** In the order in which a name without a pack is looked up. */
export const packs: readonly Pack[] = ['solid', 'brands', 'regular', 'hero', 'academicons']

/** The names that content has for a pack: Hugo Blox's and Font Awesome's. */
const packNames: Readonly<Record<string, Pack>> = {
  fas: 'solid',
  fa: 'solid',
  'fa-solid': 'solid',
  solid: 'solid',
  fab: 'brands',
  'fa-brands': 'brands',
  brands: 'brands',
  far: 'regular',
  'fa-regular': 'regular',
  regular: 'regular',
  hero: 'hero',
  heroicons: 'hero',
  ai: 'academicons',
  academicons: 'academicons',
}

/** The pack that content calls so. */
export function packOf(name: string): Pack | undefined {
  return Object.hasOwn(packNames, name) ? packNames[name] : undefined
}

/** Hugo Blox's names for the packs, in their order, and for signs: for hints. */
export const knownPackNames: readonly string[] = ['fas', 'fab', 'far', 'hero', 'ai', 'emoji']

/** The drawing of an icon, in the pack's own units. */
export interface Drawing {
  body: string
  width: number
  height: number
}

/** The drawing that a pack has under a name, or under the one that took its place in Font Awesome 6. */
export function findDrawing(name: string, pack: Pack): Drawing | undefined {
  const { icons, aliases = {}, width = 16, height = 16 } = sets[pack]()
  for (const known of [name, own(aliases, name)?.parent, own(formerNames, name)]) {
    const icon = known === undefined ? undefined : own(icons, known)
    if (icon) return { width, height, ...icon }
  }
  return undefined
}

/** The names of a pack, those of today first. */
export function namesOf(pack: Pack): string[] {
  const { icons, aliases = {} } = sets[pack]()
  return [...Object.keys(icons), ...Object.keys(aliases)]
}

function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined
}
