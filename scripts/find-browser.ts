import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright'
import { attempt, installDebian } from './attempt'

/**
 * The path of a Chromium to test with: the one that CHROMIUM_PATH names, one that Playwright installed,
 * one of the system, else one that is installed now.
 *
 * @throws with one sentence that says what to do, if there is none to be had.
 */
export function findBrowser(): string {
  const named = process.env['CHROMIUM_PATH']
  if (named) {
    if (runs(named)) return named
    throw new Error(`CHROMIUM_PATH names ${named}, which can't be run.`)
  }
  const found = [playwrightBrowser, systemBrowser, installPlaywrightBrowser, installDebianBrowser]
  for (const find of found) {
    const path = find()
    if (path && runs(path)) return path
  }
  throw new Error('No Chromium could be installed: install one, and name its executable in CHROMIUM_PATH.')
}

function playwrightBrowser(): string | undefined {
  const path = chromium.executablePath()
  return existsSync(path) ? path : undefined
}

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'msedge']
const macNames = ['Google Chrome', 'Chromium', 'Microsoft Edge']

function systemBrowser(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean)
  const paths = folders.flatMap((folder) => names.map((name) => join(folder, name)))
  const macPaths = macNames.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`)
  return [...paths, ...macPaths].find((path) => existsSync(path))
}

function installPlaywrightBrowser(): string | undefined {
  console.log('There is no Chromium on this machine: installing the one that Playwright offers.')
  const playwright = (...args: string[]) => attempt(process.execPath, ['node_modules/playwright/cli.js', ...args])
  if (!playwright('install', 'chromium')) return undefined
  // What the browser needs of the system can be installed by root only.
  if (process.getuid?.() === 0) playwright('install-deps', 'chromium')
  return playwrightBrowser()
}

function installDebianBrowser(): string | undefined {
  console.log("That didn't work: installing Debian's.")
  return installDebian('chromium') ? systemBrowser() : undefined
}

function runs(path: string): boolean {
  return attempt(path, ['--version'], 'hidden')
}
