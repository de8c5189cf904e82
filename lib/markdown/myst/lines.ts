import type { Root } from 'mdast'
import type { CompileContext, Token, Extension as TreeExtension } from 'mdast-util-from-markdown'
import { markdownLineEnding } from 'micromark-util-character'
import type { Code, Construct, Extension, State, TokenType } from 'micromark-util-types'

// What MyST says with a line of its own:
//
//     (values)=          → target: what follows can be referred to as `values`
//     % not to be read   → comment
//     +++ {"a": 1}       → break between blocks

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    mystTarget: 'mystTarget'
    mystComment: 'mystComment'
    mystBreak: 'mystBreak'
  }
}

declare module 'mdast' {
  interface MystTarget {
    type: 'mystTarget'
    label: string
    position?: Root['position']
  }
  interface MystComment {
    type: 'mystComment'
    position?: Root['position']
  }
  interface MystBreak {
    type: 'mystBreak'
    position?: Root['position']
  }
  interface RootContentMap {
    mystTarget: MystTarget
    mystComment: MystComment
    mystBreak: MystBreak
  }
}

const target = /^\((\S(?:[^()]*\S)?)\)=[ \t]*$/

/** Recognises the lines; each may end a paragraph. */
export const lineSyntax: Extension = {
  flow: {
    [code('(')]: lineConstruct('mystTarget', target),
    [code('%')]: lineConstruct('mystComment', /^%/),
    [code('+')]: lineConstruct('mystBreak', /^\+{3}(?!\+)/),
  },
}

/** Makes the lines nodes of the tree. */
export const lineTrees: TreeExtension = {
  enter: {
    mystTarget(token) {
      this.enter({ type: 'mystTarget', label: target.exec(textOf(this, token))?.[1] ?? '' }, token)
    },
    mystComment(token) {
      this.enter({ type: 'mystComment' }, token)
    },
    mystBreak(token) {
      this.enter({ type: 'mystBreak' }, token)
    },
  },
  exit: { mystTarget: leave, mystComment: leave, mystBreak: leave },
}

function leave(this: CompileContext, token: Token): void {
  this.exit(token)
}

function textOf(context: CompileContext, token: Token): string {
  return context.sliceSerialize(token)
}

function code(character: string): number {
  return character.charCodeAt(0)
}

/** A construct of one line: it is taken to the line's end, and then looked at. */
function lineConstruct(name: TokenType, pattern: RegExp): Construct {
  return {
    name,
    tokenize(effects, ok, nok): State {
      let line = ''
      return (code) => {
        effects.enter(name)
        return take(code)
      }
      function take(code: Code): State | undefined {
        if (code !== null && !markdownLineEnding(code)) {
          line += code < 0 ? ' ' : String.fromCharCode(code)
          effects.consume(code)
          return take
        }
        effects.exit(name)
        return pattern.test(line) ? ok(code) : nok(code)
      }
    },
  }
}
