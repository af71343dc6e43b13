"""The words of notices that a site is blocked by a court, an authority or under a law.

To add a language: a line in lower case in each table; a space stands for a word boundary.
"""

from clippings.links.judging.page.word_tables import words

# Frames in which providers of Iran show the notice of their country.
NATIONAL_FRAMES = ("//10.10.34.34", "//10.10.34.35", "//10.10.34.36")
# Said of the site. Not "prohibited", which copyright lines say of copies.
BLOCKED = words(
    """
blocked|been disabled|been restricted|is restricted|not accessible|be accessed|be displayed
are blocking this
is forbidden|been prohibited
gesperrt|blockiert|netzsperre|sperrung|nicht verfügbar|nicht erreichbar|nicht möglich
bloqu|blocage|interdit|restringid|no es posible acceder|suspendid|inibit|oscurat|sequestr|bloccat
geblokkeerd|blokkeren|afgesloten|niet toegankelijk|niet bereikbaar|ikke tilgjengelig
ikke tilgængelig|inte tillgänglig|blockera|spärra|blokere|spærre|blokkert|sperret
estetty|estää|zablokowan|blokad|blokov|znemožn|letilt|hozzáférhetetlen|megakadályoz|zárol
blocat|restricționat|restrictionat|blokiran|onemoguć
заблокир|заблоков|доступ ограничен|ограничен доступ|ограничен на|ограничен по|ограничен в
ресурсу закрыт|сайту закрыт|странице ограничен|запрещена на территории|запрет доступа
ограничения доступа
ресурсу ограничен|сайту ограничен|доступ запрещ|обмежено|обмежений|блокиран
αποκλεισ|φραγή|engellen|erişime kapa|koruma tedbiri|απαγορευτεί|απαγορεύεται
محجوب|حجب|محظور|غير متاح|غير مسموح|חסום|נחסם|נחסמה|مسدود|فیلتر|امکان‌پذیر نیست|مقدور نیست
امکان پذیر نیست|امکان پذیر نمی|امکان‌پذیر نمی
遮断|ブロック|閲覧できません|屏蔽|封锁|封鎖|阻断|停止访问|禁止访问|已被关闭|无法访问|차단
bị chặn|diblokir|tidak dapat diakses|ditutup|disekat|tidak boleh diakses|menutup akses
ถูกระงับ|ถูกบล็อก|ปิดกั้น|ถูกปิด|अवरुद्ध|ब्लॉक
"""
)
# By whom, and by what right.
BY_LAW = words(
    """
 court|by order of| an order|legal order|ministry of|department of|government|authorities
authority|pursuant to| act |injunction|copyright|law enforcement|regulator|national law|local law
 regulation|that is prohibited|prohibited content
gericht|urheberrecht|anordnung|behörde|verfügung|gesetz|tribunal|justice|judiciaire|ministère
 la loi |arrêté|cour d'appel|cour de cassation|conseil d'état|commission|comisión
ministerio|ley de|juzgado|judicial|resolución|autoridad|orden de| ley |dirección general
agcom|provvedimento|delibera|magistrat|giudiziari|procura della|monopoli
rechtbank|rechter|wetgeving| wet |vonnis|justitie
domstol|kendelse|fogedret|handelsretten|myndighed|myndighet|tingrett|tingsrätt|kjennelse|besluta
pålagt|lovlig|ophavsret|opphavsrett|upphovsrätt
oikeuden|poliisi|viranomai| lain |sąd|ustaw|ministra|ministerst|rejestr|prokurat|soudu|soudní
zákon|úřad|súdu|súdn|hatóság|bíróság|határozat|törvény|decizi|oficiul|instanț|autorit|legii
determinação|decisão|anatel|igac|regulador|regulação|inspeção| lei |lov om|tilsynet|komisji
kommissionen|sudsk|zakon|ministar
 суда | суд |судебн|закона|законом|законодат|роскомнадзор|прокуратур|реестр|государственной власти
 судом |экстремистск|федеральный список|идентифицировать сайты
закону|указу президента|указом президента|судов|рішення|съда|съдебн|комисията| съд |разпореждан
τυχερών παιγν|απόφαση|δικαστ|επιτροπ|νόμο|εισαγγελ|kanun|mahkeme|hakimli|hâkimli|kurumu|kurulu
kararı|kararla
القوانين|قوانين |الأنظمة|قانون|هيئة|وزارة|المحكمة|النيابة |בית משפט|בית המשפט|משטרה|החוק
قضایی|قضائی|قوانین|جرایم|دادگاه
裁判所|法令|法律|法规|法規|违法|違法|法院|公安|依法|불법|방송통신심의|경찰청|법률|법령|위원회|안전처
cơ quan|pháp luật|tòa án|kementerian|kominfo|komdigi|undang-undang|internet positif|internet baik
trustpositif|suruhanjaya|กระทรวง|ศาล|กฎหมาย|คำสั่ง|न्यायालय|सरकार|พระราช|peraturan|pemerintah
"""
)
# The site that was asked for, beside the words of pieces/addressed_words.py.
ASKED_FOR = words(
    """
by the network provider|by your provider|by your operator|access to this title
access to this site|access to this web|access to this page|access to this domain
access to this content|requested url|requested site|the site you|the website you
this url|website/url|page you are trying|page you were trying|site is blocked because
your internet provider
zugang zu diesem angebot|zugang zu diesem dienst|zugang zu dieser seite|zugang zu dieser web
zugriff auf diese seite|zugriff auf diese web|zugriff auf dieses angebot|ihr internetanbieter
website durch
l'accès à ce site|l'accès à cette page|site auquel vous|acceso a esta web|acceso a esta página
acceso a este sitio|el sitio al que|accesso a questo sito|accesso a questa pagina|accesso al sito
sito che si |sito al quale|deze bladzijde|stopbladzijde|uw internetprovider|de site die u
de website die u
din internetleverantör|din internetudbyder|den här webbplats|denne hjemmeside|dette nettsted
adgang til en hjemmeside
tälle sivustolle|tälle verkkosivu
dostęp do tej stron|přístup na tuto|přístup na tyto|k tejto stránke|a weboldalhoz|acest site
acces la acest|este sítio|este site|pristup ovoj stranici|pristup ovom sajtu
запрашиваем|сайт  который вы|ресурс  который вы|к данному сайт|к данному ресурс|к этому сайт
доступ к ресурсу|доступ к странице|информационному ресурсу
к веб-странице  на которую|страница  на которую вы|сайт заблокирован
к этому ресурс|до цього сайт|до цього ресурс|до този сайт|търсеният от вас|търсения от вас
στον ιστότοπο αυτ|ιστοσελίδα αυτ|αυτή η ιστοσελίδα|αυτή την ιστοσελίδα|ο ιστότοπος αυτ
στον δικτυακό τόπο|στον ιστότοπο που|στην ιστοσελίδα που
bu internet site|bu web site|bu siteye|bu site hakkında
الموقع الذي تحاول|هذا الموقع|الموقع المطلوب|این سایت|این تارنما|این وب|تارنمای فراخوانده
האתר שביק|אתר זה|このサイト|当サイト|您访问的|该网站|此网站|此網站|本网站
접속하려|해당 정보|해당 사이트|trang web này|situs ini|situs yang anda|laman web ini|halaman ini
사이트에 대한 차단|정보에 대한 차단|situs tujuan anda|situs web yang anda|halaman yang anda
halaman web yang|เว็บไซต์นี้|เว็บไซต์ที่ท่าน|यह वेबसाइट|इस वेबसाइट|การเข้าถึงข้อมูลดังกล่าว
เว็บไซด์ที่ท่าน
"""
)
# Login banners and copyright lines warn of laws as well.
OF_RIGHTS = words(
    """
unauthori|unbefugt|non autoris|no autorizad|non autorizzat|não autorizad|onbevoegd|obehörig
uautoriser|несанкционир|nieupraw|neoprávněn|yetkisiz|luvaton|jogosulatlan|neautoriz|未经授权|무단
reproduc|reproduk|copied|republish|vervielfältig|kopier
"""
)
# Rules of a site speak of blocking those who break them.
PERSONS = words(
    """
account| users|visitors who|members|anyone who|konto|nutzer|compte|utilisateur|cuenta|usuario
utente|utenti|conta |gebruiker|användar|bruger|bruker|käyttäj|użytkownik|uživatel|používateľ
felhasznál|utilizator|korisnik|пользовател|аккаунт|нарушител|комментар|користувач|порушник
потребител
λογαριασμ|χρήστ|kullanıcı|hesap|المستخدم|חשבון|משתמש|کاربر|حساب|アカウント|利用者|账号|用户|帳號
계정|이용자|tài khoản|akun|pengguna|บัญชี|ผู้ใช้|comments|driver|autofahr
"""
)
