import { fileRules } from './rules/files'
import { frontMatterRules } from './rules/front-matter'
import { linkRules } from './rules/links'
import { pictureRules } from './rules/pictures'
import { promiseRules } from './rules/promises'
import { sectionRules } from './rules/sections'
import { directiveRules, shortcodeRules } from './rules/shortcodes'
import { structureRules, textRules } from './rules/text'
import { urlRules } from './rules/urls'
import { webLinkRules } from './rules/web-links'

/** The rules by what they are about, in the order that editors meet them. */
export const ruleAreas = {
  'Front matter': frontMatterRules,
  Sections: sectionRules,
  Words: textRules,
  Structure: structureRules,
  Promises: promiseRules,
  Links: linkRules,
  'Links to other sites': webLinkRules,
  'URLs and anchors': urlRules,
  'Pictures and files beside pages': pictureRules,
  Shortcodes: shortcodeRules,
  'Directives, roles and references': directiveRules,
  Files: fileRules,
}

/** What each rule asks for, how serious a breach is, and an example. */
export const rules = {
  ...frontMatterRules,
  ...sectionRules,
  ...textRules,
  ...structureRules,
  ...promiseRules,
  ...linkRules,
  ...webLinkRules,
  ...urlRules,
  ...pictureRules,
  ...shortcodeRules,
  ...directiveRules,
  ...fileRules,
}

export type Rule = keyof typeof rules

export const ruleNames: readonly Rule[] = Object.keys(rules).filter(isRule)

export function isRule(name: string): name is Rule {
  return Object.hasOwn(rules, name)
}

/** Whether a rule is about what other sites answer, which only `npm run check:links` asks. */
export function isWebRule(name: string): name is keyof typeof webLinkRules {
  return Object.hasOwn(webLinkRules, name)
}

/** Whether a rule is about what was changed: it can't be judged without a base, and what breaks it may be gone. */
export function isChangeRule(name: string): name is keyof typeof promiseRules {
  return Object.hasOwn(promiseRules, name)
}
