import type { Toast } from '@/components/ui/toast'

export const toast: Toast = 'Saved'
