import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { projectPartPath } from '@/lib/addresses'
import type { AgreementSubject } from '@/lib/comparison/agreement/agreement-units'
import { plainSearch } from './agreement-search'
import type { AgreementView } from './agreement-view'
import { subjectWords } from './agreement-words'

/** Why there are no figures, and what would bring some. */
export function NothingToCompare({ view }: { view: AgreementView }) {
  const { people, search, hrefWith, isPartial } = view
  if (isPartial) return <HiddenSoFar />
  if (people.length < 2) return <NeedsSecondPerson view={view} />
  const { subject, spots } = search
  const isNarrowed = search.question ?? search.tag ?? search.document ?? search.between
  return (
    <EmptyState
      title="Nothing in common yet"
      action={
        isNarrowed !== null && (
          <LinkButton href={hrefWith({ ...plainSearch, subject, spots })}>
            Show all {subjectWords[subject].toLowerCase()}
          </LinkButton>
        )
      }
    >
      {isNarrowed === null
        ? `${people.join(', ')} have worked here, but no two of them on the same ${thing[subject]}.`
        : `No two people said something about the same ${thing[subject]} here.`}
    </EmptyState>
  )
}

function HiddenSoFar() {
  return (
    <EmptyState title="Nothing that you may see yet">
      What others said is hidden from you until you have said something yourself. What both of you
      said then counts here.
    </EmptyState>
  )
}

const thing: Record<AgreementSubject, string> = {
  positions: 'passage and question',
  tags: 'passage',
  likelihoods: 'passage',
  verdicts: 'pair',
}

function NeedsSecondPerson({ view: { people, search, project } }: { view: AgreementView }) {
  const { subject } = search
  const part = subject === 'verdicts' ? 'questions' : 'documents'
  return (
    <EmptyState
      title={people.length === 0 ? 'Nothing to compare yet' : `Only ${people[0]} so far`}
      action={<LinkButton href={projectPartPath(project, part)}>Go to the {part}</LinkButton>}
    >
      <p>
        Agreement takes two people who do the same work, each without looking at the other’s. Add
        the second one in the menu at the top right that says who annotates.
      </p>
      <p>{secondStep[subject]}</p>
    </EmptyState>
  )
}

/** What the second person does. */
const secondStep: Record<AgreementSubject, string> = {
  positions:
    'They open the same documents, mark passages and say which positions these take, or say it of claims that are there already.',
  tags: 'They open the same documents, mark passages and tag them.',
  likelihoods: 'They open the same documents, mark passages and say how likely these call it.',
  verdicts: 'They open the same pairs and give verdicts of their own.',
}
