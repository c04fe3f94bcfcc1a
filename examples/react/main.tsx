import { StrictMode, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { CcgFinder, type Told } from './CcgFinder.tsx'

function Page() {
  const [area, setArea] = useState('07H')
  const [shown, setShown] = useState(true)
  const [told, setTold] = useState<Told>()
  return (
    <main>
      <h1>Your old CCG</h1>
      <p>
        <button type="button" onClick={() => setArea('00T')}>
          Bolton
        </button>{' '}
        <button type="button" onClick={() => setShown(!shown)}>
          {shown ? 'Hide' : 'Show'}
        </button>
      </p>
      {shown && <CcgFinder area={area} onSelect={setTold} />}
      <p role="status">{told && `${told.name} (${told.code})`}</p>
    </main>
  )
}

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <Page />
  </StrictMode>,
)
