/** What the foot of the page says about a law that is not that of the page, or that the service did not confirm. */
export const newestLawSayings = {
  overTheAir: 'A law has taken force since this page was made; the page answers by it. ',
  unconfirmed: 'The service could not confirm that no newer law is in force. ',
}
