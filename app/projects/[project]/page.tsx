import type { Metadata } from 'next'
import { KindFilter } from '@/components/kinds/kind-filter'
import { parseKinds } from '@/components/kinds/kind-search'
import { AddQuestion } from '@/components/project/add-question'
import { DocumentList } from '@/components/project/document-list'
import { QuestionOverview } from '@/components/project/question-overview'
import { overviewHref, summariseProject } from '@/components/project/summarise-project'
import { Page } from '@/components/shell/page'
import { Section } from '@/components/shell/section'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { newDocumentPath } from '@/lib/addresses'
import { pageActions } from '@/lib/boundary/page-actions'
import { readProject, readView } from '@/lib/boundary/page-reads'
import { redoAction, saveQuestionAction, undoAction } from './actions'

type ProjectPageProps = {
  params: Promise<{ project: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: ProjectPageProps): Promise<Metadata> {
  const { project } = await readProject((await params).project)
  return { title: project.title }
}

export default async function ProjectPage({ params, searchParams }: ProjectPageProps) {
  const snapshot = await readProject((await params).project)
  const { project } = snapshot
  const chosenKinds = parseKinds((await searchParams).kinds)
  const { hides } = await readView()
  const { questions, documents, kinds } = summariseProject(snapshot, chosenKinds, hides)
  const { saveQuestion, ...undoSteps } = await pageActions({
    saveQuestion: saveQuestionAction,
    undo: undoAction,
    redo: redoAction,
  })
  return (
    <Page title={project.title} lead={project.description && <p>{project.description}</p>}>
      <Section
        id="questions"
        title="Questions"
        actions={
          <AddQuestion project={project.slug} saveQuestion={saveQuestion} undoSteps={undoSteps} />
        }
      >
        <KindFilter choices={kinds} clearHref={overviewHref(project.slug, [])} />
        {questions.length === 0 && chosenKinds.length === 0 ? (
          <NoQuestions />
        ) : (
          <QuestionOverview questions={questions} />
        )}
      </Section>
      <Section
        id="documents"
        title="Documents"
        actions={<LinkButton href={newDocumentPath(project.slug)}>Add a document</LinkButton>}
      >
        {documents.length === 0 ? <NoDocuments /> : <DocumentList documents={documents} />}
      </Section>
    </Page>
  )
}

function NoQuestions() {
  return (
    <EmptyState title="No questions yet">
      Ask what the sources disagree about, and name the answers they give as positions. Claims that
      take positions which exclude each other are then set side by side.
    </EmptyState>
  )
}

function NoDocuments() {
  return (
    <EmptyState title="No documents yet">
      Add an article by pasting its text or uploading a file. Then mark the passages that take a
      position.
    </EmptyState>
  )
}
