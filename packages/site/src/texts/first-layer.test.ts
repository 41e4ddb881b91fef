import { describe, expect, test } from 'vitest'
import { allOf, languages } from './all-texts.fixture.ts'
import { slotsOf } from './slots.ts'

/** How each language says: if you refuse; you may withdraw your consent at any time; advertising. */
const sayings: Record<string, [refuse: RegExp, withdraw: RegExp, advertising: RegExp]> = {
  bg: [/откажете/i, /оттеглите съгласието си по всяко време/i, /реклама/i],
  cs: [/odmítnete/i, /kdykoli odvolat/i, /reklam/i],
  da: [/afviser/i, /altid trække dit samtykke tilbage/i, /reklame/i],
  de: [/ablehnen/i, /jederzeit .*widerrufen/i, /Werbung/i],
  el: [/αρνηθείτε/i, /ανακαλέσετε τη συγκατάθεσή σας οποτεδήποτε/i, /διαφήμιση/i],
  en: [/refuse/i, /withdraw your consent at any time/i, /advertising/i],
  es: [/rechaza/i, /retirar su consentimiento en cualquier momento/i, /publicidad/i],
  et: [/keeldumise/i, /igal ajal tagasi võtta/i, /reklaam/i],
  fi: [/kieltäydytte/i, /peruuttaa suostumuksenne milloin tahansa/i, /mainon/i],
  fr: [/refusez/i, /retirer votre accord à tout moment/i, /publicité/i],
  ga: [/dhiúltaíonn/i, /thoiliú a tharraingt siar am ar bith/i, /fógraíocht/i],
  hr: [/odbijete/i, /povući u bilo kojem trenutku/i, /oglašavanj/i],
  hu: [/elutasítja/i, /bármikor visszavonhatja/i, /reklám/i],
  it: [/rifiuta/i, /revocare il consenso in qualsiasi momento/i, /pubblicità/i],
  lt: [/atsisakysite/i, /bet kada atšaukti/i, /reklam/i],
  lv: [/atteiksieties/i, /jebkurā laikā atsaukt/i, /reklām/i],
  mt: [/tirrifjuta/i, /tirtira l-kunsens tiegħek fi kwalunkwe ħin/i, /reklamar/i],
  nl: [/weigert/i, /toestemming altijd intrekken/i, /reclame/i],
  pl: [/odmowy/i, /wycofać w każdej chwili/i, /reklam/i],
  pt: [/recusar/i, /retirar o seu consentimento a qualquer momento/i, /publicidade/i],
  ro: [/refuzați/i, /retrage consimțământul în orice moment/i, /publicitate/i],
  sk: [/odmietnete/i, /kedykoľvek odvolať/i, /reklam/i],
  sl: [/zavrnete/i, /kadar koli prekličete/i, /oglaševanj/i],
  sv: [/nekar/i, /när som helst återkalla/i, /reklam/i],
  nb: [/avslår/i, /når som helst trekke samtykket tilbake/i, /reklame/i],
  is: [/hafnar/i, /afturkallað samþykki þitt hvenær sem er/i, /auglýsing/i],
  uk: [/відмовитеся/i, /будь-коли відкликати/i, /реклам/i],
  tr: [/reddederseniz/i, /rızanızı .*istediğiniz zaman geri çekebilirsiniz/i, /reklam/i],
  ar: [/رفضتم/i, /سحب موافقتكم في أي وقت/i, /إعلانات/i],
  he: [/תסרבו/i, /לבטל את ההסכמה בכל עת/i, /פרסום/i],
}

/** Languages whose words for all and everything change with the verb, so that accept and refuse share no word. */
const declined = ['et', 'is']

/** Words that flatter, thank, beg or promise, in any of the languages: none of the texts has a right use for them. */
const emotional = [
  /expérience|merci|désolé|adorons|respect|ervaring|bedankt|helaas|graag|\bexperience|thank|sorry|\blove|enjoy|\bbetter|Erlebnis|\bdanke|\bleider\b|\bgern|optimal/iu,
  /gracias|por favor|obrigad|grazie|per favore|mulțum|vă rugăm|kiitos|olkaa hyvä|aitäh|\bpalun|paldies|lūdzu,|ačiū|prašome|dziękuj|prosimy|děkuj|prosím|ďakuj/iu,
  /hvala|molimo|prosimo|köszön|kérjük|благодар|моля|дякуємо|будь ласка|ευχαριστ|παρακαλ|teşekkür|lütfen|שכר|תודה|בבקשה|شكر|يرجى|grazzi|jekk jogħġbok/iu,
  /\btak\b|\btack\b|\btakk|vinsamleg|go raibh maith|\bopplevelse|upplevelse|oplevelse|esperienza|experiencia|experiência|doświadczeni|[!😀-🙏🍪]/iu,
]

describe.each(languages)('in %s', (language, texts) => {
  const [refuse, withdraw, advertising] = sayings[language] as [RegExp, RegExp, RegExp]

  test('LAW-18: the first layer names the controller, every purpose, the third parties, the way to withdraw, and for how long', () => {
    const { title, intro, introNothing, partnersOther, effect, scopeSite, scopeDomain, policy } = texts.notice
    expect(slotsOf(intro)).toEqual(['controller', 'purposes'])
    expect(slotsOf(partnersOther)).toEqual(['count'])
    expect(slotsOf(effect)).toEqual(['reopen'])
    expect(slotsOf(scopeSite)).toEqual(['months'])
    expect(slotsOf(scopeDomain)).toEqual(['domain', 'months'])
    expect(policy).not.toBe('')
    // The word that visitors' own tools look for, whatever the language calls it.
    for (const text of [`${title} ${intro}`, `${title} ${introNothing}`]) expect(text).toMatch(/cookie/i)
  })

  test('LAW-18: the effect of refusing and the right to withdraw are said', () => {
    expect(texts.notice.effect).toMatch(refuse)
    expect(texts.notice.effect).toMatch(withdraw)
  })

  test('LAW-18: advertising is called advertising', () => {
    const { name, purpose, description } = texts.categories.marketing
    for (const text of [name, purpose, description]) expect(text).toMatch(advertising)
  })

  test('LAW-12: accept and refuse have the same form and length, and the same words in every layer', () => {
    const { acceptAll, rejectAll, customize } = texts.notice
    const shared = acceptAll.split(' ').filter((word) => rejectAll.split(' ').includes(word))
    if (!declined.includes(language)) expect(shared).not.toEqual([])
    expect(Math.abs(acceptAll.length - rejectAll.length)).toBeLessThanOrEqual(4)
    expect(new Set([acceptAll, rejectAll, customize]).size).toBe(3)
    expect(texts.preferences.acceptAll).toBe(acceptAll)
    expect(texts.preferences.rejectAll).toBe(rejectAll)
  })

  test('LAW-14: nothing flatters, thanks, begs or promises an experience', () => {
    for (const [key, text] of allOf(texts)) for (const words of emotional) expect(text, key).not.toMatch(words)
  })

  test('the first layer stays short', () => {
    const { intro, effect, scopeSite, partnersOther } = texts.notice
    expect(`${intro}${effect}${scopeSite}${partnersOther}`.length).toBeLessThan(480)
    for (const text of [intro, effect, scopeSite]) expect(text.split(/[.?] /).length).toBeLessThanOrEqual(2)
  })
})
