"""The words of notices about services that were closed with all their content.

To add a language: a line in lower case in each table; a space stands for a word boundary.
"""

from clippings.links.judging.page.word_index import Words
from clippings.links.judging.page.word_tables import words

# Content of users.
KEPT = words(
    """
stories| account|posts|blogs|questions|photos| pages|content| data |journals
diaries|entries|groups|guestbooks|discussions|threads|messages|attachments|uploads|galleries
pictures|videos|recordings|playlists|bookmarks| files|forums|embeds|websites| sites|homepages
topics|collections|communities
konten|beiträge|inhalte|alle artikel|artikel und|und artikel|artikel sind|artikel wurden| seiten
daten |gruppen|gästebücher|fotos
alben |tagebücher| foren |diskussionen|themen |nachrichten|texte |dateien|einträge
galerien
comptes|contenu|articles|données|images |groupes|sujets |billets
fichiers|vidéos|galeries
cuentas|contenido|artículos|páginas|datos |perfiles|imágenes|álbumes|grupos|mensajes|debates |hilos
foros |entradas |archivos|publicaciones|bitácoras
 blog|articoli|pagine | dati |foto |immagini|gruppi |messaggi|discussioni
allegati| siti | forum
contas |conteúdo|artigos|dados |perfis|imagens|álbuns|mensagens|discussões|tópicos|fóruns
ficheiros|vídeos|postagens|publicações|blogues
berichten|artikelen|inhoud |pagina's|gegevens|profielen|foto's|groepen|discussies|onderwerpen
dagboeken|bestanden|video's|krabbels
konton|konti |kontoer|blogg|inlägg|indlæg|innlegg|artikl|innehåll|innhold|indhold|profil|bilder
billeder|foton |album|grupper|meddeland|beskeder|meldinger|diskussioner|diskusjon|trådar|tråde
gästböcker|gæstebøger|gjestebøker|dagböcker|dagbøger|dagbøker| filer | sidor | sider
blogit |tilit |käyttäjätil|sisäl|artikkelit|profiilit|kuvat |ryhmät|viestit|keskustelut
päiväkirjat|tiedostot| sivut |vieraskirjat|kirjoitukset
 konta |blogi |wpis|artykuł|dane |treści|zdjęcia|grupy |wiadomości|dyskusje|wątki| fora
pliki |galerie |posty |pamiętniki
účty |blogy |článk|obsah|fotk|fotografi|skupiny|diskuse|vlákna|soubory
stránky|příspěvky|deníky|dáta |diskusie|súbory|príspevky|zprávy |správy
tartalm|cikkek|blogok|fiókok|képek |fotók|csoportok|üzenetek|témák
fórumok|fájlok|oldalak|bejegyzések|naplók
conținut|articole|conturi|bloguri|poze|grupuri|mesaje|discuții|fișiere
pagini|postări
sadržaj|članci|računi|blogovi|slike |poruke|rasprave|datoteke|stranice|objave|vsebin|članki
аккаунты|блоги|данные|материалы|статьи|профили|фотографии|альбомы|группы|сообщения
 темы|форумы|файлы|дневники|посты| сайты|запис|блог |страниц
матеріал|статті|дані |профілі|світлини|повідомлення|файли|щоденники|дописи|сторінки
блоговете|статиите|снимките|съдържание|темите|публикациите|файловете|мненията
περιεχόμεν|άρθρ|λογαριασμ|προφίλ|φωτογραφ|άλμπουμ|ομάδες|μηνύματα|συζητήσεις|αρχεία|σελίδες
αναρτήσεις|ιστολόγια|δεδομένα
içerik|yazı|hesap|fotoğraf|albüm|gruplar|mesajlar|konular|forumlar|yorumlar|dosyalar
sayfalar|günlükler|veriler
الحساب|المدون|المحتو|البيانات|الملفات|الصور|المواضيع|المنشورات|التدوينات|المقالات
وبلاگ|حساب‌|محتوا|صفحات|عکس|پست|مطالب|نوشته|חשבונות|בלוגים|תכנים|תמונות|פוסטים|דפים|פורומים|הודעות
ब्लॉग|खाते|सामग्री|पोस्ट|तस्वीर
記事|データ|ブログ|コンテンツ|日記|投稿|写真|アルバム|ページ|プロフィール|アカウント|掲示板
ファイル|動画|作品|スレッド
数据|内容|博客|账号|帐号|文章|日志|相册|照片|页面|帖子|空间|資料|资料|數據|內容|部落格|帳號|日誌|相簿
頁面|貼文|網頁
게시물|데이터|블로그|콘텐츠|게시글|사진|앨범|계정|미니홈피|자료|페이지|프로필|파일
bài viết|tài khoản|nội dung|dữ liệu|hình ảnh|akun|halaman|postingan|tulisan
บทความ|บัญชี|เนื้อหา|ข้อมูล|รูปภาพ|บล็อก|ไดอารี่|กระทู้|หน้าเว็บ
continguts|dades |perfils|missatges|pàgines
"""
)
_DENIED = ("cannot", "can't", "can no longer", "can not", "could not", "no longer")
_DONE = (
    "accessed", "opened", "reached", "read", "recovered", "restored", "retrieved", "seen", "shown",
    "viewed", "visited", "found", "displayed", "browsed",
)  # fmt: skip
# What became of it.
LOST = words(
    """
deleted|erased|wiped|destroyed|removed |purged|discarded|not available any
no longer available|no longer online
no longer possible|no longer exist|no longer there|are gone|is gone
gone for good
 inaccessible|are offline|is offline|no longer access|no longer read|no longer view|no longer open
no longer reach|no longer visit
gelöscht|vernichtet|entfernt |abrufbar|erreichbar|zugänglich|einsehbar|aufrufbar|mehr online
mehr verfügbar|länger verfügbar|zur verfügung|nicht mehr auf |mehr lesen|mehr öffnen|mehr möglich
länger möglich|verloren
supprimé|effacé|détruit|plus accessible|plus consultable|plus disponible|plus en ligne|plus visible
plus possible|plus accéder|plus lisible
eliminad|borrad|destruid|ya no |suprimid|cancellat|eliminat|distrutt|non sono più|non è più
più consultabil|più accessibil|più possibile|più disponibil|più raggiungibil|più visibil
apagad|excluíd|já não |não está mais|não estão mais|mais possível|mais acessíve|mais disponíve
verwijderd|gewist|vernietigd|niet meer |niet langer
raderat|raderad|slettet|fjernet|tagits bort|borttag|inte längre|ikke længere|ikke lenger
poistettu|tuhottu|eivät ole enää|ei ole enää|enää saatavilla|enää nähtäv|enää luett
usunięt|skasowan|już niedostępn|nie można już|już możliw|już dostęp
smazán|zmazan|vymazán|odstraněn|odstránen|již ne|už ne|už nie|vymazan
töröl|megsemmisít|már nem |nem érhetők el|nem elérhető|nu mai |șters|sterse
obrisan|izbrisan|više nis|više nij|nije više|ni več|niso več
удален|удалён|стёрт|стерт|уничтожен|недоступн|больше н|уже н|видален|знищен
більше н
изтрит|вече не
διαγρ|πλέον|silin|artık
حذف|لم تعد|لم يعد|لا يمكن|نیست|נמחק|אינם זמינים|אינן זמינות|לא ניתן|हटा दि|मिटा
いただけません|削除されま|削除しまし|削除いたしまし|削除済|できません|ご覧になれません|消去されま|消去しまし
見られません|見ることはでき|閲覧でき|アクセスでき
删除|清除|清空|无法访问|无法查看|无法浏览|不再|不可访问|刪除|無法瀏覽|無法存取|無法訪問|無法查看
삭제|더 이상|볼 수 없|이용할 수 없|열람할 수 없|접근할 수 없
đã bị xóa|đã xóa|không còn|không thể|dihapus|tidak lagi|tidak bisa|tidak dapat|ถูกลบ|ไม่สามารถ
esborra|ja no
"""
) + Words(f"{denied} be {done}" for denied in _DENIED for done in _DONE)
# It is still to happen, or is denied: the content can still be read.
NOT_YET_LOST = words(
    """
will be | shall be |going to be| none of | nothing | still be |still available|still online
remain online
remain available|remains online|remains available|stay online|stays online| stay |read-only
read only
preserved
archived at| werden gelöscht|wird gelöscht|werden entfernt| werden alle |weiterhin |bleiben online
bleiben erhalten|bleiben lesbar|bleibt online|bleiben verfügbar|bleiben abrufbar|nach wie vor
 seront | sera |restent |resteront |reste en ligne|toujours en ligne|toujours accessible
 serán | será |siguen |seguirán |permanecen|todavía |saranno |sarà |verranno |verrà |restano online
restano consultabil
restano accessibil|restano disponibil|resteranno | serão |continuam |permanecem |ainda pod
zullen | worden verwijderd|blijven |kommer att |kommer å |vil blive |vil bli |förblir |finns kvar
forbliver |forblir |säilyvät|poistetaan|będą |pozosta|budou |budú |zůstáv|zůstan|ostáv
ostan
továbbra is|fogjuk|vor fi |va fi |rămân |ostaju |bit će |будут |будет |останутся|остаются
по-прежнему
будуть |буде |залиша|ще бъд|остават|θα |παραμέν|silinecek|olacak|kalacak|سيتم|ستبقى|יימחקו|יישארו
引き続き|予定|今後も|将被|将于|將於|將被|仍可|只读|只讀|예정|계속|sẽ |akan |จะถูก
 are online| sind online|sont en ligne|están en línea|sono online| new | neue |neuen |nouveaux
nouvelles|nuevos |nuevas |nuovi |nuove |novos |novas |nieuwe | nya | nye |uusia|nowe |nowych|nové
nových| új |новые|новых|нові |新規|新的|새로운
"""
)
# Days and spans, as the press gives them.
DAYS = words(
    """
on monday|on tuesday|on wednesday|on thursday|on friday|on saturday|on sunday|yesterday
am montag|am dienstag|am mittwoch|am donnerstag|am freitag|gestern
 lundi |mardi |mercredi |jeudi |vendredi |el lunes|el martes|el miércoles|el jueves|el viernes
lunedì|martedì|mercoledì|giovedì|venerdì|segunda-feira|terça-feira|quarta-feira|quinta-feira
sexta-feira|maandag|dinsdag|woensdag|donderdag|vrijdag|måndag|tisdag|onsdag|torsdag|fredag|mandag
tirsdag|maanantai|tiistai|keskiviikko|torstai|perjantai|poniedziałek|wtorek|środę|czwartek|piątek
pondělí|úterý|středu|čtvrtek|hétfő|kedden|szerdán|csütörtök|péntek|понедельник|вторник|среду|четверг
пятниц|понеділок|вівторок
 years later| months later| jahre später| monate später| ans plus tard| mois plus tard
 años después| meses después| anni dopo| mesi dopo| anos depois| meses depois| jaar later
 år senare| år senere| vuotta myöhemmin| lata później| lat później| let později|évvel később
 ani mai târziu| лет спустя| года спустя| років потому|yıl sonra|年後に|年后|년 뒤|년 후
"""
)
# What else is closed, on sites that go on.
OF_ELSE = words(
    """
registration|comments |applications|voting| poll |submission|contest|competition|exhibition| sale
season|museum|incident| issue | ticket | bug | thread | topic |enrolment|call for| survey
anmeldung|bewerbung|abstimmung|kommentare|ausstellung|wettbewerb|umfrage|verlosung|kommentarfunktion
inscription|commentaires|concours|exposition|vote | sondage|enquête
inscripci|comentarios|concurso|exposición|votación|encuesta|convocatoria
iscrizion|commenti|concorso| mostra |votazion|sondaggio|bando
inscriç|comentários|exposição|votação|enquete|edital
inschrijving|reacties|wedstrijd|tentoonstelling|stemming|anmälan|tävling
utställning
tilmelding|påmelding|konkurranse|konkurrence|udstilling|utstilling|ilmoittautu|kilpailu|näyttely
äänesty
zapisy|rejestracja|komentarze|konkurs|wystawa|głosowanie|přihláš|soutěž|výstava|hlasování
jelentkez|verseny|kiállítás|szavazás|înscrier|expoziți|natječaj|izložba
регистрац|приём|прием |комментари|конкурс|голосован|выставк|опрос|реєстрац|виставк
εγγραφ|διαγωνισμ|έκθεση|ψηφοφορ|kayıt|başvuru|yarışma|sergi|oylama|anket
التسجيل|التعليقات|المسابقة|المعرض|ההרשמה|התגובות|התערוכה
募集|受付|応募|投票|コメント|展覧会|キャンペーン|报名|報名|评论|評論|展览|活动已|모집|접수|댓글|신청|전시|투표|이벤트
"""
)
# What can still be read there.
HERE = words(
    """
are here|still here|free to read|search them|read them here|not delete|in the archive
finden sie hier|hier finden|im archiv|bleiben stehen|bleiben hier|zu sehen|zu lesen
vous trouverez|sont ici|dans les archives|à lire ici|encontrará|encontraréis|están aquí
se pueden leer
trovate qui|qui trovate|sono qui|encontra aqui|estão aqui|vindt u|vind je|hittar du|finder du
finner du
löydät|znajdziesz|najdete|nájdete|itt találja|veți găsi|здесь можно|тут можна|εδώ θα βρείτε
ご覧いただけます|お読みいただけます|可在此|여기서 볼
"""
)
# Only part of the content, or orders of customers.
OF_SOME_OF_IT = words(
    """
 some |several|customer|clients|einige|manche|kundendaten|certains|quelques|algunos|algunas|alcuni
alcune
alguns|algumas|sommige|enkele|några|nogle|noen|niektóre|některé|néhány|unele|некоторые|деякі|μερικ
bazı
一部|部分|일부|gelöschte |deleted posts
"""
)
