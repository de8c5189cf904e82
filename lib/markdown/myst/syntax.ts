import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import type { Syntax } from '../dialect'
import { colonFenceSyntax } from './colon-fence'
import { completePiece } from './complete'
import { lineSyntax, lineTrees } from './lines'

/** Markdown as mystmd reads it: directives and roles are nodes of their own, with what is in them. */
export const mystSyntax: Syntax = {
  extensions: [gfm(), lineSyntax, colonFenceSyntax],
  mdastExtensions: [gfmFromMarkdown(), lineTrees],
  complete(tree, text, report) {
    completePiece(tree, {
      text,
      toSource: (offset) => offset,
      report,
      syntax: mystSyntax,
      depth: 0,
      prelude: undefined,
    })
  },
}
