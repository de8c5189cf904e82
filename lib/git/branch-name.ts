/**
 * A name that git allows a branch (https://git-scm.com/docs/git-check-ref-format). No file system holds a longer name of
 * a file, as which git keeps branches.
 */
export const branchNamePattern =
  /^(?!@$|HEAD$|[-/.])(?![\s\S]*(?:\.\.|@\{|\/\/|\/\.|\.lock(?:\/|$)|[/.]$))[^\0-\x20\x7f~^:?*[\\]{1,255}$/

/** Whether git allows a branch this name. */
export function isBranchName(text: string): boolean {
  return branchNamePattern.test(text)
}
