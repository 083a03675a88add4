'use client'
import { EditorContent, useEditor } from '@tiptap/react'
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import { FormattingToolbar } from '@/components/formatting/formatting-toolbar'
import { Button } from '@/components/ui/button'
import { classNames } from '@/components/ui/class-names'
import { TextField } from '@/components/ui/text-field'
import type { BriefText as Text } from '@/lib/briefs/brief'
import { editorNodeSchema } from '@/lib/documents/document'
import { citationJson } from '@/lib/editor/citation-nodes'
import { briefEditorExtensions } from '@/lib/editor/extensions'
import { mentionedClaimHtml, quotedClaimHtml } from '@/lib/exchange/brief/citation-html'
import type { CitedClaim } from '@/lib/exchange/brief/cited-claim'
import type { SaveBrief } from './brief-actions'
import { BriefConflict } from './brief-conflict'
import styles from './brief-desk.module.css'
import { BriefSaveLine } from './brief-save-line'
import { briefTextClass } from './brief-text'

import type { BriefView } from './brief-view'
import { type ChosenCitation, CiteDialog } from './cite-dialog'
import { titleToSave } from './title-to-save'
import { useBriefSaver } from './use-brief-saver'

type BriefEditorProps = {
  view: BriefView
  saveBrief: SaveBrief
  /** Everything is saved, and the person goes back to reading. */
  onDone: () => void
  isLeaving: boolean
}

/** The text of a brief while it is written. It saves itself; citations are drawn from their claims. */
export function BriefEditor({ view, saveBrief, onDone, isLeaving }: BriefEditorProps) {
  const { brief, project } = view
  const cited = useRef(new Map(view.cited.map((claim) => [claim.number, claim])))
  const [isCiting, setIsCiting] = useState(false)
  const [title, setTitle] = useState(brief.title)
  const titleNow = useRef(title)
  const [lastTitle, setLastTitle] = useState(brief.title)
  const lastTitleNow = useRef(lastTitle)
  const saving = useBriefSaver({ view, saveBrief, onResumed: show })

  const extensions = useMemo(
    () => briefEditorExtensions({ ...drawnFrom(cited.current), onCite: () => setIsCiting(true) }),
    [],
  )
  const editor = useEditor({
    extensions,
    content: brief.content,
    // The policy of the page allows no style elements.
    injectCSS: false,
    immediatelyRender: false,
    autofocus: 'start',
    editorProps: {
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': 'Text of the brief',
        class: classNames(briefTextClass, styles.editor),
      },
    },
    onUpdate: () => changed(),
    onBlur: () => void saving.flush(),
  })

  useEffect(() => {
    const leave = () => void saving.flush()
    window.addEventListener('pagehide', leave)
    return () => window.removeEventListener('pagehide', leave)
  }, [saving.flush])

  function textNow(): Text | null {
    if (!editor) return null
    const title = titleToSave(titleNow.current, lastTitleNow.current)
    return { title, content: editorNodeSchema.parse(editor.getJSON()) }
  }

  function changed() {
    const text = textNow()
    if (text) saving.change(text)
  }

  /** Puts a text into the editor that was written elsewhere. */
  function show(text: Text) {
    titleNow.current = text.title
    setTitle(text.title)
    keepTitle()
    editor?.commands.setContent(text.content, { emitUpdate: false })
  }

  /** While the field is blank, the brief is saved under the title that it was left with before. */
  function keepTitle() {
    lastTitleNow.current = titleToSave(titleNow.current, lastTitleNow.current)
    setLastTitle(lastTitleNow.current)
  }

  function leaveTitle() {
    keepTitle()
    void saving.flush()
  }

  function retitle(next: string) {
    titleNow.current = next
    setTitle(next)
    changed()
  }

  function cite({ claim, shown }: ChosenCitation) {
    cited.current.set(claim.number, claim)
    setIsCiting(false)
    const citation = { claim: claim.number, key: claim.key }
    editor?.chain().focus().insertContent(citationJson(citation, shown)).run()
  }

  async function finish() {
    if (await saving.flush()) onDone()
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    void finish()
  }

  return (
    <div className={styles.desk} onKeyDownCapture={onKeyDown}>
      <div className={styles.bar} data-print="no">
        <div className={styles.tools}>
          <Button variant="primary" busy={isLeaving} onClick={finish}>
            Done
          </Button>
          <Button onClick={() => setIsCiting(true)}>Cite a claim</Button>
          <BriefSaveLine saving={saving} />
          <BriefConflict saving={saving} cited={cited.current} onTaken={show} />
        </div>
        {editor && <FormattingToolbar editor={editor} />}
      </div>
      <TextField
        label="Title"
        required
        value={title}
        error={
          title.trim() === ''
            ? `Give the brief a title. Until then it is saved as “${lastTitle}”.`
            : null
        }
        onChange={(event) => retitle(event.currentTarget.value)}
        onBlur={leaveTitle}
      />
      <div className={styles.frame}>
        <EditorContent editor={editor} />
      </div>
      <p className={styles.state} data-print="no">
        Type [[ or @C- to cite a claim. Ctrl/Cmd+Enter saves and goes back to reading.
      </p>
      <CiteDialog project={project} open={isCiting} onOpenChange={setIsCiting} onCite={cite} />
    </div>
  )
}

/** Draws citations from the claims that are known here: those of the brief, and those chosen since. */
function drawnFrom(cited: ReadonlyMap<number, CitedClaim>) {
  return {
    htmlOf: (
      citation: Parameters<typeof quotedClaimHtml>[0],
      shown: 'quoted' | 'mentioned',
      withSource: boolean,
    ) => {
      const claim = cited.get(citation.claim) ?? null
      return shown === 'quoted'
        ? quotedClaimHtml(citation, claim)
        : mentionedClaimHtml(citation, claim, withSource)
    },
  }
}
