/** The law without a service around it: what any service that asks it starts with. */
import { assess, canonicalJson, parseInquiry } from 'ytterby'

export const worker = {
  fetch: async (request: Request): Promise<Response> => {
    const headers = { 'content-type': 'application/json' }
    return new Response(canonicalJson(assess(parseInquiry(await request.json()))), { headers })
  },
}
