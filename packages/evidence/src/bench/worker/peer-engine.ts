/** The engine without the service, bundled like the service: the minimum startup work of any service that uses it. */
import { assess, canonicalJson, parseInquiry } from 'ytterby'

export default {
  fetch: async (request: Request): Promise<Response> => {
    const headers = { 'content-type': 'application/json' }
    return new Response(canonicalJson(assess(parseInquiry(await request.json()))), { headers })
  },
}
