const themes = [
  { value: 'system', label: 'System theme', path: 'M12 3a9 9 0 1 0 0 18V3Z' },
  {
    value: 'light',
    label: 'Light theme',
    path: 'M12 2v3m0 14v3M2 12h3m14 0h3M5 5l2 2m10 10 2 2M5 19l2-2M17 7l2-2M12 8a4 4 0 1 0 0 8 4 4 0 1 0 0-8Z',
  },
  { value: 'dark', label: 'Dark theme', path: 'M20 14.5A8.5 8.5 0 0 1 9.5 4 8.5 8.5 0 1 0 20 14.5Z' },
] as const

// Sets the remembered choice before the page is painted, and remembers each new one. Without script
// the switch works through CSS alone, for the page it is on.
const memory = `(()=>{let n='theme',a=document.getElementsByName(n),s=v=>{for(let i of a)i.checked=i.value==(v||'system')};\
try{let m=localStorage;m[n]&&s(m[n]);for(let i of a)i.onchange=()=>m[n]=i.value;onstorage=e=>e.key==n&&s(e.newValue)}catch{}})()`

/** System, light or dark: three radio buttons that the style sheet reads. */
export function ThemeSwitch() {
  return (
    <fieldset className="theme-switch">
      <legend className="sr-only">Theme</legend>
      {themes.map(({ value, label, path }) => (
        <label key={value} title={label}>
          <input
            type="radio"
            name="theme"
            value={value}
            defaultChecked={value === 'system'}
            autoComplete="off"
            aria-label={label}
          />
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d={path} />
            {value === 'system' && <circle cx="12" cy="12" r="9" />}
          </svg>
        </label>
      ))}
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of this file. */}
      <script data-site dangerouslySetInnerHTML={{ __html: memory }} />
    </fieldset>
  )
}
