import { mergeInternalComponents } from '@tarojs/shared'
import attributes from './attributes'

// Must merge the very object that the build merged, or the aliases (p0, p1, …) of the two sides differ.
mergeInternalComponents(attributes)
