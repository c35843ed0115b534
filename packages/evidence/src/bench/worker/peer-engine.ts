/** The law without a service around it, bundled as the service is: what any service that asks it starts with. */
import { assess, canonicalJson, parseInquiry } from 'ytterby'

export default {
  fetch: async (request: Request): Promise<Response> => {
    const headers = { 'content-type': 'application/json' }
    return new Response(canonicalJson(assess(parseInquiry(await request.json()))), { headers })
  },
}
