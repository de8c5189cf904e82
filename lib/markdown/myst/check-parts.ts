import type { Rule } from '#lib/findings/rules'
import type { DirectiveKind } from './directives/directive-kind'
import type { Directive } from './nodes'

/** Takes a mistake, with its offset if it isn't that of the directive. */
type ReportMistake = (rule: Rule, message: string, hint: string, offset?: number) => void

/** Reports what a directive has too much or too little of: words behind its name, a body. */
export function checkParts(directive: Directive, kind: DirectiveKind, report: ReportMistake): void {
  const { name, argument, body } = directive
  const isNeeded = (part: 'argument' | 'body') => kind.required?.includes(part) ?? false
  if (!argument && isNeeded('argument')) {
    report('directive-content', `The directive \`${name}\` says nothing behind its name.`, `Write \`{${name}} …\`.`)
  }
  if (argument && kind.argument === undefined) {
    const hint = 'Move the words into the body.'
    report(
      'directive-left-out',
      `The directive \`${name}\` can have no words behind its name.`,
      hint,
      argument.offsetOf(0),
    )
  }
  if (body.value.trim() === '' && isNeeded('body')) {
    report('directive-content', `The directive \`${name}\` is empty.`, 'Write something between the fences.')
  }
  if (body.value.trim() !== '' && kind.body === undefined) {
    const hint = 'Move the words behind it, or remove them.'
    report(
      'directive-left-out',
      `The directive \`${name}\` has no text of its own: this is left out.`,
      hint,
      body.offsetOf(0),
    )
  }
}
