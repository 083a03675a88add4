'use client'
import { useId } from 'react'
import { Disclosure } from '@/components/ui/disclosure'
import { hueAttributes, hueCount, hueOf } from '@/components/ui/hue'
import { HueMark } from '@/components/ui/hue-mark'
import styles from './colour-choice.module.css'

/** Places in the palette that all differ, by colour and shape or by pattern. */
const places = Array.from({ length: 5 * hueCount }, (_, place) => place)

const colourNames = [
  ...['Blue', 'Vermilion', 'Green', 'Purple', 'Orange', 'Sky blue', 'Yellow', 'Black'],
]

/** What a place in the palette looks like, in words: "Blue, dashed". */
export function nameOfColour(place: number): string {
  const { number, pattern } = hueOf(place)
  return `${colourNames[number - 1]}, ${pattern}`
}

type ColourChoiceProps = {
  value: number | null
  onValueChange: (value: number | null) => void
}

/** A colour with the shape and the line that say the same without colour. */
export function ColourChoice({ value, onValueChange }: ColourChoiceProps) {
  const name = useId()
  return (
    <Disclosure
      summary={`Colour: ${value === null ? 'by its place' : nameOfColour(value).toLowerCase()}`}
    >
      <fieldset className={styles.group}>
        <legend className={styles.legend}>Colour, shape and line</legend>
        <label className={styles.none}>
          <input
            type="radio"
            name={name}
            checked={value === null}
            onChange={() => onValueChange(null)}
          />
          By its place in the codebook
        </label>
        <div className={styles.places}>
          {places.map((place) => (
            <label key={place} className={styles.place} title={nameOfColour(place)}>
              <input
                type="radio"
                name={name}
                aria-label={nameOfColour(place)}
                checked={value !== null && isAlike(value, place)}
                onChange={() => onValueChange(place)}
              />
              <HueMark index={place} />
              <span className={styles.line} {...hueAttributes(place)} aria-hidden>
                Aa
              </span>
            </label>
          ))}
        </div>
      </fieldset>
    </Disclosure>
  )
}

function isAlike(value: number, place: number): boolean {
  return nameOfColour(value) === nameOfColour(place)
}
