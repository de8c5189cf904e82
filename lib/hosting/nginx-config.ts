import type { Redirect } from '#lib/links/redirects'
import { CARDS } from '#lib/sharing/card'
import { fileTypes } from './file-types'
import type { Header, HeaderRules } from './headers'
import { markdownLocation, toMarkdownVariables } from './nginx-markdown'
import { nginxQuote as quote } from './nginx-quote'
import { ownTypes } from './own-types'

interface NginxOptions {
  headers: HeaderRules
  redirects: readonly Redirect[]
  /** The folder with the site's files, compressed ones (`.br`, `.gz`) beside them. */
  root: string
  port: number
  /** The canonical one. */
  origin: string
}

/**
 * nginx's whole configuration, for a server that runs without root rights and writes nothing but to
 * /tmp and its standard output. Debian's modules are loaded from where Debian puts them.
 */
export function toNginxConfig({ headers, redirects, root, port, origin }: NginxOptions): string {
  return `include /etc/nginx/modules-enabled/*.conf;
worker_processes auto;
pid /tmp/site-nginx-${port}.pid;
error_log stderr warn;
events { worker_connections 4096; }
http {
  include /etc/nginx/mime.types;
  types { text/markdown md; application/manifest+json webmanifest; }
  types { ${toTypes()} }
  default_type application/octet-stream;
  charset utf-8;
  charset_types text/plain text/xml application/xml application/json ${ownTypes.map(({ type }) => type).join(' ')} image/svg+xml text/csv text/tab-separated-values text/calendar text/x-bibtex;
  access_log off;
  log_not_found off;
  server_tokens off;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 10000;
  open_file_cache max=10000 inactive=60s;
  gzip_static on;
  gzip_vary on;
  brotli_static on;
  absolute_redirect off;
${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `  ${name}_temp_path /tmp/site-nginx-${port}-${name};`).join('\n')}
${toMarkdownVariables(origin)}  server {
    listen ${port};
    root ${quote(root)};
    index index.html;
    error_page 403 404 =404 /404.html;
${indent(addHeaders(headers.all))}
${markdownLocation}    location = /404.html { internal; }
    location ~* \\.svg$ {
${indent(indent(addHeaders(merge(headers.all, headers.drawings))))}
    }
    location /_next/static/ {
${indent(indent(addHeaders(merge(headers.all, headers.immutable))))}
    }
    location ${CARDS}/ {
${indent(indent(addHeaders(merge(headers.all, headers.cards))))}
    }
${ownTypes.map(toTypedLocation).join('')}${redirects.map(toLocations).join('')}
  }
}
`
}

/** Endings of files beside pages that nginx's own list doesn't have. */
const unknownEndings = ['csv', 'tsv', 'bib', 'ics', 'geojson', 'ipynb', 'yaml', 'yml', 'tgz', 'tar.gz']

/** Their types; nginx knows a file by what follows the last dot. */
function toTypes(): string {
  return unknownEndings.map((ending) => `${fileTypes[ending]} ${ending.replace(/^.*\./, '')};`).join(' ')
}

/** Files of a type of their own; a location that adds no header has those of the server. */
function toTypedLocation({ type, pattern }: (typeof ownTypes)[number]): string {
  return `    location ~ ${quote(pattern.source)} { types { } default_type ${type}; }\n`
}

/** A redirect for the path with and without a slash at its end. */
function toLocations({ from, to }: Redirect): string {
  const bare = from.replace(/\/$/, '')
  return [bare, `${bare}/`].map((path) => `    location = ${quote(path)} { return 301 ${quote(to)}; }\n`).join('')
}

function addHeaders(headers: readonly Header[]): string {
  return headers.map(([name, value]) => `  add_header ${name} ${quote(value)} always;`).join('\n')
}

/** nginx forgets the headers of a server in a location that adds one, so each location has them all. */
function merge(all: readonly Header[], others: readonly Header[]): Header[] {
  const names = new Set(others.map(([name]) => name))
  return [...all.filter(([name]) => !names.has(name)), ...others]
}

function indent(text: string): string {
  return text.replaceAll(/^/gm, '  ')
}
