import { nameToEmoji } from 'gemoji'
import type { Extension as TreeExtension } from 'mdast-util-from-markdown'
import type { Code, Extension, State, TokenizeContext, Tokenizer } from 'micromark-util-types'

// `:tada:` → 🎉, for the names that GitHub has. A name that it doesn't have stays as it is written.

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    emoji: 'emoji'
  }
}

const LONGEST = Math.max(...Object.keys(nameToEmoji).map((name) => name.length))
const COLON = 58

const tokenize: Tokenizer = function (this: TokenizeContext, effects, ok, nok): State {
  let name = ''
  return (code) => {
    effects.enter('emoji')
    effects.consume(code)
    return inside
  }

  function inside(code: Code): State | undefined {
    if (code === COLON && toEmoji(name) !== undefined) {
      effects.consume(code)
      effects.exit('emoji')
      return ok
    }
    const character = code === null || code < 0 ? '' : String.fromCodePoint(code)
    if (!/^[\w+-]$/.test(character) || name.length === LONGEST) return nok(code)
    name += character
    effects.consume(code)
    return inside
  }
}

/** Emoji shortcodes, for micromark. */
export const emoji: Extension = { text: { [COLON]: { name: 'emoji', tokenize } } }

/** Emoji shortcodes, as text. */
export const emojiFromMarkdown: TreeExtension = {
  enter: {
    emoji(token) {
      const name = this.sliceSerialize(token).slice(1, -1)
      this.enter({ type: 'text', value: toEmoji(name) ?? name }, token)
    },
  },
  exit: {
    emoji(token) {
      this.exit(token)
    },
  },
}

/** A text with emoji in place of the shortcodes that stand for them. */
export function replaceEmoji(text: string): string {
  return text.replaceAll(/:([\w+-]+):/g, (written, name: string) => toEmoji(name) ?? written)
}

function toEmoji(name: string): string | undefined {
  return Object.hasOwn(nameToEmoji, name) ? nameToEmoji[name] : undefined
}
