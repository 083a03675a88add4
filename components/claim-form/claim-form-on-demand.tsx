'use client'
import { useEffect } from 'react'
import { Button } from '@/components/ui/button'
import { FieldError } from '@/components/ui/field'
import { Spinner } from '@/components/ui/spinner'
import { useLoaded } from '@/components/ui/use-loaded'
import styles from './claim-form.module.css'
import type { ClaimFormProps } from './claim-form-props'

const loadForm = () => import('./claim-form')

/** Reading needs no form: it comes with the first claim that is opened, unless it was made ready before. */
export function ClaimFormOnDemand(props: ClaimFormProps) {
  const { module, status, retry } = useLoaded(loadForm)
  if (module) return <module.ClaimForm {...props} />
  if (status === 'loading') return <Spinner label="Opening the form" />
  return (
    <div className={styles.problem} role="alert">
      <FieldError>The server cannot be reached, so the form cannot be opened now.</FieldError>
      <div className={styles.creationActions}>
        <Button size="s" onClick={props.onDone}>
          Close
        </Button>
        <Button size="s" onClick={retry}>
          Try again
        </Button>
      </div>
    </div>
  )
}

/** Fetches the form while the reader has nothing else to do, so that it opens at once, server or not. */
export function useReadyClaimForm() {
  useEffect(() => {
    // Late enough to leave the first seconds to the text and its claims.
    const timer = setTimeout(() => void loadForm().catch(() => null), 2_000)
    return () => clearTimeout(timer)
  }, [])
}
