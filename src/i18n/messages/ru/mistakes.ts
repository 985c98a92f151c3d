import type { MistakeMessages } from '../../mistakePatterns.ts'

/** What is wrong with a record; names of fields and the record's own words stand as they are. */
export const mistakes: MistakeMessages = {
  sentences: {
    'must be text': 'должно быть текстом',
    'is empty, or begins or ends with a space: write the text, or leave the field out':
      'пусто либо начинается или кончается пробелом: впишите текст или уберите поле',
    'holds a character that cannot be seen (U+{}): remove it': 'содержит невидимый знак (U+{}): удалите его',
    'is longer than {} characters': 'длиннее {} знаков',
    'is no id: use letters, digits, dots and hyphens, 64 at most':
      'не годится как id: только латинские буквы, цифры, точки и дефисы, не более 64',
    'is no id of a fact: use letters, digits and hyphens, 64 at most':
      'не годится как id факта: только латинские буквы, цифры и дефисы, не более 64',
    'must be a date as text: {}': 'должно быть датой в виде текста: {}',
    '"{}" is not a date: write {}': '«{}» не дата: напишите {}',
    '"{}" does not exist in the calendar': '«{}»: такого дня нет в календаре',
    'must be a day as text: {}': 'должно быть днём в виде текста: {}',
    'must be a whole day: {}': 'нужен день целиком: {}',
    'is not an https address: give one, or leave it out and say why in "noLink"':
      'не адрес https: укажите такой или уберите его и объясните причину в "noLink"',
    'must be a number, without quotation marks or spaces': 'должно быть числом, без кавычек и пробелов',
    'must be a finite number': 'должно быть конечным числом',
    'is below zero': 'меньше нуля',
    'is larger than anything this record counts': 'больше всего, что считает это досье',
    'must be a number of degrees': 'должно быть числом градусов',
    'is below {} degrees': 'меньше {} градусов',
    'is above {} degrees': 'больше {} градусов',
    'is missing: the text is required': 'отсутствует: текст обязателен',
    'must be a text in each language: {}': 'должен быть текст на каждом языке: {}',
    'must be "report" (said to be so) or "plan" (said to be intended)':
      'должно быть "report" (сказано, что так есть) или "plan" (сказано, что так намечено)',
    'must be one of {}': 'должно быть одно из: {}',
    'must be {} or {}': 'должно быть {} или {}',
    'must have "of": {}': 'должно иметь "of": {}',
    'is no unit of this record: use one of {}': 'такой единицы в досье нет: возьмите одну из {}',
    'is no country: write its ISO 3166-1 number, three digits as text':
      'не страна: напишите её номер по ISO 3166-1, три цифры в виде текста',
    'the same id stands at {}: give each its own': 'тот же id стоит в {}: дайте каждому свой',
    'has neither "url" nor "noLink": give the address, or the reason why there is none':
      'нет ни "url", ни "noLink": укажите адрес или причину, почему его нет',
    'has both "url" and "noLink": keep one': 'есть и "url", и "noLink": оставьте одно',
    'is missing: say why this claim is {}': 'отсутствует: объясните, почему ранг этого сведения {}',
    'is not above "value": a range runs upwards': 'не больше "value": диапазон идёт вверх',
    'is null: a report says when, only a plan may leave its date open':
      'null: сообщение называет дату, открытой её может оставить только план',
    '{} is before {}, which it reports: correct the date, or make it a "plan"':
      '{} раньше, чем {}, о чём сообщается: исправьте дату или сделайте это "plan"',
    'no source "{}"': 'нет источника «{}»',
    'has {} words: shorten it to {} or fewer': 'слов: {}; сократите до {} или меньше',
    '{} is before {}, when it was said': '{} раньше, чем {}, когда это было сказано',
    '{} is before {}, when it was published': '{} раньше, чем {}, когда это было опубликовано',
    '{} is after {}, when the record was checked: correct "checked"':
      '{} позже, чем {}, когда досье проверено: исправьте "checked"',
    'is missing: a series has one value a period': 'отсутствует: в ряду одно значение на период',
    'a value for {} stands at {} already: remove one, or rank them with a reason':
      'значение за {} уже стоит в {}: уберите одно или задайте ранги с причиной',
    'stands in a fact that is no series: add "series": true to the fact, or drop the period':
      'стоит в факте, который не ряд: добавьте факту "series": true или уберите период',
    'is the claim itself: name the one that it restates': 'это само сведение: назовите то, которое оно пересчитывает',
    'no other claim "{}"': 'нет другого сведения «{}»',
    'no party "{}"': 'нет участника «{}»',
    '"{}" is a fact of "{}": name one of "{}"': '«{}» — факт вида "{}": назовите факт вида "{}"',
    'no fact "{}"': 'нет факта «{}»',
    'is no JSON: {}': 'не JSON: {}',
    '"{}" is a word of JavaScript\'s own: choose another id': '«{}» — служебное слово JavaScript: выберите другой id',
    'a value stands only in a claim, with who said it and where: move it into "claims"':
      'значение стоит только в сведении, с тем, кто и где это сказал: перенесите его в "claims"',
    '"{}" is not a field here: remove it or correct its name':
      '«{}»: здесь нет такого поля, уберите его или исправьте имя',
    'is missing: it is required': 'отсутствует, но обязательно',
    'is the language of the words themselves: remove it': 'это язык самих слов: уберите',
    'is missing: translate the quote': 'отсутствует: переведите цитату',
    'Invalid type: Expected {} but received {}': 'не тот тип: нужно {}, а стоит {}',
  },
  didYouMean: (name) => `; может быть, «${name}»?`,
  wholeRecord: 'досье',
}
