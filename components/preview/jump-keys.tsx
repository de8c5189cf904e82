// `j` and `k` go to the next and the previous change, in whichever way of showing them is chosen.
const keys = `(()=>{let n=-1;onkeydown=e=>{let d={j:1,k:-1}[e.key];if(!d||e.ctrlKey||e.metaKey||e.altKey||e.target.matches('input[type=text],textarea,select'))return;\
let l=[...document.querySelectorAll('.in-one [data-change][id],.pairs .is-changed')].filter(e=>e.getClientRects().length);\
if(!l.length)return;n=(Math.max(n+d,d-1)+l.length)%l.length;location.replace('#'+l[n].id)}})()`

/** With script, the keyboard goes through the changes; without, the list of them does. */
export function JumpKeys() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of this file.
  return <script data-site dangerouslySetInnerHTML={{ __html: keys }} />
}
