import { AREA_FIELDS } from '../../core/bulk/convert.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { BULK, editionLabel, FIELD_NAMES, NEWEST_FIRST } from './texts.ts'
import { toggleEdition, toggleField, type Wishes } from './wishes.ts'

export interface WishFieldsProps {
  wishes: Wishes
  onWish: (wishes: Wishes) => void
}

/** What to add to each row. */
export function WishFields({ wishes, onWish }: WishFieldsProps) {
  return (
    <>
      <fieldset className="bulk__editions">
        <legend className="field__legend">{BULK.editions}</legend>
        {NEWEST_FIRST.map(edition => (
          <Checkbox
            key={edition.id}
            label={editionLabel(edition)}
            checked={wishes.editions.includes(edition.id)}
            onChange={() => onWish(toggleEdition(wishes, edition.id))}
          />
        ))}
      </fieldset>
      <fieldset className="bulk__editions">
        <legend className="field__legend">{BULK.fields}</legend>
        {AREA_FIELDS.map(field => (
          <Checkbox
            key={field}
            label={FIELD_NAMES[field]}
            checked={wishes.fields.includes(field)}
            onChange={() => onWish(toggleField(wishes, field))}
          />
        ))}
      </fieldset>
    </>
  )
}
