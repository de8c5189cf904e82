// What is wider than its column is reached with Tab, and named; what fits is no stop. Named groups rather than regions:
// several landmarks called “Code” would be no help to who goes through them. A caption is the name of the figure around.
const stops = `{let o=new ResizeObserver(l=>l.map(({target:e})=>{let w=e.scrollWidth>e.clientWidth;\
e.tabIndex=w-1;[e.role,e.ariaLabel]=w?['group',e.matches('pre')?'Code':e.matches('.math')?'Formula':'Table']:[]}));\
for(let e of document.querySelectorAll('pre,.wide,div.math'))o.observe(e)}`

/** The elements that may be wider than their column; tables stand in `.wide`, formulas in `.math`. */
export const scrolling: ReadonlySet<string> = new Set(['table', 'pre', 'math'])

/** With script, the keyboard reaches tables and code that scroll; without, the browser's own way of it does. */
export function ScrollStops() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of this file.
  return <script data-site dangerouslySetInnerHTML={{ __html: stops }} />
}
