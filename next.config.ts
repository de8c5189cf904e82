import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { relative, resolve } from 'node:path'
import type { NextConfig } from 'next'
import { PHASE_DEVELOPMENT_SERVER, PHASE_PRODUCTION_SERVER } from 'next/constants'
import { deploymentOf } from './lib/environment'

// Nobody is watched: not the people who build the site, either.
process.env.NEXT_TELEMETRY_DISABLED = '1'

export default function config(phase: string): NextConfig {
  return {
    adapterPath: resolve('adapter/index.mjs'),
    distDir: distDirOf(phase),
    // Smaller pictures are made by the adapter: no server is to be asked for them.
    images: { unoptimized: true },
    trailingSlash: true,
    poweredByHeader: false,
    reactStrictMode: true,
    // What Node reads as it is needn't be bundled: a build takes a third less time, and makes the same pages.
    serverExternalPackages: readablePackages(),
    pageExtensions: pageExtensionsOf(phase),
    // Next leaves one core idle; a site of thousands of pages is built sooner with all of a small machine's.
    // Pages are files: a server that reads the code they were made with as it starts takes 300 MB for nothing.
    experimental: { inlineCss: true, preloadEntriesOnStart: false, cpus: Math.min(availableParallelism(), 4) },
  }
}

/** Packages that pages are made with, but for those that Next.js has to compile: React, and what draws with it. */
function readablePackages(): string[] {
  const { dependencies }: { dependencies: Record<string, string> } = JSON.parse(readFileSync('package.json', 'utf8'))
  return Object.keys(dependencies).filter((name) => !/^(?:next|react|@types|@?tailwindcss|tsx$|typescript$)/.test(name))
}

/** Files named `*.dev.ts(x)` are part of the site in development only, `*.preview.ts(x)` on previews, too. */
function pageExtensionsOf(phase: string): string[] {
  const isDevelopment = phase === PHASE_DEVELOPMENT_SERVER
  const kinds = [...(isDevelopment ? ['dev.'] : []), ...(deploymentOf().kind === 'production' ? [] : ['preview.']), '']
  return kinds.flatMap((kind) => [`${kind}tsx`, `${kind}ts`])
}

/** Development has a folder of its own; a server goes on with the build that the link stood for when it began. */
function distDirOf(phase: string): string {
  const distDir = process.env.DIST_DIR || '.next'
  if (phase === PHASE_DEVELOPMENT_SERVER) return `${distDir}-dev`
  // Of a build that isn't there, Next itself says so.
  const isServed = phase === PHASE_PRODUCTION_SERVER && existsSync(distDir)
  return isServed ? relative(process.cwd(), realpathSync(distDir)) : distDir
}
