import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import type { NextConfig } from 'next'
import { PHASE_DEVELOPMENT_SERVER } from 'next/constants'

// Nobody is watched: not the people who build the site, either.
process.env.NEXT_TELEMETRY_DISABLED = '1'

export default function config(phase: string): NextConfig {
  const isDevelopment = phase === PHASE_DEVELOPMENT_SERVER
  return {
    adapterPath: resolve('adapter/index.mjs'),
    distDir: process.env.DIST_DIR || '.next',
    trailingSlash: true,
    poweredByHeader: false,
    reactStrictMode: true,
    // Files named `*.dev.ts(x)` are part of the site in development only.
    pageExtensions: isDevelopment ? ['tsx', 'ts', 'dev.tsx', 'dev.ts'] : ['tsx', 'ts'],
    // Next leaves one core idle; a site of thousands of pages is built sooner with all of a small machine's.
    experimental: { inlineCss: true, cpus: Math.min(availableParallelism(), 4) },
  }
}
