"""Words of walls, one of which a page must use before a rule of this room can hold.

To add a language: one line in lower case; a space stands for a word boundary.
"""

from clippings.links.judging.page.word_index import Words
from clippings.links.judging.page.word_tables import words

# Each English phrase of withheld.py contains one of the first and one of the second; each other
# phrase one of the third.
IN_NOT_SHOWN = Words((
    "available", "accessible", "licen", "be accessed", "be viewed", "be watched", "be shown",
    "be played", "cannot ", "can't ", "unable to ", "not permitted to ", "not allowed to ",
    "restricted", "blocked", "from your ", "only be ", "only shown", "only viewed",
    "only watched", "only streamed", "country belonging",
))  # fmt: skip
IN_PLACES = Words((
    "countr", "region", "location", "area", "territor", "states", " uk", " us", " eu", "united",
    "visitors", "users", "readers", "viewers", "audiences", "residents", "customers", "people",
    "legal reasons",
))  # fmt: skip
IN_NOT_SHOWN_HERE = Words((
    "em land", "deiner region", "ihrer region", "für deine ", "für ihre ", "hors d", "dehors d",
    "fuera d", "fuori d", "votre pays", "disponible dans ce ", "zona", "paese", "nella tua ",
    "nella sua ", "niet ", " i dit", " w twoim ", "außerhalb", "país", "región", "ubicación",
    "région", "região", "disponível fora", "område", "państwa ", "недоступ", "ülkenizde",
    "bölgenizde", "お住まいの", "所在", "국가에서", "지역에서", "غير متاح",
))  # fmt: skip
# Each phrase of rate_limits.py contains one of these.
IN_TOO_MUCH = Words((
    "too many ", "quota", "limit", "zu viele ", "trop de ", "demasiadas ", "troppe ", "pedidos",
    "acessos", "te veel ", "for mange ", "prea multe ", "terlalu banyak ", "solicitações",
    "requisições", "för många ", "pyyntö", "zbyt ", "příliš ", "príliš ", "túl sok ", "previše ",
    "много ", "багато ", "αιτήματα", "fazla istek", "リクエスト", "アクセスがあ", "过多", "過多",
    "过于频繁", "過於頻繁", "太频繁", "太頻繁", "太多", "过快", "너무 많", "طلبات", "الطلبات",
    "בקשות", "درخواست", "quá nhiều ", "คำขอ",
))  # fmt: skip
# Of old_browsers.py: the browser is too old.
UNSUPPORTED = words(
    """
not supported|unsupported|no longer supported|isn't supported|do not support|don't support
outdated| out of date|too old|obsolete|upgrade your|update your
nicht unterstützt|nicht mehr unterstützt|veraltet|zu alt|nicht kompatibel|pris en charge|supporté
obsolète|compatible|trop ancien|mettez à jour|soportad|obsoleto
desactualizad|no admite|supportat|compatibil|aggiorna il|suportad|compatível|desatualizad
ondersteund|verouderd|stöds inte|stöds ej|föråldrad|för gammal
støttes ikke|forældet|utdatert|for gammel|ei tueta|ei ole tuettu|vanhentunut|liian vanha
nieobsługiwan|nie jest obsługiwan|nie obsługuj|przestarzał|podporován|podporovan
nem támogat|elavult|nu este acceptat|neacceptat|nu este suportat|învechit|podržan|ni podprt|zastar
не поддерживается|не поддерживаем|устарел|не підтримується|застарі|не се поддържа|остарял
δεν υποστηρίζ|παρωχημέν|desteklenm|eski|güncel değil|غير مدعوم|قديم|אינו נתמך|לא נתמך|מיושן
پشتیبانی نمی|قدیمی|対応していません|サポートされて|サポートして|サポート対象外|非対応
ご利用いただけません|不支持|不受支持|过旧|版本过低|過舊|不支援|지원하지 않|지원되지 않
không được hỗ trợ|không hỗ trợ
tidak didukung|tidak mendukung|tidak disokong|ไม่รองรับ|ei toetata|ei ole toetatud|aegunud
netiek atbalstīt|nav atbalstīt|novecoj|nepalaikom|pasenus|ekki stud|समर्थित नहीं
समर्थन नहीं|सपोर्ट नहीं
"""
)
# Of ad_blockers.py.
AD_BLOCKERS = words(
    """
ad blocker|ad-blocker|adblock|ad blocking|werbeblocker|werbe-blocker|bloqueur de pub
bloqueurs de pub|bloqueador de anuncios|bloqueador de publicidad
blocco della pubblicità|blocca pubblicità|blocca-pubblicità|annonsblock|reklameblok
annonceblok|annonseblok|mainosten esto|mainosesto|blokowanie reklam|blokady reklam|blokator reklam
blokování rekl|blokátor rekl|blokovanie rekl|reklámblokkol|hirdetésblokkol|blocare a reclam
blocator de reclam|blokator oglasa|blokiranje oglasa|блокировщик рекламы|блокировку рекламы
блокувальник реклами|блокер на реклами|αποκλεισμού διαφημ|reklam engelle|مانع الإعلانات
חוסם פרסומות|חוסם הפרסומות|広告ブロック|广告拦截|广告屏蔽|廣告攔截|광고 차단|chặn quảng cáo
pemblokir iklan
"""
)
