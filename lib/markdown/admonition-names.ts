/** The kinds of admonitions, as MyST names them: each is a class of content, and has a look. */
export const admonitionNames = [
  'note',
  'tip',
  'hint',
  'important',
  'attention',
  'caution',
  'warning',
  'danger',
  'error',
  'seealso',
] as const
