import { toDialog } from './dialog'
import css from './search.css'

// What is loaded when search is opened for the first time. The page's policy knows the hashes of its own style sheets
// alone; a sheet that script makes is none of its business (CSP 3, §8.3).
const sheet = new CSSStyleSheet()
sheet.replaceSync(css)
document.adoptedStyleSheets.push(sheet)
const dialog = toDialog()
document.body.append(dialog)
dialog.showModal()
