"""Sentences that say that a site is being repaired, in many languages.

To add a language: one line in lower case here, and a word of it in IN_NOTICES of gate_words.py.
"""

# "We'll be back soon."
BACK_SOON = "|".join(
    (
        r"wir sind (?:gleich|bald|in kürze) (?:wieder (?:da|online)|zurück)"
        r"|nous (?:revenons|reviendrons|serons de retour) (?:très )?(?:bientôt|vite|rapidement)",
        r"(?:volveremos|volvemos|regresamos|estaremos de vuelta) (?:muy )?(?:pronto|en breve)"
        r"|torn(?:iamo|eremo) (?:presto|subito)(?: online)?"
        r"|volt(?:amos|aremos) (?:em breve|já|logo)",
        r"(?:we|wij) zijn (?:zo|snel|binnenkort) (?:weer )?(?:terug|online)|vi är snart tillbaka"
        r"|vi er (?:snart )?tilba[gk]e(?: snart)?|palaamme (?:pian|kohta)",
        r"(?:zaraz|niedługo|wkrótce) wracamy|wracamy (?:wkrótce|niedługo)|(?:brzy|hned) (?:jsme"
        r"|budeme) zpět|hamarosan visszatérünk|revenim (?:în curând|imediat)",
        r"(?:мы )?скоро верн[её]мся|(?:ми )?(?:скоро|незабаром) повернемося"
        r"|(?:kısa süre içinde|yakında) (?:geri )?döneceğiz|θα επιστρέψουμε σύντομα",
        r"まもなく(?:再開|復旧)(?:し|いたし)ます|(?:我们)?(?:马上|很快|稍后)(?:就)?回来"
        r"|곧 돌아오겠습니다"
        r"|سنعود قريب[اًا]+|נחזור בקרוב|kami akan segera kembali",
    )
)
MAINTENANCE = "|".join(
    (
        r"(?:the site is )?(?:(?:this|our|the) )?(?:web)?site (?:is )?(?:temporarily|currently"
        r"|briefly) (?:offline|down|unavailable)(?: for (?:upgrades|repairs))?",
        r"(?:unsere|diese|die) (?:web)?(?:site|seite) (?:ist|wird) (?:gerade|derzeit|momentan"
        r"|vorübergehend) (?:gewartet|offline|nicht (?:erreichbar|verfügbar))"
        r"|(?:wir führen )?(?:gerade|derzeit|momentan) wartungsarbeiten(?: durch)?",
        r"(?:le|ce|notre) site (?:web )?est (?:momentanément|temporairement|actuellement)"
        r" (?:indisponible|fermé|inaccessible|hors ligne)(?: pour maintenance)?",
        r"(?:el|este|nuestro) sitio (?:web )?está (?:temporalmente|momentáneamente)"
        r" (?:fuera de servicio|cerrado|inactivo|no disponible)(?: por mantenimiento)?",
        r"(?:il|questo|il nostro) sito (?:web )?è (?:temporaneamente|momentaneamente)"
        r" (?:non disponibile|chiuso|offline|fuori servizio)(?: per manutenzione)?",
        r"(?:o|este|o nosso|nosso) site está (?:temporariamente|momentaneamente)"
        r" (?:indisponível|fora do ar|offline)(?: para manutenção)?",
        r"wir (?:arbeiten (?:gerade |derzeit )?an|überarbeiten (?:gerade |derzeit )?|aktualisieren"
        r" (?:gerade |derzeit )?) ?(?:unserer?) (?:web)?(?:site|seite)",
        r"nous (?:travaillons sur|mettons à jour|améliorons) notre site(?: (?:web"
        r"|internet))?",
        r"estamos (?:trabajando en|actualizando|mejorando|renovando) nuestr[oa]"
        r" (?:sitio|web|página)(?: web)?",
        r"stiamo (?:lavorando (?:al|sul)|aggiornando il|rinnovando il) nostro (?:nuovo )?sito"
        r"(?: web)?",
        r"estamos (?:(?:trabalhando|a trabalhar) no|(?:atualiz|melhor)ando o) nosso site",
        r"(?:we|wij) zijn (?:momenteel |even |tijdelijk )?in onderhoud"
        r"|(?:de|deze|onze) (?:web)?site is (?:even|tijdelijk|momenteel) (?:offline|in onderhoud"
        r"|niet (?:beschikbaar|bereikbaar))|(?:we|wij) zijn bezig met onderhoud"
        r"|we voeren (?:momenteel )?onderhoud uit",
        r"vi (?:uppdaterar|underhåller) (?:just nu )?(?:webbplatsen|sajten|hemsidan)"
        r"|vi utför (?:just nu )?underhåll"
        r"|(?:webbplatsen|sajten|hemsidan) (?:(?:är )?tillfälligt (?:nere|stängd)"
        r"|(?:är )?(?:nere|stängd) för underhåll|uppdateras just nu|underhålls(?: just nu)?)",
        r"vi (?:opdaterer|oppdaterer|vedligeholder|vedlikeholder) (?:lige nu |akkurat nå )?"
        r"(?:sitet|hjemmesiden|websitet|nettstedet|nettsiden|nettsidene)"
        r"|(?:sitet|hjemmesiden|websitet|nettstedet|nettsiden) er (?:midlertidigt? (?:nede|lukket"
        r"|stengt)|(?:nede|lukket|stengt) for (?:vedlikehold|vedligeholdelse)|under vedlikehold"
        r"|under vedligeholdelse)",
        r"(?:verkko)?(?:sivusto|sivut|palvelu)(?:mme)? (?:on|ovat) (?:juuri nyt |parhaillaan"
        r" |tällä hetkellä |tilapäisesti )?(?:huollossa|huoltotauolla)"
        r"|(?:verkko)?sivusto(?:a|amme) (?:huolletaan|päivitetään)(?: parhaillaan)?",
        r"(?:strona|serwis|witryna) (?:jest )?(?:chwilowo|tymczasowo|czasowo)"
        r" (?:niedostępn[ay]|wyłączon[ay])|(?:trwają|prowadzimy) prace (?:serwisowe|techniczne"
        r"|konserwacyjne)",
        r"(?:na (?:webu|stránkách|serveru|stránke|serveri) )?(?:právě |práve )?(?:probíhá|prebieha)"
        r" (?:plánovaná |pravidelná )?(?:údržba|odstávka)(?: (?:webu|stránek|stránok|serveru"
        r"|systému))?|(?:web|server) je (?:dočasně |dočasne )?(?:mimo provoz|mimo prevádzky)",
        r"(?:(?:az |a )?(?:oldal|honlap|weboldal|webhely)(?:unk)? )?(?:jelenleg |éppen )?"
        r"karbantartás alatt(?: (?:áll|van))?|karbantartást végzünk",
        r"(?:site(?:-?ul)?|pagina)(?: nostru| noastră)? (?:este |e |se află )?(?:momentan"
        r" |temporar )?în (?:mentenanță|întreținere)",
        r"(?:stranica|stranice|web stranica|sajt) (?:je|su) (?:trenutno )?u"
        r" održavanju|održavanje je u tijeku|stran je v vzdrževanju",
        r"на сайте (?:сейчас )?(?:ведутся|проводятся|идут) (?:технические|профилактические"
        r"|плановые|регламентные)(?: \w+)? работы|(?:наш )?сайт временно (?:недоступен|отключ[её]н"
        r"|закрыт на (?:техническое )?обслуживание)|сайт на техническом обслуживании",
        r"на сайті (?:зараз )?(?:тривають|ведуться|проводяться) технічні роботи|(?:наш )?сайт"
        r" тимчасово недоступний|сайт на (?:технічному )?обслуговуванні",
        r"сайтът е (?:в процес на поддръжка|в поддръжка|временно недостъпен)"
        r"|сајт је (?:тренутно )?у одржавању",
        r"(?:ο ιστότοπος|η ιστοσελίδα|το site)(?: μας)? (?:είναι|βρίσκεται) (?:σε|υπό)"
        r" (?:εργασίες )?συντήρησης?",
        r"(?:web )?site(?:miz)? (?:şu anda |geçici olarak )?bakımda(?:dır)?"
        r"|(?:web )?sitemiz bakım (?:çalışması nedeniyle )?(?:kapalıdır|aşamasındadır)",
        r"الموقع (?:حاليا |حالياً )?(?:تحت|قيد) الصيانة|نقوم (?:حاليا )?بأعمال صيانة",
        r"האתר (?:נמצא )?(?:כעת )?(?:בתחזוקה|בעבודות תחזוקה)",
        r"(?:وب‌?)?سایت در (?:حال|دست) (?:تعمیر|بروزرسانی|به‌روزرسانی)(?: است)?",
        r"(?:हमारी )?(?:वेबसाइट|साइट) (?:का )?रखरखाव (?:में|जारी) है",
        r"(?:(?:网站|網站|系统|系統|本站|服务器|伺服器)(?:目前|当前|暂时|暫時)?)(?:正在|正)(?:进行|進行)?"
        r"(?:系统|系統)?(?:维护|維護)(?:中)?|(?:网站|網站|系统|系統|本站)正在(?:升级|升級)(?:中)?",
        r"(?:사이트|시스템|홈페이지|서버)(?:가|는|를)? (?:현재 )?(?:정기 )?점검 ?중입니다",
        r"(?:trang web|website|hệ thống)(?: của chúng tôi)? (?:hiện )?đang (?:được )?bảo trì",
        r"(?:situs|website|sistem)(?: web)?(?: kami| ini)? sedang (?:dalam )?(?:pemeliharaan"
        r"|perbaikan)|เว็บไซต์(?:ปิดปรับปรุง|อยู่ระหว่างการปรับปรุง|กำลังปรับปรุง)(?:ชั่วคราว)?",
    )
)
