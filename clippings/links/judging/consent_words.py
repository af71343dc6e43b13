"""The words of pages that want our consent, or a subscription, before they show what was asked for.

To add a language: a line in lower case in each table; a blank is the bound of a word.
"""

from clippings.links.judging.speaking import words

# What we are to agree to.
TRACKING = words(
    """
cookie|tracking|tracked|personal data|your data|your privacy|our partners|advertis| ads |data to
werbung|einwilligung|werbetracking|personenbezogen|datenschutz|privatsphäre|unsere partner
traceurs|publicité|données personnelles|vie privée|partenaires
pubblicità|tracciament|profilazione|dati personali|privacy
publicidad|rastreo|datos personales|privacidad|nuestros socios
publicidade|rastreament|dados pessoais|privacidade|parceiros
advertentie|reclame|persoonsgegevens|onze partners|annonser|annoncer|reklam|personuppgifter
spårning|sporing|integritet|privatliv|personvern|informasjonskaps|annonsør|privatlivets fred
eväste|mainon|mainoks|seuran|yksityisyy
ciastecz|prywatnoś|danych osobowych|partnerów|dane osobowe|soukrom|osobních údaj|osobné údaje
süti|hirdetés|adatvédel|személyes adat|publicitat|date personale|confidențialit
файл|реклам|персональн|конфиденциальн|куки|кукі|διαφήμισ|διαφημί|απόρρητο|προσωπικ
çerez|gizlili|kişisel veri|reklama|kolačić|piškot|oglas|бисквит
クッキー|広告|プライバシー|个人信息|隐私|廣告|广告|隱私|쿠키|광고|개인정보
ملفات تعريف|الخصوصية|إعلان|עוגיות|פרטיות|פרסומ
"""
)
# That we are to.
AGREEING = words(
    """
accept| agree|i agree|consent|allow all|opt in|got it
zustimm|stimmen sie|stimme |akzeptier|einverstanden|einwillig|erlauben
accept|consent|d'accord|votre accord|j'autorise|autoriser
accett|acconsent|consenso|acept|consiento|consentim|de acuerdo|aceit|concord|consentim
akkoord|accepte|toestemming|toestaan|godkänn|samtyck|acceptér|samtykke|godta|godkend|tillad|tillat
hyväksy|suostu
zgadza|zgod|wyraż|wyraź|akcept|souhlas|přijm|příjm|povolit|súhlas|prijať
elfogad|hozzájárul|egyetért|accept|de acord|consimțăm
согла|принять|принимаю|приймаю|прийняти|згод|αποδ|αποδοχή|συμφων|συναίνεσ|συγκατ
kabul|onay|izin ver|prihvać|slažem|pristanak|soglaš|strinjam|sprejm|приема|съглас
同意|承諾|許可|接受|允许|允許|동의|수락|موافق|أوافق|قبول|מסכים|אישור|הסכמ
"""
)
# What for.
GOING_ON = words(
    """
 read | reading| continu|proceed|before you| access | view | visit| enter |take me to|free of charge
 lesen|weiter|besuch|fortfahr|zugang|nutzen|kostenlos| gratis|zugriff
 lire |lire | accéder|accès|poursuiv|avant de|continuer|gratuit|navigu|consulter
leggere|continua|prosegui|acceder|accesso|navigare|gratis
 leer |seguir|continuar|acceder|acceso|navegar| ler |prosseguir|aceder|acessar|gratuit
 lezen|lees verder|verder|doorgaan|toegang|bezoek|läsa|läs |fortsätt|vidare|besök
læs |læse|fortsæt|videre|adgang|lese |les |fortsett|tilgang|besøg
lue |luke|jatka|pääse|käyttää
czytać|czytaj|dalej|przejdź|przejdziesz|kontynu|dostęp|korzystać|bezpłatn
číst|čtení|čtěte|pokrač|dál |dále|přístup|zdarma|čítať|čítan|pokrač|ďalej|prístup
olvas|folytat|tovább|hozzáfér|citi|continua|acces |mai departe
читать|чтения|продолж|дальше|доступ|перейти|читати|продовж|далі
διαβ|συνέχ|συνεχί|πρόσβαση|okumak|okumaya|okuy|devam|erişim|giriş
čita|nastav|pristup|brati|branj|nadalj|dostop|четене|продълж|достъп
続き|続け|続行|読む|お読み|閲覧|ご覧|利用する|继续|繼續|阅读|閱讀|访问|浏览|瀏覽|계속|읽|이용|보려면
للمتابعة|متابعة|قراءة|للوصول|להמשיך|המשך|לקרוא
"""
)
# What we may do instead, as a rule for money.
OR_PAYING = words(
    """
subscri|pay to| pay or| or pay|ad-free|without tracking|without ads|manage settings|more options
 abo |-abo|abos |abonn|abonnier| pur |pur-|ohne werbung|ohne tracking|ohne werbetracking
abonn|s'abonner|m'abonne|sans publicité|abbon|suscri|assin|subscrev
abonneer|abonnement|prenum|tecknar|køb |betal|kjøp
tila | tilata|tilaus|tilaa|ilman mainoks
subskryp|prenumerat|wykup|bez reklam|předpl|predpl|zaplat
előfizet|abonament|abonează|подпис|передплат|συνδρομ|abone|pretplat|naročn|абонамент
有料会員|会員登録|購読|有料プラン|付费|付費|订阅|訂閱|会员|會員|구독|유료|اشتراك|اشترك|מנוי
"""
)
# How readers are spoken to, and by whom.
TO_READERS = words(
    """
 you | your| we | our | us |please|choose
 sie | ihr|ihnen| du | dein| dir | wir | uns| unser|bitte
 vous| votre| vos | nous| notre| nos |veuillez|choisi| tu | ton | tes | vous avez
 puoi| tuo| tua| tuoi| tue| noi | nostr| ti |scegli|vuoi| abbiamo|utilizziamo
puede|debe| tu | tus | su | usted|nuestr|nosotros|elige| te | tus datos
pode|você| seu| sua|nosso|nossa|nós | deve | sua escolha
 je | jij|jouw| u | uw | wij| we | ons | onze
 du | din| ditt| dina| dit | dine| vi | vår| vor
 sinu| sinä|voit| me |käytämme
 nasz| my | twoj|twój|możesz|państw| pan |aby | ci | ty |twój
chcete|můžete| vaš| váš| náš| naš| my |si poř|vám|môžete|udělte
 ön | önnek|mi | nálunk|dumneavoastră| dvs|noi | nostr|puteți
 вы | ваш| мы | наш| вам| ви | ми | вас
 σας| μας| εμείς|μπορείτε| siz|sizin| biz|bizim|lütfen|ederek| vas | vam|vaše|možete|lahko
 вие |вашите
ください|いただ|当サイト|お客|您|你|我们|我們|저희|귀하|당신|하세요|세요|نحن|لك|أنت|שלך|אנחנו|אתה
"""
)
# What they are said to own, so that it is asked for.
YOUR_PRIVACY = words(
    """
your privacy|your data|your consent|your choice|you choose|your way|cookie choices
ihre privatsphäre|ihre daten|deine privatsphäre|deine daten|ihre wahl|ihre einwilligung
deine wahl|sie haben die wahl|einwilligung|votre vie privée|vos données|votre choix
votre consentement|la tua privacy|la tua scelta|scegli|i tuoi dati|il tuo consenso|tu privacidad
tus datos|su privacidad|elige|sua privacidade|a tua privacidade|je privacy|jouw privacy|uw privacy
jouw keuze|uw keuze|din integritet|ditt samtyck|dit samtykke|ditt samtykke|dine data|dit privatliv
ditt personvern|twoją prywatność|twoja prywatność|państwa prywatność|vaše soukromí|vašeho soukromí
vašu súkromie|vaše súkromie|yksityisyytesi|yksityisyyttäsi|az ön adat|ваша конфиденциальн
вашу конфиденциальн|вашей конфиденциальн|вашу приватн|gizliliğiniz|το απόρρητό σας
プライバシーを尊重|您的隐私|您的隱私|你的隐私
"""
)
# What lies behind where subscribers alone are let in.
THIS_PIECE = words(
    """
this article|this story|this content|this post|this piece|full article|full story
dieser artikel|diesen artikel|diesem artikel|dieser inhalt|diesen inhalt|dieser beitrag
diesen beitrag|cet article|ce contenu|la suite de|este artículo|este contenido|esta noticia
questo articolo|questo contenuto|este artigo|este conteúdo|dit artikel|deze inhoud|denna artikel
denne artik|tämä artikkeli|tämän artikkelin|tämän jutun|ten artykuł|tego artykułu|tento článek
tento článok|tohoto článku|ezt a cikket|a cikk |acest articol|эту статью|эта статья|этот материал
статьи целиком|цю статтю|bu yazı|bu haber|bu içer|αυτό το άρθρο|το άρθρο|この記事|本記事|有料記事
本文仅|此文章|全文|이 기사|기사 전문|هذا المقال|הכתבה
"""
)
