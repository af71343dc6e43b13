"""What the status numbers of failing servers are called, in many languages.

To add a language: one line in lower case here, and its words in IN_NOTICES of gate_words.py.
"""

# Whole titles, headings, sentences; the number may stand before them or behind.
REASONS = "|".join(
    (
        r"interner server-?fehler|fehlerhaftes gateway|ungültiges gateway|gateway[- ](?:fehler"
        r"|zeitüberschreitung)|dienst (?:derzeit |vorübergehend )?nicht verfügbar",
        r"erreur interne(?: du serveur)?|(?:mauvaise|erreur de) passerelle|passerelle (?:incorrecte"
        r"|invalide)|(?:expiration|(?:délai|temps) d'attente) (?:de (?:la )?)?passerelle"
        r"(?: (?:dépassé|expiré))?|service non disponible",
        r"error interno(?: del servidor)?|puerta de enlace (?:no v[aá]lida|incorrecta|errónea)"
        r"|tiempo (?:de espera|límite)(?: de (?:la )?puerta de enlace)? (?:agotado|excedido)"
        r"|servicio no disponible",
        r"errore interno(?: del server)?|gateway (?:non valido|errato)|timeout del gateway"
        r"|servizio non disponibile",
        r"erro interno(?: do servidor)?|gateway (?:inválido|incorreto)|tempo limite (?:do|de)"
        r" gateway(?: (?:excedido|esgotado))?|serviço indisponível",
        r"interne serverfout|(?:ongeldige|slechte|foute) gateway|gateway verlopen"
        r"|(?:service|dienst) (?:is )?niet beschikbaar",
        r"internt serverfel|(?:felaktig|ogiltig) gateway|tjänsten är inte tillgänglig",
        r"intern server-?fe[ij]l|(?:ugyldig|dårlig|forkert) gateway|gateway-tiden er (?:utløpt"
        r"|udløbet)|tjenesten er (?:ikke tilg(?:æn|jen)gelig|utilg(?:æn|jen)gelig)",
        r"(?:sisäinen )?palvelinvirhe|palvelimen (?:sisäinen )?virhe|virheellinen yhdyskäytävä"
        r"|yhdyskäytävän aikakatkaisu|palvelu ei ole (?:käytettävissä|saatavilla)",
        r"(?:wewnętrzny )?błąd (?:serwera|bramk?i|bramy)|zła bramka|przekroczenie limitu czasu"
        r" bram(?:k?i|y)|usługa (?:jest )?(?:chwilowo )?niedostępna",
        r"(?:interní |vnitřní |interná )?chyba server[ua]|(?:chybná|špatná|vadná) brána|(?:vypršel"
        r" )?(?:časový )?limit brány|služba (?:(?:není|nie je) dostupná|je (?:dočasn[eě]"
        r" )?nedostupná)",
        r"(?:belső )?(?:szerver|kiszolgáló) ?hiba|hibás átjáró|átjáró ?hiba|átjáró időtúllépése?"
        r"|a szolgáltatás (?:jelenleg )?nem (?:érhető el|elérhető)",
        r"eroare (?:internă )?(?:de |a )?server(?:ului)?|gateway (?:invalid|greșit|eronat)"
        r"|serviciul? (?:este )?indisponibil",
        r"(?:внутренняя )?ошибка (?:сервера|шлюза)|(?:ошибочный|неверный|плохой) шлюз|шлюз не"
        r" отвечает|время ожидания (?:шлюза )?истекло|(?:сервис|сервер) (?:временно )?недоступен",
        r"(?:внутрішня )?помилка (?:сервера|шлюзу)|поганий шлюз|шлюз не відповідає"
        r"|(?:сервіс|сервер) (?:тимчасово )?недоступний",
        r"(?:вътрешна )?грешка (?:на|в) сървъра|(?:грешен|невалиден) шлюз|услугата (?:не е"
        r" достъпна|е (?:временно )?недостъпна)",
        r"(?:dahili |iç )?sunucu hatası|(?:hatalı|geçersiz|kötü) ağ geçidi|ağ geçidi zaman ?aşımı"
        r"|(?:hizmet|servis) (?:şu anda )?kullanılamıyor",
        r"(?:εσωτερικό )?σφάλμα (?:του )?διακομιστή|η υπηρεσία δεν είναι διαθέσιμη",
        r"(?:vidinė )?serverio klaida|paslauga (?:laikinai )?(?:nepasiekiama|neprieinama)"
        r"|(?:iekšēja )?servera (?:iekšēja )?kļūda|pakalpojums (?:īslaicīgi )?nav pieejams"
        r"|(?:sisemine )?serveri (?:sisemine )?viga|teenus (?:ei ole|pole) (?:ajutiselt"
        r" )?(?:saadaval|kättesaadav)",
        r"kesalahan (?:internal )?server(?: internal)?|gateway (?:yang )?(?:buruk|salah)"
        r"|batas waktu gateway|layanan (?:sedang )?tidak tersedia"
        r"|lỗi (?:nội bộ )?máy chủ(?: nội bộ)?|dịch vụ (?:hiện )?không (?:khả dụng|có sẵn)",
        r"(?:服务器|伺服器)(?:内部|內部)?(?:错误|錯誤)|(?:内部|內部)(?:服务器|伺服器)(?:错误|錯誤)"
        r"|(?:错误|錯誤|无效|無效)的?(?:网关|閘道)|(?:网关|閘道)(?:超时|逾時|错误|錯誤)"
        r"|(?:服务|服務)(?:暂时|暫時)?(?:不可用|無法使用)|(?:目标)?(?:服务器|伺服器)(?:忙|繁忙|忙碌)",
        r"(?:内部)?サーバー?(?:内部)?エラー|不正なゲートウェイ|ゲートウェイ・?(?:エラー|タイムアウト)"
        r"|(?:リクエストが)?タイムアウトしました|サービスは?(?:一時的に)?利用できません"
        r"|処理中にエラーが発生しました",
        r"(?:내부 )?서버 (?:내부 )?오류|(?:잘못된|불량) 게이트웨이|게이트웨이 (?:불량|오류"
        r"|시간 ?초과)|서비스를 (?:일시적으로 )?(?:사용할 수 없(?:음|습니다)|이용할 수 없습니다)",
        r"خطأ (?:داخلي )?في الخادم|الخدمة غير متاحة|خطای (?:داخلی )?سرور|سرویس در دسترس نیست"
        r"|שגיאת שרת(?: פנימית)?|השירות (?:אינו|לא) זמין",
    )
)
# Words of the others, which are only known beside their numbers.
RARE_REASONS = (
    r"not implemented|http version not supported|variant also negotiates|insufficient storage"
    r"|loop detected|not extended|network authentication required"
)
