// `j` and `k` go to the next and the previous change, in whichever way of showing them is chosen. They go on from the
// place that was last gone to, by whatever way.
const keys = `(()=>{onkeydown=e=>{let d={j:1,k:-1}[e.key],s=document.querySelector('.keys input');\
if(!d||!s.checked||e.ctrlKey||e.metaKey||e.altKey||e.target.matches('input[type=text],textarea,select'))return;\
let l=[...document.querySelectorAll('.in-one [data-change][id],.pairs .is-changed')].filter(e=>e.getClientRects().length),\
n=l.findIndex(e=>'#'+e.id==location.hash);if(l.length)location.replace('#'+l.at(n<0&&d<0?-1:(n+d)%l.length).id)}})()`

/** With script, the keyboard goes through the changes; without, the list of them does. */
export function JumpKeys() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of this file.
  return <script data-site dangerouslySetInnerHTML={{ __html: keys }} />
}

/** Says which keys there are, and turns them off: who speaks to a computer types letters without meaning to (WCAG 2.1.4). */
export function JumpKeysSwitch() {
  return (
    <label className="keys">
      <input type="checkbox" defaultChecked /> <kbd>j</kbd> and <kbd>k</kbd> lead to the next change and the one before
    </label>
  )
}
