type Attributes = Partial<Record<'role' | `aria-${string}`, string>>

/** An element with properties (`className`, `type` …), attributes for screen readers, and children. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]> & Attributes,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(properties)) {
    // Not every browser knows these as properties, too.
    if (key === 'role' || key.startsWith('aria-')) made.setAttribute(key, String(value))
    else Reflect.set(made, key, value)
  }
  made.append(...children)
  return made
}
