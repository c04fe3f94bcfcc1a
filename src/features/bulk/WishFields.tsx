import { AREA_FIELDS } from '../../core/bulk/convert.ts'
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
        <legend className="bulk__label">{BULK.editions}</legend>
        {NEWEST_FIRST.map(edition => (
          <label key={edition.id} className="bulk__check">
            <input
              type="checkbox"
              checked={wishes.editions.includes(edition.id)}
              onChange={() => onWish(toggleEdition(wishes, edition.id))}
            />
            {editionLabel(edition)}
          </label>
        ))}
      </fieldset>
      <fieldset className="bulk__editions">
        <legend className="bulk__label">{BULK.fields}</legend>
        {AREA_FIELDS.map(field => (
          <label key={field} className="bulk__check">
            <input
              type="checkbox"
              checked={wishes.fields.includes(field)}
              onChange={() => onWish(toggleField(wishes, field))}
            />
            {FIELD_NAMES[field]}
          </label>
        ))}
      </fieldset>
    </>
  )
}
