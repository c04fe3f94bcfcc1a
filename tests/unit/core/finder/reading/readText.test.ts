import { describe, expect, it } from 'vitest'
import { readText } from '../../../../../src/core/finder/reading/readText.ts'

const postcodes = (text: string) => {
  const reading = readText(text)
  return reading.kind === 'postcodes' ? reading.postcodes.map(({ text }) => text) : reading.kind
}

describe('finds a postcode', () => {
  it.each([
    ['alone', 'cm16 6tn'],
    ['without its space', 'CM166TN'],
    ['spaced anyhow', ' c m 1 6 6 t n '],
    ['before a full stop', 'CM16 6TN.'],
    ['before a question mark', 'CM16 6TN?'],
    ['in brackets', '(CM16 6TN)'],
    ['in curly quotation marks', '“CM16 6TN”'],
    ['in straight ones', '"CM16 6TN"'],
    ['with a hyphen', 'CM16-6TN'],
    ['with a long dash', 'CM16–6TN'],
    ['with a full stop between', 'CM16.6TN'],
    ['with an underscore between', 'CM16_6TN'],
    ['with a slash between', 'CM16/6TN'],
    ['with a comma between', 'CM16, 6TN'],
    ['behind a label', 'Postcode: CM16 6TN'],
    ['behind a short label', 'pc=CM16 6TN'],
    ['with a no-break space', 'CM16\u00a06TN.\u00a0'],
    ['with an invisible space', 'CM16\u200b6TN'],
    ['with an invisible space beside a real one', 'CM16\u200b 6TN'],
    ['with marks of direction', '\u202aCM16 6TN\u202c'],
    ['with a word joiner', 'CM16\u20606TN'],
    ['with a soft hyphen', 'CM16\u00ad6TN'],
    ['with a byte order mark', '\ufeffCM16 6TN'],
    ['in wide letters', 'ＣＭ１６ ６ＴＮ'],
    ['escaped twice', 'CM16%206TN'],
    ['escaped twice, with plus', 'CM16+6TN%2E'],
    ['escaped three times', 'CM16%25206TN'],
    ['behind a town', 'Epping, CM16 6TN'],
    ['behind a house number', '12 CM16 6TN'],
    ['behind a house number and letter', '12b, CM16 6TN'],
    ['before a country', 'CM16 6TN, UK'],
    ['in a whole address', 'Flat 2, The Old Barn, 14-16 St. John’s Road, Epping, Essex CM16 6TN, England'],
    ['on lines', '1 High Street\r\nEpping\r\nCM16 6TN\r\n'],
    ['twice the same', 'CM16 6TN (cm166tn)'],
    ['twice the same without a sign between', 'CM16 6TNCM16 6TN'],
    ['with a space of a web page', 'CM16&nbsp;6TN'],
    ['with a line end of a web page', 'CM16<br>6TN'],
    ['with a line end of a spreadsheet', 'CM16_x000D_6TN'],
    ['behind a flat and its floor', 'Unit N1 1ST Floor, CM16 6TN'],
  ])('%s: %j', (_, text) => expect(postcodes(text)).toEqual(['CM16 6TN']))
})

describe('finds all that may be meant', () => {
  it.each([
    ['CM16 6TN and M1 1AE', ['CM16 6TN', 'M1 1AE']],
    // A flat and a postcode, or one postcode: the directory tells, else the person.
    ['S W1A 1AA', ['W1A 1AA', 'SW1A 1AA']],
  ])('%j', (text, expected) => expect(postcodes(text)).toEqual(expected))
})

describe('finds no postcode that the text does not hold', () => {
  it.each([
    ['part of a longer word', 'zzz99LS1 1UR', 'other'],
    ['with a letter too many', 'CM16 6TNX', 'other'],
    ['with letters whose capitals are plain', 'ſW1A 1AA', 'other'],
    ['with the same behind', 'Gır 0aa', 'other'],
    ['across a word between', 'CM16 at 6TN', 'part'],
    ['with O for zero', 'CM16 OTN', 'other'],
    ['of a name', 'Harlow', 'other'],
    ['of a code', '07H', 'other'],
    ['of a long code', 'E38000264', 'other'],
    ['of a practice', 'F81120', 'other'],
    ['of ten megabytes', 'CM16 6TN '.repeat(1_200_000), 'other'],
    ['of a flat and its floor', 'Unit N1 1ST Floor', 'other'],
    ['of a flat and its avenue', 'Flat 2, E1 1ST Avenue', 'other'],
    ['of a flat and a road', 'Flat B2 2ND Road', 'other'],
    ['of a flat alone', 'Flat E1, Harlow', 'other'],
    ['of nothing', 'n/a', 'empty'],
    ['of a fault of a spreadsheet', '#N/A', 'empty'],
    ['of a dash', '-', 'empty'],
    ['of a broken escape', 'CM16%E0%A4%A', 'other'],
  ])('%s: %.30j', (_, text, expected) => expect(postcodes(text)).toBe(expected))
})

