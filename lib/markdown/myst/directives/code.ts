import type { RootContent } from 'mdast'
import { asTarget, element } from '../element'
import { type Directive, optionWordsOf, textOf } from '../nodes'
import { asBlock, classesOf, commonProperties, targetOf, toWordCaption } from './container'
import type { DirectiveKind, OptionKind } from './directive-kind'

const withoutEffect = 'Accepted, but without effect: lines are shown as they are.'

/** The options of code, in `code-block` and in `include`. */
export const codeOptions: Readonly<Record<string, string | OptionKind>> = {
  caption: { about: 'The words below the code.', is: 'words' },
  filename: 'The name of the file, above the code.',
  linenos: { about: withoutEffect, is: 'flag' },
  'lineno-start': { about: withoutEffect, is: 'number' },
  'number-lines': withoutEffect,
  'emphasize-lines': withoutEffect,
  dedent: withoutEffect,
  force: { about: 'Accepted, but without effect.', is: 'flag' },
}

/** Code, with a caption and the name of its file if it has them: `:::{code-block} python`. */
export const codeBlock: DirectiveKind = {
  argument: 'text',
  body: 'text',
  options: codeOptions,
  toNodes: (directive) => [toCode(directive, { value: directive.body.value, lang: directive.argument?.value })],
}

/** A notebook's cell, which is shown and not run. */
export const codeCell: DirectiveKind = {
  ...codeBlock,
  options: { ...codeOptions, tags: { about: 'Accepted, but without effect.', aliases: ['tag'] } },
}

interface CodeText {
  value: string
  lang: string | undefined
  filename?: string
}

/** Code as it is shown; with a caption or a file's name, it is a figure. */
export function toCode(directive: Directive, { value, lang, filename }: CodeText): RootContent {
  const code: RootContent = { type: 'code', lang: lang?.split(/\s/, 1)[0] || null, value }
  const given = textOf(directive, 'filename')
  const name = given === 'false' ? undefined : (given ?? filename)
  const caption = toWordCaption(optionWordsOf(directive, 'caption'))
  const head = name ? [element('p', { className: ['file-name'] }, [{ type: 'text', value: name }])] : []
  const content = [...head, code, ...caption]
  if (caption.length > 0) {
    return asTarget(element('figure', commonProperties(directive), content), targetOf(directive, 'code'))
  }
  const isBare = head.length === 0 && !directive.options.has('label') && classesOf(directive).length === 0
  return isBare ? code : asBlock(directive, element('div', commonProperties(directive), content))
}
