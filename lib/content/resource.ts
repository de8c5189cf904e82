/** A file beside the pages that is served as it is: Hugo's page resource. */
export interface Resource {
  /** The path below the content folder, with `/`: `blog/post/picture.png`. */
  path: string
  /** Where it is served, not encoded: `/blog/post/picture.png`. */
  url: string
}
