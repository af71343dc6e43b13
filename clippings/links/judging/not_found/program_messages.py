"""What programs say in place of a page that nobody has written, in many languages.

To add a language: one line in lower case in each table.
"""

# Blog themes: nothing was found here. Whole titles and sentences.
NOTHING_HERE = "|".join(
    (
        r"\bnothing\b.{0,30}\b(?:found|here|at this (?:location|address))\b|\bno (?:posts?"
        r"|articles?|entries|content) (?:was |were |is |are )?(?:found|here)\b",
        r"\bnichts\b.{0,30}\b(?:gefunden|hier|da)\b|\bhier\b.{0,20}\bnichts\b|\bkeine? (?:beiträge"
        r"|inhalte|einträge) (?:gefunden|vorhanden)",
        r"\brien\b.{0,30}(?:trouvé|\bici\b|à cet endroit)|\baucun (?:contenu|article) (?:n'a été"
        r" )?trouvé",
        r"\bnada\b.{0,30}(?:encontr|\baquí\b|\baqui\b)|\bno (?:se (?:ha )?)?encontr\w+ nada|\bnão"
        r" (?:foi )?encontr\w+ nada",
        r"\b(?:nulla|niente)\b.{0,30}(?:trovat|\bqui\b)|trovat\w+ (?:nulla|niente)",
        r"\bniets\b.{0,30}(?:gevonden|\bhier\b)|\b(?:inget|ingenting|intet|ikke noe|ikke"
        r" noget)\b.{0,30}(?:hitta|fund|funn|\bhär\b|\bher\b)|(?:hitta\w+|fand\w*|fant) (?:inget"
        r"|intet|ingenting)",
        r"\b(?:ei|ettei)\b.{0,40}löyt\w+ mitään|\bmitään ei löyt|ei löytynyt mitään",
        r"\b(?:niczego|nic)\b.{0,30}(?:znalez|\btu\b|tutaj)|(?:znalez\w+) niczego",
        r"\bnic\b.{0,30}(?:není|nenalez|nenaš|nebylo)|\b(?:zde|tady|tu) nic\b|\bnič\b.{0,30}(?:nie"
        r" je|nenaš)",
        r"\bsemmi\b.{0,30}(?:talál|\bitt\b)|\bnimic\b.{0,30}(?:găsit|\baici\b)|găsit nimic"
        r"|\bništa\b.{0,30}(?:pronađ|nađ|ovdje|ovde)|(?:pronađeno|nađeno) ništa",
        r"(?:ничего|нічого|нищо).{0,30}(?:найд|здесь|знайд|тут|намер|няма)|(?:здесь"
        r"|тут).{0,20}(?:ничего|нічого)",
        r"τίποτα.{0,30}(?:βρέθηκε|εδώ)|(?:βρέθηκε|εδώ).{0,20}τίποτα|hiçbir şey.{0,30}bulun"
        r"|burada.{0,20}(?:hiçbir|bir) şey yok",
        r"(?:لم|لا).{0,30}(?:شيء|أي محتوى).{0,20}|(?:שום דבר|כלום).{0,30}(?:נמצא|כאן)|(?:נמצא"
        r"|כאן).{0,20}(?:שום דבר|כלום)",
        r"何も(?:見つか|あり)|[没沒]有(?:找到|发现|發現)|什[么麼]都[没沒]|没有任何内容|아무것도"
        r" (?:없|찾)",
        r"không (?:tìm thấy|có) (?:gì|nội dung)|tidak (?:ada|ditemukan) apa|tidak ada yang"
        r" ditemukan",
    )
)
# "Not found" as a whole title.
NOT_FOUND = (
    r"not (?:yet )?found|nothing found|nicht (?:mehr )?gefunden|(?:non |pas )?trouvée?"
    r"|introuvable|no encontrad[oa]|non trovat[oa]|não encontrad[oa]|niet gevonden|(?:inte|ej)"
    r" hittad|hittades (?:inte|ej)|ikke (?:fundet|funnet)|(?:ei|ei ole) löy[dt]\w+|nie znaleziono"
    r"|nenalezeno|nenájdené|nem található|не найден[оаы]?|не знайдено|не е намерен[оа]?"
    r"|bulunamadı|δεν βρέθηκε|negăsit[ăa]?|nije pronađen[oa]?|غير موجود|לא נמצא[הו]?"
    r"|見つかりません(?:でした)?|未検出|未找到|找不到|찾을 수 없(?:음|습니다|어요)|không tìm thấy"
    r"|tidak ditemukan"
)
# "HTTP Status 404", in the languages of Tomcat.
STATUS = r"status|état|estado|stato|stav|статус|состояние|ステータス|状态|狀態|상태"
# "Page": beside the number, a whole title.
A_PAGE = (
    r"(?:web)?page|(?:web)?seite|p[aáà]gina|sid[ae]n?|sivu|strona|stránka|stran(?:ica)?|oldal"
    r"|sayfası|səhifə|halaman|trang|leht|lapa|puslapis|страница|сторінка|страниця|σελίδα"
    r"|صفحة|صفحه|עמוד|דף|ページ|[页頁]面|페이지|화면|หน้า"
)
# Frameworks and ASP.NET: no resource was found. Manuals and games have such headings.
NO_RESOURCE = "|".join(
    (
        r"(?:die )?(?:angeforderte )?ressource (?:(?:wurde |kann |konnte )?nicht"
        r" gefunden(?: werden)?|existiert nicht)",
        r"la ressource est introuvable|impossibile trovare la risorsa|no se encuentra el recurso"
        r"|não é possível encontrar o recurso",
        r"(?:de (?:gevraagde )?)?bron (?:is |kon |werd )?niet (?:worden )?gevonden"
        r"|kan de bron niet vinden",
        r"(?:den begärda )?resursen (?:kunde inte hittas|hittades inte|finns inte)"
        r"|ressursen (?:ble ikke funnet|finnes ikke)|ressourcen (?:blev ikke fundet|findes ikke)",
        r"(?:nie znaleziono|nie można odnaleźć) (?:żądanego )?zasobu"
        r"|(?:żądany )?zasób nie (?:istnieje|został (?:odnaleziony|znaleziony))",
        r"(?:požadovaný )?zdroj (?:nenalezen|nebyl nalezen|nenájdený|neexistuje)"
        r"|prostředek nelze nalézt|det går inte att hitta resursen|kaynak bulunamıyor",
        r"(?:(?:za)?traženi )?resurs nije pronađen|(?:az?|a kért) erőforrás nem található",
        r"(?:istenen )?kaynak bulunamadı|resursa (?:solicitată )?nu a fost găsită",
        r"(?:(?:запрошенный|запрашиваемый) )?ресурс не (?:был )?(?:найден|существует)"
        r"|(?:запитаний )?ресурс не (?:знайдено|існує)",
        r"(?:要求された|指定された|お探しの)?リソース[がは](?:見つかりません(?:でした)?"
        r"|存在しません)",
        r"(?:[您你]?(?:请求|訪問|访问|要求|請求)的)[资資]源(?:不存在|未找到|已(?:经"
        r"|經)?被?(?:永久)?[删刪]除)"
        r"|(?:无法找到|找不到|無法找到)(?:请求的|請求的)?[资資]源",
        r"(?:요청(?:하신|한) )?리소스를 찾을 수 없\w+",
    )
)
# Forums: there is no such topic.
_NO_TOPIC = (
    r"das (?:ausgewählte|angeforderte) thema existiert nicht|le sujet demandé n'existe pas"
    r"|el tema solicitado no existe|l'argomento richiesto non esiste|o tópico solicitado não existe"
    r"|het gevraagde onderwerp bestaat niet|det begärda ämnet finns inte"
    r"|det ønskede emne (?:findes|eksisterer) ikke|wybrany temat nie istnieje"
    r"|(?:zvolené|požadované) téma neexistuje|a kért téma nem létezik|subiectul cerut nu există"
    r"|запрошенной темы не существует|запитана тема не існує|το θέμα που ζητήσατε δεν υπάρχει"
    r"|リクエストされたトピックは存在しません"
)
# This page could not be found: headlines say so of other pages, in more words.
_NO_PAGE = "|".join(
    (
        r"не (?:удалось|удаётся|удается) найти (?:эту |нужную |указанную |запрошенную )?страницу"
        r"|(?:эту |нужную |указанную |запрошенную )?страницу не (?:удалось|удаётся|удается) найти",
        r"не (?:вдалося|вдається) знайти (?:цю |потрібну )?сторінку"
        r"|(?:цю |потрібну )?сторінку не (?:вдалося|вдається) знайти",
        r"не можахме да намерим (?:тази )?страница(?:та)?|страницата не може да се намери",
        r"(?:ovu |traženu )?stranicu nije moguće (?:pronaći|naći)"
        r"|nismo mogli (?:pronaći|naći) (?:ovu |traženu )?stranicu",
        r"não foi possível localizar (?:a|esta|essa) página",
        r"nu am putut găsi (?:această )?pagin[aă]",
        r"δεν μπορέσαμε να βρούμε (?:αυτήν? )?τη σελίδα|faqja nuk mund të gjendet",
        r"(?:seda )?leh(?:ekülge|te) ei õnnestunud leida|(?:šo )?lapu neizdevās atrast"
        r"|(?:šio )?puslapio (?:rasti nepavyko|nepavyko rasti)",
        r"kami tidak (?:dapat |bisa )?menemukan halaman (?:ini|itu|tersebut)",
        r"ページが見[当あ]たりません(?:でした)?|(?:이 |요청하신 )?페이지를 찾지 못했습니다",
        r"تعذر العثور على (?:هذه )?الصفحة(?: المطلوبة)?|صفحه(?: مورد نظر)? را پیدا نکردیم",
        r"ไม่สามารถหาหน้า(?:นี้|เว็บ|ที่ต้องการ)?ได้",
    )
)
# Before these: an interjection, "Sorry".
_SAID_BEFORE = r"(?:[^\W\d]+(?: [^\W\d]+){0,2}\s?[!.,…:–—-]+\s*)?"
# Whole messages of Express, Spring, WordPress, vBulletin, phpBB, Symfony, DSpace, stores, 1Panel.
# Each matches only a text with one of IN_PROGRAMS.
IN_PROGRAMS = (
    "found", "cannot get /", "thread spec", "error: unknown", "not exist", "invalid id", "站不存在",
    "ressource", "recurso", "risorsa", "zasób", "zasobu", "zdroj", "resurs", "ressurs", "erőforrás",
    "не уда", "не вда", "намери", "moguće", "mogli", "localizar", "putut găsi", "μπορέσαμε",
    "nuk mund", "õnnestunud", "neizdevās", "nepavyko", "menemukan", "ページが見", "찾지 못",
    "تعذر العثور", "پیدا نکردیم", "ไม่สามารถหา", "prostředek", " thema ", " sujet ", " tema ",
    "argomento", "tópico", "onderwerp", " ämnet ", " emne ", " temat ", " téma ", "subiectul",
    " темы ", " тема ", "το θέμα", "トピック",
    "kaynak", "bron", "ресурс", "リソース", "资源", "資源", "리소스",
)  # fmt: skip
PROGRAM_MESSAGES = (
    r"cannot get /\S*|.*\(type=not found, status=404\)\.?|nothing found for .*"
    r"|(?:no|0|zero) (?:search )?results (?:were )?found (?:for|matching) .*"
    r"|(?:no|invalid) thread specified\.|an error occurred: not found|invalid identifier"
    r"|(?:page|file|document|url|resource) (?:\W?/\S*\W? (?:was )?not found.*|not found: /\S*)"
    r"|no route found for .*|(?:\w+ )?error: unknown (?:domain|site|host)\b.*"
    r"|the specified (?:key|blob|bucket|resource) does not exist\."
    r"|网站不存在(?:[，,!！。].*)?"
    rf"|(?:{_NO_TOPIC})[.!。！]?|{_SAID_BEFORE}(?:{_NO_PAGE})[.!。！]?"
)
# Wikis: the page has no text.
NO_TEXT = "|".join(
    (
        r"\bno (?:text|content)\b(?! (?:file|document|field|box))|\bkein\w* (?:text|inhalte?)\b"
        r"|\b(?:aucun|pas de) (?:texte"
        r"|contenu)\b",
        r"\bno hay (?:ningún )?(?:texto|contenido)\b|\b(?:è vuota|nessun testo|non contiene"
        r" testo)\b",
        r"\bnão (?:há|existe|contém)\b.{0,20} (?:texto|conteúdo)\b|\bgeen (?:tekst|inhoud)\b",
        r"\bingen (?:text|tekst)\b|\bikke no(?:e|get) tekst\b|\bei ole (?:vielä )?(?:tekstiä"
        r"|sisältöä)",
        r"\b(?:nie ma|brak)\b.{0,12} (?:tekstu|treści)\b|\bžádný (?:text|obsah)\b|\bžiadny (?:text"
        r"|obsah)\b|\bnem tartalmaz\b|\bniciun (?:text|conținut)\b|\bnema teksta\b",
        r"(?:нет|отсутствует|немає|няма) (?:никакого )?текст|текст\b.{0,30} отсутств",
        r"δεν υπάρχει.{0,20}κείμενο|(?:metin|yazı|içerik)\b.{0,12}(?:yok|bulun)|(?:لا|أي)"
        r" .{0,12}(?:نص|محتوى)",
        r"אין.{0,12}טקסט|(?:内容|文章)が?.{0,4}ありません|[没沒]有(?:任何)?(?:内容|內容|文字)"
        r"|내용이 없",
    )
)
# Nothing of this name exists.
NO_SUCH = "|".join(
    (
        r"\bno \w+ (?:with|by|of|at|under|for) (?:that|this|the requested) (?:exact )?(?:name"
        r"|title|number|id|code|address)|\bnot have an? \w+ (?:with|by|of|under) (?:that|this)"
        r" (?:exact )?(?:name|title|number)",
        r"\bkeinen? \w+ (?:mit|unter) (?:genau )?diese[rmn] (?:namen?|titel|nummer|adresse"
        r"|kennung)",
        r"\b(?:aucun\w*|pas d[e'] ?)\w* \w* ?(?:avec|portant|sous|à) (?:exactement )?(?:ce|cette)"
        r" (?:nom|titre|numéro|adresse)|\bning[uú]n\w* \w+ con (?:este|ese) (?:nombre|título"
        r"|número)",
        r"\bno (?:tiene|existe|hay) (?:un |una )?\w+ con (?:este|ese) (?:nombre|título|número)"
        r"|\bnon \w+ (?:una |un |alcun\w* )?\w+ con questo (?:nome|titolo|numero)|\bnessun\w* \w+"
        r" con questo (?:nome|titolo|numero)",
        r"\b(?:não|nenhum\w*)\b.{0,30} com (?:este|esse) (?:nome|título|número)|\bgeen \w+ met"
        r" (?:deze|dit|exact deze) (?:naam|titel|nummer)|\bin(?:gen|get|tet) \w+ med (?:detta"
        r"|dette|det) \w+",
        r"\bnie ma (?:\w+ )?\w+ o (?:takiej|tej|takim|tym) (?:nazwie|tytule|numerze)|\bžádn\w+ \w+"
        r" s t[aí]\w* (?:názvem|jménem|číslem)|нет \w+ с (?:таким|этим) (?:точным )?(?:назван|имен"
        r"|номер)|немає \w+ (?:з|із) (?:такою|цією|таким)|という名前の(?:記事|ページ)は",
    )
)
# Wikis: a topic that does not exist yet.
NOT_YET = (
    r"\b(?:does not|doesn't) exist yet|existiert (?:noch )?nicht|n'existe pas encore|no existe"
    r" (?:todavía|aún)|(?:todavía|aún) no existe|non esiste ancora|ainda não existe|bestaat nog"
    r" niet|finns inte ännu|eksisterer ikke \(?endnu|finnes ikke ennå|ei vielä ole|jeszcze nie"
    r" istnieje|ještě neexistuje|ešte neexistuje|még nem létezik|nu există încă|ещ[её] не"
    r" существует|ще не існує|δεν υπάρχει ακόμη|henüz mevcut değil|لا يوجد .{0,12}بعد|עדיין לא"
    r" קיים|はまだ存在しません|はまだ作成されていません|尚不存在|还不存在|아직 없|še ne obstaja"
)
# The number on a line of its own.
NUMBERED = (
    r"\W*(?:[^\W\d]+[\s:.'’_-]*){0,2}(?:err|fehler|fout|feil|fejl|virhe|błęd|chyb|hib|hata|ошиб"
    r"|помил|lỗi|σφάλμ|خطأ|エラー|错误|錯誤|오류|status|http|kod|kód|cód|code|codi"
    r"|code)[^\d]{0,30}(?:404|410)\W*(?:\(?(?:not found|gone)\)?)?\W*"
)
