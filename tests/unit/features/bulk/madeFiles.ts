/** Files of many alike rows, written here instead of kept. */

/** Codes in the form of a postcode that are no place, or that no street has, and what each is. */
const SPECIAL: readonly (readonly [code: string, what: string])[] = [
  ['BF1 6FA', 'British Forces'],
  ['BF1 3AA', 'British Forces'],
  ['BFPO 57', 'British Forces number'],
  ['BFPO1234', 'British Forces number'],
  ['ZZ99 3VZ', 'NHS pseudo: no fixed abode'],
  ['ZZ99 3WZ', 'NHS pseudo: address not known'],
  ['ZZ99 3CZ', 'NHS pseudo'],
  ['ZZ993GZ', 'NHS pseudo'],
  ['ASCN 1ZZ', 'Ascension Island'],
  ['BBND 1ZZ', 'British Indian Ocean Territory'],
  ['BIQQ 1ZZ', 'British Antarctic Territory'],
  ['FIQQ 1ZZ', 'Falkland Islands'],
  ['FIQQ1ZZ', 'Falkland Islands'],
  ['GX11 1AA', 'Gibraltar'],
  ['PCRN 1ZZ', 'Pitcairn Islands'],
  ['SIQQ 1ZZ', 'South Georgia'],
  ['STHL 1ZZ', 'St Helena'],
  ['TDCU 1ZZ', 'Tristan da Cunha'],
  ['TKCA 1ZZ', 'Turks and Caicos Islands'],
  ['AI-2640', 'Anguilla'],
  ['BX1 1LT', 'bank, no place'],
  ['BX5 5AT', 'tax office, no place'],
  ['XX10 1DD', 'returns, no place'],
  ['XM4 5HQ', 'Father Christmas'],
  ['SAN TA1', 'Father Christmas, old'],
  ['GIR 0AA', 'Girobank'],
  ['G1R 0AA', 'Girobank, mistyped'],
  ['CR4 4BB', 'reported as refused'],
  ['BS98 1TL', 'large user'],
  ['DH99 1NS', 'large user'],
  ['N81 1ER', 'large user'],
  ['E98 1SN', 'large user'],
  ['LS98 1FD', 'large user'],
  ['SN38 1NW', 'large user'],
  ['CF99 1NA', 'large user, Wales'],
  ['EH99 1SP', 'large user, Scotland'],
  ['G58 1SB', 'large user, Scotland'],
]

/** Numbers with thousands, beside a postcode in every tenth row. */
const SIZES = Array.from({ length: 120 }, (_, row) => `${row % 10 === 0 ? 'CM16 6TN' : ''},"51,${100 + row}"`)

export const MADE_FILES: Readonly<Record<string, string>> = {
  'special-postcodes.csv': ['postcode,what', ...SPECIAL.map(row => row.join(',')), ''].join('\n'),
  'thousands-beside-sparse-postcodes.csv': ['postcode,list size', ...SIZES, ''].join('\n'),
}
