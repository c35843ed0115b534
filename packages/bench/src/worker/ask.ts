/** What one Worker answers to one inquiry. */
export async function ask(port: number, body: string): Promise<{ readonly status: number; readonly bytes: Buffer }> {
  const response = await fetch(`http://127.0.0.1:${port}/v1/assessments`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  })
  return { status: response.status, bytes: Buffer.from(await response.arrayBuffer()) }
}
