import { PageContainer } from '@tarojs/components'
import Taro from '@tarojs/taro'

/**
 * Makes the system back gesture call `onBack` instead of leaving the page, while it is on the page. WeChat offers this
 * through page-container alone (base library 2.16.0); this one is empty and not to be seen.
 */
export function BackGuard({ onBack }: { onBack: () => void }) {
  return <PageContainer show overlay={false} duration={0} customStyle='height:0' onAfterLeave={onBack} />
}

/** Runs when the guards that have gone are off the screen too: until then navigateBack closes them, not the page. */
export function afterGuards(run: () => void): void {
  Taro.nextTick(run)
}
