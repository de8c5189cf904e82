import type { RootContent } from 'mdast'
import { asTarget, element, numberSlot } from '../element'
import { argumentOf, bodyOf, flagOf } from '../nodes'
import { toName } from '../numbering'
import { targetOf } from './container'
import type { DirectiveKind, OptionKind } from './directive-kind'

const names = [
  ...['proof', 'theorem', 'axiom', 'lemma', 'definition', 'criterion', 'remark', 'conjecture', 'corollary'],
  ...['algorithm', 'example', 'property', 'observation', 'proposition', 'assumption'],
]

const options: Readonly<Record<string, OptionKind>> = {
  nonumber: { about: 'The same as `enumerated: false`.', is: 'flag' },
  hidden: { about: 'Accepted, but without effect.', is: 'flag' },
}

/**
 * A statement that is counted, with a name or none:
 *
 *     :::{prf:theorem} Pythagoras   →   <aside class="admonition note">
 *     Words                               <p class="admonition-title">Theorem 1 (Pythagoras)</p> …
 */
export const proofKinds: Readonly<Record<string, DirectiveKind>> = {
  ...Object.fromEntries(names.map((name) => [`prf:${name}`, statement(name)])),
  proof: statement('proof'),
  exercise: statement('exercise'),
}

function statement(name: string): DirectiveKind {
  return {
    argument: 'words',
    body: 'blocks',
    options,
    toNodes(directive) {
      const target = targetOf(directive, 'proof', name)
      const isNumbered = target.isNumbered && !flagOf(directive, 'nonumber')
      const words = argumentOf(directive)
      const named = words
        ? [{ type: 'text' as const, value: '(' }, ...words, { type: 'text' as const, value: ')' }]
        : []
      const called: RootContent = isNumbered ? numberSlot() : { type: 'text', value: `${toName(name)} ` }
      const title = element('p', { className: ['admonition-title'] }, [called, ...named])
      return [
        asTarget(element('aside', { className: ['admonition', 'note'] }, [title, ...bodyOf(directive)]), {
          ...target,
          isNumbered,
        }),
      ]
    },
  }
}
