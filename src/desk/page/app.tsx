import { useEffect, useState } from 'react'
import { GlossaryScreen } from './glossary-screen'
import { HomeScreen } from './home-screen'
import { ReportScreen } from './report-screen'
import { SeriesScreen } from './series-screen'

/** The whole desk; the address says which screen: #/r/某编号, #/series, #/glossary, or the list of reports. */
export function App() {
  const hash = useHash()
  const [, name, id] = hash.split('/')
  if (name === 'r' && id) return <ReportScreen key={id} id={decodeURIComponent(id)} />
  if (name === 'series') return <SeriesScreen />
  if (name === 'glossary') return <GlossaryScreen />
  return <HomeScreen />
}

function useHash(): string {
  const [hash, setHash] = useState(location.hash)
  useEffect(() => {
    const follow = () => setHash(location.hash)
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])
  return hash
}
