import { markdownLineEnding } from 'micromark-util-character'
import type { Code, Effects, Extension, State, TokenizeContext } from 'micromark-util-types'

// Formulas, as mystmd reads them:
//
//     $a^2$           in a line; a dollar sign that is none is written `\$`
//     $$a$$           set apart, over several lines too, with a label after it: $$ (sum)
//     \begin{align}   LaTeX's environments

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    mystFormula: 'mystFormula'
    mystMath: 'mystMath'
    mystMathData: 'mystMathData'
  }
}

const DOLLAR = 36
const BACKSLASH = 92

/** Recognises formulas. */
export const mathSyntax: Extension = {
  text: { [DOLLAR]: { name: 'mystFormula', tokenize: tokenizeFormula } },
  flow: {
    [DOLLAR]: { name: 'mystMath', concrete: true, tokenize: tokenizeBlock },
    [BACKSLASH]: { name: 'mystEnvironment', concrete: true, tokenize: tokenizeEnvironment },
  },
}

function tokenizeFormula(effects: Effects, ok: State, nok: State): State {
  const take = taker(effects)
  let size = 0
  let length = 0
  let isEscaped = false
  return (code) => {
    effects.enter('mystFormula')
    return open(code)
  }
  function open(code: Code): State | undefined {
    if (code !== DOLLAR || size === 2) return inside(code)
    size++
    take(code)
    return open
  }
  function inside(code: Code): State | undefined {
    if (code === null) return nok(code)
    if (code === DOLLAR && !isEscaped) return close(code)
    isEscaped = code === BACKSLASH && !isEscaped
    length++
    take(code)
    return inside
  }
  function close(code: Code): State | undefined {
    if (length === 0) return nok(code)
    take(code)
    return size === 1 ? end : closeSecond
  }
  function closeSecond(code: Code): State | undefined {
    if (code !== DOLLAR) return inside(code)
    take(code)
    return end
  }
  function end(code: Code): State | undefined {
    take.end()
    effects.exit('mystFormula')
    return ok(code)
  }
}

/** How a line that ends a block of mathematics ends. */
export const blockEnd = /\$\$[ \t]*(?:\(([^)$]+)\)[ \t]*)?$/

function tokenizeBlock(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  if (this.interrupt) return nok
  return takeLines(this, effects, { ok, nok }, (line, isFirst) => {
    if (isFirst ? !line.startsWith('$$') : line.trim() === '') return 'none'
    if (isFirst) return line.trim().length > 3 && blockEnd.test(line.slice(2)) ? 'end' : 'more'
    return blockEnd.test(line) ? 'end' : 'more'
  })
}

const environment = /^\\begin\{((?:equation|multline|gather|align|alignat|flalign|[pbvBV]?matrix|eqnarray)\*?)\}/

/** Up to where no end of an environment was found, by the parser: it isn't looked for twice. */
const endless = new WeakMap<TokenizeContext['parser'], Map<string, number>>()

function tokenizeEnvironment(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const searched = endless.get(this.parser) ?? new Map<string, number>()
  endless.set(this.parser, searched)
  const start = this.now().offset
  let name = ''
  const fail: State = (code) => {
    if (name !== '') searched.set(name, Math.max(this.now().offset, searched.get(name) ?? 0))
    return nok(code)
  }
  return takeLines(this, effects, { ok, nok: fail }, (line, isFirst) => {
    if (isFirst) name = environment.exec(line)?.[1] ?? ''
    if (name === '' || (isFirst && start < (searched.get(name) ?? -1)) || line.trim() === '') return 'none'
    return line.includes(`\\end{${name}}`) ? 'end' : 'more'
  })
}

interface Ways {
  ok: State
  nok: State
}

type Judge = (line: string, isFirst: boolean) => 'end' | 'more' | 'none'

/** Takes lines until one is the last, or shows that there is no formula. */
function takeLines(context: TokenizeContext, effects: Effects, { ok, nok }: Ways, judge: Judge): State {
  const take = taker(effects)
  let line = ''
  let isFirst = true
  return (code) => {
    effects.enter('mystMath')
    return inLine(code)
  }
  function inLine(code: Code): State | undefined {
    if (code !== null && !markdownLineEnding(code)) {
      line += code < 0 ? ' ' : String.fromCharCode(code)
      take(code)
      return inLine
    }
    const judgement = judge(line, isFirst)
    if (judgement === 'end') {
      take.end()
      effects.exit('mystMath')
      return ok(code)
    }
    if (judgement === 'none' || code === null) return nok(code)
    line = ''
    isFirst = false
    take(code)
    return nextLine
  }
  function nextLine(code: Code): State | undefined {
    return context.parser.lazy[context.now().line] ? nok(code) : inLine(code)
  }
}

/** Consumes characters, as tokens that line endings divide. */
function taker(effects: Effects): { (code: Code): void; end(): void } {
  let isOpen = false
  const end = () => {
    if (isOpen) effects.exit('mystMathData')
    isOpen = false
  }
  const take = (code: Code) => {
    if (markdownLineEnding(code)) {
      end()
      effects.enter('lineEnding')
      effects.consume(code)
      effects.exit('lineEnding')
      return
    }
    if (!isOpen) effects.enter('mystMathData')
    isOpen = true
    effects.consume(code)
  }
  return Object.assign(take, { end })
}
