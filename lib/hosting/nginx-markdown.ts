import { htmlTypes, namesType, preferences } from './accept'
import { nginxQuote as quote } from './nginx-quote'

/**
 * What nginx has to know to send a page as Markdown to who asks for that (`accept.ts`): variables, for the `http` block.
 *
 * @param origin the canonical one
 */
export function toMarkdownVariables(origin: string): string {
  const named = (type: string, group: string) => `    ${quote(`~*${namesType(type, group)}`)} "=$${group}";`
  return `  map $http_accept $markdown_named {
    default -;
${named('text/markdown', 'markdown_quality')}
  }
  map $http_accept $html_named {
    default -;
${htmlTypes.map((type) => named(type, 'html_quality')).join('\n')}
  }
  map "$markdown_named $html_named" $prefers_markdown {
    default 0;
${preferences.map((pattern) => `    ${quote(`~${pattern}`)} 1;`).join('\n')}
  }
  map $prefers_markdown$uri $preferred_file {
    default "\${uri}index.html";
    1/ /index.md;
    "~^1(?<markdown_page>/.+)/$" $markdown_page.md;
  }
  map $request_uri $differs_by {
    default "";
    "~^[^?]*/(?:\\\\?|$)" Accept;
  }
  map $request_uri $markdown_of {
    default "";
    "~^/index\\\\.md(?:\\\\?|$)" ${quote(`<${origin}/>; rel="canonical"`)};
    "~^(?<canonical_page>/[^?<>]+)\\\\.md(?:\\\\?|$)" ${quote(`<${origin}$canonical_page/>; rel="canonical"`)};
  }
`
}

/** The headers and the location that use them, for the `server` block. An empty header is not sent. */
export const markdownLocation = `    add_header Vary $differs_by;
    add_header Link $markdown_of;
    location ~ /$ { try_files $preferred_file \${uri}index.html =404; }
`
