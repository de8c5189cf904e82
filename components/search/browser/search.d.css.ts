/** The style sheet as text: so the bundle reads it. */
declare const css: string
export default css
