import { SEARCH_SCRIPT, SEARCH_URL } from '#lib/search/search-urls'
import { SLASH_KEY } from './browser/slash-key'

// Makes the link a button, and loads what search is made of when it is wanted for the first time: by the button, by
// `/` (which can be turned off: WCAG 2.1.4) or by Ctrl-K. If that can't be had, the link's page is shown. Content makes
// no `<dialog>`: the one there is, is search.
const opener = `(()=>{let d=document,l=d.currentScript.previousElementSibling,b=d.createElement('button'),s,\
g=()=>{s=b.ariaBusy=null;d.querySelector('dialog')||(location=l.href)},\
o=()=>{let x=d.querySelector('dialog');if(x)return x.open||x.showModal();if(s)return;b.ariaBusy='true';\
s=d.createElement('script');s.type='module';s.src='${SEARCH_SCRIPT}';s.onload=s.onerror=g;d.head.append(s)},\
c=()=>{try{return localStorage['${SLASH_KEY}']!='off'}catch{return 1}};\
b.className=l.className;b.setAttribute('aria-label','Search');b.append(...l.childNodes);b.onclick=o;l.replaceWith(b);\
addEventListener('keydown',e=>{let m=e.ctrlKey||e.metaKey;if(!e.altKey&&(m?e.key=='k':e.key=='/'&&c()&&\
!e.target.matches('[type=search],[type=text],textarea'))){e.preventDefault();o()}})})()`

/** Opens search; without script, leads to a list of everything. */
export function SearchOpener() {
  return (
    <>
      <a className="search-opener" href={SEARCH_URL} aria-label="Search">
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <circle cx="10.5" cy="10.5" r="6.5" />
          <path d="m15.5 15.5 5.5 5.5" />
        </svg>
        {/* Where there is no room, the sign stands alone. */}
        <span>Search</span>
      </a>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of this file. */}
      <script data-site dangerouslySetInnerHTML={{ __html: opener }} />
    </>
  )
}
