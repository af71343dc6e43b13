"""The words of notices about publications that ended, and whose archive went offline.

To add a language: a line in lower case in each table; a space stands for a word boundary.
"""

from clippings.links.judging.page.word_tables import words

# Of magazines, stations, podcasts and projects.
ENDED = words(
    """
ceased publi|ceased to appear|ceased broadcast|stopped publishing|stopped broadcast
stopped appearing|no longer publish|no longer appears|no longer broadcast|no longer on air
no longer produced|final issue|last issue|final edition|last edition|final episode|last episode
final broadcast|last broadcast|off the air|gone off air|signed off|folded in|ended publication
erscheint nicht mehr|erscheinen eingestellt|erscheinen wurde|letzte ausgabe|letzten ausgabe
letzte folge|letzten folge|letzte nummer|letzte sendung|letztes heft|letzten heft
sendet nicht mehr|sendebetrieb|ist schluss|verabschiede
cessé de paraître|cesse de paraître|ne paraît plus|cessé sa |dernier numéro|arrêté sa
arrêté de paraître|fin de parution|cessé d'émettre|n'émet plus|dernier épisode|dernière émission
n'est plus publi|s'est arrêt|est terminé|s'est achev
dejado de publicar|dejó de publicar|ya no se publica|último número|dejado de edit|dejado de emitir
dejó de emitir|último episodio|último programa|ha cesado|ha terminado|ha finalizado|nos despedimos
cessato le|cessato di|non esce più|ultimo numero|ultima puntata|ultimo episodio|non trasmette più
non viene più|si è conclus|è terminat|è finit|sospeso le pubblicazioni|ha smesso di
deixou de ser publi|deixou de circular|deixou de emitir|deixou de sair|última edição
último episódio|última emissão|terminou|já não é publicad|parou de
verschijnt niet meer|niet meer uitgegeven|laatste nummer|laatste editie|laatste aflevering
laatste uitzending|zendt niet meer|opgehouden|ten einde
kommer inte längre ut|utkommer inte|ges inte längre|lagts ned|lagts ner|lagt ned|nedlagd
sista numret|sista avsnittet|slutat sända|slutat komma ut|har upphört|är avslutat|har avslutats
udkommer ikke længere|udgives ikke længere|sidste nummer|sidste afsnit|ophørt|er afsluttet
holdt op med|nedlagt|utkommer ikke lenger|utgis ikke lenger|kommer ikke lenger ut|siste nummer
siste episode|opphørt|er avsluttet|sluttet å
ei enää ilmesty|ei ilmesty enää|lakannut ilmesty|viimeinen numero|viimeinen jakso|lopettanut
lakkaut|ilmestyminen on
się ukazywać|nie ukazuje|ostatni numer|ostatni odcinek|ostatnie wydanie|przestało nadawać
przestał nadawać|zakończył|zakończono
vycházet|nevychází|poslední číslo|poslední díl|přestalo vysílat|skončil|ukončil|vychádzať
nevychádza|posledné číslo|posledná časť
megszűnt|nem jelenik meg|utolsó szám|utolsó rész|utolsó adás|befejez|abbahagy
încetat apariția|nu mai apare|ultimul număr|ultimul episod|s-a încheiat|a încetat
prestao izlaziti|prestala izlaziti|prestao je izlaziti|prestala je izlaziti|ne izlazi
posljednji broj|poslednji broj|posljednja epizoda|prestao s|prestala s|prestao je s|prenehal
ne izhaja več|zadnja številka|престао да|престала да|не излази|последњи број
перестал выходить|перестала выходить|перестало выходить|не выходит|последний номер
последний выпуск|прекращ|завершён|завершен
перестав виходити|перестала виходити|не виходить|останній номер|останній випуск|припини|заверши
спря да|не излиза|престана да|последният брой|последен брой|прекрати|приключи
σταμάτησε να|έπαψε να|δεν κυκλοφορεί|δεν εκδίδεται|τελευταίο τεύχος|τελευταίο επεισόδιο|τερμάτισε
διέκοψε|ολοκληρώθηκε
yayınını durdur|yayınına son|yayımlanmıyor|son sayı|yayın hayatı|son bölüm
yayınlanmıyor
توقفت عن|توقف عن|العدد الأخير|الحلقة الأخيرة|عن الصدور|توقفت المجلة|توقف صدور|انتهى المشروع
לצאת לאור|הפסיק להופיע|הפסיקה להופיע|הפסיק לשדר|הגיליון האחרון|הפרק האחרון|חדל להופיע|הסתיים
متوقف شد|دیگر منتشر نمی|آخرین شماره|به پایان رسید|آخرین قسمت
प्रकाशन बंद|प्रकाशित नहीं|अंतिम अंक|प्रसारण बंद
休刊|廃刊|終刊|刊行を終了|発行を終了|最終号|最終回|放送を終了|放送は終了|更新を終了|閉局|配信を終了
停刊|终刊|停止出版|停止发行|停止發行|停止更新|停播|最后一期|最後一期|最後一集|最后一集
폐간|휴간|종간|발행을 중단|발행을 마|발행이 중단|마지막 호|마지막 회|폐국|방송을 종료|방송을 마
ngừng xuất bản|đình bản|ngừng phát|số cuối|berhenti terbit|tidak lagi terbit|tidak terbit lagi
edisi terakhir|episode terakhir|berhenti siaran|ปิดตัว|ฉบับสุดท้าย|หยุดพิมพ์|ยุติการ
deixat de publicar|ja no es publica|últim número|últim episodi|ha finalitzat
ei ilmu enam|ilmumise|viimane number|vairs neiznāk|pārtrauca iznākt|pēdējais numurs
nebeleidžiam|nebeeina|paskutinis numeris
"""
)
# All that is left of them: the site, its archive, their issues and episodes.
ARCHIVES = words(
    """
website|all issues|our articles|our posts
archiv|webseite|webauftritt|internetseite|internetauftritt|ausgaben|folgen |unsere beiträge
numéros|épisodes|nos articles|émissions
hemeroteca|este sitio|el sitio|esta web|página web|números|ediciones
il sito|questo sito|nostro sito|numeri |puntate|episodi
arquivo|acervo|sítio|edições|episódios
archief|nummers|afleveringen|edities
arkiv|webbplats|sajten|hemsida|avsnitt|websted|hjemmeside|afsnit|numre
nettsted|nettside|utgaver
arkisto|sivusto|verkkosivu|jaksot|jaksoja|numerot
archiwum|archiwal|strona |witryn|numery|odcinki|portal
 web |webov|stránk|čísla|díly|archív
honlap|weboldal|ez az oldal|számai|epizód
arhiv|numerele|episoadele|stranic|brojevi|epizode|spletn
архив|архів|сайт|выпуски|номера |випуски|номери|броеве|сајт|бројеви|епизод
αρχείο|ιστότοπο|ιστοσελίδα|τεύχη|επεισόδια
arşiv| site|sitemiz|sayılar|bölümler
أرشيف|الموقع|موقعنا|الأعداد|الحلقات|ארכיון|האתר|הגיליונות|הפרקים
آرشیو|بایگانی|سایت|شماره‌ها|संग्रह|वेबसाइट|सभी अंक
アーカイブ|アーカイヴ|サイト|バックナンバー|過去の|各号|エピソード
存档|存檔|档案|檔案|网站|網站|本站|往期|过刊|過刊|节目|節目
아카이브|사이트|홈페이지|지난 호|에피소드|지난 방송|kho lưu trữ|trang web|các số
arsip|situs|episode|เว็บไซต์|คลัง|arxiu|lloc web
arhiiv|veebileht|veebisait|arhīv|vietne|archyv|svetain
"""
)
# What a site was that can still be read; it must be denied.
ONLINE = words(
    """
online|accessib|accessed|available|reached|viewed|visited|be read|be found
verfügbar|abrufbar|erreichbar|zugänglich|einsehbar|aufrufbar|im netz
en ligne|disponib|consult|en línea|accesib|acceder|in linea|in rete|raggiungib|visibil|visible
disponíve|acessíve|no ar|aceder|acessar|beschikbaar|bereikbaar|toegankelijk|te raadplegen|te lezen
tillgänglig|nåbar|nås |på nätet|tilgængelig|tilgjengelig|på nett
saatavilla|verkossa|käytettävissä|nähtävissä|luettavissa|avoinna
dostępn|w sieci|dostupn|přístupn|prístupn|k dispozic|elérhet|érhető|megtekinthet|olvasható
dostopn|доступн|достъпн|διαθέσιμ|προσβάσιμ|προσπελάσιμ|erişil|ulaşıl|yayında|kullanıl
متاح|متوفر|الوصول|זמין|זמינ|נגיש|در دسترس|قابل دسترس|उपलब्ध
ご覧|閲覧|アクセス|公開して|ご利用|访问|訪問|浏览|瀏覽|查看|阅读|閱讀|在线|在線|이용하|이용할
열람|접속|보실 수|볼 수|truy cập|khả dụng|xem được|tersedia|diakses|dibaca|เข้าถึง|เข้าชม
kättesaadav|pieejam|pasiekiam|prieinam
"""
)
# It has been switched off.
OFFLINE = words(
    """
offline|off line|taken down|switched off|turned off|shut down|unavailable|inaccessible
abgeschaltet|abgestellt|vom netz|aus dem netz|hors ligne|désactivé|indisponible
desconectad|fuera de línea|disattivat|spento|spenti|oscurat|fora do ar|desligad|indisponíve
uitgezet|uit de lucht|nedsläck|nedstängd|släckts|taget ned|tatt ned|slått av|slukket|suljettu
wyłączon|niedostępn|vypnut|nedostupn|nepřístupn|neprístupn|lekapcsol|nu mai există|indisponibil
ugašen|nedostopn|nije dostup|nisu dostup|nije više|nisu više|ni več|nista več|niso več
није доступ|нису доступ|отключ|недоступ|не работает|вимкнен|не працює|недостъп|изключен
μη διαθέσιμ|εκτός λειτουργίας|yayından kaldır|kapatıl|kapandı|erişilem|ulaşılam
הורד מהרשת|ירד מהרשת|ירדו מהרשת|از دسترس خارج
公開を終了|公開は終了|公開終了|非公開|閉鎖|下线|下線|已关闭|已關閉|폐쇄|오프라인|내려졌
fora de línia
"""
)
