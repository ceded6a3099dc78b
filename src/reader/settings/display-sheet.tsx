import { Text, View } from '@tarojs/components'
import { canUse } from '@/platform/can-use'
import { hasSystemTypeSize, STANDARD_SIZE } from '@/platform/system-type-size'
import { Choice } from '../ui/choice'
import { Sheet } from '../ui/sheet'
import { words } from '../words'
import { LARGE } from './screen-style'
import { changeSettings, THEMES, TYPE_SIZES, useSettings } from './settings'

/** 显示设置: type size, theme and marks. Every tap applies at once, on the page behind too. */
export function DisplaySheet({ onClose }: { onClose: () => void }) {
  const settings = useSettings()
  const { theme, marks, terms } = settings
  const followsSystem = canUse('onThemeChange') // HarmonyOS has no dark mode to follow
  const elders = settings.elders === true
  const sizes = TYPE_SIZES.filter((size) => !elders || size >= LARGE)
  const typeSize = settings.typeSize ?? (hasSystemTypeSize ? null : STANDARD_SIZE)
  return (
    <Sheet label={words.settings.title} onClose={onClose}>
      <View className='sheet-title'>{words.settings.title}</View>
      <Text className='choice-name'>{words.settings.elders}</Text>
      <Choice
        label={words.settings.elders}
        options={[true, false]}
        chosen={elders}
        nameOf={(on) => (on ? words.settings.on : words.settings.off)}
        onChoose={(on) => changeSettings({ elders: on })}
      />
      <Text className='choice-name'>{words.settings.typeSize}</Text>
      <Choice
        label={words.settings.typeSize}
        options={hasSystemTypeSize ? [null, ...sizes] : sizes}
        chosen={typeSize && elders && typeSize < LARGE ? LARGE : typeSize}
        nameOf={(size) => words.settings.typeSizes[size ?? 'system']}
        onChoose={(size) => changeSettings({ typeSize: size })}
      />
      <Text className='choice-name'>{words.settings.theme}</Text>
      <Choice
        label={words.settings.theme}
        options={followsSystem ? THEMES : THEMES.slice(1)}
        chosen={followsSystem || theme !== 'system' ? theme : 'light'}
        nameOf={(name) => words.settings.themes[name]}
        onChoose={(name) => changeSettings({ theme: name })}
      />
      <Text className='choice-name'>{words.settings.marks}</Text>
      <Choice
        label={words.settings.marks}
        options={[true, false]}
        chosen={marks}
        nameOf={(on) => (on ? words.settings.on : words.settings.off)}
        onChoose={(on) => changeSettings({ marks: on })}
      />
      <Text className='choice-name'>{words.terms.title}</Text>
      <Choice
        label={words.terms.title}
        options={[true, false]}
        chosen={terms}
        nameOf={(on) => (on ? words.settings.on : words.settings.off)}
        onChoose={(on) => changeSettings({ terms: on })}
      />
    </Sheet>
  )
}
