'use client'
import { useState } from 'react'
import { Select } from '@/components/ui/select'
import type { CreateBrief } from './brief-actions'
import styles from './briefs-page.module.css'
import type { BriefsView } from './briefs-view'
import { NewBriefButton } from './new-brief-button'

type ChooseQuestionProps = Pick<BriefsView, 'project' | 'questions'> & { createBrief: CreateBrief }

export function ChooseQuestion({ project, questions, createBrief }: ChooseQuestionProps) {
  const [chosen, setChosen] = useState(questions[0]?.slug ?? '')
  return (
    <div className={styles.choose}>
      <div className={styles.filters}>
        <Select
          label="Question"
          className={styles.wide ?? ''}
          options={questions.map(({ slug, text }) => ({ value: slug, label: text }))}
          value={chosen}
          onValueChange={setChosen}
        />
      </div>
      <NewBriefButton
        project={project}
        source={{ kind: 'question', question: chosen }}
        createBrief={createBrief}
        variant="primary"
      >
        Write the brief
      </NewBriefButton>
    </div>
  )
}
