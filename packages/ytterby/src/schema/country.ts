/** The first letter of a code, then every second one that follows it. */
const CODES =
  'ADEFGILMOQRSTUWXZ BABDEFGHIJLMNOQRSTVWYZ CACDFGHIKLMNORUVWXYZ DEJKMOZ ECEGHRST FIJKMOR GABDEFGHILMNPQRSTUWY HKMNRTU IDELMNOQRST JEMOP KEGHIMNPRWYZ LABCIKRSTUVY MACDEFGHKLMNOPQRSTUVWXYZ NACEFGILOPRUZ OM PAEFGHKLMNRSTWY QA REOSUW SABCDEGHIJKLMNORSTVXYZ TCDFGHJKLMNORTVWZ UAGMSYZ VACEGINU WFS YET ZAMW'

/** ISO 3166-1 alpha-2 codes (249, officially assigned). Hong Kong, Macao and Taiwan have their own and are places of export and destination like any other. */
export const COUNTRY_CODES: readonly string[] = CODES.split(' ').flatMap(([first = '', ...seconds]) =>
  seconds.map((second) => first + second),
)
