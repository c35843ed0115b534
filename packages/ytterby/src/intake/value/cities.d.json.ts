/** Ports and cities that are of one country, in the languages of trade, by the code of the country. */
declare const cities: Readonly<Record<string, readonly string[]>>
export = cities
