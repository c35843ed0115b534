import { escapeToBuffer } from 'hono/utils/html'
import type { Reply } from '../reply.ts'

export function escapeHtml(text: string): string {
  const written: [string] = ['']
  escapeToBuffer(text, written)
  return written[0]
}

/** An HTML page that loads only its style sheet. */
export function htmlPage(title: string, body: string): Reply {
  return {
    text: `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="stylesheet" href="/docs.css">
</head>
<body>
${body}
</body>
</html>
`,
    type: 'text/html; charset=utf-8',
    etagKey: () => title,
    contentSecurityPolicy:
      "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  }
}
