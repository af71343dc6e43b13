"""Words of failures, one of which a page must use before a rule of this room can hold.

To add a language: one line in lower case; a space stands for a word boundary.
"""

from clippings.links.judging.page.word_index import Words
from clippings.links.judging.page.word_tables import words

# Each message of program_errors.py contains one of these.
IN_PROGRAM_ERRORS = Words((
    "erro", "'80", " undefined in ", "in @inc", "dbi connect", "http status", "exception",
    "problème technique (", "query failed", "gone away", "too many connections",
    "lost connection", "send mail to ", "access denied for user '", "no database selected",
    "table '", "unknown column", "ora-", "serverf", "błąd", "ошибка",
))  # fmt: skip
# Each of NOTICES and PROGRAMS in error_pages.py contains one of these.
IN_NOTICES = Words((
    "erro", "erreu", "fehler", "unavailable", "gateway", "fetch failed", "server", "timed out",
    "timeout", "unreachable", "handshake", "ssl cert", "dispon", "bandwidth", "wrong", "limit ",
    "unable to ", "problem providing", "updating ", "upgrading ", "improving ", "working on ",
    "chyb", "hata", "virhe", "eroare", " fel", "k galt", "en fe", "warning: ", "notice: ",
    "deprecated: ", "requested url", "upstream", "exception", "traceback", "technical ", "schief",
    "algo ", "storto", "iets ", "fout", "connect to ", "mainten", "manten", "manuten", "er vedli",
    "be back", "be right back", "wartung", "onderhoud", "przerwa ", "prace ", "sqlstate", "stream",
    "too long", "szerverhiba", "kesalahan",
    "hiba ", "mal passé", "σφάλμα", "خطأ", "underhåll", "błąd", "coś posz", "ошибка", "пошло не",
    "помилка", "щось п", "エラー", "错误", "오류", "технические", "обслуживании", "bakım",
    "メンテナンス", "维护", "維護", "점검", "이용에", "lỗi",
    "site temporarily", "site currently", "site briefly", "site is temp", "site is curr",
    "site is brief", "site ist", "seite ist", "site wird", "seite wird", "site est",
    "site web est", "sitio está", "sitio web está", "sito è", "sito web è",
    "site is even", "site is tijd", "site is mom", "webbplatsen", "sajten", "hemsidan",
    "sitet", "hjemmesiden", "nettstedet", "nettsiden", "huol", "sivustoa", "chwilowo",
    "czasowo", "údržba", "odstávka", "mimo provoz", "mimo prevádz", "karbantart",
    "mentenan", "întreținere", "održavanj", "vzdrževanj", "профилактические", "плановые",
    "регламентные", "сайт временно", "обслуживани", "технічні", "обслуговуванні",
    "тимчасово", "поддръжка", "временно недостъп", "одржавањ", "συντήρηση", "صيانة",
    "תחזוקה", "تعمیر", "روزرسانی", "रखरखाव", "正在升级", "正在升級", "bảo trì", "pemeliharaan",
    "perbaikan", "ปรับปรุง",
    "arbeiten ", "aktualisieren ", "travaillons sur ", "mettons à jour ", "améliorons ",
    "trabajando en ", "actualizando ", "mejorando ", "renovando ", "stiamo ", "trabalh",
    "atualizando ", "melhorando ",
    "wieder da", "wieder online", "zurück", "revenons", "reviendrons", "de retour", "volveremos",
    "volvemos", "regresamos", "de vuelta", "torniamo", "torneremo", "voltamos", "voltaremos",
    "terug", "weer online", "zijn zo", "zijn snel", "zijn binnenkort", "tillbaka", "tilbage",
    "tilbake", "palaamme", "wracamy", "zpět", "visszatérünk", "revenim", "вернемся", "вернёмся",
    "повернемося", "döneceğiz", "επιστρέψουμε", "まもなく", "回来", "돌아오", "سنعود", "נחזור",
    "kembali", "could not be", "you wanted was", "問題が発生",
    # Of server_reasons.py.
    "implemented", "http version", "negotiates", "insufficient storage", "loop detected",
    "not extended", "authentication required", "something broke", "just broke", "a problem ",
    "nicht verfüg",
    "passerelle", "puerta de enlace", "tiempo de espera", "tiempo límite", "niet beschik",
    "tjänsten", "tjenesten", "palvel", "yhdyskäytäv", "bramka", "usługa", "brána", "brány",
    "služba", "szolgáltatás", "átjáró", "kiszolgáló", "serviciu", "шлюз", "ожидания", "сервис",
    "сервіс", "недоступ", "сървър", "услугата", "ağ geçidi", "kullanılamıyor", "υπηρεσία",
    "klaida", "paslauga", "kļūda", "pakalpojums", "teenus", "viga", "layanan", "dịch vụ", "服务",
    "服務", "网关", "閘道", "伺服器", "ゲートウェイ", "タイムアウト", "サービス", "게이트웨이",
    "서비스를", "الخدمة", "خطای", "سرویس", "שגיאת", "השירות",
)) + IN_PROGRAM_ERRORS  # fmt: skip
# Of site_trouble.py: what is wrong with the site, or with its database.
TROUBLE = words(
    """
error occurred|system error|critical error|unavailable|not available|offline|is down for
currently down|maintenance|failure|overload|is busy|too busy|capacity problems|could not process
are busy|planned upgrade|cannot process|not valid for|invalid|not configured|misconfigured
not published|not be found
doesn't exist|does not exist|reached the default|currently available|disabled|deactivated
suspended|parked|ready to use|replace this|back soon|back shortly|be back| is working
your new website|center closed|centre closed|fehler aufgetreten|kritischen fehler| wartung
verwartung|kwartung|nwartung|mwartung|swartung|dwartung|-wartung|gewartet
nicht erreichbar|nicht verfügbar|momentan nicht|überlastet| störung|zstörung|sstörung
nstörung|mstörung|kstörung|verstörung|deaktiviert|gesperrt
nicht konfiguriert|erreur critique|indisponible|désactivé|suspendu|surchargé|pas encore en ligne
error crítico|no disponible|mantenimiento|en construcción|desactivad|suspendid|temporalmente
errore critico|non disponibile|manutenzione|in costruzione|disattivat|sospes| temporaneamente
momentaneamente|erro crítico|indisponível|manutenção|em construção|desativad|suspens
temporariamente|kritieke fout|niet beschikbaar|niet bereikbaar|onderhoud|tijdelijk niet
tillfälligt|midlertidig|underhåll|vedligehold|vedlikehold|otillgänglig|utilgængelig|utilgjengelig
niedostęp|przerw|konserwac|prace tech|prace serw|nedostup|údržb|probíhají práce|prebiehajú práce
technické práce|servisní práce|karbantart|недоступ
обслуживан|технически|технічні|отключ|заблокир|не создан|не подключ|bakım|kullanılamıyor
ulaşılamıyor|メンテナンス|混み合|停止|一時的に|利用できません|障害|維護|维护|升级|暂停|暂时|关闭
繁忙|故障|备案|创建成功|점검|장애|중단|만료|일시적|not uploaded|hasn't uploaded|no content|huolto
wird gerade aktualisiert|noch nicht mit inhalt
neprieinama|nepasiekiama|tvarkoma|priežiūr|nav pieejam|uzlabojam|apkop|hoolduse|hooldustööd
ei ole käytettävissä|väliaikaisesti|átmenetileg|nem elérhető|întreținere|mentenanță|indisponibil
održavanj|поддръжка|недостъп|обслуговуван|συντήρηση|μη διαθέσιμ|صيانة|غير متاح|תחזוקה|לא זמין
تعمیر|pemeliharaan|bảo trì|ปิดปรับปรุง|suspendat|zawieszon|zablokowan|wyłączon|pozastaven
заблокован|askıya|geblokkeerd|opgeschort|avstängd|sperret|under construction|under konstruktion
in aanbouw|w budowie|ve výstavbě|vo výstavbe|în construcție|izgradnji|υπό κατασκευή|в розробці
yapım aşamasında|قيد الإنشاء|בבנייה|建设中|工事中|준비 중
im aufbau|under uppbyggnad|under opbygning|under oppbygging|rakenteilla|fejlesztés alatt|у розробці
được xây dựng|đang xây dựng|준비중|derzeit überarbeitet|gerade überarbeitet|en cours de refonte
under ombygning|under ombygging|under ombyggnad|päivityksen alla|на реконструкции|в процес на
u izradi|v izdelavi|ehitamisel|kuriama|tiek veidota|בשיפוצים
"""
)
FAULT = words(
    """
 error |fehler |erreur |errore | erro | fout |błąd|ошибка|помилка| fel | fejl | feil |virhe|chyba
hiba |eroare|hatası|hata |エラー|错误|出错|錯誤|오류|خطأ|שגיאה|σφάλμα|lỗi |kesalahan|greška
"""
)
