"""How languages deny that there is a page: what is denied, and the words that do it.

To add a language: one line in LANGUAGES, in lower case. Denials are parted by `|`; parts of one
that `+` joins may stand anywhere in the message. `things` is a pattern for a page, an article and
whatever else is looked for.
"""

from typing import NamedTuple


class Denials(NamedTuple):
    """`slack` is how many characters a clear message holds beside a thing and its denial."""

    things: str
    denials: tuple[tuple[str, ...], ...]
    slack: int


def language(things: str, denials: str, slack: int = 24) -> Denials:
    return Denials(things, tuple(tuple(one.split("+")) for one in denials.split("|")), slack)


def _latin(things: str, denials: str) -> Denials:
    """A language that headlines are often written in: its messages say little else."""
    return language(rf"\b(?:{things})", denials, 12)


LANGUAGES = (
    _latin(
        r"(?:(?:web ?)?page|article|story|stories|post|content|url|link|document|file|item|record"
        r"|event|episode|entry|topic|thread|listing|resource|object|video|recording|product|profile"
        r"|job|posting|news|site|release|report|issue|piece|essay|review|column|interview|feature"
        r"|photo|image|picture|gallery|album|author|edition|category|archive|programme|show|address"
        r"|blog|account|channel|position|vacancy|publication|track|playlist|course|route|feed"
        r"|project)s?\b",
        "not found|not+be found|not been found|n't+be found|not be located|n't be located"
        "|can't find|cannot find|can not find|couldn't find|could not find|unable to find"
        "|unable to locate|not locate"
        "|n't+exist|not+exist|no longer exist|not available|n't available|no longer available"
        "|not currently available|n't currently available|currently not available"
        "|unavailable|no longer here|n't here|not here|n't live here|no longer online"
        "|been removed|was removed|no text in|been deleted|was deleted|been withdrawn|been retired"
        "|been unpublished|taken down|taken offline|is gone|has gone|no longer in our"
        "|no longer on our|no longer published|has expired|is missing|no such|is broken|be broken"
        "|nothing at|unknown|n't work|not find|n't find|removed|deleted|invalid",
    ),
    _latin(
        r"(?:web)?seiten?\b|artikel|beitrag|inhalt|dokument|datei|nachricht|meldung|veranstaltung"
        r"|episode|folge\b|sendung|podcast|adresse|url\b|video|eintrag|link\b",
        "nicht+gefunden|nicht+verfügbar|nicht+vorhanden|nicht+existier|nicht+erreichbar"
        "|nicht+finden|nicht+auffindbar|nicht+abrufbar|nicht+gibt|kein+gefunden|nicht da"
        "|nicht mehr da|nicht mehr gültig|ungültig|nicht mehr online|fehlt|gelöscht|entfernt"
        "|depubliziert|keine seite",
    ),
    _latin(
        r"page|article|contenu|document|lien\b|fichier|vidéo|épisode|émission|podcast|évènement"
        r"|événement|annonce|publication|ressource|l'url",
        "introuvable|impossible+trouver|aucun+trouv|aucun+correspond|n'existe|non trouv|pas+trouv"
        "|plus+disponible|pas+disponible|indisponible|plus accessible|pas accessible|inexistant"
        "|a disparu|rompu|supprimé|retiré|plus en ligne",
    ),
    _latin(
        r"página|pagina|artículo|contenido|noticia|nota\b|enlace|documento|evento|entrada|vídeo"
        r"|video|publicación|recurso|episodio|programa|url\b",
        "no+encontr|no+exist|ya no est|no+disponible|inexistente|roto|eliminad|no+encuentra"
        "|no+hall",
    ),
    _latin(
        r"pagina|articolo|contenuto|notizia|documento|evento|video|risorsa|episodio|puntata"
        r"|trasmissione|link\b|url\b",
        "non+trovat|non+esist|non+disponibil|non+più online|inesistente|rimoss|non+trova"
        "|impossibile+trova|non+raggiungibil",
    ),
    _latin(
        r"página|pagina|artigo|conteúdo|notícia|matéria|documento|evento|vídeo|episódio|publicação"
        r"|recurso|programa|link\b|url\b",
        "não+encontr|não+exist|não+disponív|indisponív|inexistente|removid|excluíd",
    ),
    _latin(
        r"pagina|artikel|bericht|inhoud|document|evenement|aflevering|uitzending|video|link\b"
        r"|url\b",
        "niet+gevonden|niet+bestaat|niet+beschikbaar|niet+vinden|verwijderd",
    ),
    _latin(
        r"sida|artikel|inlägg|innehåll|avsnitt|händelse|länk",
        "inte+hitta|inte+finns|saknas|inte+tillgänglig|ej+hitta|ej+finns|borttage|tagits bort",
    ),
    _latin(
        r"sid[ea]|artikkel|artikel|artikl|innhold|indhold|innlegg|indlæg|saken|episode|lenken"
        r"|linket",
        "ikke+fund|aldrig+eksister|ikke+funn|ikke+find|ikke+finn|ikke+fant|fant ikke"
        "|ikke+eksister|ikke+tilgj|ikke+tilgæ|ikkje+fins|ikkje+finn|slettet|fjernet",
    ),
    _latin(r"sivu|artikkeli|sisältö|juttu", "ei+löy|ei+ole|ei+saatav|poistettu|puuttuu|emme+löy"),
    _latin(
        r"stron|artykuł|treś|materiał|wpis",
        "nie+istnieje|nie+istnia|nie+znal|nie+odnal|nie+dostęp|niedostępn|usunięt|strony nie ma"
        "|już nie ma|nie ma już|nie ma tak|nie ma tej",
    ),
    _latin(
        r"strán|článek|článok|obsah|příspěv",
        "není+dostupn|není+k dispozici|nie je+dostupn|neexist|nenalez|nebyl+nalez|nenaš|nenájd"
        "|nebol+nájd|nepoda|nedostupn|odstraněn|odstránen|nemůžeme+naj|nemôžeme+náj",
    ),
    language(r"oldal|\blap\b|cikk|tartalom", "nem+talál|nem+létez|nem+elérhet|törölt|nincs"),
    language(
        r"pagin|articol|conținut",
        "nu+găsit|nu+gasit|nu găsim|nu+exist|nu+disponibil|negăsit|negasit|inexist|șters",
    ),
    language(
        r"стран|стать|материал|новост|документ|запис|публикац|сторін|старонк|стаття|стати|матеріал"
        r"|новин|публікац|бет\b|хуудас",
        "не+найден|не нашли|не+существ|не+доступ|недоступ|удал|отсутств|больше нет"
        "|такой+нет|не+знайд|не+існу|видален|немає|не+знойдз|не+намерен|не+съществ|не+пронајд"
        "|не+постои|није+пронађен|није+нађен|не+постоји|табылмады|олдсонгүй|не можем найти страницу"
        "|не можемо знайти сторінку|не можем да намерим страниц|не можемо да пронађемо страниц",
    ),
    language(
        r"\bstran|član|sadrža|vsebin",
        "nije+pronađ|nije+nađ|ne postoji|nismo+našl|nismo+pronaš|nije+dostup|ni+najd|ni+najti"
        "|ne obstaja|ne možemo pronaći stranic|ne možemo naći stranic|strani+ne najdemo",
    ),
    language(
        r"σελίδα|άρθρο|περιεχόμενο",
        "δε+βρέθηκε|δε+υπάρχει|δε+διαθέσιμ|δε+βρήκαμε|δε+βρεθεί|δεν μπορούμε να βρούμε",
    ),
    language(
        r"sayfa|içeri|haber|makale|səhifə|sahifa",
        "bulunamad|bulamad|bulunmuyor|bulunmamak|ulaşılam|görüntülenem|mevcut değil|kaldırıl|silin"
        "|artık yok|sayfa yok|tapılmad|topilmadi",
    ),
    language(
        r"صفح|مقال|محتوى|مطلب|خبر",
        "غير موجود|غير متوفر|غير متاح|لم يتم العثور|لم تعد|لم يعد|لا توجد|لا يمكن العثور|لم نجد"
        "|لا يمكننا العثور|لم نتمكن|یافت نشد|پیدا نشد|وجود ندارد|نہیں ملا|موجود نہیں",
    ),
    language(
        r"דף|עמוד|כתבה|מאמר",
        "לא נמצא|לא קיי|לא קיים|אינו קיים|אינה קיימת|אינו זמין|לא מצאנו|לא זמין|לא הצלחנו למצוא",
    ),
    language(
        r"पृष्ठ|पेज|पन्ना|पान",
        "नहीं मिल|नहीं+मिला|उपलब्ध नहीं|मौजूद नहीं|सापडले नाही|फेला परेन",
    ),
    language(r"পৃষ্ঠা|পাতা|পেজ", "পাওয়া যায়নি|পাওয়া যায়নি|পাওয়া যায়নি|পাওয়া যায়নি|নেই"),
    language(r"பக்க", "கிடைக்கவில்லை|காணப்படவில்லை|இல்லை"),
    language(r"పేజీ", "కనుగొనబడలేదు|దొరకలేదు|లేదు"),
    language(
        r"પૃષ્ઠ|પેજ|ಪುಟ|പേജ്|പേജ|ਪੰਨਾ",
        "મળ્યું નથી|ಕಂಡುಬಂದಿಲ್ಲ|ಸಿಗಲಿಲ್ಲ|കണ്ടെത്തിയില്ല"
        r"|കണ്ടെത്താനായില്ല|ਨਹੀਂ ਮਿਲਿਆ",
    ),
    language(r"หน้า|เพจ|เว็บ|ข้อมูล|บทความ|ໜ້າ|ទំព័រ", "ไม่พบ|ไม่มี|ບໍ່ພົບ|រកមិនឃើញ"),
    language(
        r"\btrang\b|nội dung|bài", "không tìm thấy|không+tồn tại|không thể tìm|không khả dụng"
    ),
    language(
        r"\b(?:halaman|laman|muka surat|artikel|konten)",
        "tidak+temu|tidak dapat menemu|tidak+jumpai|tidak+sedia|tidak wujud|tidak ada|tak+temu"
        "|tak+jumpai",
    ),
    language(r"\bpahina|\bpage\b", "hindi+nahanap|hindi+mahanap|hindi+tagpuan|hindi+makita"),
    language(r"\bukurasa", "hauku|haupatikan|haujapatikan|haupo"),
    language(r"\bleh|\bartik", "ei leitud|me ei leia|ei leidu|ei eksist|puudub|ole olemas"),
    language(r"\blap[au]|\brakst", "nav atrast|nevaram atrast|netika+atrast|neeksist|nav pieejam"),
    language(r"\bpuslap|\bstraipsn", "nerast|nepavyko rasti|neegzist|nėra"),
    language(r"\bsíð|\bgrein", "fannst+ekki|finnst+ekki|ekki til|fin+ikki|ikki+funnin"),
    language(r"\bsäit\b", "net fonnt|gëtt et net|gëtt+net méi"),
    language(r"\bside\b", "net fûn|bestiet net"),
    language(r"پەڕ|لاپەڕ", "نەدۆزرا|بوونی نییە"),
    language(r"саҳифа", "ёфт нашуд|вуҷуд надорад"),
    language(r"\bбарак|\bбит\b", "табылган жок|табылбады|табылмады"),
    language(r"စာမျက်နှာ", "မတွေ့|မရှိ"),
    language(r"පිටුව", "හමු නොවී|සොයාගත නොහැක|නොමැත"),
    language(r"\bbogg", "lama helin|ma jiro"),
    language(r"\bikhasi", "alitholakal|alikho"),
    language(r"duilleag", "cha deach+lorg|gun lorg"),
    language(r"\bfaqj|\bfaqe", "nuk+gjet|nuk+gjejm|nuk+ekziston"),
    language(r"\borri", "ez+aurkitu|ez+existitzen"),
    language(r"\bpáxina|\bartigo", "non+atop|non+encontr|non+exist"),
    language(r"\bp[aà]gina|\barticle", "no+trob|pas+trobad|betg chattad|no+existeix|no+disponible"),
    language(r"\bblad", "nie+gevind|nie+gevonden|nie+bestaan"),
    language(r"[td]udalen", "heb|ni chanf|ni ddaethpwyd|methu"),
    language(r"leathanach", "gan aimsiú|níor aimsíodh|bhfuarthas|níl"),
    language(r"\bpaĝ|\bartikol", "ne+trov|ne+ekzist"),
    language(r"էջ", "չի գտնվել|գոյություն չունի"),
    language(r"გვერდ", "ვერ მოიძებნა|არ მოიძებნა|არ არსებობს"),
    language(r"ገጽ|ገጹ", "አልተገኘም"),
    language(
        r"ページ|記事|コンテンツ|ファイル|配信|ポスト|投稿|動画|番組|url",
        "見つかりません|見つけられません|存在しません|存在しない|表示+できません|掲載+終了|公開+終了|配信+終了|ございません|ありません|削除され|未検出|ご利用いただけません"
        "|利用できません|なし",
    ),
    language(
        r"[该此]页|页面|(?:[该此]|指定的?)(?:主题|主題|话题|视频|图片)|站点|文件|文档|文檔|帖子|新闻|新聞|頁面|网页|網頁|文章"
        r"|内容|內容|頁",
        "不存在|未找到|找不到|没有找到|沒有找到|无法找到|無法找到|无法显示|无法访问|無法訪問|已+删除|已+刪除|不见了|走丢|丢失|已下线|已下架|已失效|已过期|不再可用",
    ),
    language(r"페이지|기사|문서|게시물", "찾을 수 없|존재하지 않|없습니다|없는 페이지|삭제"),
)
