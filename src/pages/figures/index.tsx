import { FiguresPage } from '../pages'
import './index.scss'

export default FiguresPage
