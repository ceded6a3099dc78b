import { createRoot } from 'react-dom/client'
import { App } from './app'
import './desk.css'

createRoot(document.getElementById('desk') as HTMLElement).render(<App />)
