import type { ReactNode } from 'react'
import { scopeLabels } from '@/components/pair/scope-words'
import { Page } from '@/components/shell/page'
import { Section } from '@/components/shell/section'
import { ChoiceLinks } from '@/components/ui/choice-links'
import { Disclosure } from '@/components/ui/disclosure'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { newDocumentPath, projectPartPath } from '@/lib/addresses'
import { pairScopes } from '@/lib/comparison/candidate-pairs'
import { describePartialDate } from '@/lib/documents/describe-partial-date'
import { AddressChoice } from './address-choice'
import { MapTable } from './map-table'
import { MatrixTable } from './matrix-table'
import { PairsBetween } from './pairs-between'
import { PictureDownloads } from './picture-downloads'
import { PictureFigure } from './picture-figure'
import { type PictureId, pictureFileHref, picturesHref } from './picture-search'
import styles from './pictures-page.module.css'
import { type PicturesView, pictureOf } from './pictures-view'
import { TimelineTable } from './timeline-table'

type PartProps = { view: PicturesView }

/** The project in three pictures: who takes which position, when, and who opposes whom. */
export function PicturesPage({ view, projectTitle }: PartProps & { projectTitle: string }) {
  return (
    <div className={styles.wide}>
      <Page title="Pictures" lead={<Lead view={view} projectTitle={projectTitle} />}>
        {view.matrix.documents.length === 0 && view.setting.asOf === null ? (
          <NoDocuments project={view.setting.project} />
        ) : (
          <>
            <AsOfChoice view={view} />
            <MatrixPart view={view} />
            <TimelinePart view={view} />
            <MapPart view={view} />
          </>
        )}
      </Page>
    </div>
  )
}

const parts: { id: PictureId; title: string }[] = [
  { id: 'matrix', title: 'Who takes which position' },
  { id: 'timeline', title: 'When they took it' },
  { id: 'map', title: 'Who opposes whom' },
]

function Lead({ view, projectTitle }: PartProps & { projectTitle: string }) {
  const drawn = parts.filter(({ id }) => pictureOf(view, id) !== null)
  return (
    <>
      <p>{projectTitle}</p>
      {drawn.length > 1 && (
        <nav className={styles.parts} aria-label="On this page" data-print="no">
          {drawn.map(({ id, title }) => (
            <a key={id} href={`#${id}`}>
              {title}
            </a>
          ))}
        </nav>
      )}
    </>
  )
}

function NoDocuments({ project }: { project: string }) {
  return (
    <EmptyState
      title="No documents yet"
      action={<LinkButton href={newDocumentPath(project)}>Add a document</LinkButton>}
    >
      Pictures show what documents say on the questions of the project. Add the first one.
    </EmptyState>
  )
}

function AsOfChoice({ view: { setting, search, dates } }: PartProps) {
  const hrefOf = (asOf: string | null) => picturesHref(setting.project, { ...search, asOf })
  return (
    <AddressChoice
      label="As of"
      name="As of when the pictures are"
      choices={[
        { value: '', label: 'today', href: hrefOf(null) },
        ...dates.map((date) => ({
          ...{ value: date, label: describePartialDate(date), href: hrefOf(date) },
        })),
      ]}
      chosen={setting.asOf ?? ''}
    />
  )
}

function MatrixPart({ view }: PartProps) {
  const { setting, matrix } = view
  const picture = pictureOf(view, 'matrix')
  return (
    <Section
      id="matrix"
      title="Who takes which position"
      actions={picture && <Downloads view={view} id="matrix" name="the positions" />}
    >
      {picture ? (
        <PictureFigure
          picture={picture}
          table={
            <AsTable>
              <MatrixTable setting={setting} matrix={matrix} />
            </AsTable>
          }
        />
      ) : (
        <NoQuestions project={setting.project} />
      )}
    </Section>
  )
}

function NoQuestions({ project }: { project: string }) {
  return (
    <EmptyState
      title="No questions yet"
      action={
        <LinkButton href={projectPartPath(project, 'questions')}>Go to the questions</LinkButton>
      }
    >
      Ask what the documents disagree about: questions are the rows of this picture.
    </EmptyState>
  )
}

function TimelinePart({ view }: PartProps) {
  const { setting, search, matrix, timeline } = view
  const { project } = setting
  const picture = pictureOf(view, 'timeline')
  if (!picture || !timeline) return null
  return (
    <Section
      id="timeline"
      title="When they took it"
      actions={<Downloads view={view} id="timeline" name="the time line" />}
    >
      <AddressChoice
        label="Question"
        name="What the time line shows"
        choices={matrix.rows.map(({ question }) => ({
          value: question.slug,
          label: question.text,
          href: picturesHref(project, { ...search, question: question.slug }, 'timeline'),
        }))}
        chosen={timeline.question.slug}
      />
      <PictureFigure
        picture={picture}
        table={
          <AsTable>
            <TimelineTable setting={setting} timeline={timeline} />
          </AsTable>
        }
      />
    </Section>
  )
}

function MapPart({ view }: PartProps) {
  const { search, map, chosen } = view
  const { project } = view.setting
  const picture = pictureOf(view, 'map')
  if (!picture) return null
  return (
    <Section
      id="map"
      title="Who opposes whom"
      actions={<Downloads view={view} id="map" name="the map" />}
    >
      <ChoiceLinks
        label="Which pairs the map counts"
        scroll={false}
        choices={pairScopes.map((scope) => ({
          label: scopeLabels[scope],
          href: picturesHref(project, { ...search, scope, between: null }, 'map'),
          isChosen: scope === search.scope,
        }))}
      />
      <div className={styles.map}>
        <PictureFigure
          picture={picture}
          table={
            <AsTable>
              <MapTable project={project} map={map} search={search} />
            </AsTable>
          }
        />
        {chosen && (
          <PairsBetween
            view={view}
            chosen={chosen}
            closeHref={picturesHref(project, { ...search, between: null }, 'map')}
          />
        )}
      </div>
    </Section>
  )
}

function AsTable({ children }: { children: ReactNode }) {
  return (
    <div className={styles.table}>
      <Disclosure summary="The same as a table">{children}</Disclosure>
    </div>
  )
}

type DownloadsProps = PartProps & { id: PictureId; name: string }

function Downloads({ view, id, name }: DownloadsProps) {
  const { search } = view
  const { project } = view.setting
  return (
    <PictureDownloads
      name={name}
      href={pictureFileHref(project, search, id)}
      fileName={`${project}-${id}`}
    />
  )
}
