import { expect, inject, test } from 'vitest'

const file = (name: string): Promise<Response> => fetch(`${inject('origin')}/spreadsheets/${name}`)

test('the manifest of the Excel add-in names the service that serves it, by https', async () => {
  const response = await file('manifest.xml')
  expect(response.headers.get('content-type')).toBe('application/xml')
  const text = await response.text()
  const address = `https://${new URL(inject('origin')).host}/spreadsheets/`
  expect(text).toContain(`DefaultValue="${address}functions.js"`)
  expect(text).not.toContain('{')
  const names = [...text.matchAll(/\/spreadsheets\/([\w.-]+)"/g)].map(([, name = '']) => name)
  for (const name of [...names, 'google-sheets.js']) {
    const found = await file(name)
    expect([name, found.status, found.headers.get('access-control-allow-origin')]).toEqual([name, 200, '*'])
  }
})

test('Excel on the web may show the page of the functions in a frame, and nobody else', async () => {
  const { headers } = await file('functions.html')
  expect(headers.get('x-frame-options')).toBeNull()
  const policy = headers.get('content-security-policy') ?? ''
  expect(policy).toContain("default-src 'none'; script-src 'self' https://appsforoffice.microsoft.com;")
  expect(policy).toMatch(/frame-ancestors https:\/\/\*\.officeapps\.live\.com /)
  const other = await file('functions.js')
  expect(other.headers.get('x-frame-options')).toBe('DENY')
})

test.each(['nothing.js', '%2e%2e%2fsite%2findex.html'])('%s is refused', async (name) => {
  expect((await file(name)).status).toBeGreaterThanOrEqual(400)
})
