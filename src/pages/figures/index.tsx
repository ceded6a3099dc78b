import { FiguresPage } from '../pages'
import '@/reader/figures/figure-explorer.scss'

export default FiguresPage
