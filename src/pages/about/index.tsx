import { AboutPage } from '../pages'
import '@/reader/about/about.scss'

export default AboutPage
