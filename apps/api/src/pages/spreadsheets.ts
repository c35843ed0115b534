import { Refusal } from '@ytterby/http/problem'
import { fileReply } from './file-reply.ts'
import { file } from './page.ts'

/**
 * Excel on the web shows the page of the functions in a frame, and the page loads the runtime of the functions from Microsoft.
 * What a cell holds is sent to nobody.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' https://appsforoffice.microsoft.com",
  "base-uri 'none'",
  "form-action 'none'",
  'frame-ancestors https://*.officeapps.live.com https://*.office.com https://*.microsoft365.com https://*.sharepoint.com',
].join('; ')

/** File names of the build. Nothing else may become part of a path. */
const NAME = /^(functions|manifest|icon|google-sheets)[\w-]*\.(html|js|json|png|xml)$/

/** `GET /spreadsheets/{file}`: the Excel add-in, and the script for Google Sheets. */
export const spreadsheets = file('/spreadsheets/:file', async ({ file: name = '' }, asset, { host }) => {
  if (!NAME.test(name)) throw new Refusal('not-found')
  const reply = await fileReply(`/spreadsheets/${name}`, asset, POLICY)
  if (name === 'functions.html') return { ...reply, isFramed: true }
  if (name !== 'manifest.xml') return reply
  // Excel takes addresses with https only.
  const text = new TextDecoder().decode(reply.text).replaceAll('{origin}', `https://${host()}`)
  return { ...reply, text, etagKey: () => `${reply.etagKey()} ${host()}` }
})
