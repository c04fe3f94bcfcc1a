import { describe, expect, it } from 'vitest'
import { parsePoint } from '../../../../src/core/finder/point.ts'

describe('reads positions in their usual forms', () => {
  it.each([
    '51.7043,0.1239',
    '51.7043, 0.1239',
    ' 51.7043 0.1239 ',
    '51.7043\t0.1239',
    '51.7043;0.1239',
    '(51.7043, 0.1239)',
    '[51.7043, 0.1239].',
    '+51.7043, +0.1239',
    '51.7043° N, 0.1239° E',
    '51.7043°, 0.1239°',
    'N51.7043 E0.1239',
    'lat 51.7043, long 0.1239',
    'lat: 51.7043, lng: 0.1239',
    'latitude=51.7043 longitude=0.1239',
    'geo:51.7043,0.1239',
    '51,7043 0,1239',
    '51.7043e0,1.239e-1',
  ])('%j', text => expect(parsePoint(text)).toEqual({ lat: 51.7043, long: 0.1239 }))

  it.each([
    ['53.023314,-8.8e-05', 53.023314, -8.8e-5],
    ['51.5 -0.1', 51.5, -0.1],
    ['51.5, \u22120.1', 51.5, -0.1],
    ['51.5 N, 0.1 W', 51.5, -0.1],
    ['51, 0', 51, 0],
    ['0.1239, 51.7043', 0.1239, 51.7043],
  ])('%j', (text, lat, long) => expect(parsePoint(text)).toEqual({ lat, long }))

  it('reads minutes and seconds', () => {
    const point = parsePoint('51°42\'15.5"N 0°07\'26"W')!
    expect(point.lat).toBeCloseTo(51.704306, 6)
    expect(point.long).toBeCloseTo(-0.123889, 6)
  })
})

it.each(['51 0', '12/24', '51.7043', '91, 0', '51, 181', '07H', '51.5, 0.1, 3', '1,2,3', '', 'x'.repeat(1000)])(
  'leaves %.20j to others',
  text => expect(parsePoint(text)).toBeUndefined(),
)
