'use client'
import { FieldError } from '@/components/ui/field'
import { SegmentedControl } from '@/components/ui/radio-group'
import { Select } from '@/components/ui/select'
import { TextField } from '@/components/ui/text-field'
import { type DateDraft, datePrecisions } from './metadata-draft'
import styles from './metadata-fields.module.css'

const precisionOptions = datePrecisions.map((value) => ({
  value,
  label: { day: 'Day', month: 'Month', year: 'Year', unknown: 'Unknown' }[value],
}))

const months = Array.from({ length: 12 }, (_, index) => ({
  value: String(index + 1).padStart(2, '0'),
  label: new Date(Date.UTC(2000, index)).toLocaleString('en', { month: 'long', timeZone: 'UTC' }),
}))

type DateFieldsProps = {
  date: DateDraft
  error: string | null
  onDate: (date: DateDraft) => void
}

/** A date no more precise than it is known. */
export function DateFields({ date, error, onDate }: DateFieldsProps) {
  const { precision } = date
  return (
    <div className={styles.date}>
      <SegmentedControl
        label="Published, as precisely as it is known"
        options={precisionOptions}
        value={precision}
        onValueChange={(next) => onDate({ ...date, precision: next })}
      />
      <div className={styles.dateParts}>
        {precision === 'day' && (
          <TextField
            label="Day"
            inputMode="numeric"
            maxLength={2}
            value={date.day}
            onChange={(event) => onDate({ ...date, day: event.currentTarget.value })}
          />
        )}
        {(precision === 'day' || precision === 'month') && (
          <Select
            label="Month"
            options={months}
            value={date.month}
            onValueChange={(month) => onDate({ ...date, month })}
          />
        )}
        {precision !== 'unknown' && (
          <TextField
            label="Year"
            inputMode="numeric"
            maxLength={4}
            value={date.year}
            onChange={(event) => onDate({ ...date, year: event.currentTarget.value })}
          />
        )}
      </div>
      <div role="alert">{error && <FieldError>{error}</FieldError>}</div>
    </div>
  )
}
