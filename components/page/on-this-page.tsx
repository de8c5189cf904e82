import { withAnchor } from '#lib/links/with-anchor'
import type { Heading } from '#lib/markdown/rich-text'

/** A shorter list says no more than the page itself. */
const MIN_HEADINGS = 3

/** The headings that a list of contents is made of: those of the highest level, if there are enough. */
export function contentsOf(headings: readonly Heading[]): Heading[] {
  const top = Math.min(...headings.map(({ level }) => level))
  const entries = headings.filter(({ level }) => level === top)
  return entries.length >= MIN_HEADINGS ? entries : []
}

// Marks the last heading that has come up to the upper third of the window, and at the end of the page, where the last
// sections may be too short to come up so far, the last in sight. If the address names one of those, it is that.
const marking = `{let d=document,n=d.currentScript.parentNode,c;onscroll=onhashchange=()=>{\
let b;for(let a of n.querySelectorAll('a')){\
let t=d.getElementById(decodeURIComponent(a.hash.slice(1)))?.getBoundingClientRect().top;\
if(t<innerHeight*(scrollY+innerHeight>d.body.offsetHeight-2||.3)){b=a;if(t>0&&a.hash==location.hash)break}}\
if(b!=c){if(c)c.ariaCurrent=null;if(c=b)b.ariaCurrent=!0,n.scrollTop=b.offsetTop-99}}}`

// Without script the browser itself may know what is read (CSS Overflow Module Level 5). Next.js takes the selector for a
// mistake in a style sheet of its own, so that it stands here.
const unscripted = `@media (scripting:none){.on-this-page:not(.handbook){scroll-target-group:auto}\
.on-this-page a:target-current{box-shadow:inset 3px 0 var(--color-brand);color:var(--color-ink)}}`

/** The list of contents of a long page. The section that is read is marked: by script, or else by the style sheet. */
export function OnThisPage({ headings }: { headings: readonly Heading[] }) {
  return (
    <nav className="on-this-page" aria-labelledby="on-this-page:title">
      <p id="on-this-page:title">On this page</p>
      <ul>
        {headings.map(({ id, text }) => (
          <li key={id}>
            <a href={withAnchor('', id)}>{text}</a>
          </li>
        ))}
      </ul>
      <style href="current-section" precedence="content">
        {unscripted}
      </style>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of this file. */}
      <script data-site dangerouslySetInnerHTML={{ __html: marking }} />
    </nav>
  )
}
