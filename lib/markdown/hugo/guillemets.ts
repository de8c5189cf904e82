import type { Extension as TreeExtension } from 'mdast-util-from-markdown'
import type { Code, Extension, State, Tokenizer } from 'micromark-util-types'

// `<<words>>`: two angle brackets begin no HTML, as in goldmark. The typographer makes « of them.

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    guillemet: 'guillemet'
  }
}

const LESS_THAN = 60

const tokenize: Tokenizer = (effects, ok, nok): State => {
  return (code) => {
    effects.enter('guillemet')
    effects.consume(code)
    return second
  }

  function second(code: Code): State | undefined {
    if (code !== LESS_THAN) return nok(code)
    effects.consume(code)
    effects.exit('guillemet')
    return ok
  }
}

/** Opening guillemets, for micromark. */
export const guillemets: Extension = { text: { [LESS_THAN]: { name: 'guillemet', tokenize } } }

/** Opening guillemets, as text that is still to be set. */
export const guillemetsFromMarkdown: TreeExtension = {
  enter: {
    guillemet(token) {
      this.enter({ type: 'text', value: '<<' }, token)
    },
  },
  exit: {
    guillemet(token) {
      this.exit(token)
    },
  },
}
