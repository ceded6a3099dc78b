import type { PropsWithChildren } from 'react'
import './app.scss'

/** The app: nothing but its pages. */
export default function App({ children }: PropsWithChildren) {
  return children
}
