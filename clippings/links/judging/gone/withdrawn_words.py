"""The words of notices about articles that were taken down.

To add a language: a line in lower case in each table; a space stands for a word boundary.
"""

from clippings.links.judging.page.word_tables import words

# "this article"
THIS = words(
    """
this article|this story|this piece|this page|this post|this content|this report|this text
this material|this publication|this item|this document|this presentation|this blog|this episode
this column|this interview|this entry|this essay|this review|that stood here
this repository|this project|this file|this video
published here|previously here|that appeared here
dieser artikel|diesen artikel|dieser beitrag|diesen beitrag|dieser text|diesen text|dieser inhalt
diesen inhalt|diese seite|diese meldung|dieser bericht|diesen bericht|dieses interview
cet article|cette page|ce contenu|ce texte|ce billet|cette publication|cette interview|cet entretien
ce reportage|cette tribune
este artículo|esta noticia|este contenido|este texto|esta página|esta nota|esta entrada
esta publicación|esta entrevista|este reportaje|esta información
cette dépêche|ce document|cette vidéo|ce blog|este teletipo|este documento|este blog
questo documento|dieses dokument|diese folge|dit document|detta dokument|этот документ|этот блог
このブログ|该博客|이 문서|이 블로그
quest'articolo|questo articolo|questa notizia|questo contenuto|questo testo|questa pagina
questa intervista|questo post
essa matéria|esta matéria|esta reportagem|este artigo|este conteúdo|esta notícia|esta publicação
este post|esse conteúdo
dit artikel|dit bericht|deze pagina|deze inhoud|deze tekst|dit stuk|dit interview
den här artikeln|denna artikel|den här texten|detta inlägg|denna text|det här innehållet
denne artikkelen|denne saken|denne artikel|dette indlæg
dette innlegget|denne tekst|denne side
tämä artikkeli|tämän artikkelin|tämä juttu|tämän jutun|tämä sisältö
ten artykuł|ten materiał|ten tekst|ta publikacja|ta treść|tego artykułu|tej publikacji|ten wpis
tento článek|tento text|tento obsah|tato stránka|tento článok
ez a cikk|a cikket|ez az oldal|ezt a tartalmat|ez a tartalom
acest articol|acest material|acest conținut|această pagină
ovaj članak|ovaj tekst|ovaj sadržaj|ta članek|ta prispevek
этот материал|эта статья|эту статью|данный материал|данная статья|этот текст|эта публикация
данная публикация|эта новость|эта запись
ця стаття|цю статтю|цей матеріал|цей текст|ця публікація|тази статия
този материал|тази публикация
αυτό το άρθρο|το παρόν άρθρο|αυτό το περιεχόμενο
bu yazı|bu haber|bu içerik|bu makale|bu sayfa
هذا المقال|هذه المقالة|هذا الخبر|هذا المحتوى|هذه الصفحة|این مطلب|این خبر|این مقاله
כתבה זו|דף זה|यह लेख|यह खबर|यह सामग्री
この記事|本記事|当記事|この投稿|このページ|このコンテンツ|当ページ|本ページ
该文|此文|本文|此内容|该内容|此帖|该帖|该新闻|此新闻|本篇|此頁|此內容|該內容|該文|本則|本新聞|此页面
该页面
이 기사|해당 기사|이 글|해당 글|이 게시물|해당 게시물|본 기사|이 콘텐츠|해당 콘텐츠
bài viết này|bài viết đã|nội dung này|tin này|artikel ini|berita ini|konten ini|tulisan ini
บทความนี้|เนื้อหานี้|ข่าวนี้
aquest article|aquest contingut
"""
)
# "the article", enough where the heading says that it was taken down.
THE = words(
    """
the article|the story|the piece|the content|the post|der artikel|der beitrag|den beitrag
den artikel|der text|den text|der inhalt|diese inhalte|l'article|le contenu|le texte|el artículo
la noticia|el contenido|el texto|la nota|l'articolo|la notizia|il contenuto|il testo|o artigo
a matéria|o conteúdo|a reportagem|het artikel|artikeln|artikkelen|innholdet|artiklen|indholdet
artikkeli on|juttu on|artykuł został|tekst został|materiał został|tekst usun|artykuł usun
článek byl|text byl|článok bol|articolul|članak je|tekst je|статья удал|материал удал
материал снят|публикация удал|матеріал видал|статтю видал|статията е|το άρθρο|το κείμενο
η δημοσίευση|المقال|הכתבה|המאמר|התוכן|記事は|投稿は
"""
)
WITHDRAWN = words(
    """
disabled|removed|removal|withdrawn|withdrew|taken down|took down|unpublished|been pulled|deleted
no longer available|unavailable|not available|no longer published|taken off|be shown|be displayed
no longer online|entfernt|gelöscht|zurückgezogen|depubliziert|offline genommen|nicht mehr verfügbar
nicht mehr abrufbar|nicht mehr zur verfügung
vom netz genommen|aus dem archiv genommen|nicht mehr online|aus dem netz|gesperrt|nicht verfügbar
retiré|supprimé|dépubli|plus disponible|plus accessible|plus en ligne|mis hors ligne|indisponible
retirad|retirar|eliminad|suprimid|despublicad|ya no está|no está disponible|borrad
rimoss|ritirat|eliminat|cancellat|non è più|oscurat|depubblicat|rimuover
removid|excluíd|apagad|fora do ar|do ar |indisponível|não está mais|remover
verwijderd|ingetrokken|offline gehaald|teruggetrokken|niet meer beschikbaar|niet langer beschikbaar
offline genomen|gedepubliceerd
borttag|tagits bort|tagit bort|avpublicera|dragits tillbaka|raderat|inte längre
fjernet|slettet|avpublisert|afpubliceret|trukket tilbage|trukket tilbake|ikke lenger|ikke længere
poistettu|poistimme|vedetty pois|ei ole enää
usunięt|usunęl|wycofan|zdjęt|niedostępn|już dostępn
odstraněn|odstránen|smazán|stažen|stiahnut|nedostupn
eltávolít|töröl|visszavon|nem elérhető|șters|retras|nu mai este
uklonjen|obrisan|povučen|odstranjen|umaknjen
удален|удалён|снят|отозван|недоступ|изъят|видален|знят|премахнат|изтрит|свален
αποσύρ|διαγρ|αφαιρ|κατέβηκε|δεν είναι διαθέσιμ
kaldırıl|silin|yayından|erişim engel|erişime kapat
حذف|إزالة|سحب|لم يعد|غير متاح|הוסר|הורד|נמחק|हटा
削除|取り下げ|非公開|掲載を終了|公開を終了|配信を終了|掲載終了|公開終了|掲載は終了|公開を停止
掲載を停止
删除|刪除|下架|撤下|撤回|无法查看|无法显示|停止展示|屏蔽|移除|不可见|無法顯示|無法瀏覽|无法浏览|下线
下線
삭제|게시가 중단|게시 중단|비공개|내려|차단|임시조치|볼 수 없
gỡ bỏ|đã gỡ|bị gỡ|bị xóa|đã xóa|dihapus|ditarik|diturunkan|ถูกลบ|ถูกถอด|นำออก
"""
)
# Reasons: the law, a court, a right that ended, a request, the publisher's rules.
REASONS = words(
    """
 dmca |takedown|legal|lawyer|solicitor|court |injunction|copyright|our right|rights hold|complaint
request of|requested by|request from|asked us to|defamat|libel|for privacy|privacy reasons|violat
guidelines
terms of|our rules|editorial|our standards|agreement with|settlement|syndicat|contract with
right to be forgotten|data protection|house rules|breach
rechtlich|juristisch|gericht|anwalt|anwält|urheberrecht|lizenz|beschwerde|auf wunsch|auf bitte
persönlichkeitsrecht|datenschutz|unterlassung|verstoß|verstöß|richtlinien|nutzungsbedingungen
einstweilig
nutzungsrecht|redaktionell|verfügung des|bildrecht|vergessenwerden|abmahnung|verweildauer|rundfunk
juridique|judiciaire|tribunal|justice|avocat|droits d'auteur|nos droits|plainte|à la demande
droit à l'oubli|décision de|conditions d'utilisation|charte|référé|vie privée|mise en demeure
règles de|judicial|juzgado|abogad|derechos de autor|petición de|solicitud de
derecho al olvido|demanda |normas de|infring|incumpl|queja|términos de|orden de
giudiziari|avvocat|diritto d'autore|diritti d'autore|licenza|su richiesta|diritto all'oblio
reclamo|diffida|violazion|termini di|ordinanza|garante
judiciais|determinação|decisão|justiça|advogad|direitos autorais|direitos de autor|licença
a pedido|direito ao esquecimento|ordem |violaç|viola |termos de|liminar|legais
rechter|rechtbank|advoca|auteursrecht|licentie|op verzoek|klacht|vergetelheid|schending
privacyredenen|huisregels|voorwaarden
domstol|advokat|upphovsrätt|ophavsret|opphavsrett|licens|lisens|på begäran|på begæring
etter ønske|efter ønske|etter krav|på anmodning|på oppfordring|klagomål|klage |bröt mot|brutit mot
bryter mot|strider mot|retslig|rettslig|fogedforbud|personvern|regler
oikeudelli|tuomioistui|tekijänoikeu|pyynnöstä|valituks|sääntöjen|ehtojen|juridis
prawn| sądu|sądow|na wniosek|na żądanie|na prośbę|na życzenie|skarg|naruszen|narusza|regulamin
 rodo |právních|soudu|soudní|autorských|licenc|na žádost|stížnost|porušen|pravid| súdu|právnych
jogi |bíróság|szerzői jog|kérésére|panasz|megsért|szabály|felhasználási felt
juridice|instanț|drepturi de autor|licenț|la cererea|la solicitarea|plânger|încălc
pravnih|suda |sudsk|autorskih prav|na zahtjev|na zahtev|kršenj|pravil|sodišč|avtorsk
 суд|правосуд|юридич|правооблад|авторск|лиценз|по просьбе|по требованию|по запросу|жалоб|нарушен
нарушает
роскомнадзор
прокурат|правила|редакци|законодательств|ліценз|авторськ|на прохання|на вимогу|скарг|порушен|порушує
законодавств|съдебн|по искане|нарушав|жалба
δικαστ|νομικ|πνευματικ|άδεια|κατόπιν αιτήμ|αίτημα|καταγγελ|παραβιάζ|όρων χρήσης|όρους
mahkeme|hukuk|telif|lisans|talebi|şikayet|ihlal|kural|sulh ceza|yargı|kanun
قانوني|محكمة|قضائي|حقوق|ترخيص|بناء على طلب|شكوى|انتهاك|مخالف|دادگاه|قضایی|درخواست|نقض
משפטי|בית המשפט|בית משפט|זכויות יוצרים|רישיון|לבקשת|תלונה|הפרת|לשון הרע|צו |अदालत|कानूनी|कॉपीराइट
अनुरोध|権利者|著作権|法的|弁護士|裁判|契約|ライセンス|申し立て|申立て|要請|依頼|規約|ガイドライン
違反|配信元|申し出
侵权|版权|法律|法院|律师|投诉|违规|违反|规定|授权|合约|著作權|版權|律師|檢舉|授權|要求|侵權|申诉
政策
저작권|법원|법적|요청에|요청으로|신고|위반|계약|라이선스|운영정책|운영원칙|언론중재|권리침해
명예훼손
bản quyền|tòa án|pháp lý|yêu cầu của|theo yêu cầu|vi phạm|khiếu nại|hak cipta|pengadilan|hukum
permintaan|melanggar|keluhan|pelanggaran|ลิขสิทธิ์|ศาล|กฎหมาย|ละเมิด|ร้องขอ
drets d'autor|a petició
"""
)
# Conditions, announcements and settings of the reader: no notice.
SUPPOSED = words(
    """
 if |whenever| may be | can be | will be | would be | should be | your | wenn |might be
 falls | kann
können | werden muss| werden müss| würde| soll |deine|ihre |ihrer | si vous | si un | peut |peuvent
pourra
devra| votre | vos | puede |pueden |podrá |deberá| tu | sus |cuando | può |possono |potrà |dovrà
 tuo | tua |pode |podem |poderá | seu | sua | kan | kunnen | moet | uw | jouw | als | skal
 ska |hvis |deverá
 om du|voidaan |może |mogą |jeśli|gdy | pokud |může | lehet |poate |dacă | može | ako |если | ha egy
могут | якщо|ако | мож|μπορεί|εάν | αν | eğer |olabilir|إذا|يمكن|אם |ניתן |अगर|場合|如果|若|경우
 nếu | jika | bila |หาก
 must | says | book| of the law|regelt|über einen|über eine |dispose que|prévoit| livre |dispone
establece| libro | prevede|livraria| livro |определяет| книг|紹介|方法|では、|规定了|방법|다룹|다룬
löschantrag
 lists |listed|describes|beschreibt| want | voted | type |prints of|copies of
cookie|explain| which | whether | how |erklärt| welche |welcher |explique| quels | quelles |explica
cuándo
 qué |qual | quale |spiega| quali | quais |legt uit| welke |förklarar| vilka | hvilke |forklarer
selittää|wyjaśnia| któr|vysvětl| kter| ktor|объясня|котор| каки|пояснює| яки|açıkla|解説|とは|说明
介绍|설명
"""
)
