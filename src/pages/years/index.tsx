import { YearsPage } from '../pages'
import '@/reader/figures/figure-explorer.scss'
import '@/reader/years/years.scss'

export default YearsPage
