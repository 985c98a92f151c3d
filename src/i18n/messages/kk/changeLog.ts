import type { ChangeLogMessages } from '../en/changeLog.ts'

export const changeLog: ChangeLogMessages = {
  name: 'Жинақтағы өзгерістер журналы',
  note: 'Жинаққа қай күні не енгізілгені, оның қашан белгілі болғанына қарамастан. Мәлімет өшірілмейді: шеттетілгені өзі енгізілген күннің астында қалады. Қай күні шеттетілгені жинаққа жазылмаған.',
  newestOnly: 'Өзгерістер журналы ең соңғы жинаққа қатысты, бұрынғы күнгісі жоқ.',
  empty: 'Әзірге ештеңе енгізілген жоқ.',
  entries: ({ claims, facts, statements }, number) =>
    [
      ...(claims === 0 ? [] : [`${number(facts)}\u00a0дерек бойынша ${number(claims)}\u00a0мәлімет`]),
      ...(statements === 0 ? [] : [`${number(statements)}\u00a0айтылған сөз`]),
    ].join(', '),
  began: (day, entries) => `Жинақтың алғашқы күні\u00a0– ${day}: ${entries}`,
  added: (day, entries) => `${day}: ${entries}`,
  since: (day, entries) => `${day} күнінен кейін енгізілгені: ${entries}.`,
  sinceNone: (day) => `${day} күнінен кейін ештеңе енгізілген жоқ.`,
  all: 'Барлық күнді көрсету',
  returning: {
    name: 'Соңғы рет келгеніңізден бері',
    note: (day, entries) => `Соңғы рет келгеніңізден бері (жинақтың ${day} күнгі күйі) енгізілгені: ${entries}.`,
    show: 'Жаңасын көрсету',
  },
  feed: {
    title: (plant) => `${plant}: жинақтағы өзгерістер журналы`,
    link: 'Өзгерістер журналының таспасы (Atom)',
    more: (count) => `тағы ${count}`,
  },
}
