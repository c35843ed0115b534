/** Each word is a first letter, followed by all second letters. */
const CODES =
  'ADEFGILMOQRSTUWXZ BABDEFGHIJLMNOQRSTVWYZ CACDFGHIKLMNORUVWXYZ DEJKMOZ ECEGHRST FIJKMOR GABDEFGHILMNPQRSTUWY HKMNRTU IDELMNOQRST JEMOP KEGHIMNPRWYZ LABCIKRSTUVY MACDEFGHKLMNOPQRSTUVWXYZ NACEFGILOPRUZ OM PAEFGHKLMNRSTWY QA REOSUW SABCDEGHIJKLMNORSTVXYZ TCDFGHJKLMNORTVWZ UAGMSYZ VACEGINU WFS YET ZAMW'

/**
 * The 249 officially assigned ISO 3166-1 alpha-2 codes. Hong Kong, Macao and Taiwan have their own codes and are places of
 * export and destination like any other.
 */
export const COUNTRY_CODES: readonly string[] = CODES.split(' ').flatMap(([first = '', ...seconds]) =>
  seconds.map((second) => first + second),
)
