// A link to a place on its own page goes there, and is copied on the way. It is said only once it is done.
const copying = `{let s=document.querySelector('.copied'),t;onclick=e=>{\
let a=e.target.closest('.anchor,.own-link,.permalink [href^="#"]');\
if(a&&!(e.ctrlKey|e.metaKey|e.shiftKey|e.altKey))navigator.clipboard?.writeText(a.href).then(()=>{\
s.innerText='Link copied';clearTimeout(t);t=setTimeout(()=>s.innerText='',4e3)},()=>{})}}`

/** With script, headings and permanent links copy their address; without, they are links as any other. */
export function CopyLinks() {
  return (
    <>
      <p role="status" className="copied" />
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of this file. */}
      <script data-site dangerouslySetInnerHTML={{ __html: copying }} />
    </>
  )
}
