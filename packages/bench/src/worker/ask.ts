import type { Asked } from './inquiries.ts'

type Request = Pick<Asked, 'method' | 'path' | 'body'>

/** What one Worker answers to one request. */
export async function ask(
  port: number,
  { method, path, body }: Request,
): Promise<{ readonly status: number; readonly bytes: Buffer }> {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, {
    method,
    ...(method === 'GET' ? {} : { headers: { 'content-type': 'application/json' }, body }),
  })
  return { status: response.status, bytes: Buffer.from(await response.arrayBuffer()) }
}
