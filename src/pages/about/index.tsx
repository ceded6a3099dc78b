import { AboutPage } from '../pages'
import './index.scss'

export default AboutPage
