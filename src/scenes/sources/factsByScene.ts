/** Facts that one scene opens; null is the scene of those that none does. */
export interface SceneFacts {
  readonly scene: string | null
  readonly facts: readonly string[]
}

/** Facts in the order in which a page opens them, each once, in the first scene that does. */
export function factsByScene(facts: readonly string[], page: ParentNode): SceneFacts[] {
  const left = new Set(facts)
  const groups = [...page.querySelectorAll('section[id]')].map((scene) => ({
    scene: scene.id,
    facts: [...scene.querySelectorAll(`[aria-expanded][id^="${scene.id}-"]`)]
      .map((opener) => opener.id.slice(scene.id.length + 1))
      .filter((fact) => left.delete(fact)),
  }))
  return [...groups, { scene: null, facts: [...left] }].filter((group) => group.facts.length > 0)
}
