import { useEffect } from 'react'

/** While it stands, one rem is the least letter of a stage (`Stage.module.css`). */
export function useStageLetters(): void {
  useEffect(() => {
    const root = document.documentElement
    root.dataset['stage'] = ''
    return () => {
      delete root.dataset['stage']
    }
  }, [])
}
