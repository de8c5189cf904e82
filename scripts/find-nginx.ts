import { attempt, installDebian } from './attempt'

/**
 * Whether nginx, with the module for Brotli, is on this machine and takes the configuration; it is
 * installed if it isn't and Debian's packages can be.
 */
export function findNginx(config: string): boolean {
  const works = () => attempt('nginx', ['-t', '-q', '-c', config], 'hidden')
  if (works()) return true
  console.log("nginx with its Brotli module isn't on this machine: installing Debian's.")
  return installDebian('nginx-light', 'libnginx-mod-http-brotli-static') && works()
}
