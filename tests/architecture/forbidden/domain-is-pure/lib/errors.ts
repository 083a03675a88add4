export { NextResponse as Refusal } from 'next/server'
