/** Texts that parsers stumble over, mixed with what they expect. */
import fc from 'fast-check'

const FRAGMENTS = [
  ...['CM16 6TN', 'cm166tn', 'GIR 0AA', 'W1A', 'EC1A 1BB', 'ZZ99', '07H', 'E38000197', 'Harlow', 'NHS', 'saint'],
  ...['51.7,0.12', '-0', '1e5', '.', ',', '+', '-', '/', '90', '180.0', '999', 'NaN', 'Infinity', '0x10'],
  ...['"', '""', "'", '\r\n', '\n', '\r', '\t', ';', '|', '\0', '\u00a0', '\ufeff', '\u202e', '\u200b'],
  ...['ı', 'ſ', 'ß', 'ﬁ', 'K', 'İ', 'é', 'Ａ', '１', '٣', '😀', '\ud800', '\udc00', 'e\u0301'],
  ...['?q=', '&area=', '&map=9/51/0', '%', '%2C', '%E0%A4%A', '+', '#', '__proto__', 'constructor', '<script>'],
  ...['ccg2017', 'icb2026', 'edition=', 'compare=07H,06Q', 'view=list', 'x'.repeat(300), ' '.repeat(300)],
]

export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 8 }).map(parts => parts.join('')) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 2, arbitrary: fc.string({ unit: fc.constantFrom(...'ACEIMOSWZ0123459 ıſK\u00a0'), maxLength: 9 }) },
  { weight: 1, arbitrary: fc.stringMatching(/^[+-]?[0-9]{1,4}\.?[0-9]{0,25}\s?,\s?[+-]?[0-9]{1,4}\.?[0-9]{0,25}$/) },
)
