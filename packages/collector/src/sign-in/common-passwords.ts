/** Sign-in. Common passwords of eight characters and more, as they lead every published list of guesses; compared in lower case. */
const list = `
00000000 01012011 11111111 12121212 123123123 12341234 12344321 12345678 123456789 1234567890 123456789a 12345678a 12345679
123456abc 1234abcd 123654789 123abc123 123qwe123 147258369 147852369 1q2w3e4r 1q2w3e4r5t 1qaz2wsx 1qazxsw2 20202020 22222222 25802580
31415926 33333333 44444444 55555555 66666666 741852963 77777777 789456123 87654321 88888888 963852741 987654321 9876543210 99999999
a1234567 a12345678 a123456789 aa123456 aa12345678 abc12345 abc123456 abcd1234 abcdefgh abcdefghi access14 admin123 admin1234 admin12345
adminadmin administrator alexander alexandra america1 anderson andromeda apple123 asdf1234 asdfasdf asdfghjk asdfghjkl azerty12 azerty123
azertyuiop babygirl babygirl1 barcelona baseball baseball1 basketball batman123 benjamin bienvenue blahblah blink182 bonjour1 bonjour123
brooklyn butterfly caroline champion changeit changeme changeme1 changeme123 charlie1 charlotte chocolate chouchou christian christine
christopher clementine computer computer1 consent1 consentement cookie123 cookies1 courtney danielle dashboard default1 default123
dolphins doudou123 dragon12 einstein elephant elizabeth emmanuel estrella everyone favorite ferrari1 fireball firebird fluffy12 football
football1 forever1 fortnite forgotten franklin freedom1 fuckyou1 fuckyou2 geheim123 giovanni godzilla gretchen guest123 hallo123 hallo1234
harrypotter hello123 hello1234 helloworld hunter12 iloveyou iloveyou1 iloveyou2 internet invalid1 isabelle jennifer jessica1 jonathan
jordan23 jesus123 juventus kimberly kikiloulou lakers24 lasvegas leonardo letmein1 letmein123 letmein12 liverpool liverpool1 loulou123
loveyou1 loveme123 manchester marseille master12 matthew1 maverick mercedes metallica michael1 michelle midnight minecraft monkey12
monkey123 motdepasse motdepasse1 mustang1 mypassword nicholas nintendo operator pa55word pa55w0rd p@ssw0rd p@ssword paradise
passw0rd passw0rd1 passwort passwort1 passwort123 password password! password0 password01 password1 password1! password12 password123
password1234 password2 password3 patricia peekaboo placet12 placet123 placetplacet platinum pokemon1 pokemon123 precious princess
princess1 princesse q1w2e3r4 q1w2e3r4t5 qazwsx123 qazwsxedc qazxswedc qwer1234 qwertyui qwertyuiop qwerty12 qwerty123 qwerty1234
qwerty12345 rainbow1 rangers1 richard1 rocknroll root1234 rootroot samantha sample123 scorpion secret12 secret123 september sertius1
sertius123 sertius2026 serenity shadow12 snowball soleil123 spiderman starwars starwars1 startrek sunshine sunshine1 superman superman1
superstar sweetheart telefoon temp1234 temppass test1234 test12345 testtest thailand thomas123 tinkerbell trustno1 twilight unicorn1
universe valentina veronica victoria virginia wachtwoord wachtwoord1 warcraft webmaster welcome1 welcome12 welcome123 welkom01 welkom12
welkom123 whatever whatever1 william1 willkommen winston1 winter2026 wordpass yankees1 zaq12wsx zaq1zaq1 zxcvbnm1 zxcvbnm123 zxcvbnmm
`

export const commonPasswords: ReadonlySet<string> = new Set(list.trim().split(/\s+/))
