/** How people ask, each kind with the outcome that is right; on the compiled data. */
import { describe, expect, it } from 'vitest'
import { readLink } from '../../../../src/core/link.ts'
import { ask, said, search } from './ask.ts'

describe('a postcode in any text', () => {
  it.each([
    'CM16 6TN.',
    '(CM16 6TN)',
    'CM16-6TN',
    'CM16.6TN',
    '“CM16 6TN”',
    'Postcode: CM16 6TN',
    'CM16\u200b6TN',
    '\u202aCM16 6TN\u202c',
    'Epping, CM16 6TN',
    '12 CM16 6TN',
    'CM16 6TN, UK',
    'postcode CM16 6TN please',
    'my postcode is cm166tn thanks',
    '12 High Street, Epping, Essex CM16 6TN',
  ])('%s', async text => expect(await ask(text)).toBe('CM16 6TN: West Essex'))

  it.each(['/?q=CM16+6TN.%C2%A0', '/?q=CM16+6TN)', '/?q=CM16%2520+6TN'])('link %s', async link => {
    const { query } = readLink(link.slice(1)).link
    expect(query?.kind === 'text' && said(await search(query.text))).toBe('CM16 6TN: West Essex')
  })

  it.each([
    ['/?area=07H.', { query: { kind: 'area', code: '07H' } }],
    ['/?area=07H&edition=ccg2018.', { query: { kind: 'area', code: '07H' }, edition: 'ccg2018' }],
  ])('link %s', (link, expected) => expect(readLink(link.slice(1)).link).toMatchObject(expected))
})

describe('parts and codes', () => {
  it.each([
    ['CM16 6TN and M1 1AE', /^choice: CM16 6TN; M1 1AE$/],
    ['CM16 6TM', /^invalid: incode-letter, CM16 6TN$/],
    ['SW1', /^SW1: [2-9] CCGs$/],
    ['EC1', /^EC1: [2-9] CCGs$/],
    ['London SW1', /^SW1: [2-9] CCGs$/],
    ['LS', /^LS: [3-9] CCGs$/],
    ['W1', /^W1: [3-9] CCGs$/],
    ['London W1', /^W1: [3-9] CCGs$/],
    ['E1W', /^E1W: \d+ CCGs$/],
    ['SW1A', /^SW1A: 2 CCGs$/],
    ['SW6 5PN', /^unknown: SW6 5$/],
    ['WF18 1AL', /^unknown: WF18$/],
    ['ZZ99 3VZ', /^nhs: ZZ99 3VZ$/],
    ['BFPO 57', /^forces: BFPO 57$/],
    ['BF1 3AA', /^forces: BF1 3AA$/],
    ['GX11 1AA', /^overseas: GX11 1AA$/],
    ['JE2 3AB', /^channel-islands: JE2 3AB$/],
    ['IM1 1AA', /^isle-of-man: IM1 1AA$/],
    ['F81120', /^F81120 /],
    ['a81001', /^A81001 The Densham Surgery$/],
    ['07h', /^NHS West Essex CCG$/],
    ['e38000197', /^NHS West Essex CCG$/],
    ['E38000264', /^NHS Surrey Heartlands ICB - 92A of sicbl2022$/],
    ['E54000064', /^NHS Sussex Integrated Care Board of icb2022$/],
    ['51.7043 0.1239', /^point: West Essex$/],
    ['52 28 59 N 1 53 37 W', /^point: Birmingham CrossCity$/],
    ['N51 42.258 E0 7.437', /^point: West Essex$/],
    ['52·5, −1.9', /^point: Sandwell and West Birmingham$/],
    ['1.9W 52.5N', /^point: Sandwell and West Birmingham$/],
    ['POINT(-1.9 52.5)', /^point: Sandwell and West Birmingham$/],
    ['https://www.google.com/maps/@51.7043,0.1239,15z', /^point: West Essex$/],
    ['https://www.google.com/maps/place/Epping/@51.7043,0.1239,12z/data=!3m1', /^point: West Essex$/],
    ['https://www.openstreetmap.org/#map=15/51.7043/0.1239', /^point: West Essex$/],
    ['https://www.openstreetmap.org/?mlat=51.7043&mlon=0.1239', /^point: West Essex$/],
    ['TL 456 123', /^invalid: grid$/],
    ['456000,312000', /^invalid: grid$/],
    ['E09000001', /^invalid: code$/],
    ['Y00001', /^invalid: code$/],
    ['W91001', /^invalid: code$/],
    ['GP F81120', /^F81120 /],
    ['practice F81120', /^F81120 /],
    ['F81120 Nuffield House', /^F81120 /],
    ['CM16 6T', /^invalid: incode, CM16 6$/],
    ['CM20 1A', /^invalid: incode, CM20 1$/],
    ['S01 4AA', /^unknown: S01, SO1 4AA$/],
    ['M01 1AE', /^unknown: M01, M1 1AE$/],
    ['Unit N1 1ST Floor', /^invalid: words$/],
    ['n/a', /^empty$/],
    ['NHS England', /^invalid: wide$/],
    ['England', /^invalid: wide$/],
    ['near me', /^did you mean: $/],
    ['0.1239, 51.7043', /^did you mean: 51.7043, 0.1239$/],
    ['52.620343,1.322007', /^point: South Norfolk \(water\)$/],
    ['51.5055,-0.0754', /^point: Tower Hamlets \(water\)$/],
    ['53.023314,-8.8e-05', /^point: /],
  ])('%s', async (text, outcome) => expect(await ask(text)).toMatch(outcome))

  it('of Jersey say nothing of use', async () => {
    expect(await search('JE2 3AB')).not.toHaveProperty('live')
  })
})

describe('places and regions', () => {
  it.each([
    ['Clapham', /^choice: Clapham, Lambeth; /],
    ['Bow', /^choice: Bow, Tower Hamlets; /],
    ['Chorlton', /^choice: Chorlton.*, Manchester; /],
    ['Dalston', /^choice: Dalston, Hackney; /],
    ['Everton', /^choice: Everton, Liverpool; /],
    ['Soho', /^choice: Soho, Westminster; /],
    ['Wimbledon', /^Wimbledon: Merton$/],
    ['Tottenham', /^Tottenham: Haringey$/],
    ['Theydon Bois', /^Theydon Bois: West Essex$/],
    ['Birmingham', /^Birmingham: 3 CCGs$/],
    ['London', /^Greater London: 32 CCGs$/],
    ['Essex', /^Essex: 7 CCGs$/],
    ['Cornwall', /^Cornwall: 1 CCGs$/],
    ['Epping Forest', /^Epping Forest: 1 CCGs$/],
    ['Kensington and Chelsea', /^Kensington and Chelsea: [12] CCGs$/],
    ['Ashford, Kent', /^Ashford: 1 CCGs$|^NHS Ashford CCG$/],
    ['Newport, Isle of Wight', /^Newport: Isle of Wight$/],
    ['Cardiff', /^wales: Cardiff$/],
    ['Wales', /^wales: Wales$/],
    ['Edinburgh', /^scotland: Edinburgh$/],
    ['Middlesborough', /^did you mean: Middlesbrough/],
    ['Nottngham', /^did you mean: Nottingham/],
    ['Loughborogh', /^did you mean: Loughborough/],
    ['Lister House', /^choice: .*Lister House.*, /],
    ['St Thomas Hospital', /^St Thomas': Lambeth$/],
  ])('%s', async (text, outcome) => expect(await ask(text)).toMatch(outcome))
})
