'use client'
import { coverageKeys } from '@/components/keyboard/key-bindings'
import { KeyHelp } from '@/components/keyboard/key-help'
import { useListedKeys } from '@/components/keyboard/listed-keys'
import { type UndoSteps, useUndoKeys } from '@/components/undo/use-undo-keys'
import styles from './coverage-page.module.css'
import { CoverageTable } from './coverage-table'
import type { CoverageView } from './coverage-view'
import type { MarkSilent } from './mark-rest'
import type { SetCoverage } from './use-set-coverage'

type CoverageDeskProps = {
  view: CoverageView
  actions: UndoSteps & { setCoverage: SetCoverage; markSilent: MarkSilent }
}

/** The grid with its keys, the list of them, and undo. */
export function CoverageDesk({ view, actions }: CoverageDeskProps) {
  useListedKeys(coverageKeys)
  const { undo } = useUndoKeys(view.project, { undo: actions.undo, redo: actions.redo })
  return (
    <div className={styles.desk}>
      <div className={styles.keys} data-print="no">
        <KeyHelp />
      </div>
      {view.rows.length > 0 && (
        <CoverageTable
          view={view}
          setCoverage={actions.setCoverage}
          markSilent={actions.markSilent}
          undo={undo}
        />
      )}
    </div>
  )
}
