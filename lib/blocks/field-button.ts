import { z } from 'zod'
import type { Path } from '#lib/content/source-document'
import { stretchOfText } from '#lib/content/source-stretch'
import type { SourceText } from '#lib/content/source-text'
import type { PageContext } from '#lib/markdown/context'
import type { RichText } from '#lib/markdown/rich-text'
import { iconFields, toFieldIcon } from './field-icon'
import { toFieldLink } from './field-link'
import type { TextAt } from './section'

/** A link that looks like a button. */
export const buttonSchema = z.strictObject({
  text: z.string().optional().describe('What the button says.'),
  label: z.string().optional().describe('The same as `text`.'),
  url: z.string().optional().describe('Where the button leads.'),
  ...iconFields,
  new_tab: z.boolean().optional().describe('Accepted for Hugo Blox: a link opens where the reader chooses.'),
})

/** A button, as it is written. */
export interface ButtonParts {
  words: SourceText | undefined
  url: SourceText | undefined
  icon: SourceText | undefined
  pack: SourceText | undefined
}

/** The button whose fields are at `path`. */
export function buttonParts(textAt: TextAt, path: Path): ButtonParts {
  return {
    words: filled(textAt(...path, 'text')) ?? filled(textAt(...path, 'label')),
    url: filled(textAt(...path, 'url')),
    icon: textAt(...path, 'icon'),
    pack: textAt(...path, 'icon_pack'),
  }
}

/** A text that says something: forms are often left empty. */
export function filled(text: SourceText | undefined): SourceText | undefined {
  return text && text.value.trim() !== '' ? text : undefined
}

/** The button as a link; undefined if its fields are empty, or one is missing, which is reported. */
function toButton({ words, url, icon, pack }: ButtonParts, context: PageContext): RichText | undefined {
  if (words && url) return toFieldLink({ url, words, icon: toFieldIcon(icon, pack, context) }, context)
  const given = words ?? url
  if (given) {
    const [field, hint] = words ? ['url', 'Say where it leads.'] : ['text', 'Say in a few words where it leads.']
    context.report('front-matter-schema', stretchOfText(given), `The button has no \`${field}\`.`, hint)
  }
  return undefined
}

/** Buttons as links, without those that are empty. */
export function toButtons(buttons: readonly ButtonParts[], context: PageContext): RichText[] {
  return buttons.flatMap((button) => toButton(button, context) ?? [])
}
