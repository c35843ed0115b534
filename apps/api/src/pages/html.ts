import { escapeToBuffer } from 'hono/utils/html'
import type { Reply } from '../reply.ts'

export function escaped(text: string): string {
  const written: [string] = ['']
  escapeToBuffer(text, written)
  return written[0]
}

/** `code` between back quotes, the rest as it is. */
export const inline = (text: string): string => escaped(text).replaceAll(/`([^`]+)`/g, '<code>$1</code>')

/** A page in English that loads its style sheet and nothing else. */
export function htmlPage(title: string, body: string): Reply {
  return {
    text: `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="stylesheet" href="/docs.css">
</head>
<body>
${body}
</body>
</html>
`,
    type: 'text/html; charset=utf-8',
    of: () => title,
    contentSecurityPolicy:
      "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  }
}
