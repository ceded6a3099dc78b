import { View } from '@tarojs/components'
import { useState } from 'react'
import { Choice } from '../ui/choice'
import { Pressable } from '../ui/pressable'
import { words } from '../words'

interface SectionFilterProps {
  /** Names of the parts of the report that have series. */
  sections: readonly string[]
  /** The one that is shown; undefined for all. */
  chosen: string | undefined
  onChoose: (section: string | undefined) => void
}

/** Narrows the series to one part of the report. The names are long: they come below a button when it is tapped. */
export function SectionFilter({ sections, chosen, onChoose }: SectionFilterProps) {
  const [open, setOpen] = useState(false)
  const all = words.years.allSections
  return (
    <>
      <Pressable className='text-action' aria-expanded={open} onTap={() => setOpen(!open)}>
        {words.years.section(chosen ?? all)} {open ? '▴' : '▾'}
      </Pressable>
      {open && (
        <View className='sections'>
          <Choice
            label={words.years.sectionNames}
            options={[all, ...sections]}
            chosen={chosen ?? all}
            nameOf={(name) => name}
            onChoose={(name) => {
              onChoose(name === all ? undefined : name)
              setOpen(false)
            }}
          />
        </View>
      )}
    </>
  )
}
