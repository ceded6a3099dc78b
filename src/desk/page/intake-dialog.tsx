import type { ReportView } from '../view'
import { Dialog } from './dialog'
import { Intake } from './intake'

interface IntakeDialogProps {
  report: ReportView
  onDone: (report: ReportView) => void
  onClose: () => void
}

/** Takes a corrected text for a report that is there. */
export function IntakeDialog({ report, onDone, onClose }: IntakeDialogProps) {
  return (
    <Dialog title='换上改正后的原文' onClose={onClose}>
      <Intake report={report} onDone={onDone} />
    </Dialog>
  )
}
