import { useParts } from '../../../../store/useApp.ts'
import { Button } from '../../../../ui/Button.tsx'
import { ButtonGroup } from '../../../../ui/ButtonGroup.tsx'
import { Notice } from '../../../../ui/Notice.tsx'
import { MAP } from '../../texts.ts'

/** Names the provider that the list showed on the map, and leads back to its place in the list, with the map as it was framed before. */
export default function FocusedProvider() {
  const { providers, changeProviders, navigate } = useParts('providers', 'changeProviders', 'navigate')
  const { all, focused } = providers ?? {}
  const provider = all?.find(({ id }) => id === focused?.id)
  if (!provider) return null
  const goBack = () => {
    navigate(({ map: _map, ...link }) => link, { history: 'replace' })
    changeProviders({ focused: { id: provider.id, by: 'map' } })
  }
  return (
    <Notice>
      <p role="status">{MAP.shown(provider.name)}</p>
      <ButtonGroup>
        <Button onClick={goBack}>{MAP.backToList}</Button>
      </ButtonGroup>
    </Notice>
  )
}
