import '../window-sizes.scss'
