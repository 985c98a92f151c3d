import { capital } from '../../capital.ts'
import type { FailureMessages } from '../en/failure.ts'
import { spelled } from './counted.ts'

/** The words of the page without a record: they come when they are needed. */
export const failure: FailureMessages = {
  refused: 'Деректер жинағы тексеруден өтпеді, сондықтан көрсетілмеді',
  refusedText: (count) =>
    `Жинақ не түгел алынады, не мүлде алынбайды. ${capital(spelled(count))} қате табылды; әрқайсысының орны көрсетілген.`,
  asBuilt:
    'Төменде бет жиналған кездегі күйінде, сол күнгі жинағымен тұр. Оны оқуға болады; жинақ келгенде әрекетке жауап береді.',
  noCheck: 'Жинақ келді, бірақ оны тексеретін скрипт келмеді. Бетті қайта жүктеңіз.',
  noAnswer: 'Жауап келмеді. Желі істемей тұрған болуы мүмкін.',
  status: (status) => `Сервер қатемен жауап берді, күй коды: ${status}.`,
  more: (count) => `және тағы ${count}`,
}
