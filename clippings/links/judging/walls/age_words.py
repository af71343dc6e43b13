"""The words of age gates. To add a language: its words in each of these."""

from clippings.links.judging.page.word_index import Words
from clippings.links.judging.page.word_tables import words

# Ages, in numbers or words.
YEARS = r"(?:1[5689]|2[01])(?!\d)(?<!\d..)"
OF_AGE = words(
    """
age restricted|age-restricted|legal age|legal drinking age|legal smoking age|of age|adults only
for adults|volljährig|erwachsen|minderjährig|mineurs|majeur|âge légal|mayor de edad|mayoría de edad
mayores de edad|edad legal|maggiorenn|maior de idade|maiores de idade|idade legal|meerderjarig
myndig|täysi-ikäi|pełnoletni|plnolet|nagykorú|majorat|совершеннолет|повноліт|punoljet|polnolet
ενήλικ|reşit|成人|成年|성인|người lớn|dewasa|البالغين|מבוגרים
"""
)
# Each of the texts above contains one of these.
IN_AGES = Words((
    "adults", "legal", "restricted", "of age", "erwachsen", "mineur", "majeur", "maggiorenn",
    "edad", "idade", "meerderjarig", "myndig", "plnolet", "majorat", "punoljet", "polnolet",
    "dewasa",
    "jährig", "âge légal", "täysi-ikäi", "pełnoletni", "nagykorú", "совершеннолет", "повноліт",
    "ενήλικ", "reşit", "成人", "成年", "성인", "người lớn", "البالغين", "מבוגרים",
))  # fmt: skip
# "Are you over 18?", as a whole line.
QUESTIONS = "|".join(
    (
        r"(?:are|is) (?:you|visitor)\b",
        r"(?:bist du|sind sie|seid ihr|hast du|haben sie)\b",
        r"(?:avez-vous|as-tu|êtes-vous|es-tu|vous avez)\b",
        r"(?:eres|tienes|tiene|es usted|usted tiene)\b",
        r"(?:sei|siete|hai|avete|ha)\b",
        r"(?:você )?(?:tem|tens|é|és)\b",
        r"(?:ben je|ben jij|bent u)\b",
        r"(?:är du|er du|har du)\b",
        r"(?:oletko|oletteko)\b",
        r"czy\b",
        r"(?:je (?:vám|ti|vam)|bylo (?:vám|ti)|máte|máš|ste|jste)\b",
        r"(?:elmúlt|betöltött)\w*",
        r"(?:ai|aveți|ești|sunteți)\b",
        r"(?:вам|тебе|вы|ви)\b",
        r"(?:imate li|jeste li|jesi li|imaš li|ste)\b",
        r"(?:είσαι|είστε|έχετε)\b",
        r"(?=.{1,20}yaş)",
        r"(?=.*ですか)",
        r"[您你]",
        r"(?=.*(?:니까|세요|나요|가요))",
        r"bạn\b|apakah\b|هل |האם ",
    )
)
# Each question contains one of these.
IN_QUESTIONS = Words((
    "are you", "is you", "visitor", "bist du", "sind sie", "seid ihr", "hast du", "haben sie",
    "avez-vous", "as-tu", "es-tu", "vous avez", "eres", "tiene", "es usted", "sei", "siete", "hai",
    "avete", "ha ", "tem", "tens", "ben je", "ben jij", "bent u", "er du", "har du", "oletko",
    "oletteko", "czy", "je vam", "je ti", "bylo ", "ste", "ai ", "imate li", "jesi li",
    "yaş", "ですか", "您", "你", "니까", "세요", "나요", "가요", "bạn", "apakah", "هل ", "האם ",
    "êtes-vous", "é ", "és ", "är du", "je vám", "máte", "máš", "elmúlt", "betöltött", "aveți",
    "ești", "sunteți", "вам", "тебе", "вы", "ви", "imaš li", "είσαι", "είστε", "έχετε",
))  # fmt: skip
# "Enter your date of birth."
YOUR_AGE = "|".join(
    (
        r"\b(?:verify|confirm|check|prove|enter|select|provide) (?:\w+ )?(?:your|the|that you are)"
        r" (?:age\b|date of birth|birth ?dat|birthday|year of birth|(?:over|at least) \d)",
        r"\bage (?:verification|check|gate|confirmation)\b",
        r"\b(?:dein|ihr) (?:alter|geburts(?:datum|jahr))\b.{0,30}(?:bestätig|an\b|ein\b|prüf)"
        r"|(?:bestätig|prüf|gib|geben)\w* (?:sie )?(?:bitte )?(?:dein|ihr) (?:alter|geburts)"
        r"|\balters(?:prüfung|verifikation|verifizierung|kontrolle|bestätigung|abfrage|nachweis)\b",
        r"\b(?:confirme|vérifie|saisi|indique|entre)\w* (?:votre|ton) (?:âge|date de naissance"
        r"|année de naissance)|\b(?:vérification|contrôle|confirmation) (?:de l'|d')âge",
        r"\b(?:confirma|verifica|introduce|indica|ingresa)\w* (?:tu|su) (?:edad|fecha de nac"
        r"|año de nac)|\b(?:verificación|control) de (?:la )?edad",
        r"\b(?:conferma|verifica|inserisci|indica)\w* (?:la tua|la sua|l') ?(?:età|data di nasc)"
        r"|\bverifica (?:dell'età|età|della maggiore età)",
        r"\b(?:confirm|verifi|introdu|insir|indi)\w+ (?:a )?(?:sua|tua) (?:idade|data de nasc)"
        r"|\bverificação (?:de|da) idade",
        r"\b(?:bevestig|controleer|vul|geef|voer) (?:je|uw) (?:leeftijd|geboorte)"
        r"|\bleeftijds(?:controle|verificatie|check)",
        r"\b(?:bekräfta|verifiera|ange|bekræft|bekreft|angiv|oppgi|indtast) din (?:ålder|alder"
        r"|födelse|fødsels)|\b(?:ålders|alders)(?:kontroll?|verifi\w+|bekræftelse)",
        r"\b(?:vahvista|anna|syötä) (?:ikäsi|syntymä)|\biän (?:vahvistus|tarkistus)|\bikäraja",
        r"\b(?:potwierdź|podaj|zweryfikuj) (?:swój )?(?:wiek|datę uro)|\bweryfikacja wieku",
        r"\b(?:potvrďte|ověřte|zadejte|overte|zadajte) (?:svůj |svoj )?(?:věk|vek|datum naro)"
        r"|\bověření věku|\boverenie veku",
        r"\b(?:életkor|kor)(?:ának|ellenőrzés| megerősít)|\bszületési dátum"
        r"|\b(?:confirm|introdu)\w+ (?:vârsta|data nașterii)|\bverificarea vârstei",
        r"(?:подтверд|укаж|введ)\w+ (?:свой |ваш )?(?:возраст|дату рожд)|(?:проверка|подтверждение)"
        r" возраста|(?:підтверд|вкаж|введ)\w+ (?:свій |ваш )?(?:вік|дату народ)",
        r"\b(?:potvrdite|unesite) (?:svoju )?(?:dob|datum rođ)|\bprovjera dobi",
        r"(?:επιβεβαι|εισάγ)\w+ την ηλικία|\byaş (?:doğrulama|kontrol)|\byaşınızı",
        r"年[齢齡龄](?:を?確認|[确驗验認]|认证)|生年月日を?(?:入力|選択)|(?:请|請)?(?:确认|確認|输入|輸入)"
        r"(?:您|你)的?(?:年龄|年齡|出生)|(?:연령|나이|성인) ?(?:확인|인증)|생년월일",
        r"\b(?:xác nhận|xác minh) (?:độ )?tuổi|\b(?:verifikasi|konfirmasi) (?:usia|umur)"
        r"|(?:تأكيد|التحقق من) (?:العمر|السن)|אימות גיל|ยืนยันอายุ",
    )
)
# Each of the texts above contains one of these.
IN_DEMANDS = Words((
    "verif", "confirm", "check", "prove", "enter", "select", "provid", "gate", "alter", "geburt",
    "naissance", "edad", "de nac", "idade", "nasc", "leeftijd", "geboorte", "alder", "wiek", "vek",
    "naro", "kor", "dob", "datum", "usia", "umur",
    "âge", "età", "ålder", "födelse", "fødsel", "ikä", "iän", "syntym", "datę uro", "věk",
    "életkor", "születési", "vârst", "naș", "возраст", "рожд", "вік", "народ", "ηλικία", "yaş",
    "年", "出生", "연령", "나이", "성인", "생년월일", "tuổi", "العمر", "السن", "גיל", "อายุ",
))  # fmt: skip
DAYS_OF_BIRTH = words(
    """
date of birth|birthday|birth date|birthdate|year of birth|geburtsdatum|geburtstag|geburtsjahr
date de naissance|année de naissance|fecha de nacimiento|año de nacimiento|data di nascita
anno di nascita|data de nascimento|geboortedatum|geboortejaar|födelsedatum|fødselsdato|fødselsår
syntymäaika|datę urodzenia|datum narození|dátum narodenia|születési dátum|data nașterii
дату рождения|дату народження|datum rođenja|ημερομηνία γέννησης|doğum tarih|生年月日|出生日期
출생|생년월일|ngày sinh|tanggal lahir|تاريخ الميلاد|תאריך לידה
"""
)
# "I confirm that …"
CONFIRMED = words(
    """
confirm|bestätig|certifi|conferm|bevestig|bekräft|bekræft|bekreft|vahvista|potwierd|potvrď|potvrd
erősít|подтверд|підтверд|επιβεβαι|onayl|確認|确认|確定|확인|xác nhận|konfirmasi|أكد|אשר
"""
)
# "this site", "this content"
THIS_SITE = words(
    """
 site|website|webpage| page |this content|these contents|seite|inhalt|angebot
ce contenu|cette page| sitio|esta página|este contenido| sito|questa pagina|contenut
este conteúdo|deze pagina|deze inhoud|webbplats|sidan|sajten|innehåll| siden |websiden|nettsiden
nettsted
innhold|indhold|hjemmeside|sivusto|sivu |sisältö| strona| strony| stronę| stronie| stron |treści
serwis|stránk| web |obsah|oldal
tartalom|tartalm|conținut|сайт|страниц|контент|материал|сторінк|stranic|sadržaj
ιστοσελίδ|ιστότοπ|περιεχόμεν|sayfa|içerik|サイト|ページ|コンテンツ|网站|網站|页面|頁面|内容
사이트|페이지|콘텐츠| trang |situs|halaman|الموقع|المحتوى|אתר|תוכן|เว็บไซต์
"""
)
# "you", "visitors"
YOU = words(
    """
 you | your | du | dir | dich | sie | ihr |vous| votre| tu | debes |tienes| hai |usted| devi
 sei |você| deves | tens | je | jij | u | uw | ni | din |sinun|olet |musisz|masz |mieć |vám |musíte
jste | ste | ön | kell |trebuie|aveți| вам | вы | ви |morate|imate|πρέπει|είστε|gerek|あなた|方
您|你|해야|하셔야| bạn | anda |يجب|عليك|עליך
"""
)
# Words of shops whose pages anybody may see, and words of gates.
SALES = words(
    """
 buy | to order| purchas| kauf|bestell| achat|achet|command|compra|acquist|kopen| köpa | købe
 kjøpe | ostaa|kupić|kupowa|zakup|koupit|nákup|kúpiť|vásárol|vásárl|cumpăra|купить|покупк|купити
αγορά|satın al|購入|买|購買|구매|구입|mua hàng|membeli|شراء|לקנות
"""
)
ENTRANCE = words(
    """
 enter|visit|view |access|continue|browse|betreten|besuch|eintreten|entrer|accéder|entrar
acced|acessar|bezoek|binnen| gå in|besök|besøg|besøk|sisään|wejść|odwied|vstoup|navštív|belép
látogat| intra|vizita|войти|зайти|посет|посещ|увійти|відвід|είσοδ|επισκε|girmek|ziyaret|入場|閲覧
进入|進入|访问|입장|truy cập|masuk|الدخول|להיכנס
"""
)
# Other words of gates: drinking, the law, terms.
BESIDE = words(
    """
 age | aged |years old|years of age|birth|were born|minors|alcohol|drinking|responsibl
cookie|terms|privacy|enter this|to enter|by entering| alter |alters|jahre alt|jugendschutz
minderjährig|alkohol|geburt|betreten|eintreten|datenschutz| âge|mineurs|alcool|naissance
avec modération|entrer| edad|menores|bebe con|consumo responsable|nacimiento| entrar| età
minorenn|bevi |bere respons|nascita| entra | idade|álcool|beba |nascimento|leeftijd
minderjarig|geboorte| ålder|födelse| alder|fødsel| ikä|vuotia|alaikäi|syntym| wiek|nieletni
urodz| věk| vek|mladist|naroz|naroden| éves|életkor|kiskor|szület|vârst|naștere|возраст
алкогол|рождения| вік|народження|maloljet|rođen|ηλικ|αλκοόλ|γέννησ| yaş|alkol|doğum|歳以上|20歳
年齢|お酒|飲酒|未成年|生年月日|周岁|年龄|年齡|出生|세 이상|나이|미성년|연령|음주|생년월일|tuổi
đồ uống có cồn| usia|umur|tanggal lahir|العمر|الميلاد|גיל|אלכוהול|อายุ
"""
)
# "Yes", "Enter": the labels of the way in.
_YES = (
    "yes|yeah|enter|i am|i'm|ja|jo|jawohl|eintreten|oui|entrer|j'ai|sí|si|sì|sim|soy|tengo"
    "|tenho|sono|ho|entra|entrar|ik ben|kyllä|olen|tak|mam|ano|áno|igen|da|да|мне|так|мені|ναι"
    "|evet|vâng|có|ya|نعم|כן|ใช่"
)
_YES_UNSPACED = "はい|是|已满|我已|예|네"
YES = rf"(?:{_YES})(?!\w)|{_YES_UNSPACED}"
IN_YES = Words((*(f" {it} " for it in _YES.split("|")), *_YES_UNSPACED.split("|")))
