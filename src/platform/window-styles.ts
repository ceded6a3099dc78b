import '../reduced-motion.scss'
import '../window-sizes.scss'
