import { z } from 'zod'
import { stretchOfText } from '#lib/content/source-stretch'
import type { SourceText } from '#lib/content/source-text'
import { findIcon, type Icon, suggestIcon } from '#lib/icons/icon'
import type { PageContext } from '#lib/markdown/context'

/** The fields that name an icon. */
export const iconFields = {
  icon: z.string().optional().describe('An icon: `envelope`, `brands/github`, `hero/sparkles`, `🚀`.'),
  icon_pack: z.string().optional().describe('The pack it is from: `fas`, `far`, `fab`, `ai`, `hero` or `emoji`.'),
}

/** The icon that fields name; one that isn't there is reported, and nothing shown. */
export function toFieldIcon(
  name: SourceText | undefined,
  pack: SourceText | undefined,
  { report }: PageContext,
): Icon | undefined {
  if (!name || name.value.trim() === '') return undefined
  const icon = findIcon(name.value, pack?.value)
  const from = pack?.value ? ` in the pack \`${pack.value}\`` : ''
  if (!icon) {
    const message = `There is no icon \`${name.value}\`${from}.`
    report('icon-unknown', stretchOfText(name), message, suggestIcon(name.value, pack?.value))
  }
  return icon
}
