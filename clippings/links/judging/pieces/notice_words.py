"""The words of notices in place of a page, which articles hardly ever use.

To add a language: a line in lower case in each table; a space stands for a word boundary.
"""

from clippings.links.judging.page.word_index import Words
from clippings.links.judging.page.word_tables import words
from clippings.links.judging.pieces.access_words import OF_ACCESS

# Where a lost reader is sent.
HOME = words(
    """
homepage|home page|front page|main page|start page|startseite|accueil|página de inicio
página inicial|portada|página principal|pagina iniziale|pagina principale|startpagina|startsida
forside|etusivu|stronę główną|strony głównej|stronie głównej|úvodní|hlavní strán|hlavnú strán
főoldal|kezdőlap|prima pagină| главн| головн|начална|početn|naslovn|αρχική|ana sayfa|anasayfa
الرئيسية|דף הבית|صفحه اصلی|トップページ|ホームへ|ホームに戻| ホーム |首页|首頁| 홈 |홈으로
홈 화면|홈페이지로|홈페이지 메인|หน้าแรก|trang chủ|beranda
"""
)
HOME_IN_PROSE = Words(HOME - {"accueil"})  # which also means "reception desk"
# The page, its address, and where else to look.
WAYS_ON = HOME + words(
    """
this path|this page|that page|the page|a page|page you| site |website|web site
 link |take me home|go home|to home|return home|go back| back to |return to| search|sitemap
site map|click| browse|navigat|redirect|refresh|reload the|reload this|try again|try another
have a look|you may like
you might like|you may also|you might also|in the meantime|sold out|popular|most read|address|typed
 typo |spelling|diese seite|die seite|der seite|webseite|hauptseite|zur seite|zurück zu | suche
textsuche|seitensuche|suchfunktion|suchfeld|gesuchte
klick|verlink|den link|der link|menü|weitergeleitet|auch gefallen|ihnen gefallen
dir gefallen|vertippt|cette page|retour|revenez|recherch| lien |rubrique|naviguer|essayez|redirigé
esta página|la página que|inicio| volver| vuelv|regresa|buscador|búsqueda|buscar|buscas
enlace|dirección|clic | sitio|intenta de|pruebe|prueba a
questa pagina|la pagina che|torna a|ritorna|ricerca| cercar|indirizzo
collegamento|clicca| sito |prova |riprova| voltar| volte ao | volte à | volte para |pesquis
procurar|procura |endereço|clique|início|naveg| tente|mais lidas
pagina die|voorpagina|terug naar|zoekfunctie| zoeken| zoekt| klik|hoofdpagina| probeer
 menu |deze pagina
denna sida|den här sidan|förstasida|tillbaka| sökning|sökruta|sökfunktion|sök på| söker|länk
webbplats|denne sid|startside|tilbage til|tilbake til| søgning|søgefelt|at søge| søk|lenken |lenker
linket| linken|webste|nettsted|nettside|prøv
tämä sivu|tätä sivua|sivun|takaisin|haku|hae |linkki|osoite|osoitt|napsauta
verkkosivu|sivusto|kokeile|tej stron|ta strona|ta podstrona|wróć|powrót
wyszukiwar|wyszukaj|szukasz|szukają|odnośnik| adres|'adres|-adres|witryn|spróbuj
tato stránk|tuto stránk|této stránk|zpět|vyhledáv|hledat|hledan|hledáte|odkaz
webu|zkuste|hlavná stránk|späť|vyhľadáv|hľadan|hľadáte|skúste
nyitólap|vissza|keresés|keresett|keresse|keresőt|hivatkoz|kattint|oldalra|webhely|honlap|próbál
pagina principală|acasă|înapoi|inapoi|căut| cauta| caută|site-ul| reveni|încerc
 вернут|вернит|назад|поиск|поищ|ссылк|адресу|адреса|адрес |нажми|перейти|перейд|сайт|попробуй
 раздел
поверн|пошук|посиланн|адресою|натисн|спробуй|начална| начальную| начальная| върн| търс|връзка
опитай|почетн|претраг|веза|natrag|nazad|pretra|poveznic|pokušaj|domov|nazaj|iskanj|povezav|poskusi
επιστρ|πίσω|αναζήτ|αναζητ|σύνδεσμ|διεύθυνση|ιστοσελίδα|ιστότοπο|δοκιμ
geri dön| arama| ara |aradığ|bağlantı| tıkla
العودة|عد إلى|ارجع|البحث|ابحث|رابط|العنوان|الموقع|انقر|حاول|الصفحة التي تبحث
לעמוד הבית|לדף הראשי|חזר|חזור|חיפוש|קישור|כתובת|האתר|נסה|נסו
صفحه نخست|بازگشت|برگرد|جستجو|لینک|پیوند|نشانی|آدرس|سایت|トップへ|戻る|戻り|検索
リンク|アドレス| url | url-|l'url|urlが|urlを|urlは|的url|该url|此url|url不|url이|url을|url은
クリック|移動|当サイト|お探し|このページ|返回|主页|主頁|搜索|搜尋|查找|链接|連結|鏈接
网址|網址|地址|点击|點擊|跳转|跳轉|网站|網站|浏览|您访问
메인|돌아|이전 페이지|검색|링크|주소|클릭|이동|사이트|찾으시는|다시 시도
หน้าหลัก|กลับ|ค้นหา|ลิงก์|ลิงค์|ที่อยู่|คลิก|เว็บไซต์
quay lại|quay về|trở lại|trở về|tìm kiếm|liên kết|đường dẫn|địa chỉ|nhấp
halaman depan|kembali|pencarian| cari |tautan| alamat|laman utama|situs
avaleht|avalehe|tagasi| sākum|atpakaļ| meklē|saite
pradži|pradin| grįž|paieš|nuorod|forsíð|til baka|hlekk|slóð
მთავარ|დაბრუნ|ძებნ|ბმულ|მისამართ|გლխავոր|գլխավոր|վերադար|որոն|հղում|հասցե
होम|मुख्य पृष्ठ|वापस|खोज|लिंक|पता |হোম|ফিরে|খুঁজ|লিংক|முகப்பு|திரும்ப|தேட|முகவரி
వెనక్కి|వెతక|హోమ|પાછા|મુખ્ય|ಮುಖಪುಟ|ಹಿಂತಿರುಗ|ഹോം|തിരികെ|ਵਾਪਸ|මුල් පිටුව
басты|қайту|іздеу|сілтеме|bosh sahifa|ana səhifə|axtar|nüfaqj|kryefaqe|faqja|kërko|pàgina d'inici
enllaç| tornar|páxina|hasiera|bilatu|esteka|leathanach|hafan|cartref|chwilio
mwanzo| rudi|tafuta|tuisblad|hejmpaĝ|serĉ| tahanan|bumalik|hanapin
насловната|барате|пребару|нүүр хуудас|буцах|хайсан|хаяг|башкы бет|кайтыңыз|издеген|асосӣ
баргард|меҷӯ|баш бит|эзлә|галоўн|вярн|шукае|спасылк
ပင်မ|ရှာဖွေ|ရှာနေ|ပြန်သွား|လိပ်စာ|መነሻ|ይመለሱ|የሚፈልጉ|ہوم پیج|سرورق|واپس|تلاش کر|پەڕەی سەرەکی|بگەڕێ
मुख्यपृष्ठ|परत जा|शोधत|ໜ້າຫຼັກ|ກັບໄປ|ຊອກຫາ|ទំព័រដើម|ត្រឡប់|ស្វែងរក
leitar eftir|startsäit|zréck|dir sicht|thússide| werom |sykje|bogga hore|raadin|buyela|olifuna
dachaigh|a' lorg|acuèlh|tornatz|cercatz|enavos|tschert|fittex|ewlenija
dá uma olhada|dê uma olhada|un vistazo|un'occhiata|jetez un|schau dich um|neem een kijkje
 en titt |rzuć okiem|загляните|взгляните|göz at
"""
)
# Apologies.
SORRY = words(
    """
 sorry| apolog| oops| leider | entschuldig| tut uns| hoppla| désolé| nous regrettons| oups
 sentimos| disculp| spiacent| ci dispiace| purtroppo | ci scus| desculp| lamentamos
 infelizmente| helaas| excuses| tyvärr| beklager| desværre| dessverre| undskyld| valitettav
 pahoittel| anteeksi| przepraszamy| niestety| omlouv| bohužel| ospravedl| žiaľ| sajnál| sajnos
 elnézés| ne pare rău| din păcate| к сожалению| извин| на жаль| вибач| перепрош| žao | съжаляв| žal
 nažalost| oprost| λυπούμαστε| συγγνώμη| δυστυχώς| üzgün| maalesef| özür|عذر|نعتذر|للأسف|נאסף|מצטער
סליחה|לצערנו|متأسف|متاسف|申し訳|抱歉|对不起|對不起|죄송|ขออภัย| rất tiếc| xin lỗi| maaf
"""
)
# What became of the page.
REGRETS = SORRY + words(
    """
 uh oh|oh no|moved|renamed|deleted|no longer|doesn't exist
not exist|not available|n't available|unavailable|page not found|was not found|n't find|not find
n't be found|nothing here
unexpected condition|expired|outdated|missing page|looking for|looked for|contact us|let us know
tell us
bedauer|fehler|gelöscht|verschoben|umbenannt|entfernt|veraltet
existiert|nicht mehr|nicht gefunden|nicht finden|verfügbar|huch|kontaktier
désol| erreur|'erreur|excus|supprimé|déplacé|n'existe|disponible|introuvable|plus ici
error| ups |eliminad|borrad|no existe| encontr|contáct
dispiace| scus|spostat|rimoss|non esiste|disponibil| trovat|più qui|contattac
 lament| erro | erros| movid|removid|excluíd|não existe|não está|disponí|saiu do ar
 fout|verplaatst|verwijderd|bestaat niet|niet meer|beschikbaar| gevonden
ledsen|beklagar| ett fel| fel inträff| fel uppst| något fel|gick fel|flyttat|flyttad|borttag
finns inte|finns inget|hitta|letade|fejl|feil|flyttet|slettet|fjernet|findes ikke|finnes ikke
forældet|ikke længere|ikke lenger|utgått|leder efter|leter etter
virhe|siirretty|poistettu|ei ole|ei enää|löydy|löytyn|etsimä
błąd|błęd|przeniesion|usunię|nie istnieje|już nie|dostępn|wycofan|znaleź
 chybov| chybn| chyby | chybu | chyba při| chyba pri|ala chyba|přesun|presun|odstran|smazán|neexist
již není|už není|nenašl|nenalez| hiba |áthely|elköltöz|törölt|nem létez|elérhet|megszűnt
regret|eroare| mutat|șters| sters|nu mai|nu există|expirat
увы|ошибк|удален|удалён|удалил|не уда|перемещ|перенес|не существует|устарел|больше нет|недоступ
не найден
помилк|видал|переміщ|не існує|немає|знайд|грешк|премест|изтрит|не съществ|жао|grešk|premješt|obrisan
izbrisan|ne postoji|ne obstaja|premakn| napak|σφάλμα|μετακιν|διαγραφ|δεν υπάρχει|δεν βρ
 hata|taşın|silin|kaldırıl|mevcut değil|bulunam|bulamad|آسف|خطأ|حذف|نقل|غير موجود|متوفر|متاح|نأسف
שגיאה|הוסר|נמחק|הועבר|קיימת|לא נמצא|خطا|موجود نیست|وجود ندارد
ありません|ございません|エラー|削除|終了|変更された|見つかり|存在|错误|錯誤|出错|已删除|已刪除
失效|过期|找不到|未找到|下架|丢失|走丢|没有找到|오류|삭제|변경되|존재하지|찾을 수|만료|잘못
ผิดพลาด|ลบ|ย้าย|ไม่พบ|หมดอายุ|lỗi|đã bị xóa|không còn|không tồn tại
kesalahan|dihapus|dipindah|tidak ditemukan|tidak tersedia|kahjuks|vabanda| viga|eemalda|kustuta
diemžēl|atvain|kļūd|dzēst|pārviet|atsipraš| klaid|ištrint|perkelt|pasenus|því miður|afsak
სამწუხარო|ბოდიშ|შეცდომ|წაიშალ|ցավոք|ներող|սխալ|ջնջ|क्षमा|माफ|त्रुटि|হুঁশ|দুঃখিত|ত্রুটি|மன்னி|பிழை
кешір|қате|kechir| xato|təəssüf|xəta|fatkeqës|gabim|ho sentim|sentímolo|barkatu|tá brón
samahani|jammer|bedaŭr|paumanhin
за жал|извинете|не постои|пронајд|отстранет|уучлаарай|олдсонгүй|устга|кечир|табылган жок|өчүрүл
бубахшед|вуҷуд надорад|ёфт нашуд|гафу|табылмады|бетерел|не існуе|выдален|знойдз|прабач
ဝမ်းနည်းပါ|တောင်းပန်|မတွေ့|ဖျက်|ይቅርታ|አልተገኘም|ተወግ|معذرت|نہیں ملا|ببوور|بوونی نییە|سڕا
सापडले|अस्तित्वात|ຂໍອະໄພ|ບໍ່ພົບ|ລຶບ|អភ័យទោស|សុំទោស|រកមិនឃើញ|លុប
tíverri|ikki til|gëtt et net|geläscht|spitich|bestiet net|fuorthel| raali |ma jiro|tirtir
uxolo|alikho|lisusiwe|duilich|duilleag|existís|desplaçad|perstgis|exista betg|skużana|teżisti|tneħħ
"""
)
# Guesses, and advice.
GUESSES = words(
    """
maybe|perhaps|may have|might have|seem to|asked for|requested|could not be|couldn't be|try the
see the|lost your way|off the path|vielleicht|möglicherweise|versuchen sie|versuche es
besuchen sie|schauen sie|peut-être|visitez|découvrez|instants|quizá| posible
consulte|reserve al|buscaba|forse|aspettiamo|consulta|scopri|talvez|confira|misschien
bekijk| mogelijk| kanske|kan ha|måske|kanskje|kan være|ehkä| może|sprawdź|możliwe|možná|možno
 talán|lehet|poate|ίσως|мог быть| могла| возможно|может быть| можливо|проверьте|belki|olabilir|ربما
אולי|かもしれません|ご確認|可能|아마|mungkin|có thể|อาจ
"""
)
# Contacts, and other pages.
OFFERS = words(
    """
call us|call the| phone|telephone| tel |hotline|e-mail|email|write to|contact|customer service
helpdesk|office hours|billing| offers|bestseller|best seller|similar|related|read also|open again
telefon|kundenservice|kundendienst|kontakt|rufen sie|schreiben sie|angebote|ähnliche|geduld
téléphone| tél |service client|écrivez|lire aussi|nos offres|promotions|retiré|similaires
teléfono|atención al|ofertas| llám|escríb|contatt|chiama|offerte|simili
 contato|ligue|telefoon|klantenservice|aanbieding|vergelijkbare
kundtjänst|erbjudand|kundeservice|tilbud|puhelin|asiakaspalvelu|yhteyt|tarjou
infolini|polecamy|oferty|podobn|nabídk|ügyfélszolgálat|kapcsolat|ajánl|oferte
телефон|звоните|напишите|контакт| почте | почту | почты | почтой |похожие|рекоменд|схожі|обадете
τηλέφωνο|επικοινων|προσφορ|iletişime|müşteri hizmet|benzer|diğer ilan|bulduk|öneri
هاتف|اتصل|تواصل|عروض|טלפון|צרו קשר|מבצעי|تماس|تلفن
電話|お問い合わせ|問合せ|おすすめ|ご愛顧|秒後|客服|电话|秒后|推荐|推薦|문의|고객센터|전화|추천|초 후
hubungi|liên hệ|việc làm khác|tin khác|lowongan lain|điện thoại|ติดต่อ|โทร
"""
)
# "we" and "you"; " we " also means "in" in Polish.
WE = words(
    """
we're |we'll |we've | we a| we b| we c| we h| we k| we l| we o| we r| we s
 us | wir | uns | nous | noi | abbiamo | hemos | tenemos | temos |estamos
 wij | ons | vi har | vi er | vi är | vi kan | vi kund| vi vil | vi ska| vi må| vi får | vi kunn
 vi beklag| vi hitta| vi fi| vi fan| at vi | att vi | kan vi | har vi | som vi |når vi | vi arb
när vi | oss | olemme | nasz| мы | нас | нам | ми | biz |わたし|弊|我们|我們|저희
"""
)
# All of these, without and with the words of access.
HOW_TO_GO_ON = WAYS_ON + REGRETS + GUESSES + OFFERS
NOTICES = HOW_TO_GO_ON + OF_ACCESS
