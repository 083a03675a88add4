'use server'
import { unboundAction } from '@/lib/boundary/action'
import {
  addAnnotator,
  addAnnotatorSchema,
  chooseAnnotator,
  chooseAnnotatorSchema,
  hide,
  hideSchema,
} from '@/lib/boundary/choose-view'

export const chooseAnnotatorAction = unboundAction(chooseAnnotatorSchema, chooseAnnotator)

export const addPersonAction = unboundAction(addAnnotatorSchema, addAnnotator)

export const hideAction = unboundAction(hideSchema, hide)
