// What hostile requests are made of. Words are separated by spaces, lines by ends of lines.

const words = (text: string) => text.trim().split(/\s+/)

/** Parts of paths: traversal, bad encodings, other hosts, files that are nobody's business, names that Next uses. */
export const pieces = words(String.raw`
  .. . %2e%2e %2E. ..%2f %2e%2e%2f ..%5c ..\ %252e%252e%252f ....// ..; ..%00
  %c0%ae%c0%ae%c0%af %e0%80%ae %f8%80%80%80%ae %ff %fe %ed%a0%80 % %% %2 %zz %u002e
  %00 %0d%0aSet-Cookie:a=b %0a %09 %20 + ; : @ * ~ $ ' " < > | { [ ^ é
  //evil.example \\evil.example /%2fevil.example /%5cevil.example //evil.example/%2e%2e @evil.example
  etc/passwd proc/self/environ windows/win.ini .env .git/config package.json next.config.ts nginx.conf
  content/site.yaml site-files.json .next/BUILD_ID node_modules/next/package.json server/app/guide.html
  _next _next/static _next/data/x/index.json _next/image?url=%2Fpictures%2Fdask.svg&w=640&q=75
  _next/image?url=http://127.0.0.1:1/&w=640&q=75 _next/webpack-hmr _next/server/pages/500.html
  _not-found _global-error _error 404 500 404.html index.html guide.rsc guide.html index.txt
  __nextjs_source-map dev/events dev/files/a.csv api guide pictures dask.svg dask.svg.br _headers
  __proto__ constructor toString a.csv a.pdf.png`).concat('a'.repeat(300), '`')

/** Paths that lead to something. */
export const real = words('/ /guide/ /guide /promises/ /pictures/dask.svg /robots.txt /old/ /no/such/page/')

/** Beginnings of addresses that aren't paths: the absolute form of RFC 9112, §3.2.2, and what isn't. */
export const origins = [...words('http://evil.example http://127.0.0.1 file:// javascript: *'), '']

export const queries = [
  ...['', '', '', '?', '#x', `?${'a=b&'.repeat(900)}`],
  ...words('?_rsc=1 ?__nextDataReq=1 ?path=../../etc/passwd ?a=%ff ?a=%00'),
]

export const methods = [
  ...words('GET GET GET GET GET GET HEAD POST PUT DELETE OPTIONS PATCH TRACE PROPFIND CONNECT get BREW'),
  'G\u0000T',
]

export const hosts = [
  ...words('127.0.0.1 127.0.0.1 127.0.0.1 evil.example evil.example:99999 [::1] ../ 127.0.0.1:80@evil.example'),
  ...['', 'a b'],
]

const manyRanges = `Range: bytes=${'0-1,'.repeat(500)}0-1`
const socket = 'Upgrade: websocket\r\nConnection: Upgrade'

export const headers = `
RSC: 1
Next-Action: x
Next-Router-Prefetch: 1
Next-Router-State-Tree: %5B%22%22%5D
x-nextjs-data: 1
x-middleware-subrequest: src/middleware:middleware:middleware
x-middleware-prefetch: 1
x-now-route-matches: 1=/etc
x-matched-path: /etc/passwd
x-invoke-path: /500
x-invoke-status: 500
x-prerender-revalidate: x
x-forwarded-host: evil.example
x-forwarded-proto: javascript
x-original-url: /etc/passwd
x-rewrite-url: /500
X-HTTP-Method-Override: DELETE
Range: bytes=0-
Range: bytes=-1
Range: bytes=9-1
Range: bytes=99999999-
Range: bytes=0-0,1-1,2-2
Range: lines=1
Accept: */*;q=x
Accept: text/x-component
Accept-Encoding: br;q=0, *;q=0
Accept-Language: ../../etc
If-None-Match: *
If-None-Match: "
If-Modified-Since: never
If-Match: "x"
If-Unmodified-Since: Thu, 01 Jan 1970 00:00:00 GMT
If-Range: "x"
Expect: 100-continue
Expect: x
Cookie: __prerender_bypass=x; __next_preview_data=x
Content-Length: 0
Content-Type: multipart/form-data; boundary=x
Purpose: prefetch
Origin: null`
  .split('\n')
  .concat('', manyRanges, socket, `X: ${'y'.repeat(7000)}`)
