"""How pages say "not found" in languages whose few words are best told as a phrase.

To add a language: one line in PHRASES, in lower case. The message may have a few letters before and
behind it, and no more: a longer text is a headline. What is in LOOSE is said in headlines as well.
"""

import re


def _phrases(before: str, *languages: str) -> re.Pattern[str]:
    return re.compile(rf"{before}(?:{'|'.join(languages)}).{{0,14}}", re.DOTALL)


PHRASES = _phrases(
    r".{0,24}?",
    r"cannot get /\S*|.*\(type=not found, status=404\)",
    r"(?:ページ|記事|コンテンツ|ファイル)"
    r".{0,12}(?:見つかりません|見つけられません|存在しません|ございません|ありません|削除され)(?!の)",
    r"存在しない(?:ページ|記事)です|ページ(?:が|は)?(?:未検出|なし)",
    r"(?:[该此]页|页面|頁面|网页|網頁|文章|内容|內容|頁)"
    r".{0,8}(?:不存在|未找到|找不到|无法(?:找到|显示)|已(?:被)?删除|已(?:被)?刪除|沒有找到|没有找到|不见了|走丢|丢失)",
    r"(?:找不到|未找到|没有找到|沒有找到|无法找到|無法找到).{0,10}(?:页面|頁面|网页|網頁|文章|内容|內容|頁)",
    r"(?:페이지|기사|문서|게시물).{0,8}(?:찾을 수 없|존재하지 않|없습니다|삭제)",
    r"(?:찾을 수 없는|존재하지 않는|없는|삭제된) (?:페이지|기사|문서|게시물)",
    r"404.{0,3}(?:エラー(?!とは|[のをに])|(?:错误|錯誤|页面)(?!是)|에러|오류|त्रुटि|ข้อผิดพลาด)"
    r"|(?:エラー|错误|錯誤|에러|오류|त्रुटि|ত্রুটি|பிழை|ข้อผิดพลาด).{0,3}404",
    r"(?:الصفحة|الصفحه|المقال).{0,24}(?:غير (?:موجود|متوفر|متاح)|لم يتم العثور|لا توجد)",
    r"(?:لم يتم العثور على|لم نجد|لا يمكن العثور على)(?: هذه)? (?:الصفحة|المقال)",
    r"(?:صفحه|صفحهٔ|مطلب).{0,24}(?:یافت نشد|پیدا نشد|وجود ندارد)|صفحہ.{0,12}(?:نہیں ملا|موجود نہیں)",
    r"(?:ה?דף|ה?עמוד|ה?כתבה).{0,20}(?:לא נמצא|לא קיימ?|אינו קיים|אינה קיימת|אינו זמין)",
    r"לא (?:נמצא|מצאנו את) ה?(?:דף|עמוד)",
    r"(?:पृष्ठ|पेज|पन्ना).{0,16}(?:नहीं मिला|नहीं मिल|उपलब्ध नहीं|मौजूद नहीं|सापडले नाही)",
    r"(?:পৃষ্ঠা|পাতা|পেজ).{0,16}(?:পাওয়া যায়নি|পাওয়া যায়নি|পাওয়া যায়নি|নেই)",
    r"பக்க(?:ம்|த்தை).{0,24}(?:கிடைக்கவில்லை|காணப்படவில்லை|இல்லை)",
    r"పేజీ.{0,16}(?:కనుగొనబడలేదు|దొరకలేదు|లేదు)",
    r"ไม่พบ(?:หน้า|เพจ|เว็บ|ข้อมูล|บทความ)|(?:หน้า|เพจ).{0,24}(?:ไม่พบ|ไม่มีอยู่)|ไม่มีหน้านี้",
    r"(?:không tìm thấy|không thể tìm thấy) (?:trang|nội dung|bài)",
    r"(?:trang|nội dung|bài viết)(?: \w+){0,4} không (?:tồn tại|tìm thấy|được tìm thấy|khả dụng)",
    r"(?:halaman|laman|muka surat)(?: \w+){0,4} (?:tidak|tak) (?:ditemukan|ditemui|dijumpai"
    r"|tersedia"
    r"|wujud|ada\b)",
    r"hindi (?:nahanap|matagpuan|natagpuan|makita) ang (?:pahina|page)",
    r"ukurasa ha(?:ukupatikana|upatikani|ujapatikana|upo)",
    r"(?:paĝo|artikolo) ne (?:estas )?trov\w+|ne trov\w+ .{0,6}paĝo\w*",
    r"nie ma (?:takiej|tej) strony|taka strona nie istnieje",
    r"sayfa(?:y[ıi]|ya)?.{0,16}(?:bulunamad[ıi]|ulaşılam|görüntülenem|mevcut değil|bulunmuyor)"
    r"|səhifə.{0,16}tapılmad[ıi]"
    r"|sahifa.{0,16}topilmadi|бет табылмады|хуудас олдсонгүй",
    r"σελίδα.{0,24}δεν (?:βρέθηκε|υπάρχει|είναι διαθέσιμη)|δεν (?:βρέθηκε|υπάρχει) .{0,6}σελίδα"
    r"|δεν βρήκαμε τη σελίδα",
    r"(?:oldal|\blap).{0,8}nem (?:található|létezik|elérhető|talált)|nem (?:található|létezik"
    r"|találtuk)"
    r".{0,16}oldal",
    r"pagin[aă].{0,24}(?:nu (?:a fost găsit|a fost gasit|exist|este disponibil|poate fi)|neg[aă]sit"
    r"|inexistent)",
    r"stran(?:i|ica|icu|ice)?\b.{0,16}(?:nije (?:pronađen|nađen|dostup)|ne postoji"
    r"|ni bil[ao] (?:mogoče )?"
    r"najd|ne obstaja|nismo našli)|nismo (?:našli|pronašli) (?:tražen\w+ )?strani",
    r"страниц\w*.{0,24}(?:није пронађен|не постој|не е намерен|не беше намерен|не съществува"
    r"|не е пронајден)",
    r"старонк\w .{0,12}(?:не знойдзен|не існуе)",
    r"(?:lehekül\w*|lehte) .{0,8}(?:ei leitud|ei leidu|ei eksisteeri|puudub)",
    r"lapa .{0,8}(?:nav atrasta|neeksistē)",
    r"puslap\w+ .{0,8}(?:nerastas|nerasta|neegzistuoja)",
    r"síða(?:n)? .{0,8}(?:fannst ekki|er ekki til)",
    r"faqja .{0,8}nuk (?:u gjet|ekziston)|orria .{0,8}(?:aurkitu|existitzen)"
    r"|páxina .{0,12}non (?:atopad|encontrad|existe)",
    r"no (?:s'ha (?:trobat|pogut trobar)|trobad[ao])|pàgina .{0,24}no existeix",
    r"(?:bladsy|blad) .{0,8}nie (?:gevind|gevonden|bestaan)",
    r"(?:heb|ni) .{0,24}\b[dt]udalen|tudalen .{0,8}heb ei chanfod",
    r"leathanach .{0,8}(?:gan aimsiú|níor aimsíodh)",
    r"გვერდი .{0,8}(?:ვერ მოიძებნა|არ მოიძებნა|არ არსებობს)|էջը? .{0,8}(?:չի գտնվել"
    r"|գոյություն չունի)",
)
LOOSE = _phrases(
    r"(?!(?:how|what|why|when|where|wie|warum|was|wenn|pourquoi|comment|quand|cómo|por qué|cuando"
    r"|como|quando|come|perché|hoe|waarom|hur|hvordan|hvorfor|miksi|jak|dlaczego|proč|как|почему"
    r"|як|чому)\b)(?!.*[:?\"“”„«»–—]).{0,14}?",
    r"(?:page|article|content|url|link|story|post)\b.{0,40}\b(?:not found|could(?: not|n't) be"
    r" (?:found|located)|(?:does not|doesn't|no longer) exists?|not available|unavailable"
    r"|no longer available|isn't available|(?:cannot|can't|can not) be found)",
    r"(?:can't|cannot|couldn't|could not|unable to|failed to|didn't).{0,12}\b(?:find|locate|load)\b"
    r".{0,16}\b(?:page|article|content|what you)\b.{0,40}",
    r"(?:seite|artikel|beitrag|inhalt)\b.{0,40}\bnicht\b.{0,8}(?:gefunden|verfügbar|vorhanden"
    r"|existier|erreichbar|finden)|(?:seite|artikel)\b.{0,40}(?:existiert|gibt es) .{0,8}nicht",
    r"(?:page|article|contenu)\b.{0,40}(?:introuvable|n'existe|n'est (?:pas|plus) disponible"
    r"|non trouv|inexistante?|n'a (?:pas|pu) .{0,8}trouv|été supprim)",
    r"(?:nous n'avons pas|pas|impossible de|pu) .{0,8}trouv\w+ (?:la|cette|votre|l')\W?(?:page"
    r"|article)",
    r"(?:página|pagina|artículo|contenido|artigo|conteúdo)\b.{0,40}\b(?:no|não) .{0,16}"
    r"(?:encontr|exist|disponib|disponív)|(?:no|não) .{0,16}encontr\w+ .{0,8}(?:página|artículo"
    r"|contenido|artigo|conteúdo)\b.{0,30}",
    r"no se encuentra .{0,8}(?:página|artículo)|(?:página|conteúdo) .{0,12}indisponível",
    r"(?:pagina|articolo|contenuto)\b.{0,40}\bnon .{0,16}(?:trovat|esist|disponibil|raggiungibil)"
    r"|(?:impossibile|non) .{0,16}trova\w* .{0,8}(?:pagina|articolo|contenuto)\b.{0,30}",
    r"(?:pagina|artikel)\b.{0,40}\bniet\b.{0,8}(?:gevonden|bestaat|beschikbaar|vinden)"
    r"|(?:pagina|artikel)\b.{0,40}bestaat .{0,8}niet",
    r"(?:sidan|sida|artikeln)\b.{0,40}(?:hittas|finns|hittades|hittar) .{0,8}inte|(?:sidan|sida)\b"
    r".{0,30}\binte .{0,8}(?:hitta|tillgänglig)|inte hitta .{0,8}sida",
    r"(?:siden|side|artikkelen|artiklen)\b.{0,40}(?:finnes|findes|eksisterer|funnet|fundet) ?.{0,8}"
    r"ikke|(?:siden|side)\b.{0,30}\bikke .{0,8}(?:funn|fund|find|finn|tilgj|tilgæ|eksis)",
    r"sivu\w*\b.{0,30}\bei .{0,8}(?:löy|ole|saatav)",
    r"stron[ay]\b.{0,40}\bnie .{0,12}(?:istnieje|znale|odnale|dostępn)|nie .{0,16}"
    r"(?:znale|odnale)\w+ .{0,8}stron",
    r"strán\w+\b.{0,40}\b(?:ne|nie|nebyl|nebol)\S*.{0,12}(?:existuj|nalez|nájd|našl|dostupn)"
    r"|strán\w+ .{0,8}nepoda\w+ (?:najít|nájsť)|(?:nenalez|nenájd|nenašl)\w* .{0,8}strán",
    r"страниц\w*\b.{0,40}(?:\bне .{0,8}(?:найден|существ|доступ)|удал[её]н|отсутств)|страниц\w нет",
    r"сторінк\w*\b.{0,40}\bне .{0,8}(?:знайд|існу|доступ)|не знайд\w+ .{0,8}сторінк",
)
