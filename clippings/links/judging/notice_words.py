"""What notices speak of that stand in the place of a page, and pieces hardly ever.

To add a language: a line in lower case in each table; a blank is the bound of a word.
"""

from clippings.links.judging.speaking import words

# The page, its address, and where else to look: how we go on from here.
WAYS_ON = words(
    """
this path|this page|that page|the page|a page|page you| site |website|web site| url | url
 link |homepage
take me home|go home|to home|return home|home page|front page|main page|start page|go back
 back to |return to|search|sitemap|site map
 menu|click| browse|navigat|redirect|refresh|reload the|reload this|try again|try another
have a look|you may like
you might like|you may also|you might also|in the meantime|sold out|popular|most read|address|typed
typo|mistyped|spelling
diese seite|die seite|der seite|webseite|startseite|hauptseite|zur seite|zurück zu |suche
 suchen|suchfunktion|suchfeld|gesuchte
klick|verlink|den link|der link|adresse|navigation|menü|weitergeleitet|auch gefallen|ihnen gefallen
dir gefallen|vertippt
cette page|la page|accueil|retour|revenez|recherch| lien |adresse|cliquez|cliquer|rubrique
naviguer|essayez|redirigé
esta página|la página que|inicio|portada|volver|vuelv|regresa|buscador|búsqueda|buscar|buscas
enlace|dirección|clic |navega| sitio|intente|intenta de|pruebe|prueba a
questa pagina|pagina iniziale|la pagina che|torna a|tornare|ritorna|ricerca|cercar|indirizzo
collegamento|clicca| sito |prova |riprova
página inicial|esta página|voltar|volte|pesquis|procurar|procura |endereço|clique|retornar
início|naveg|tente|mais lidas
deze pagina|pagina die|startpagina|voorpagina|terug naar|zoekfunctie|zoeken|zoekt|klik|hoofdpagina
probeer|website|adres |menu
denna sida|den här sidan|startsida|förstasida|tillbaka|sökning|sökruta|sökfunktion|sök på|söker
länk|klicka|webbplats|adress|prova att
denne side|denne sid|forside|startside|tilbage til|tilbake til|søgning|søgefelt|at søge|søk
lenken |lenker |lenker
linket|linken|klik|webste|nettsted|nettside|adresse|prøv
tämä sivu|tätä sivua|sivun|etusivu|takaisin|haku|hae |hakua|linkki|osoite|osoitt|napsauta|klikkaa
verkkosivu|sivusto|kokeile
tej stron|ta strona|ta podstrona|stronę główną|strony głównej|stronie głównej|wróć|powrót|powróć
wyszukiwar|wyszukaj|szukasz|szukają|kliknij|odnośnik|adres|witryn|spróbuj
tato stránk|tuto stránk|této stránk|úvodní|hlavní stránk|zpět|vyhledáv|hledat|hledan|hledáte|odkaz
adres|klikn|webu|zkuste|hlavnú stránk|hlavná stránk|späť|vyhľadáv|hľadan|hľadáte|skúste
főoldal|kezdőlap|nyitólap|vissza|keresés|keresett|keresse|keresőt|keresés|hivatkoz|kattint|oldalra
webhely|honlap|próbál
prima pagină|pagina principală|acasă|înapoi|inapoi|căut|caut|adresa|adresă|site-ul|reveni|încerc
главн|вернут|вернит|назад|поиск|поищ|ссылк|адресу|адреса|адрес |нажми|перейти|перейд|сайт|попробуй
разделы|раздел
головн|поверн|назад|пошук|посиланн|адресою|натисн|спробуй
начал|върн|търс|връзка|опитай|почетн|назад|претраг|веза
početn|naslovn|natrag|nazad|pretra|poveznic|pokušaj|domov|nazaj|iskanj|povezav|poskusi
αρχική|επιστρ|πίσω|αναζήτ|αναζητ|σύνδεσμ|διεύθυνση|ιστοσελίδα|ιστότοπο|δοκιμ
ana sayfa|anasayfa|geri dön|arama| ara |aradığ|bağlantı|adres|tıkla|menü
الرئيسية|العودة|عد إلى|ارجع|البحث|ابحث|الرابط|رابط|العنوان|الموقع|انقر|حاول|الصفحة التي تبحث
דף הבית|לעמוד הבית|לדף הראשי|חזר|חזור|חיפוש|קישור|כתובת|האתר|נסה|נסו
صفحه اصلی|صفحه نخست|بازگشت|برگرد|جستجو|لینک|پیوند|نشانی|آدرس|سایت
トップページ|トップへ|ホーム|戻る|戻り|お戻り|検索
リンク|アドレス|url|クリック|移動|当サイト|お探し|このページ
首页|首頁|返回|主页|主頁|搜索|搜尋|查找|链接|連結|鏈接
网址|網址|地址|点击|點擊|跳转|跳轉|网站|網站|浏览|您访问
홈으로|홈페이지|메인|돌아가|돌아|이전 페이지|검색|링크|주소|클릭|이동|사이트|찾으시는|다시 시도
หน้าแรก|หน้าหลัก|กลับ|ค้นหา|ลิงก์|ลิงค์|ที่อยู่|คลิก|เว็บไซต์
trang chủ|quay lại|quay về|trở lại|trở về|tìm kiếm|liên kết|đường dẫn|địa chỉ|nhấp
beranda|halaman utama|halaman depan|kembali|pencarian|cari |tautan|alamat|klik|laman utama|situs
avaleht|avalehe|tagasi|aadress|sākumlap|sākum|atpakaļ|meklē|saite|adrese
pradži|pradin|grįž|paieš|nuorod|adres|forsíð|til baka|hlekk|slóð
მთავარ|დაბრუნ|ძებნ|ბმულ|მისამართ|გლխავոր|գլխավոր|վերադար|որոն|հղում|հասցե
होम|मुख्य पृष्ठ|वापस|खोज|लिंक|पता |হোম|ফিরে|খুঁজ|লিংক|முகப்பு|திரும்ப|தேட|முகவரி
హోమ్|వెనక్కి|వెతక|హోమ|પાછા|મુખ્ય|ಮುಖಪುಟ|ಹಿಂತಿರುಗ|ഹോം|തിരികെ|ਵਾਪਸ|මුල් පිටුව
басты|қайту|іздеу|сілтеме|bosh sahifa|ana səhifə|axtar|nüfaqj|kryefaqe|faqja|kërko|pàgina d'inici
enllaç|tornar|páxina|volver|hasiera|bilatu|esteka|leathanach|hafan|cartref|chwilio
mwanzo|rudi|tafuta|tuisblad|hejmpaĝ|serĉ|tahanan|bumalik|hanapin
"""
)
# What has become of it, and what we are told of that.
REGRETS = words(
    """
sorry|apolog| oops| uh oh|oh no| error|moved|renamed|removed|deleted|no longer|does not exist
doesn't exist
not exist|not available|n't available|unavailable|page not found|was not found|n't find|not find
n't be found|nothing here
expired|outdated|missing page|looking for|looked for|contact us|let us know|tell us
leider|entschuldig|tut uns|bedauer|fehler|gelöscht|verschoben|umbenannt|entfernt|veraltet
existiert|nicht mehr|nicht gefunden|nicht finden|verfügbar|hoppla|huch|kontaktier
désol|erreur|excus|oups|supprimé|déplacé|n'existe|disponible|introuvable|plus ici
lo sentimos|sentimos|disculp|error| ups |movido|eliminad|borrad|no existe|disponible|encontr
contáct
spiacent|dispiace|scus|errore|spostat|rimoss|non esiste|disponibil|trovat|più qui|contattac
desculp|lament| erro | erros|movid|removid|excluíd|não existe|não está|disponí|saiu do ar|encontra
helaas|excus| fout|verplaatst|verwijderd|bestaat niet|niet meer|beschikbaar|gevonden
tyvärr|ledsen|beklagar| fel |flyttat|flyttad|borttag|finns inte|finns inget|hittade|hitta|letade
beklager|desværre|dessverre|undskyld|fejl|feil|flyttet|slettet|fjernet|findes ikke|finnes ikke
forældet|ikke længere|ikke lenger|utgått|leder efter|leter etter
valitettav|pahoittel|anteeksi|virhe|siirretty|poistettu|ei ole|ei enää|löydy|löytyn|etsimä
przepraszamy|niestety|błąd|błęd|przeniesion|usunię|nie istnieje|już nie|dostępn|wycofan|znaleź
omlouv|bohužel|ospravedl|žiaľ|chyb|přesun|presun|odstran|smazán|neexist|již není|už není|nenašl
nenalez
sajnál|elnézés|sajnos| hiba |áthely|elköltöz|törölt|nem létez|elérhet|megszűnt
ne pare rău|regret|eroare|mutat|șters|sters|nu mai|nu există|disponibil|expirat
к сожалению|извин|увы|ошибк|удал|перемещ|перенес|не существует|устарел|больше нет|недоступ
не найден
на жаль|вибач|перепрош|помилк|видал|переміщ|не існує|немає|знайд
съжаляв|извин|грешк|премест|изтрит|не съществ|жао|žao|nažalost|žal |oprost|grešk|premješt|obrisan
izbrisan|ne postoji|ne obstaja|premakn|napak
λυπούμαστε|συγγνώμη|δυστυχώς|σφάλμα|μετακιν|διαγραφ|δεν υπάρχει|δεν βρ
üzgün|maalesef|özür| hata|taşın|silin|kaldırıl|mevcut değil|bulunam|bulamad
عذر|نعتذر|آسف|للأسف|خطأ|حذف|نقل|غير موجود|متوفر|متاح|نأسف
מצטער|סליחה|לצערנו|שגיאה|הוסר|נמחק|הועבר|קיימת|לא נמצא
متأسف|متاسف|خطا|حذف|موجود نیست|وجود ندارد
申し訳|ありません|ございません|エラー|削除|終了|変更された|見つかり|存在
抱歉|对不起|對不起|错误|錯誤|出错|已删除|已刪除
不存在|失效|过期|找不到|未找到|下架|丢失|走丢|没有找到
죄송|오류|삭제|변경되|존재하지|찾을 수|만료|잘못
ขออภัย|ผิดพลาด|ลบ|ย้าย|ไม่พบ|หมดอายุ|rất tiếc|xin lỗi|lỗi|đã bị xóa|không còn|không tồn tại
maaf|kesalahan|dihapus|dipindah|tidak ditemukan|tidak tersedia|kahjuks|vabanda| viga|eemalda
kustuta
diemžēl|atvain|kļūd|dzēst|pārviet|atsipraš|klaid|ištrint|perkelt|pasenus|því miður|afsak
სამწუხარო|ბოდიშ|შეცდომ|წაიშალ|ցավոք|ներող|սխալ|ջնջ|क्षमा|माफ|त्रुटि|হুঁশ|দুঃখিত|ত্রুটি|மன்னி|பிழை
кешір|қате|kechir|xato|təəssüf|xəta|fatkeqës|gabim|ho sentim|sentímolo|barkatu|errore|tá brón
samahani|jammer|bedaŭr|paumanhin
"""
)
# What may have happened, and what we might do.
GUESSES = words(
    """
maybe|perhaps|may have|might have|seem to|asked for|requested|could not be|couldn't be|try the
see the|lost your way|off the path|vielleicht|möglicherweise|versuchen sie|versuche es
besuchen sie|schauen sie|peut-être|consultez|visitez|découvrez|instants|quizá|posible
consulte|reserve al|buscaba|forse|aspettiamo|consulta|scopri|talvez|confira|misschien
bekijk|mogelijk|kanske|kan ha|måske|kanskje|kan være|ehkä|może|sprawdź|możliwe|možná|možno
talán|lehet|poate|ίσως|мог быть|могла|возможно|может быть|можливо|проверьте|belki|olabilir|ربما|אולי
可能性|かもしれません|ご確認|可能|아마|mungkin|có thể|อาจ
"""
)
# Whom to ask, and what else there is.
OFFERS = words(
    """
call us|call the| phone|telephone| tel |hotline|e-mail|email|write to|contact|customer service
helpdesk|office hours|billing|offers|bestseller|best seller|similar|related|read also|open again
telefon|kundenservice|kundendienst|kontakt|rufen sie|schreiben sie|angebote|ähnliche|geduld
téléphone| tél |service client|écrivez|lire aussi|nos offres|promotions|retiré|similaires
teléfono|atención al|ofertas|llám|escríb|similares|telefono|contatt|chiama|offerte|simili
telefone|contato|contacto|ligue|telefoon|klantenservice|aanbieding|vergelijkbare
kundtjänst|kontakta|erbjudand|kundeservice|tilbud|puhelin|asiakaspalvelu|yhteyt|tarjou
infolini|polecamy|oferty|podobn|nabídk|ügyfélszolgálat|kapcsolat|ajánl|ofertele|oferte
телефон|звоните|напишите|контакт|почт|похожие|рекоменд|схожі|зателефон|обадете
τηλέφωνο|επικοινων|προσφορ|iletişime|müşteri hizmet|benzer|bulduk|öneri
هاتف|اتصل|تواصل|عروض|טלפון|צרו קשר|מבצעי|تماس|تلفن
電話|お問い合わせ|問合せ|おすすめ|秒後|客服|电话|電話|秒后|推荐|推薦|문의|고객센터|전화|추천|초 후
hubungi|liên hệ|điện thoại|ติดต่อ|โทร
"""
)
# Who speaks to their readers; "we" is "in" to Poles, before some letters.
WE = words(
    """
we're |we'll |we've | we a| we b| we c| we h| we k| we l| we o| we r| we s
 us | wir | uns | nous | noi | abbiamo | hemos | tenemos | temos |estamos
 wij | ons | vi | oss | olemme |nasz| мы | нас | нам | ми | biz |わたし|弊|我们|我們|저희
"""
)
# Whom the domain belongs to, and what it costs.
OF_DOMAINS = words(
    """
domain|hosting|hosted by|webspace|registrar|this name|your name|make an offer|make offer|your offer
buy now|buy this|purchase|for sale|parked|sponsored|related searches| dns| ssl|whois|escrow
webmaster
server|installed|configured|default page|document root|site owner|site's owner|administrator
angebot|zu verkaufen|zum verkauf|kaufen sie|jetzt kaufen|registriert|reserviert|geparkt|inhaber
domaine|à vendre|offre|acheter|hébergé|hébergeur|dominio|en venta|oferta|comprar este|alojam
in vendita|offerta|acquista|domínio|à venda|domein|te koop|domän|till salu|domæne|til salg
domen|na sprzedaż|ofert|doména|na prodej|nabíd|домен|прода|хостинг|alan adı|satılık|teklif
ドメイン|販売|域名|網域|出售|报价|도메인|판매|نطاق|للبيع|דומיין|tên miền|verkkotunnu|myynnissä
"""
)
# Who may come in, and what is done about it.
OF_ACCESS = words(
    """
javascript|cookie|browser|captcha|robot| bot | bots |verify|verification|confirm you|your request
request id|ray id|reference|incident| ip |firewall|security|access to|denied|forbidden|permission
not allowed|blocked|authori|log in|login|logged in|sign in|password|username|subscribers
members only
a moment|please wait|seconds|maintenance|be back|back soon|try later|unavailable|your account
suspended|patience|inconvenience|scheduled| utc| gmt|port 80|port 443
anmelde|einlogg|passwort|zugriff|zugang|gesperrt|berechtig|sicherheit|wartung|gedulden|verständnis
sekunden
connectez|se connect|mot de passe|accès|autoris|sécurité|maintenance|patientez|abonn|identifi
contraseña|sesión|acceso|permiso|seguridad|mantenimiento|navegador|accedi|accesso|permess|sicurezza
manutenzione|senha|acesso|permiss|segurança|manutenção|wachtwoord|inloggen|toegang|beveilig
onderhoud
lösenord|logga in|åtkomst|underhåll|adgangskode|passord|log ind|logg inn|adgang|tilgang|vedlige
salasana|kirjaudu|pääsy|huolto|hasło|zaloguj|dostęp|uprawn|przerwa|heslo|přihl|prihl|přístup|údržb
jelszó|belépés|hozzáfér|karbantart|parol|autentific|acces |întreț|пароль|вход|войти
закона|судебн|доступ|вашего|обслужив|увійти|доступ|парола|lozink
prijav|pristup|κωδικ|σύνδεση|πρόσβαση|şifre|giriş|erişim|bakım
كلمة المرور|تسجيل الدخول|الوصول|صيانة|סיסמה|התחבר
גישה|パスワード|ログイン|アクセス|メンテナンス|会員
密码|密碼|登录|登錄|登入|访问|存取|维护|維護|验证|驗證|비밀번호|로그인|접근|접속|점검|회원
รหัสผ่าน|เข้าสู่ระบบ|mật khẩu|đăng nhập|kata sandi|masuk|akses
"""
)
