import { useEffect, useRef } from 'react'
import { formatDate, formatDistance } from '../../core/format.ts'
import type { Provider } from '../../core/practices/providers.ts'
import { useApp } from '../../store/useApp.ts'
import { Button } from '../../ui/Button.tsx'
import { Phone } from '../../ui/Phone.tsx'
import { KINDS, PROVIDERS } from './texts.ts'

export interface ItemProps {
  provider: Provider
  metres: number | undefined
  /** Set when this is the one that was chosen last. */
  chosenBy: 'list' | 'map' | undefined
}

/** One provider, with its date. Chosen on the map, it takes the focus here. */
export function Item({ provider, metres, chosenBy }: ItemProps) {
  const changeProviders = useApp(app => app.changeProviders)
  const item = useRef<HTMLLIElement>(null)
  const { id, kind, name, address, postcode, phone, website, asOf, point } = provider
  const where = [address, postcode].filter(Boolean).join(', ')

  useEffect(() => {
    if (chosenBy !== 'map') return
    item.current?.focus({ preventScroll: true })
    item.current?.scrollIntoView({ block: 'nearest' })
  }, [chosenBy])

  return (
    <li ref={item} tabIndex={-1} className={chosenBy ? 'provider provider--chosen' : 'provider'}>
      <p className={`provider__kind provider--${kind}`}>
        {KINDS[kind].one}
        {metres !== undefined && <span className="num">, {formatDistance(metres)}</span>}
      </p>
      <h5 className="provider__name">{name}</h5>
      <p>{where || PROVIDERS.noAddress}</p>
      <p>
        {phone ? <Phone text={phone} /> : <span className="soft">{PROVIDERS.noPhone}</span>}
        {website && (
          <>
            {' · '}
            <a href={website}>
              {PROVIDERS.website}
              <span className="visually-hidden"> of {name}</span>
            </a>
          </>
        )}{' '}
        <span className="soft">
          · {PROVIDERS.asOf} {formatDate(asOf)}
        </span>
      </p>
      {point ? (
        <Button
          look="quiet"
          className="provider__show"
          aria-label={`${PROVIDERS.showOnMap}: ${name}`}
          onClick={() => changeProviders({ focused: { id, by: 'list' }, onMap: true })}
        >
          {PROVIDERS.showOnMap}
        </Button>
      ) : (
        <p className="soft">{PROVIDERS.noPosition}</p>
      )}
    </li>
  )
}
