import { ENCODINGS, type Encoding } from '../../core/bulk/encoding/encodings.ts'
import type { SaidOfFile } from '../../core/bulk/look.ts'
import { Select } from './Select.tsx'
import type { Sample } from './sample.ts'
import { DELIMITER_NAMES, ENCODING_NAMES, READING } from './texts.ts'

export interface ReadingProps {
  sample: Sample
  onSay: (said: SaidOfFile) => void
}

/** The first rows, of which one may have the names. */
const CHOICES = 12

/** Encoding, delimiter and row of names: what was guessed, to be changed. */
export function Reading({ sample, onSay }: ReadingProps) {
  const { encoding, layout, rows, sheets, sheet } = sample
  const { delimiter, hasHeader, titles } = layout
  const known = Object.entries(DELIMITER_NAMES)
  const delimiters = delimiter in DELIMITER_NAMES ? known : [...known, [delimiter, delimiter] as const]
  const headers = rows
    .map((row, index) => [String(index), READING.row(index + 1, row.filter(cell => cell.trim()).join(', '))] as const)
    .filter((_, index) => index < CHOICES || index === titles)
  return (
    <fieldset className="bulk__editions bulk__reading">
      <legend className="field__legend">{READING.heading}</legend>
      {sheets.length > 1 && (
        <Select
          label={READING.sheet}
          value={String(sheet + 1)}
          options={sheets.map((name, index) => [String(index + 1), name])}
          onChoose={value => onSay({ sheet: value, encoding: undefined, delimiter: undefined, headerRow: undefined })}
        />
      )}
      {sheets.length === 0 && (
        <>
          <Select
            label={READING.encoding}
            value={encoding}
            options={ENCODINGS.map(id => [id, ENCODING_NAMES[id]])}
            onChoose={value => onSay({ encoding: value as Encoding })}
          />
          <Select
            label={READING.delimiter}
            value={delimiter}
            options={delimiters}
            // Other columns, other names: the row of names is guessed again.
            onChoose={value => onSay({ delimiter: value, headerRow: undefined })}
          />
        </>
      )}
      <Select
        label={READING.header}
        value={hasHeader ? String(titles) : 'none'}
        options={[['none', READING.noHeader], ...headers]}
        onChoose={value => onSay({ headerRow: value === 'none' ? 'none' : Number(value) })}
      />
    </fieldset>
  )
}
