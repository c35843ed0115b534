import { canonicalJson } from 'ytterby'

/** A response with a document. */
export const answerJson = (document: object, status = 200, headers: Readonly<Record<string, string>> = {}): Response =>
  new Response(canonicalJson(document), { status, headers: { 'content-type': 'application/json', ...headers } })
