/** The types that pictures are made in, the first one that a browser knows being the one it takes. */
export const formats = ['avif', 'webp'] as const
export type Format = (typeof formats)[number]

/** Where files of pictures lie among what Next serves as it is, below `/_next/`. They are named by hashes: browsers may keep them. */
export const PICTURES = 'static/images'