describe('reads parts of postcodes', () => {
  it.each([
    ['CM16', 'outcode', 'CM16', true],
    ['SW1', 'outcode', 'SW1', true],
    ['ec1.', 'outcode', 'EC1', true],
    ['London SW1', 'outcode', 'SW1', false],
    ['Harlow (CM17)', 'outcode', 'CM17', false],
    ['SW6 5', 'sector', 'SW6 5', true],
    ['Fulham SW6 5', 'sector', 'SW6 5', false],
    ['LS', 'area', 'LS', true],
    ['cm', 'area', 'CM', true],
  ])('%s', (text, kind, code, isAlone) => {
    expect(readText(text)).toMatchObject({ kind: 'part', part: { kind, text: code }, isAlone })
  })

  it('leaves two of them to others', () => expect(readText('M1 or M25').kind).toBe('other'))
})

describe('knows codes that are no place in England', () => {
  it.each([
    ['ZZ99 3VZ', 'nhs', 'ZZ99 3VZ', /no fixed abode/],
    ['zz993wz.', 'nhs', 'ZZ99 3WZ', /not known/],
    ['ZZ99 3CZ', 'nhs', 'ZZ99 3CZ', /England/],
    ['ZZ99 4GZ', 'nhs', 'ZZ99 4GZ', /France/],
    ['ZZ99 9XZ', 'nhs', 'ZZ99 9XZ', /^$/],
    ['ZZ99', 'nhs', 'ZZ99', /^$/],
    ['BFPO 57', 'forces', 'BFPO 57', /Forces/],
    ['bfpo57', 'forces', 'BFPO 57', /Forces/],
    ['BFPO', 'forces', 'BFPO', /Forces/],
    ['GIR', 'non-geographic', 'GIR', /Girobank/],
    ['BF1 3AA', 'forces', 'BF1 3AA', /Forces/],
    ['BF1', 'forces', 'BF1', /Forces/],
    ['GX11 1AA', 'overseas', 'GX11 1AA', /Gibraltar/],
    ['FIQQ 1ZZ', 'overseas', 'FIQQ 1ZZ', /Falkland/],
    ['BX1 1LT', 'non-geographic', 'BX1 1LT', /bank/],
    ['GIR 0AA', 'non-geographic', 'GIR 0AA', /Girobank/],
    ['XX10 1DD', 'non-geographic', 'XX10 1DD', /shop/],
  ])('%s', (text, kind, code, meaning) => {
    const reading = readText(text)
    expect(reading).toMatchObject({ kind: 'special', special: { kind, code } })
    expect(reading.kind === 'special' && reading.special.meaning).toMatch(meaning)
  })
})

describe('says truly what is wrong', () => {
  it.each([
    ['CM16 6TM', { reason: 'incode-letter', letter: 'M' }],
    ['CM16 6CV', { reason: 'incode-letter', letter: 'C' }],
    ['QM1 1AA', { reason: 'first-letter', letter: 'Q' }],
    ['at QM1 1AA, London', { reason: 'first-letter', letter: 'Q' }],
    ['AJ1 1AA', { reason: 'outcode-letter', letter: 'J' }],
    ['W1Z 1AA', { reason: 'outcode-letter', letter: 'Z' }],
    ['CM16 6T!', { reason: 'incode' }],
    ['CM16 CTN', { reason: 'incode' }],
    ['CM16 6TŃ', { reason: 'characters' }],
    ['CM16 6', undefined],
    ['1234', { reason: 'outcode' }],
    ['zzz99LS1 1UR', { reason: 'too-long' }],
    ['5', { reason: 'too-short' }],
    ['C', undefined],
    ['ſW1A 1AA', { reason: 'characters' }],
    ['Harlow', { reason: 'words' }],
    ['Unit N1 1ST Floor', { reason: 'words' }],
    ['Y00001', { reason: 'code' }],
    ['E09000001', { reason: 'code' }],
    ['TL 456 123', { reason: 'grid' }],
    ['TL456123', { reason: 'grid' }],
    ['456000,312000', { reason: 'grid' }],
    ['52.5', { reason: 'numbers' }],
    ['51.5,-0.1,5', { reason: 'numbers' }],
  ])('%s', (text, fault) => {
    const reading = readText(text)
    expect(reading.kind === 'other' ? reading.fault : undefined).toEqual(fault)
  })
})

describe('offers what may have been meant, the fewest exchanges first', () => {
  it.each([
    ['CMI6 6TN', 'CM16 6TN'],
    ['SWIA 1AA', 'SW1A 1AA'],
    ['WIA IAA', 'W1A 1AA'],
    ['0X1 2JD', 'OX1 2JD'],
    ['EIO IAA', 'E10 1AA'],
    ['CM16 6TM', 'CM16 6TN'],
    ['12 High Street, CMI6 6TN', 'CM16 6TN'],
    ['CMI6', 'CM16'],
    ['S014 7DU', 'SO14 7DU'],
    ['CM16 6T', 'CM16 6'],
    ['CM20 1A', 'CM20 1'],
    ['12 High Street, CM16 6T', 'CM16 6'],
  ])('%s', (text, expected) => {
    const reading = readText(text)
    expect(reading.kind === 'other' && reading.corrections[0]).toBe(expected)
  })

  it.each(['Soho', 'Harlow', 'Isle of Wight', 'Boss', '52.5', '51.5,-0.1,5', '1,line one'])('nothing for %s', text => {
    expect(readText(text)).toMatchObject({ kind: 'other', corrections: [] })
  })
})
