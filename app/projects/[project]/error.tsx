'use client'
// Inside the layout of the project, so that its bar stays in sight.
export { default } from '@/app/error'
