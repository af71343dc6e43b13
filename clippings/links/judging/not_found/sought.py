"""Phrases about what a reader is looking for, and denials of it.

To add a language: one line in lower case in each table.
"""

# "the hike you are looking for": any noun.
SOUGHT = "|".join(
    (
        r"\b(?:the|that|this|an?|any) (?:(?!(?:and|before|because|when|but)\b)[\w'-]+ ){1,5}?"
        r"(?:(?:that|which|for which) )?you(?:'re|'ve|'d| are| were| have| had)? (?:just "
        r"|currently )?(?:look|search|request|ask|try|tri|seek|after|follow|click|came"
        r"|want(?! to (?!view|see|read|visit|open|access|find|reach))|come(?! across)|type|enter"
        r"|select|hop|expect|bookmark|attempt|open|chose|remember)",
        r"\b(?:what(?:ever)?|something|anything) (?:it is )?(?:that )?you(?:'re|'ve| are| were)?"
        r" (?:look|search|after|seek|request|want|came)",
        r"\byou(?:'re| are| were)? looking for (?:something|an? [\w -]{1,40}) (?:that|which)"
        r"|(?:\b(?:the|this|that|your)|^) requested [a-z]"
        r"|\byou(?:'ve| have)? (?:followed|clicked|reached) an? ",
        r"\b(?:gesucht|gewünscht(?!\w* (?:effekt|erfolg|ergebnis|wirkung))|angefragt|angefordert"
        r"|aufgerufen|verlangt)\w* \w",
        r"\w,? (?:die|das|den|der|dem|was|wonach|nach (?:der|dem|denen)) (?:sie|du"
        r"|ihr)\b[^.,]{0,30}(?:such|aufruf|aufgeruf|woll|möcht|gefolgt|geklickt|klick|erwarte)",
        r"\b(?:sie|du|ihr) such\w+ (?:gerade |hier )?(?:nach )?(?:etwas|eine\w*)",
        r"\b(?:que|qu'|laquelle|lequel|auquel) ?(?:vous|tu) (?:re)?(?:cherch|demand|souhait|voul"
        r"|tent|essay|avez (?:demand|suivi|cliqu|cherch)|attend)|\w (?:demandé|recherché|souhaité)",
        r"\bque (?:usted |tú |ud\.? )?(?:estás? |estabas? )?(?:busc|solicit|querías?\b|pid|intent)"
        r"|\w (?:solicitad|buscad|pedid|requerid)[oa]\b|\bbuscas? algo que",
        r"\b(?:che|cui) (?:stai|stavi|state|stavate|sta\b|cerc|hai|avete|vorrest|desider|volev)|\w"
        r" (?:richiest|cercat|desiderat)[oa]\b",
        r"\bque (?:você |tu |o senhor )?(?:está |estava |estás |estavas )?(?:a )?(?:procur|busc"
        r"|solicit|tent|pedi|quer|deseja)|\w (?:solicitad|procurad|pedid|desejad|buscad)[oa]\b",
        r"\b(?:die|dat|wat|waar) (?:u|je|jij)\b(?! niet)[^.,]{0,20}(?:zoek|zocht|probeer|wil"
        r"|opgevra|bekijk"
        r"|verwacht)|\b(?:gezochte|opgevraagde|gevraagde) \w",
        r"\bdu (?:just nu )?(?:försök|sök|let|nå|är ute efter|begär|klick)|\b(?:efterfrågad|begärd"
        r"|sökt)[ea] \w",
        r"\bdu (?:lige nu |akkurat nå )?(?:søg|søk|led|let|prøv|forsøk|forsøg|ønsk|klik)"
        r"|\b(?:ønskede|efterspurgte|forespurte|etterspurte) \w",
        r"\b(?:etsim|hakem|pyytäm|haluam)[aä]+(?:si|nne)\b|(?:jota|mitä) etsi|pyydetty\w* \w",
        r"\b(?:któr\w+|czego|jakiej|jakiego) (?:pan\w* )?(?:szuka|próbuj|chcia|żąda|oczekuj)"
        r"|\b(?:szukan|żądan|poszukiwan|wybran)\w+ \w",
        r"\b(?:kter|ktor)\w+ (?:jste |ste )?(?:hled|hľad|poža|chce|zkouš|skúš)|\b(?:hledan|hľadan"
        r"|požadovan)\w+ \w|\b(?:co hledáte|čo hľadáte)",
        r"\b(?:keresett|kért|(?<!nem )kívánt) \w|\bami\w* keres",
        r"\b(?:pe care|ce) (?:o |îl |le |i )?(?:căut|caut|ați|ai|încerc|dor|solicit)|\w (?:căutat"
        r"|solicitat|cerut)[ăa]?\b",
        r"котор\w+ (?:вы|ты) (?:ищ|иска|запр|хоте|пыта|откры|ожид)|(?:запрашиваем|запрошенн"
        r"|иском)\w+ \w|то, что вы (?:ищ|иск)",
        r"як\w+ (?:ви|ти) (?:шука|запит|хоті|намага|відкри)|(?:запит[уа]|шука)н\w+ \w|те, що ви"
        r" шука|ко(?:й|я|е)то (?:търс|искат)|търсен\w+ \w|тражен\w+ \w|кој\w+ тражите",
        r"\bkoj\w+ (?:tražite|ste tražili|tražiš)|\btražen[iaoue]\w* \w|\biskan\w+ \w|\bki (?:jo"
        r"|ga) iščete",
        r"που (?:ζητ|αναζητ|ψάχν|θέλ|προσπαθ)|ζητούμεν\w+ \w",
        r"\b(?:aradığın|istediğin|ulaşmak istediğin)\w* \w|\baranan \w",
        r"(?:الذي|التي|ما) (?:تبحث|طلبت|تحاول|تريد|كنت)|المطلوب|مورد نظر|درخواستی",
        r"ש(?:חיפשת|ביקשת|אתה מחפש|את מחפשת|אתם מחפשים|חיפשתם|ביקשתם)|המבוקש",
        r"お探しの|ご指定の|指定された(?:トピック|スレッド|商品|投稿|ユーザー|データ|項目)"
        r"|ご希望の|お求めの|探している",
        r"[您你]所?(?:要|想|正在)?(?:访问|訪問|查看|查找|寻找|尋找|搜索|搜尋|找|请求|請求|浏览"
        r"|瀏覽|打开|打開|檢視|检视|檢索|检索|查閱|查阅|閱讀|阅读|觀看|观看)的|所(?:请求|請求|访问"
        r"|訪問|查找|查看)的",
        r"찾으시는|찾고 ?계신|요청하신|원하시는",
        r"bạn (?:đang |muốn |cần |vừa )?(?:tìm|yêu cầu|truy cập)|yang (?:anda|kamu|di)(?:"
        r" )?(?:cari|minta|tuju)|ที่(?:คุณ|ท่าน)(?:กำลัง)?(?:ค้นหา|ต้องการ|หา|ร้องขอ)",
        r"што (?:ја|го|ги) (?:бара|поба)|таны (?:хайсан|хайж|үзэх гэсэн)|\bsiz (?:qidir|izla)"
        r"|ရှာ(?:ဖွေ)?နေ|शोधत (?:असलेल|आहात)|શોધી રહ્યા|ಹುಡುಕುತ್ತಿರುವ|തിരയുന്ന|ਲੱਭ ਰਹੇ"
        r"|អ្នក(?:កំពុង)?ស្វែងរក"
        r"|(?:ທ່ານ|ເຈົ້າ)(?:ກຳລັງ)?(?:ຊອກ|ຄົ້ນ)ຫາ|\bhinahanap (?:mo|ninyo)\b|\btú leitar eftir"
        r"|\btha thu a' lorg|\bchwilio amdan|\bque cercatz\b",
        r"\bque (?:busqueu|cerqueu|cerques|buscabas?|procuras)|\bbilatzen ari zar|\botsit\w+ \w"
        r"|\bmeklēt\w+ \w|\bieškom\w+ \w|\bsem þú (?:leit|bað)|आप[^।]{0,20}(?:खोज|ढूंढ|ढूँढ)",
    )
)
# Beside such a phrase, any of these is a denial.
NOT = "|".join(
    (
        r"n't\b|\b(?:cannot|not|never|no longer|nowhere|unable|fail\w*|gone|removed|deleted"
        r"|expired|withdrawn|unpublished|retired|discontinued|vanished|disappeared|missing"
        r"|unavailable|archived|pulled|doesnt|cant|couldnt|wandered|no (?:\w+ )?(?:match|trace"
        r"|record)\w*)\b",
        r"\b(?:nicht|kein\w*|nie|niemals|verschw\w+|gelöscht|entfernt|abgelaufen|fehlt)\b",
        r"\b(?:n'|ne )\w+ ?\w* (?:plus|pas|jamais|rien)\b"
        r"|\b(?:pas|(?<!de )plus|aucun\w*|introuvable"
        r"|indisponible|inexistant\w*|impossible|disparu\w*|retirée?|supprimée?|expirée?)\b",
        r"\b(?:no(?= (?:se|ha[ny]?|est[áaé]\w*|exist\w+|es|son|fue|pud\w+|pued\w+|podemos"
        r"|encontr\w+|aparec\w+|resulta|tenemos|tiene|disponible|queda|figura|forma|l[oae]s?|nos"
        r"|v[áa]lid\w+|correspond\w+|coincid\w+|contiene"
        r"|funciona)\b|\W*$)|nunca|jamás|ningun\w*|inexistente|eliminad[oa]|retirad[oa]"
        r"|caducad[oa])\b",
        r"\b(?:non|nessun\w*|mai|impossibile|rimoss[oa]|eliminat[oa]|scadut[oa]|ritirat[oa])\b",
        r"\b(?:não|nenhum\w*|indisponível|removid[oa]|excluíd[oa]|expirou|expirad[oa])\b",
        r"\b(?:niet|geen|nooit|verwijderd|verdwenen|verlopen|onvindbaar)\b",
        r"\b(?:inte|ej|ingen|inget|aldrig|saknas|ikke|ikkje|aldri|fjernet|slettet|borttag\w+)\b",
        r"\b(?:ei(?= (?:ole|ollut|enää|löy|voi|saata|näy|tunn|kuulu|pysty|leitud|leia|saa|eksist"
        r"|õnnest))|emme|eivät|poistettu|poistunut|kadonnut)\b",
        r"\b(?:nie|brak\w*|usunięt\w+|wygas\w+|niedostępn\w+|wycofan\w+)\b",
        r"\bne(?:ní|byl\w*|exist\w+|má\w*|naš\w+|nalez\w+|nepodařilo|lze|dostupn\w+)\b|\bnie je\b"
        r"|\b(?:odstraněn\w*|smazán\w*|odstránen\w*|zmazan\w*)\b",
        r"\b(?:nem|nincs|sincs|törölt\w*|megszűnt|nu|ștears[ăa]|nije|nismo|ne|ni|nema)\b",
        r"\b(?:не|нет|никогда|нельзя|ні|немає|няма|нема|удал[её]н(?!и)\w*|видален(?!н)\w*"
        r"|отсутству\w+"
        r"|недоступ\w*|пропал\w*|исчез\w*|није|нисмо)\b",
        r"\bδεν?\b|değil|\byok\b|\w+(?:ama|eme)dı?k?\b|kaldırıl|silin|bulunm(?!as|ak)",
        r"(?:^| )(?:لا|لم|لن|غير|ليس|تعذر|حذف|تمت إزالة)|نشد|ندارد|نیست|\bלא\b|\bאין\b|אינ|הוסר"
        r"|נמחק",
        r"ません|ない|なし|終了|削除|失效|不存|不到|不在|没有|沒有|未找|已被|下架|无法|無法|不再"
        r"|已删|丢失|不见",
        r"олдсонгүй|байхгүй|устга|\b(?:mavjud emas|topilmadi|yo'q)\b|မတွေ့|မရှိ|नाही|નથી|ಇಲ್ಲ"
        r"|ಲ್ಲಿಲ್ಲ|ഇല്ല"
        r"|ലില്ല|ਨਹੀਂ|ບໍ່|គ្មាន|មិន|\b(?:wala|hindi|ikki|chan eil|cha deach|nid yw)\b",
        r"없|않|못|삭제(?! ?[하할해])|종료|không|\btidak\b|ไม่|नहीं|\bez\b|\bekki\b|\bnav\b"
        r"|\bnė?ra\b|puudu",
    )
)
# What is done to a site that exists, or no longer.
UPKEEP = (
    r"\b(?:update|maintain|support|monitor|accept(?:s|ed|ing)? (?:orders|comments"
    r"|submissions|contributions|letters))|aktualisier"
    r"|gepflegt|gewartet|mise?s? à jour|actualiz|aggiornat|atualiz|bijgewerkt|uppdater|opdater"
    r"|oppdater|päivit|frissít|frissül|aktualiz|ažurira|обновля|обновява|оновлю|ажурира|更新"
    r"|(?:接受|接收)(?:\w{0,2}投稿|来稿|來稿|评论|評論|留言|订单|訂單)"
    r"|принима\w+ (?:стать|материал|текст|рукопис|комментар)"
    r"|přijím\w+ (?:příspěv|text|rukopis|komentář)|aceita\w* (?:artigos|textos|comentários)"
    r"|güncellen|ενημερών|업데이트|cập nhật|diperbarui|تحديث|به‌روز|अपडेट|อัปเดต|uuenda"
)
# Sentences of pages that exist, that speak of something else, or that explain what servers do.
OF_ELSE = "|".join(
    (
        UPKEEP,
        # What will be done, and has not been.
        r"\b(?:will|shall|may|can|must|to) be (?:removed|deleted|withdrawn)\b"
        r"|\bw(?:ird|erden)\b.{1,60}"
        r"\b(?:gelöscht|entfernt)\b(?! worden)|\b(?:sera|seront) (?:supprim|retir|effac)"
        r"|\b(?:será|serán|serão) (?:elimin|borrad|retirad|removid|excluíd|apagad)"
        r"|\bsar(?:à|anno) (?:rimoss|eliminat|cancellat)|\bword(?:t|en) verwijderd\b"
        r"|\bzostan(?:ie|ą) usunięt|\b(?:bude|budou|budú) (?:smazán|odstraněn|zmazan|odstránen)"
        r"|\bбуд(?:ет|ут|е) (?:удал[её]н|снят|видален)",
        # What a command of a program does.
        r"^entfernt (?:de[nr]|die|das|eine?n?|alle)\b",
        # Of what nobody may enrol for any more.
        r"(?:申し?込み?|受付)(?:受付|期間)?は?、?(?:すでに|既に)?終了",
        r"^i(?:'ve|'d|'ll)? (?!am|can|could|did|do)|\b(?:my|mein\w*|mon|mio|mia|meu|minha|mijn"
        r"|mitt|mój|moja|мо[йяё])\b|私の|我的",
        r"\b(?:https?|status|servers?|serveurs?|servidor\w*|serwer\w*|сервер\w*)\b|サーバ|服务器"
        r"|伺服器|서버",
    )
)
