/** No file system holds a longer name of a file, as which git keeps branches. */
const MAX_NAME = 255

/** Whether git allows a branch this name (https://git-scm.com/docs/git-check-ref-format). */
export function isBranchName(text: string): boolean {
  const isRefused =
    /[\0-\x20\x7f~^:?*[\\]|\.\.|@\{|\/\/|^[-/]|[/.]$/.test(text) ||
    text.split('/').some((part) => part.startsWith('.') || part.endsWith('.lock'))
  return !isRefused && text !== '' && text !== '@' && text !== 'HEAD' && text.length <= MAX_NAME
}
