import { Icon, type IconName } from '../../../ui/Icon.tsx'

interface ControlProps {
  icon: IconName
  name: string
  pressed?: boolean
  /** For a button that opens more of them. */
  expanded?: boolean
  onClick: () => void
}

/** A button over the map: an icon with a name. */
export function Control({ icon, name, pressed, expanded, onClick }: ControlProps) {
  return (
    <button
      type="button"
      className="map-control"
      aria-label={name}
      title={name}
      {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
      {...(expanded === undefined ? {} : { 'aria-expanded': expanded })}
      onClick={onClick}
    >
      <Icon name={icon} size={22} />
    </button>
  )
}
