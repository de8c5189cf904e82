import { factorySpace } from 'micromark-factory-space'
import { markdownLineEnding, markdownSpace } from 'micromark-util-character'
import type { Code, Construct, Effects, Extension, State, TokenizeContext, TokenType } from 'micromark-util-types'

// A fence of colons, which MyST reads as it does one of backticks: a directive, or code.
//
//     :::{note}
//     Words
//     :::
//
// It emits the tokens of CommonMark's fenced code, so that it becomes the same node.

const COLON = 58

/** Recognises fences of three colons or more. */
export const colonFenceSyntax: Extension = {
  flow: { [COLON]: { name: 'colonFence', concrete: true, tokenize: tokenizeFence } },
}

const lineBreak: Construct = { partial: true, tokenize: tokenizeLineBreak }

function tokenizeFence(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const interrupts = this.interrupt
  const tail = this.events.at(-1)
  const indent = tail?.[1].type === 'linePrefix' ? tail[2].sliceSerialize(tail[1], true).length : 0
  let size = 0
  const close: Construct = { partial: true, tokenize: closeTokenizer(() => size) }
  return start

  function start(code: Code): State | undefined {
    effects.enter('codeFenced')
    effects.enter('codeFencedFence')
    effects.enter('codeFencedFenceSequence')
    return sequence(code)
  }
  function sequence(code: Code): State | undefined {
    if (code === COLON) {
      size++
      effects.consume(code)
      return sequence
    }
    if (size < 3) return nok(code)
    effects.exit('codeFencedFenceSequence')
    return factorySpace(effects, beforeInfo, 'whitespace')(code)
  }
  function beforeInfo(code: Code): State | undefined {
    return isLineEnd(code) ? fenceEnd(code) : takeText('codeFencedFenceInfo', markdownSpace, beforeMeta)(code)
  }
  function beforeMeta(code: Code): State | undefined {
    return isLineEnd(code) ? fenceEnd(code) : takeText('codeFencedFenceMeta', () => false, fenceEnd)(code)
  }
  /** Takes what stands up to an end, or to the end of the line, and the space after it. */
  function takeText(name: TokenType, isEnd: (code: Code) => boolean, next: State): State {
    const take = (code: Code): State | undefined => {
      if (!isLineEnd(code) && !isEnd(code)) {
        effects.consume(code)
        return take
      }
      effects.exit('chunkString')
      effects.exit(name)
      return factorySpace(effects, next, 'whitespace')(code)
    }
    return (code) => {
      effects.enter(name)
      effects.enter('chunkString', { contentType: 'string' })
      return take(code)
    }
  }
  function fenceEnd(code: Code): State | undefined {
    effects.exit('codeFencedFence')
    return interrupts ? ok(code) : betweenLines(code)
  }
  function betweenLines(code: Code): State | undefined {
    return effects.check(lineBreak, effects.attempt(close, after, takeBreak), after)(code)
  }
  function takeBreak(code: Code): State | undefined {
    effects.enter('lineEnding')
    effects.consume(code)
    effects.exit('lineEnding')
    return indent > 0 ? factorySpace(effects, beforeLine, 'linePrefix', indent + 1) : beforeLine
  }
  function beforeLine(code: Code): State | undefined {
    if (isLineEnd(code)) return betweenLines(code)
    effects.enter('codeFlowValue')
    return line(code)
  }
  function line(code: Code): State | undefined {
    if (!isLineEnd(code)) {
      effects.consume(code)
      return line
    }
    effects.exit('codeFlowValue')
    return betweenLines(code)
  }
  function after(code: Code): State | undefined {
    effects.exit('codeFenced')
    return ok(code)
  }
}

/** The line that closes a fence: at least as many colons as opened it, and nothing else. */
function closeTokenizer(sizeOf: () => number): Construct['tokenize'] {
  return (effects, ok, nok) => {
    let size = 0
    return (code) => {
      effects.enter('lineEnding')
      effects.consume(code)
      effects.exit('lineEnding')
      return (next) => {
        effects.enter('codeFencedFence')
        return factorySpace(effects, open, 'linePrefix', 4)(next)
      }
    }
    function open(code: Code): State | undefined {
      if (code !== COLON) return nok(code)
      effects.enter('codeFencedFenceSequence')
      return sequence(code)
    }
    function sequence(code: Code): State | undefined {
      if (code === COLON) {
        size++
        effects.consume(code)
        return sequence
      }
      if (size < sizeOf()) return nok(code)
      effects.exit('codeFencedFenceSequence')
      return factorySpace(effects, end, 'whitespace')(code)
    }
    function end(code: Code): State | undefined {
      if (!isLineEnd(code)) return nok(code)
      effects.exit('codeFencedFence')
      return ok(code)
    }
  }
}

/** A line break with a line after it that belongs to the same container. */
function tokenizeLineBreak(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  return (code) => {
    if (code === null) return nok(code)
    effects.enter('lineEnding')
    effects.consume(code)
    effects.exit('lineEnding')
    return (next) => (this.parser.lazy[this.now().line] ? nok(next) : ok(next))
  }
}

function isLineEnd(code: Code): code is number | null {
  return code === null || markdownLineEnding(code)
}
