import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import type { Syntax } from '../dialect'
import { setTypography } from '../typographer'

/** Markdown as mystmd reads it. */
export const mystSyntax: Syntax = {
  extensions: [gfm()],
  mdastExtensions: [gfmFromMarkdown()],
  complete: setTypography,
}
