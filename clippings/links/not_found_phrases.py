"""How pages say "not found" in languages whose few words are best told as a phrase.

To add a language: one line, in lower case. The message may have a few letters before and behind it,
and no more: a longer text is a headline.
"""

import re


def _phrases(*languages: str) -> re.Pattern[str]:
    return re.compile(rf".{{0,18}}?(?:{'|'.join(languages)}).{{0,14}}", re.DOTALL)


PHRASES = _phrases(
    r"(?:ページ|記事|コンテンツ|ファイル)"
    r".{0,12}(?:見つかりません|見つけられません|存在しません|ございません|ありません|削除され)",
    r"存在しない(?:ページ|記事)です|ページ(?:が|は)?(?:未検出|なし)",
    r"(?:页面|頁面|网页|網頁|文章|内容|內容|頁)"
    r".{0,8}(?:不存在|未找到|找不到|无法找到|已(?:被)?删除|已(?:被)?刪除|沒有找到|没有找到|不见了|走丢|丢失)",
    r"(?:找不到|未找到|没有找到|沒有找到|无法找到|無法找到).{0,10}(?:页面|頁面|网页|網頁|文章|内容|內容|頁)",
    r"(?:페이지|기사|문서|게시물).{0,8}(?:찾을 수 없|존재하지 않|없습니다|삭제)",
    r"(?:찾을 수 없는|존재하지 않는|없는|삭제된) (?:페이지|기사|문서|게시물)",
    r"404.{0,3}(?:エラー|错误|錯誤|에러|오류|页面|त्रुटि|ข้อผิดพลาด)"
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
    r"ukurasa (?:haukupatikana|haupatikani|haupo)",
    r"sayfa(?:y[ıi])?.{0,16}(?:bulunamad[ıi]|mevcut değil|bulunmuyor)|səhifə.{0,16}tapılmad[ıi]"
    r"|sahifa.{0,16}topilmadi|бет табылмады|хуудас олдсонгүй",
    r"σελίδα.{0,24}δεν (?:βρέθηκε|υπάρχει|είναι διαθέσιμη)|δεν (?:βρέθηκε|υπάρχει) .{0,6}σελίδα"
    r"|δεν βρήκαμε τη σελίδα",
    r"oldal.{0,8}nem (?:található|létezik|elérhető|talált)|nem (?:található|létezik|találtuk)"
    r".{0,16}oldal",
    r"pagin[aă].{0,24}(?:nu (?:a fost găsit|a fost gasit|exist|este disponibil|poate fi)|neg[aă]sit"
    r"|inexistent)",
    r"stran(?:i|ica|icu|ice)?\b.{0,16}(?:nije (?:pronađen|nađen|dostup)|ne postoji"
    r"|ni bil[ao] (?:mogoče )?"
    r"najd|ne obstaja|nismo našli)|nismo (?:našli|pronašli) (?:tražen\w+ )?strani",
    r"страниц\w*.{0,16}(?:није пронађен|не постој|не е намерен|не беше намерен|не съществува"
    r"|не е пронајден)",
    r"старонк\w .{0,12}(?:не знойдзен|не існуе)",
    r"lehekül\w* .{0,8}(?:ei leitud|ei leidu|ei eksisteeri|puudub)",
    r"lapa .{0,8}(?:nav atrasta|neeksistē)",
    r"puslap\w+ .{0,8}(?:nerastas|nerasta|neegzistuoja)",
    r"síða(?:n)? .{0,8}(?:fannst ekki|er ekki til)",
    r"faqja .{0,8}nuk (?:u gjet|ekziston)|orria .{0,8}(?:aurkitu|existitzen)"
    r"|páxina .{0,8}non (?:atopad"
    r"|existe)|no (?:s'ha (?:trobat|pogut trobar)|trobada)|no trobad[ao]"
    r"|aquesta pàgina no existeix",
    r"(?:bladsy|blad) .{0,8}nie (?:gevind|gevonden|bestaan)|heb (?:ei"
    r"|ddod o hyd i'r) .{0,6}(?:chanfod"
    r"|ganfod|dudalen)|leathanach .{0,8}(?:gan aimsiú|níor aimsíodh)",
    r"გვერდი .{0,8}(?:ვერ მოიძებნა|არ მოიძებნა|არ არსებობს)|էջը? .{0,8}(?:չի գտնվել"
    r"|գոյություն չունի)",
)
