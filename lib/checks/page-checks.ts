import { checkBlocks } from './blocks'
import type { PageCheck } from './check'
import { checkEqualHeadings } from './equal-headings'
import { checkHeadings } from './headings'
import { checkLinkAddresses } from './link-addresses'
import { checkLinkWords } from './link-words'
import { checkDescription, checkGenericTitle } from './page-identity'
import { checkPictureFiles, checkPictureSizes, checkPictureWords } from './pictures'
import { checkPlaceholders } from './placeholders'
import { checkRepeatedWords } from './repeated-words'
import { checkSpelling } from './spelling'
import { checkStrayBackticks } from './stray-backticks'

/** What is looked at on every page, besides what its Markdown reports while it is read. */
export const pageChecks: readonly PageCheck[] = [
  checkRepeatedWords,
  checkSpelling,
  checkPlaceholders,
  checkStrayBackticks,
  checkGenericTitle,
  checkDescription,
  checkHeadings,
  checkEqualHeadings,
  checkBlocks,
  checkPictureWords,
  checkPictureFiles,
  checkPictureSizes,
  checkLinkAddresses,
  checkLinkWords,
]
