import type { MistakeMessages } from '../../mistakePatterns.ts'

/** What is wrong with a record; names of fields and the record's own words stand as they are. */
export const mistakes: MistakeMessages = {
  sentences: {
    'must be text': '텍스트여야 합니다',
    'is empty, or begins or ends with a space: write the text, or leave the field out':
      '비어 있거나 앞뒤에 공백이 있습니다: 글을 쓰거나 항목을 지우십시오',
    'holds a character that cannot be seen (U+{}): remove it': '보이지 않는 문자(U+{})가 있습니다: 지우십시오',
    'is longer than {} characters': '{}자를 넘습니다',
    'is no id: use letters, digits, dots and hyphens, 64 at most':
      'id로 쓸 수 없습니다: 영문자, 숫자, 점, 하이픈만 64자까지 쓰십시오',
    'is no id of a fact: use letters, digits and hyphens, 64 at most':
      '사실의 id로 쓸 수 없습니다: 영문자, 숫자, 하이픈만 64자까지 쓰십시오',
    'must be a date as text: {}': '텍스트로 쓴 날짜여야 합니다: {}',
    '"{}" is not a date: write {}': '“{}”: 날짜가 아닙니다. 이렇게 쓰십시오: {}',
    '"{}" does not exist in the calendar': '“{}”: 달력에 없는 날짜입니다',
    'must be a day as text: {}': '텍스트로 쓴 연월일이어야 합니다: {}',
    'must be a whole day: {}': '연월일을 모두 써야 합니다: {}',
    'is not an https address: give one, or leave it out and say why in "noLink"':
      'https 주소가 아닙니다: 주소를 쓰거나, 지우고 "noLink"에 이유를 쓰십시오',
    'must be a number, without quotation marks or spaces': '따옴표와 공백이 없는 숫자여야 합니다',
    'must be a finite number': '유한한 수여야 합니다',
    'is below zero': '0보다 작습니다',
    'is larger than anything this record counts': '이 기록이 세는 어떤 수보다도 큽니다',
    'must be a number of degrees': '각도를 나타내는 수여야 합니다',
    'is below {} degrees': '{}도보다 작습니다',
    'is above {} degrees': '{}도보다 큽니다',
    'is missing: the text is required': '없습니다: 텍스트가 꼭 있어야 합니다',
    'must be a text in each language: {}': '언어마다 텍스트가 있어야 합니다: {}',
    'must be "report" (said to be so) or "plan" (said to be intended)':
      '"report"(그렇다고 전해짐) 또는 "plan"(그럴 예정으로 전해짐)이어야 합니다',
    'must be one of {}': '다음 가운데 하나여야 합니다: {}',
    'must be {} or {}': '{} 또는 {} 가운데 하나여야 합니다',
    'must have "of": {}': '"of" 항목이 있어야 합니다: {}',
    'is no unit of this record: use one of {}': '이 기록에 없는 단위입니다. 다음 가운데 하나를 쓰십시오: {}',
    'is no country: write its ISO 3166-1 number, three digits as text':
      '국가가 아닙니다: ISO 3166-1 번호 세 자리를 텍스트로 쓰십시오',
    'the same id stands at {}: give each its own': '같은 id가 {}에도 있습니다: 저마다 다른 id를 쓰십시오',
    'has neither "url" nor "noLink": give the address, or the reason why there is none':
      '"url"도 "noLink"도 없습니다: 주소를 쓰거나, 주소가 없는 이유를 쓰십시오',
    'has both "url" and "noLink": keep one': '"url"과 "noLink"가 모두 있습니다: 하나만 남기십시오',
    'is missing: say why this claim is {}': '없습니다: 이 진술의 등급이 {}인 이유를 쓰십시오',
    'is not above "value": a range runs upwards': '"value"보다 크지 않습니다: 범위는 작은 수에서 큰 수로 씁니다',
    'is null: a report says when, only a plan may leave its date open':
      'null입니다: 보도에는 날짜가 있어야 하며, 날짜를 비워 둘 수 있는 것은 예정뿐입니다',
    '{} is before {}, which it reports: correct the date, or make it a "plan"':
      '{}: 보도하는 때({})보다 앞섭니다. 날짜를 고치거나 "plan"으로 바꾸십시오',
    'no source "{}"': '출처 “{}” 없음',
    'has {} words: shorten it to {} or fewer': '{}단어입니다: {}단어 이하로 줄이십시오',
    '{} is before {}, when it was said': '{}: 말한 때({})보다 앞섭니다',
    '{} is before {}, when it was published': '{}: 발행된 때({})보다 앞섭니다',
    '{} is after {}, when the record was checked: correct "checked"':
      '{}: 기록을 확인한 날({})보다 뒤입니다. "checked"를 고치십시오',
    'is missing: a series has one value a period': '없습니다: 연속 자료에는 기간마다 값이 하나씩 있습니다',
    'a value for {} stands at {} already: remove one, or rank them with a reason':
      '{} 값이 이미 {}에 있습니다: 하나를 지우거나, 이유를 적어 등급을 매기십시오',
    'stands in a fact that is no series: add "series": true to the fact, or drop the period':
      '연속 자료가 아닌 사실에 있습니다: 사실에 "series": true를 더하거나 기간을 지우십시오',
    'is the claim itself: name the one that it restates': '진술 자신입니다: 어느 진술을 환산한 것인지 쓰십시오',
    'no other claim "{}"': '다른 진술 “{}” 없음',
    'no party "{}"': '당사자 “{}” 없음',
    '"{}" is a fact of "{}": name one of "{}"': '“{}”: "{}" 사실입니다. "{}" 사실을 쓰십시오',
    'no fact "{}"': '사실 “{}” 없음',
    'is no JSON: {}': 'JSON이 아닙니다: {}',
    '"{}" is a word of JavaScript\'s own: choose another id':
      '“{}”: JavaScript 자체의 낱말입니다. 다른 id를 고르십시오',
    'a value stands only in a claim, with who said it and where: move it into "claims"':
      '값은 누가 어디서 말했는지와 함께 진술 안에만 둡니다: "claims" 안으로 옮기십시오',
    '"{}" is not a field here: remove it or correct its name':
      '“{}”: 여기에 없는 항목입니다. 지우거나 이름을 고치십시오',
    'is missing: it is required': '없습니다: 꼭 있어야 합니다',
    'is the language of the words themselves: remove it': '인용문 자체의 언어입니다: 지우십시오',
    'is missing: translate the quote': '없습니다: 인용문을 번역하십시오',
    'Invalid type: Expected {} but received {}': '형식이 다릅니다: {}이어야 하는데 {}입니다',
  },
  didYouMean: (name) => `. 혹시 “${name}”입니까?`,
  wholeRecord: '기록',
}
