import { expect, inject, test } from 'vitest'

const ask = (path: string, accept: string): Promise<Response> =>
  fetch(`${inject('service')}/docs/${path}`, { headers: { accept } })

test.each(['none', 'guides/none', '.hidden', 'none/'])('a browser is shown that /docs/%s is missing', async (path) => {
  const page = await ask(path, 'text/html,application/xhtml+xml,*/*;q=0.8')
  expect([page.status, page.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8'])
  expect(page.headers.get('cache-control')).toBe('private, no-store')
  expect(await page.text()).toContain('<title>404 | Ytterby</title>')
  const problem = await ask(path, 'application/json')
  expect([problem.status, problem.headers.get('content-type')]).toEqual([404, 'application/problem+json'])
})
