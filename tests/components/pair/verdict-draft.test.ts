import { describe, expect, it } from 'vitest'
import { withKindToggled, withOutcome } from '@/components/pair/finding-draft'
import {
  checkVerdictDraft,
  emptyVerdictDraft,
  parseVerdictDraft,
  serializeVerdictDraft,
} from '@/components/pair/verdict-draft'

describe('checkVerdictDraft', () => {
  it('asks for an outcome first', () => {
    expect(checkVerdictDraft(emptyVerdictDraft)).toMatchObject({
      ok: false,
      problem: { field: 'outcome' },
    })
  })

  it('asks for the kind of a contradiction', () => {
    expect(checkVerdictDraft({ ...emptyVerdictDraft, outcome: 'contradiction' })).toMatchObject({
      ok: false,
      problem: { field: 'kinds' },
    })
  })

  it('asks which claim replaces which, and why', () => {
    const unsaid = { ...emptyVerdictDraft, outcome: 'superseded' as const, reason: ' ' }
    expect(checkVerdictDraft(unsaid)).toMatchObject({
      ok: false,
      problem: { field: 'supersedingClaimId' },
    })
    const draft = { ...unsaid, supersedingClaimId: 'claim-2' }
    expect(checkVerdictDraft(draft)).toMatchObject({ ok: false, problem: { field: 'reason' } })
    expect(checkVerdictDraft({ ...draft, reason: 'The summit took place.' }).ok).toBe(true)
  })

  it('asks for nothing else', () => {
    expect(checkVerdictDraft({ ...emptyVerdictDraft, outcome: 'unsure' }).ok).toBe(true)
  })

  it('refuses a reason that is too long', () => {
    const draft = { ...emptyVerdictDraft, outcome: 'unsure' as const, reason: 'x'.repeat(5001) }
    expect(checkVerdictDraft(draft)).toMatchObject({ ok: false, problem: { field: 'reason' } })
  })
})

describe('withOutcome', () => {
  it('begins with the later publication, keeps what was chosen, and is nothing for other outcomes', () => {
    const superseded = withOutcome(emptyVerdictDraft, 'superseded', 'later')
    expect(superseded.supersedingClaimId).toBe('later')
    const chosen = { ...superseded, supersedingClaimId: 'earlier' }
    expect(withOutcome(chosen, 'superseded', 'later').supersedingClaimId).toBe('earlier')
    expect(withOutcome(chosen, 'partial', 'later').supersedingClaimId).toBeNull()
    expect(withOutcome(emptyVerdictDraft, 'superseded', null).supersedingClaimId).toBeNull()
  })
})

describe('withKindToggled', () => {
  it('keeps the order of the list, whatever the order of choosing', () => {
    const draft = withKindToggled(withKindToggled(emptyVerdictDraft, 'scope'), 'direct')
    expect(draft.kinds).toEqual(['direct', 'scope'])
  })

  it('takes a kind back', () => {
    const once = withKindToggled(emptyVerdictDraft, 'time')
    expect(withKindToggled(once, 'time')).toEqual(emptyVerdictDraft)
  })
})

describe('a draft in storage', () => {
  it('comes back as it was', () => {
    const draft = { ...emptyVerdictDraft, outcome: 'partial' as const, reason: 'Half of it.' }
    expect(parseVerdictDraft(serializeVerdictDraft(draft))).toEqual(draft)
  })

  it('is not kept where there is nothing in it', () => {
    expect(serializeVerdictDraft(emptyVerdictDraft)).toBeNull()
  })

  it.each([
    null,
    '',
    'no json',
    'null',
    '[]',
    '{}',
    '{"outcome":"true"}',
    '{"outcome":null,"confidence":null,"reason":1,"kinds":[]}',
  ])('is ignored where it is %j', (text) => {
    expect(parseVerdictDraft(text)).toBeNull()
  })
})
