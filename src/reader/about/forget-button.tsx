import { View } from '@tarojs/components'
import { useState } from 'react'
import { forgetRecords } from '../settings/forget-records'
import { notify } from '../ui/notice'
import { Pressable } from '../ui/pressable'
import { words } from '../words'

/** A button that removes everything stored on this phone, after asking for confirmation. */
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
          <Pressable className='button danger' onTap={forget}>
            {words.about.forgetNow}
          </Pressable>
          <Pressable className='button' onTap={() => setAsking(false)}>
            {words.app.cancel}
          </Pressable>
        </>
      ) : (
        <Pressable className='button' onTap={() => setAsking(true)}>
          {words.about.forget}
        </Pressable>
      )}
    </View>
  )
}
