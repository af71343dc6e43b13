"""The words of consent walls.

To add a language: a line in lower case in each table; a space stands for a word boundary.
"""

from clippings.links.judging.page.word_index import Words
from clippings.links.judging.page.word_tables import words

COOKIES = words(
    """
cookie|traceurs|tracker|informasjonskaps|kakor|eväste|ciastecz|süti|çerez|kolačić|piškot
куки|кукі|クッキー|쿠키|ملفات تعريف|עוגיות|бисквит
küpsis|sīkdat|slapuk|колачи|kuki|کوکی|कुकी|কুকি|குக்கீ|కుకీ|คุกกี้|galetes|koekies|vafrakök
cwcis|vidakuzi|күүки|ქუქი|քուքի
"""
)
# Tracking and cookies, the subject of such pages, and what else we are to agree to.
BY_NAME = COOKIES + words(
    """
privacy|datenschutz|privatsphäre|vie privée|privacidad|prywatnoś|soukrom|súkrom|personvern
privatliv|tietosuoja|конфиденциальн|gizlili|απόρρητο|プライバシー|隐私|隱私|개인정보
"""
)
TRACKING = BY_NAME + words(
    """
cookie|tracking|tracked|personal data|your data|our partners|advertis| ads |data to
werbung|einwilligung|personenbezogen|datenschutz|privatsphäre|unsere partner
traceurs|publicité|données personnelles|vie privée|partenaires
pubblicità|tracciament|profilazione|dati personali|privacy
publicidad|rastreo|datos personales|privacidad|nuestros socios|rastreament|dados pessoais|parceiros
advertentie|reclame|persoonsgegevens|onze partners|annoncer|reklam|personuppgifter
spårning|sporing|integritet|privatliv|personvern|informasjonskaps
eväste|mainon|mainoks|seuran|yksityisyy
ciastecz|prywatnoś|danych osobowych|partnerów|dane osobowe|soukrom|osobních údaj|osobné údaje
süti|hirdetés|adatvédel|személyes adat|publicitat|date personale|confidențialit
файл|реклам|персональн|конфиденциальн|куки|кукі|διαφήμισ|διαφημί|απόρρητο|προσωπικ
çerez|gizlili|kişisel veri|kolačić|piškot|oglas|бисквит
クッキー|広告|プライバシー|个人信息|隐私|廣告|广告|隱私|쿠키|광고|개인정보
ملفات تعريف|الخصوصية|إعلان|עוגיות|פרטיות|פרסומ
trackers|vendors|data processing|targeted|personalised|personalized|kakor|annons|kaker|kapsler
anzeigen|kekse|mouchard|annonceur|annonces|anuncio|anúncio|annunci|inserzion|anunț|informatie op
kumppan|kohdenn|szemelyre|célzott|personalizovan|spersonalizowan|персонализир|персоналізован
"""
)
# "agree", "accept"
AGREEING = words(
    """
accept| agree|consent|allow all|opt in|got it|say yes| allow |allowing|autoriz|autoris
zustimm|stimmen sie|stimme |akzeptier|einverstanden|einwillig|erlauben|d'accord|votre accord
accett|acept|consiento|de acuerdo|aceit|concord
akkoord|toestemming|toestaan|godkänn|samtyck|samtykke|godta|godkend|tillad|tillat|hyväksy|suostu
zgod|wyraż|wyraź|akcept|souhlas|přijm|příjm|súhlas|prijať
elfogad|hozzájárul|egyetért|de acord|consimțăm
согла|принять|принимаю|приймаю|прийняти|згод|αποδ|συμφων|συναίνεσ|συγκατ
kabul|onay|izin ver|prihvać|slažem|pristanak|soglaš|strinjam|sprejm|приема|съглас
同意|承諾|許可|接受|允许|允許|동의|수락|موافق|أوافق|قبول|מסכים|אישור|הסכמ
zgadz|zezwól|zezwal|approv|permitir|permett|consens|goedkeur|zulassen|annehmen|fortsætter du
sig ja|ja til|säg ja|si ja |sag ja|dites oui
tillåt|bekræft|lehetővé|povol|udělit|udělen|engedélyez|разреш|дозвол|επιτρ|şartları
"""
)
# What agreement is for: "read on", "access", "free of charge".
GOING_ON = words(
    """
 read | reading| continu|proceed|before you| access | view | visit| enter |take me to
free of charge|viewing|browse| open the| explore
 lesen|weiter|besuch|fortfahr|zugang|nutzen|kostenlos|zugriff
lire | accéder|accès|poursuiv|avant de|continuer|gratuit|navigu|consulter
leggere|continua|prosegui|acceder|accesso|navigare|gratis
 leer |seguir|acceso|navegar| ler |aceder|acessar
 lezen|verder|doorgaan|toegang|bezoek|läsa|läs |fortsätt|vidare|besök
læs |læse|fortsæt|videre|adgang|lese |les |fortsett|tilgang|besøg|lue |luke|jatka|pääse|käyttää
czytać|czytaj|dalej|przejdź|przejdziesz|kontynu|dostęp|korzystać|bezpłatn
číst|čtení|čtěte|pokrač|dál |dále|přístup|zdarma|čítať|čítan|ďalej|prístup
olvas|folytat|tovább|hozzáfér|citi|acces |mai departe
читать|чтения|продолж|дальше|доступ|перейти|читати|продовж|далі
διαβ|συνέχ|συνεχί|πρόσβαση|okumak|okumaya|okuy|devam|erişim|giriş
čita|nastav|pristup|brati|branj|nadalj|dostop|четене|продълж|достъп
続き|続け|続行|読む|お読み|閲覧|ご覧|利用する|继续|繼續|阅读|閱讀|访问|浏览|瀏覽|계속|읽|이용|보려면
متابعة|قراءة|للوصول|להמשיך|המשך|לקרוא
nutzung|inhalte|visa artikel|visa inneh|vise artik|leggi|leia|lis |lisez
przeczyt|czytanie|entrar|entra |entrer|betreten|naar de site
til siden|til sajten|do serwisu|na web |pe site|на сайт|στον ιστότοπο|siteye|サイトへ|进入|進入
사이트로|بالموقع|לאתר
"""
)
# The alternative, usually for money.
OR_PAYING = words(
    """
subscri|pay to| pay or| or pay|ad-free|without tracking|without ads
 abo |-abo|abos |abonn| pur |pur-|ohne werbung|ohne tracking|ohne werbetracking
sans publicité|abbon|suscri|assin|subscrev|prenum|tecknar|køb |betal|kjøp
tila | tilata|tilaus|tilaa|ilman mainoks|subskryp|wykup|bez reklam|předpl|predpl|zaplat
előfizet|abonament|подпис|передплат|συνδρομ|abone|pretplat|naročn|абонамент
有料会員|会員登録|購読|有料プラン|付费|付費|订阅|訂閱|会员|會員|구독|유료|اشتراك|اشترك|מנוי
 a week| a month| a year|per month|monthly|cancel any|support our|support local|for free
im monat|pro monat|monatlich|monatsabo|werbefrei|kündbar|par mois|par semaine|par an|al mes
por mês|per maand|reclamevrij|om måneden|i måneden|per måned|i månaden|kr/mån|kr/md|kuukau|miesięcz
mies |měsíčně|mesačne|havonta|havi |pe lună|в месяц|на місяць|το μήνα|ayda |aylık|月額|每月|월
شهري|לחודש
member for|become a member|membership|mitglied|devenez membre|hazte soci|diventa soci|word lid
bliv medlem|bli medlem|buy this|buy access
"""
)
# Words that address the reader, and "we".
TO_READERS = words(
    """
 you | your| we | our | us |please|choose| sie | ihr|ihnen| du | dein| dir | wir | uns|bitte
 vous| votre| vos | nous| notre| nos |veuillez|choisi
 tu | ton | tes | puoi| tuo| tua| tue| nostr| ti |scegli|vuoi| abbiamo|utilizziamo
puede|debe| tus | su | usted|nuestr|nosotros|elige| te |pode|você| seu| sua|nosso|nossa
nós | deve | je | jij|jouw| u | uw | wij| ons | onze| din| ditt| dit | vi | vår| vor
 sinu| sinä|voit| me |käytämme| nasz| nas | nam | my | twoj|twój|możesz|państw| pan | ci | ty |aby
chcete|můžete| nás | nám | vaš| váš| náš| naš|si poř|vám|môžete|udělte
 ön | önnek|mi | nálunk|dumneavoastră| dvs|noi |puteți| вы | ваш| мы | наш| вам| ви | ми | вас
 σας| μας| εμείς|μπορείτε| siz|sizin| biz|bizim|lütfen|ederek| vas | vam|vaše|možete|lahko
 вие |вашите
ください|いただ|当サイト|お客|您|你|我们|我們|저희|귀하|당신|세요|نحن|لك|أنت|שלך|אנחנו|אתה
"""
)
# "your privacy", "your data"
YOUR_PRIVACY = words(
    """
your privacy|your data|your consent|your choice|you choose|cookie choices
ihre privatsphäre|ihre daten|deine privatsphäre|deine daten|ihre wahl
deine wahl|sie haben die wahl|einwilligung|votre vie privée|vos données|votre choix
votre consentement|la tua privacy|la tua scelta|scegli|i tuoi dati|il tuo consenso|tu privacidad
tus datos|su privacidad|elige|sua privacidade|a tua privacidade|je privacy|uw privacy
uw keuze|din integritet|ditt samtyck|dit samtykke|ditt samtykke|dine data|dit privatliv
ditt personvern|twoją prywatność|twoja prywatność|państwa prywatność|vaše soukromí|vašeho soukromí
vašu súkromie|vaše súkromie|yksityisyytesi|yksityisyyttäsi|az ön adat|ваша конфиденциальн
вашу конфиденциальн|вашей конфиденциальн|вашу приватн|gizliliğiniz|το απόρρητό σας
プライバシーを尊重|您的隐私|您的隱私|你的隐私
your decision|you decide|sie entscheiden|du entscheidest|entscheiden sie|wählen sie
vous décidez|à vous de choisir|choisissez|decides tú|tú decides|decidi tu|decide tu|você decide
jij kiest
u kiest|kies hoe|vælg|velg|välj|du bestämmer|wybierz|ty decydujesz|vyberte|vyber si|valitse
válasszon|alegeți|выберите|оберіть|επιλέξτε|seçin|seçiminiz|選択|选择|選擇|선택|اختر|בחר
"""
)
# "this article", where only subscribers are let in.
THIS_PIECE = words(
    """
this article|this story|this content|this post|this piece|full article|full story
dieser artikel|diesen artikel|diesem artikel|dieser inhalt|diesen inhalt|dieser beitrag
diesen beitrag|cet article|ce contenu|la suite de|este artículo|este contenido|esta noticia
questo articolo|questo contenuto|este artigo|este conteúdo|dit artikel|deze inhoud|denna artikel
denne artik|tämä artikkeli|tämän artikkelin|tämän jutun|ten artykuł|tego artykułu|tento článek
tento článok|tohoto článku|ezt a cikket|a cikk |acest articol|эту статью|эта статья|этот материал
статьи целиком|цю статтю|bu yazı|bu haber|bu içer|το άρθρο|この記事|本記事|有料記事
本文仅|此文章|全文|이 기사|기사 전문|هذا المقال|הכתבה
"""
)
# What may be done about it, and with what.
CHOOSING = words(
    """
reject|refus|declin|click|choose|choice|settings|manage|withdraw|do not want us|don't want us
ablehn|einstellung|widerruf|verwalten|klick|auswahl|entscheid|paramètre|cliqu|gérer|retirer|choix
rechaz|haga clic|haz clic|ajustes|configur|gestion|retirar|rifiut|clicca|impostazion|revoc|preferenz
weiger|afwijz|instelling|intrekken|klik|avvisa|inställning|återkall|afvis|indstilling|avslå
innstilling|trekke |hylkää|asetu|kieltäy|odrzu|ustawie|wycof|odmítn|nastaven|odvol|odmiet|elutasít
beállítás|visszavon|resping|setări|retrage|recus|rejeitar|definições|clicar|отклон|отказ|настройк
нажмите|отозвать|відхил|налаштув|натисн|απόρριψ|απορρίψ|ρυθμίσ|reddet|ayarlar|tıkla|odbij|postavk
拒否|設定|撤回|选择|拒绝|设置|点击|拒絕|點擊|거부|설정|철회|클릭|رفض|الإعدادات|النقر|לדחות|דחה|הגדרות
scelt|fai clic|modific|cambiar|ændre|endre|wijzig|zmieni|změní|změni|изменить|змінити|değiştir
変更|更改|변경|تغيير
"""
)
# Greetings.
GREETINGS = words(
    """
welcome|hello| dear |good to see|willkommen|guten tag|hallo|moin|bienven| bonjour|hola |benvenut
 ciao | olá |bem-vind|welkom|välkommen|velkommen| hej |tervetuloa|witamy|witaj|vítejte|vitajte
üdvözl|bun venit|dobrodošli|добро пожаловать|ласкаво просимо|вітаємо|добре дошли|καλώς|hoş geldiniz
ようこそ|欢迎|歡迎|환영|مرحبا|ברוכים
"""
)
# Each consent wall contains one of these.
IN_DEMANDS = Words(word.strip() for word in AGREEING + THIS_PIECE)
