import type { MistakeMessages } from '../../mistakePatterns.ts'

/** What is wrong with a record; names of fields and the record's own words stand as they are. */
export const mistakes: MistakeMessages = {
  sentences: {
    'must be text': 'мәтін болуы керек',
    'is empty, or begins or ends with a space: write the text, or leave the field out':
      'бос, не бос орынмен басталады немесе аяқталады: мәтінді жазыңыз немесе өрісті алып тастаңыз',
    'holds a character that cannot be seen (U+{}): remove it': 'ішінде көрінбейтін таңба бар (U+{}): оны алып тастаңыз',
    'is longer than {} characters': '{} таңбадан ұзын',
    'is no id: use letters, digits, dots and hyphens, 64 at most':
      'id бола алмайды: тек латын әрпі, цифр, нүкте және дефис, көп дегенде 64 таңба',
    'is no id of a fact: use letters, digits and hyphens, 64 at most':
      'дерек id-і бола алмайды: тек латын әрпі, цифр және дефис, көп дегенде 64 таңба',
    'must be a date as text: {}': 'мәтін түріндегі күн болуы керек: {}',
    '"{}" is not a date: write {}': '«{}» – күн емес: былай жазыңыз: {}',
    '"{}" does not exist in the calendar': '«{}»: күнтізбеде мұндай күн жоқ',
    'must be a day as text: {}': 'мәтін түріндегі толық күн болуы керек: {}',
    'must be a whole day: {}': 'толық күн керек: {}',
    'is not an https address: give one, or leave it out and say why in "noLink"':
      'https мекенжайы емес: дұрысын көрсетіңіз немесе алып тастап, себебін "noLink" өрісіне жазыңыз',
    'must be a number, without quotation marks or spaces': 'тырнақшасыз, бос орынсыз сан болуы керек',
    'must be a finite number': 'шектеулі сан болуы керек',
    'is below zero': 'нөлден аз',
    'is larger than anything this record counts': 'осы жинақ санайтынның бәрінен үлкен',
    'must be a number of degrees': 'градус саны болуы керек',
    'is below {} degrees': '{} градустан төмен',
    'is above {} degrees': '{} градустан жоғары',
    'is missing: the text is required': 'жоқ: мәтін міндетті',
    'must be a text in each language: {}': 'әр тілде мәтін болуы керек: {}',
    'must be "report" (said to be so) or "plan" (said to be intended)':
      '"report" (солай деп айтылған) немесе "plan" (солай жоспарланған) болуы керек',
    'must be one of {}': 'мыналардың бірі болуы керек: {}',
    'must be {} or {}': '{} немесе {} болуы керек',
    'must have "of": {}': '"of" өрісі болуы керек: {}',
    'is no unit of this record: use one of {}': 'жинақта мұндай өлшем бірлігі жоқ: мыналардың бірін алыңыз: {}',
    'is no country: write its ISO 3166-1 number, three digits as text':
      'ел емес: ISO 3166-1 нөмірін жазыңыз, мәтін түріндегі үш цифр',
    'the same id stands at {}: give each its own': 'дәл сондай id мына жерде тұр: {}; әрқайсысына өзінікін беріңіз',
    'has neither "url" nor "noLink": give the address, or the reason why there is none':
      '"url" да, "noLink" те жоқ: мекенжайын немесе оның неге жоқ екенін жазыңыз',
    'has both "url" and "noLink": keep one': '"url" да, "noLink" те бар: біреуін қалдырыңыз',
    'is missing: say why this claim is {}': 'жоқ: бұл мәліметтің дәрежесі неге {} екенін жазыңыз',
    'is not above "value": a range runs upwards': '"value" мәнінен үлкен емес: аралық өсу ретімен жазылады',
    'is null: a report says when, only a plan may leave its date open':
      'null: хабар қашан болғанын айтады, күнін тек жоспар ашық қалдыра алады',
    '{} is before {}, which it reports: correct the date, or make it a "plan"':
      '{} күні {} күнінен бұрын, ал ол сол туралы хабарлайды: күнін түзетіңіз немесе "plan" етіңіз',
    'no source "{}"': '«{}» дереккөзі жоқ',
    'has {} words: shorten it to {} or fewer': 'сөз саны: {}; {} немесе одан аз сөзге дейін қысқартыңыз',
    '{} is before {}, when it was said': '{} күні айтылған күннен ({}) бұрын',
    '{} is before {}, when it was published': '{} күні жарияланған күннен ({}) бұрын',
    '{} is after {}, when the record was checked: correct "checked"':
      '{} күні жинақ тексерілген күннен ({}) кейін: "checked" өрісін түзетіңіз',
    'is missing: a series has one value a period': 'жоқ: қатарда әр кезеңге бір мән болады',
    'a value for {} stands at {} already: remove one, or rank them with a reason':
      '{} кезеңінің мәні мына жерде бар: {}; біреуін алып тастаңыз немесе себебін жазып, дәреже беріңіз',
    'stands in a fact that is no series: add "series": true to the fact, or drop the period':
      'қатар емес деректе тұр: дерекке "series": true қосыңыз немесе кезеңді алып тастаңыз',
    'is the claim itself: name the one that it restates': 'бұл мәліметтің өзі: қайсысын қайталайтынын көрсетіңіз',
    'no other claim "{}"': '«{}» деген басқа мәлімет жоқ',
    'no party "{}"': '«{}» деген тарап жоқ',
    '"{}" is a fact of "{}": name one of "{}"': '«{}» – "{}" түріндегі дерек: "{}" түріндегісін көрсетіңіз',
    'no fact "{}"': '«{}» деген дерек жоқ',
    'is no JSON: {}': 'JSON емес: {}',
    '"{}" is a word of JavaScript\'s own: choose another id': '«{}» – JavaScript-тің өз сөзі: басқа id таңдаңыз',
    'a value stands only in a claim, with who said it and where: move it into "claims"':
      'мән тек мәліметте, кім және қайда айтқанымен бірге тұрады: оны "claims" ішіне көшіріңіз',
    '"{}" is not a field here: remove it or correct its name':
      '«{}»: мұнда ондай өріс жоқ, алып тастаңыз немесе атын түзетіңіз',
    'is missing: it is required': 'жоқ, ал ол міндетті',
    'is the language of the words themselves: remove it': 'бұл – сөздің өз тілі: алып тастаңыз',
    'is missing: translate the quote': 'жоқ: дәйексөзді аударыңыз',
    'Invalid type: Expected {} but received {}': 'түрі басқа: {} керек, ал {} тұр',
  },
  didYouMean: (name) => `; мүмкін, «${name}»?`,
  wholeRecord: 'жинақ',
}
