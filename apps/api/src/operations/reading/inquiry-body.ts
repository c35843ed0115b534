import { InquirySchema } from 'ytterby/schema'

/** An inquiry as the service takes it. */
export const InquiryBody = InquirySchema.partial({ asOf: true }).meta({
  id: 'InquiryBody',
  description: 'An inquiry; without `asOf` it is asked of today in Beijing',
})
