import { View } from '@tarojs/components'
import { useState } from 'react'
import { forgetRecords } from '../settings/forget-records'
import { notify } from '../ui/notice'
import { Tappable } from '../ui/pressable'
import { words } from '../words'

/** Removes what is kept on this phone; asks once more before, in its own place. */
export function ForgetButton() {
  const [asking, setAsking] = useState(false)
  const forget = () => {
    setAsking(false)
    notify(forgetRecords() ? words.about.forgotten : words.about.notForgotten)
  }
  return (
    <View aria-live='polite'>
      {asking ? (
        <>
          <View className='about-says'>{words.about.sure}</View>
          <Tappable className='button danger' onTap={forget}>
            {words.about.forgetNow}
          </Tappable>
          <Tappable className='button' onTap={() => setAsking(false)}>
            {words.cancel}
          </Tappable>
        </>
      ) : (
        <Tappable className='button' onTap={() => setAsking(true)}>
          {words.about.forget}
        </Tappable>
      )}
    </View>
  )
}
