"""How languages speak to readers of what they look for, and say that it is not there.

To add a language: one line in lower case in each table.
"""

# Whatever it be that its readers look for: its noun is on no list.
SOUGHT = "|".join(
    (
        r"\b(?:the|that|this|an?|any) (?:[\w'-]+ ){1,5}?(?:(?:that|which|for which) )?you(?:'re"
        r"|'ve|'d| are| were| have| had)? (?:just |currently )?(?:look|search|request|ask|try|tri"
        r"|seek|want|after|follow|click|came|come|type|enter|select|hop|expect|bookmark|attempt"
        r"|open|chose|remember)",
        r"\b(?:what(?:ever)?|something|anything) (?:it is )?(?:that )?you(?:'re|'ve| are| were)?"
        r" (?:look|search|after|seek|request|want|came)",
        r"\byou(?:'re| are| were)? looking for (?:something|an? [\w -]{1,40}) (?:that|which)"
        r"|\brequested [a-z]|\byou(?:'ve| have)? (?:followed|clicked|reached) an? ",
        r"\b(?:gesucht|gewünscht|angefragt|angefordert|aufgerufen|verlangt|ausgewählt)\w* \w",
        r"\w,? (?:die|das|den|der|dem|was|wonach|nach (?:der|dem|denen)) (?:sie|du"
        r"|ihr)\b[^.,]{0,30}(?:such|aufruf|aufgeruf|woll|möcht|gefolgt|geklickt|klick|erwarte)",
        r"\b(?:sie|du|ihr) such\w+ (?:gerade |hier )?(?:nach )?(?:etwas|eine\w*)",
        r"\b(?:que|qu'|laquelle|lequel|auquel) ?(?:vous|tu) (?:re)?(?:cherch|demand|souhait|voul"
        r"|tent|essay|avez (?:demand|suivi|cliqu|cherch)|attend)|\w (?:demandé|recherché|souhaité)",
        r"\bque (?:usted |tú |ud\.? )?(?:estás? |estabas? )?(?:busc|solicit|querías?\b|pid|intent)"
        r"|\w (?:solicitad|buscad|pedid|requerid)[oa]\b|\bbuscas? algo que",
        r"\b(?:che|cui) (?:stai|stavi|state|stavate|sta|cerc|hai|avete|vorrest|desider|volev)|\w"
        r" (?:richiest|cercat|desiderat)[oa]\b",
        r"\bque (?:você |tu |o senhor )?(?:está |estava |estás |estavas )?(?:a )?(?:procur|busc"
        r"|solicit|tent|pedi|quer|deseja)|\w (?:solicitad|procurad|pedid|desejad|buscad)[oa]\b",
        r"\b(?:die|dat|wat|waar) (?:u|je|jij)\b[^.,]{0,20}(?:zoek|zocht|probeer|wil|opgevra|bekijk"
        r"|verwacht)|\b(?:gezochte|opgevraagde|gevraagde) \w",
        r"\bdu (?:just nu |försöker )?(?:sök|let|nå|är ute efter|begär|klick)|\b(?:efterfrågad"
        r"|begärd|sökt)[ea] \w",
        r"\bdu (?:lige nu |akkurat nå )?(?:søg|søk|led|let|prøv|forsøk|forsøg|ønsk|klik)"
        r"|\b(?:ønskede|efterspurgte|forespurte|etterspurte) \w",
        r"\b(?:etsim|hakem|pyytäm|haluam)[aä]+(?:si|nne)\b|(?:jota|mitä) etsi|pyydetty\w* \w",
        r"\b(?:któr\w+|czego|jakiej|jakiego) (?:pan\w* )?(?:szuka|próbuj|chcia|żąda|oczekuj)"
        r"|\b(?:szukan|żądan|poszukiwan|wybran)\w+ \w",
        r"\b(?:kter|ktor)\w+ (?:jste |ste )?(?:hled|hľad|poža|chce|zkouš|skúš)|\b(?:hledan|hľadan"
        r"|požadovan)\w+ \w|\b(?:co hledáte|čo hľadáte)",
        r"\b(?:keresett|kért|kívánt) \w|\bami\w* keres",
        r"\b(?:pe care|ce) (?:o |îl |le |i )?(?:căut|caut|ați|ai|încerc|dor|solicit)|\w (?:căutat"
        r"|solicitat|cerut)[ăa]?\b",
        r"котор\w+ (?:вы|ты) (?:ищ|иска|запр|хоте|пыта|откры|ожид)|(?:запрашиваем|запрошенн"
        r"|иском)\w+ \w|то, что вы (?:ищ|иск)",
        r"як\w+ (?:ви|ти) (?:шука|запит|хоті|намага|відкри)|(?:запитуван|шукан)\w+ \w|те, що ви"
        r" шука|ко(?:й|я|е)то (?:търс|искат)|търсен\w+ \w|тражен\w+ \w|кој\w+ тражите",
        r"\bkoj\w+ (?:tražite|ste tražili|tražiš)|\btražen[iaoue]\w* \w|\biskan\w+ \w|\bki (?:jo"
        r"|ga) iščete",
        r"που (?:ζητ|αναζητ|ψάχν|θέλ|προσπαθ)|ζητούμεν\w+ \w",
        r"\b(?:aradığın|istediğin|ulaşmak istediğin)\w* \w|\baranan \w",
        r"(?:الذي|التي|ما) (?:تبحث|طلبت|تحاول|تريد|كنت)|المطلوب|مورد نظر|درخواستی",
        r"ש(?:חיפשת|ביקשת|אתה מחפש|את מחפשת|אתם מחפשים|חיפשתם|ביקשתם)|המבוקש",
        r"お探しの|ご指定の|ご希望の|お求めの|探している",
        r"[您你]所?(?:要|想|正在)?(?:访问|訪問|查看|查找|寻找|尋找|搜索|搜尋|找|请求|請求|浏览"
        r"|瀏覽|打开|打開)的|所(?:请求|請求|访问|訪問|查找|查看)的",
        r"찾으시는|찾고 ?계신|요청하신|원하시는",
        r"bạn (?:đang |muốn |cần |vừa )?(?:tìm|yêu cầu|truy cập)|yang (?:anda|kamu|di)(?:"
        r" )?(?:cari|minta|tuju)|ที่(?:คุณ|ท่าน)(?:กำลัง)?(?:ค้นหา|ต้องการ|หา|ร้องขอ)",
        r"\bque (?:busqueu|cerqueu|cerques|buscabas?|procuras)|\bbilatzen ari zar|\botsit\w+ \w"
        r"|\bmeklēt\w+ \w|\bieškom\w+ \w|\bsem þú (?:leit|bað)|आप[^।]{0,20}(?:खोज|ढूंढ|ढूँढ)",
    )
)
# Of what is sought, any of these is enough.
NOT = "|".join(
    (
        r"n't\b|\b(?:cannot|not|never|no longer|nowhere|unable|fail\w*|gone|removed|deleted"
        r"|expired|withdrawn|unpublished|retired|discontinued|vanished|disappeared|missing"
        r"|unavailable|archived|pulled|doesnt|cant|couldnt|wandered|no (?:\w+ )?(?:match|trace"
        r"|record)\w*)\b",
        r"\b(?:nicht|kein\w*|nie|niemals|verschw\w+|gelöscht|entfernt|abgelaufen|fehlt)\b",
        r"\b(?:n'|ne )\w+ ?\w* (?:plus|pas|jamais|rien)\b|\b(?:pas|plus|aucun\w*|introuvable"
        r"|indisponible|inexistant\w*|impossible|disparu\w*|retirée?|supprimée?|expirée?)\b",
        r"\b(?:no|nunca|jamás|ningun\w*|inexistente|eliminad[oa]|retirad[oa]|caducad[oa])\b",
        r"\b(?:non|nessun\w*|mai|impossibile|rimoss[oa]|eliminat[oa]|scadut[oa]|ritirat[oa])\b",
        r"\b(?:não|nenhum\w*|indisponível|removid[oa]|excluíd[oa]|expirou|expirad[oa])\b",
        r"\b(?:niet|geen|nooit|verwijderd|verdwenen|verlopen|onvindbaar)\b",
        r"\b(?:inte|ej|ingen|inget|aldrig|saknas|ikke|ikkje|aldri|fjernet|slettet|borttag\w+)\b",
        r"\b(?:ei|en|emme|eivät|poistettu|poistunut|kadonnut)\b",
        r"\b(?:nie|brak\w*|usunięt\w+|wygas\w+|niedostępn\w+|wycofan\w+)\b",
        r"\bne(?:ní|byl\w*|exist\w+|má\w*|naš\w+|nalez\w+|nepodařilo|lze|dostupn\w+)\b|\bnie je\b"
        r"|\b(?:odstraněn\w*|smazán\w*|odstránen\w*|zmazan\w*)\b",
        r"\b(?:nem|nincs|sincs|törölt\w*|megszűnt|nu|ștears[ăa]|nije|nismo|ne|ni|nema)\b",
        r"\b(?:не|нет|никогда|нельзя|ні|немає|няма|нема|удал[её]н\w*|видален\w*|отсутству\w+"
        r"|недоступ\w*|пропал\w*|исчез\w*|није|нисмо)\b",
        r"\bδεν?\b|değil|\byok\b|\w+(?:ama|eme)dı?k?\b|kaldırıl|silin|bulunm",
        r"(?:^| )(?:لا|لم|لن|غير|ليس|تعذر|حذف|تمت إزالة)|نشد|ندارد|نیست|\bלא\b|\bאין\b|אינ|הוסר"
        r"|נמחק",
        r"ません|ない|なし|終了|削除|失效|不存|不到|不在|没有|沒有|未找|已被|下架|无法|無法|不再"
        r"|已删|丢失|不见",
        r"없|않|못|삭제|종료|không|\btidak\b|ไม่|नहीं|\bez\b|\bekki\b|\bnav\b|\bnė?ra\b|puudu",
    )
)
# What none but such pages say of it.
NO_MORE = "|".join(
    (
        r"\b(?:job|position|role|vacancy|post) (?:is |has been )?(?:now |already )?(?:closed"
        r"|filled)\b|\bno longer (?:\w+ ){0,2}applications|\bno longer (?:here|there|part|in our"
        r"|on our|on this|with us|offered|sold|stocked|carried|open|hosted|at this|published"
        r"|posted|listed|available|online|live|exist)|never existed|unpublished|been (?:withdrawn"
        r"|retired|discontinued|pulled|taken (?:down|off))|(?:n't|not) at this address|been"
        r" (?:moved|renamed|archived)(?:,| or| and)|(?:no longer|n't|not) (?:have|carry|sell|stock"
        r"|offer|host|find)\b|(?:has|have) (?:expired|vanished|gone|disappeared)",
        r"nicht \(?(?:mehr|länger)\)? (?:in|im|auf|bei|unter|hier|da|online|verfügbar|zu finden"
        r"|angeboten|geführt|offen|erhältlich|vorhanden)|führen wir (?:leider )?nicht|existiert\w*"
        r" nicht|zurückgezogen|abgelaufen|offline genommen|nie (?:gegeben|existiert)|(?:wurde|ist"
        r"|worden)\b.{0,40} (?:gelöscht|entfernt|verschoben)|aus dem (?:programm|sortiment)",
        r"n'a jamais existé|plus (?:au catalogue|en vente|proposé|commercialisé|publié|en ligne"
        r"|ici|là|vendu|ouvert|accessible|disponible)|dépublié|a expiré|a été (?:retir|supprim"
        r"|déplac)",
        r"ya no (?:se|está|forma|existe|tenemos|figura)|nunca existió|retirad[oa]|descatalogad[oa]"
        r"|ha (?:caducado|expirado)|despublicad[oa]|ha sido (?:elimin|borrad|movid)",
        r"non (?:è|fa|esiste|abbiamo|si trova|vendiamo) più|mai esistit[oa]|ritirat[oa]|fuori"
        r" catalogo|è scadut[oa]|è stat[oa] (?:rimoss|eliminat|cancellat|spostat)",
        r"já não|não (?:está|faz|existe|temos|vendemos|é) mais|nunca existiu|fora de (?:catálogo"
        r"|linha)|foi (?:retirad|removid|apagad|excluíd|eliminad|despublicad)|expirou",
        r"(?:niet (?:meer|langer)|staat niet) (?:in|op|bij|te|leverbaar|open|online|beschikbaar"
        r"|hier)|verkopen (?:we|wij) niet|nooit bestaan|ingetrokken|is verlopen|uit ons"
        r" assortiment|is (?:verwijderd|verplaatst|offline)",
        r"inte (?:längre|kvar)|aldrig funnits|utgått|avpublicera|dragits tillbaka|tagits bort|ikke"
        r" (?:længere|lenger)|aldrig? (?:fandtes|eksistert|har)|udgået|trukket tilbage|trukket"
        r" tilbake|avpublisert|afpubliceret|er (?:fjernet|slettet)",
        r"ei (?:enää|ole enää)|poistunut|poistettu|vedetty pois|vanhentunut",
        r"już nie|nie (?:jest|ma|istnieje|mamy) już|wycofan|wygas|nigdy nie istnia|został\w*"
        r" (?:usun|skasow|przenies)",
        r"(?:již|už|uz) ne|není (?:již|už)|už nie|stažen|vypršel|nikdy neexist|byl\w? (?:smaz"
        r"|odstra|odstrá|zmaz)",
        r"már nem|megszűnt|visszavont|lejárt|soha nem létez|törölt|eltávolít|nu mai|fost (?:retras"
        r"|șters|eliminat|mutat)|a expirat|više ne|više nije|uklonjen|obrisan|ni več|odstranjen",
        r"(?:больше|уже) не|\bснят|отозван|ист[её]к|никогда не существ|удал[её]н|перемещ[её]н"
        r"|(?:більше|вже) не|\bзнят|видален|вече не|премахнат|више не|уклоњен",
        r"πλέον|αποσύρ|έληξε|διαγραφ|αφαιρ|artık|yayından|kaldırıl|süresi (?:dol|geç)|silin",
        r"لم (?:يعد|تعد)|سحب|انتهت|تمت إزالة|تم حذف|دیگر|حذف شد|כבר לא|הוסר|נמחק|הורד",
        r"取り?扱い?[^。]{0,8}(?:ございません|ありません|終了|しておりません|いません)|終了(?:しま"
        r"|いた)|削除され|ございません|不再|已停售|已撤|停产|停產|已下架|已被?删除|已被?刪除"
        r"|已失效|더 이상|단종|취급하지|삭제되|삭제된|종료되",
        r"không còn|đã bị (?:gỡ|xóa)|ngừng|tidak lagi|sudah tidak|ditarik|dihentikan|telah dihapus",
    )
)
# Nor of whatever else it be.
NOT_OURS = (
    r"\b(?:or|either) .{0,30}never existed|never existed,? or|\boder (?:\w+ ){0,3}nie existiert"
    r"|\bou (?:\w+ ){0,2}n'a jamais existé|\bo (?:\w+ ){0,2}nunca (?:ha )?exist|\bo non è mai"
    r" esist|\bou nunca existiu|\bof (?:\w+ ){0,3}nooit bestaan|\beller (?:\w+ ){0,2}aldrig?"
    r" (?:funnits|eksist)|\blub nigdy nie istnia|\bnebo nikdy neexist|\bvagy soha nem létez|или"
    r" (?:\w+ )?никогда не существ|або ніколи не існ|\b(?:no longer|n't|not) (?:\w+ ){0,2}(?:in|on"
    r"|part of) our (?!team|midst)|\bnicht \(?mehr\)? (?:\w+ )?(?:in|auf|bei) uns(?:erem|erer"
    r"|eren)?\b|\bplus (?:\w+ )?(?:dans|à|sur|de) (?:notre|nos)\b|\bno \w+ (?:en|de)"
    r" nuestr[oa]s?\b|\bnon \w+ più (?:\w+ )?(?:nel|del|nella|sul) nostr[oa]\b|\bnão \w+ mais"
    r" (?:em|no|na|do|da) noss[oa]\b|\bniet (?:\(?meer\)?|langer) (?:in|op|bij|van) on(?:s|ze)\b"
    r"|\binte längre i vår|\bikke (?:længere|lenger) (?:i|på) v(?:ores|årt?)\b|\bei (?:ole )?enää"
    r" \w*mme|\bnie ma (?:już )?w nasz|\b(?:již|už) ne\w+ (?:v|na) naš|\bmár nem"
    r" .{0,12}\w+unk(?:ban|on|ben)|больше нет (?:в|на) наш|більше немає (?:у|в|на) наш"
)
# Who says so has the page still, speaks of his own or explains what servers do.
OF_ELSE = "|".join(
    (
        r"\b(?:update|maintain|support|monitor|accept(?:ed|ing)? (?:orders|comments))|aktualisier"
        r"|gepflegt|gewartet|mise?s? à jour|actualiz|aggiornat|atualiz|bijgewerkt|uppdater|opdater"
        r"|oppdater|päivit|frissít|обновля|оновлю|更新|güncellen|업데이트|cập nhật|diperbarui",
        r"\b(?:my|mein\w*|mon|ma|mes|mio|mia|meu|minha|mijn|mitt|mój|moja|мо[йяё])\b|私の|我的",
        r"\b(?:https?|status|servers?|serveurs?|servidor\w*|serwer\w*|сервер\w*)\b|サーバ|服务器"
        r"|伺服器|서버",
    )
)
# What was here before.
ONCE = (
    r"\b(?:there )?(?:used to|once) (?:be|live|stand|was) .{0,40}\bhere\b|\bhere (?:once was|used"
    r" to)|\bhier (?:war|stand|gab es) (?:ein)?mal\b|\bhier (?:war|stand) früher|\b(?:stond|was)"
    r" hier (?:ooit|eens|vroeger)|\bhier (?:stond|was) (?:ooit|eens|vroeger)|\bil y avait"
    r" (?:autrefois|avant|jadis)?.{0,30}\bici\b|\b(?:aquí|aqui) (?:había|hubo|havia|tinha"
    r"|existia)\b|\bqui (?:una volta )?c'era\b|\bhär fanns\b|\bher (?:var der|lå der|lå det"
    r"|fantes)\b|\btu (?:kiedyś )?był\w?\b|\b(?:zde|tady) (?:kdysi )?býval|(?:здесь|тут) (?:раньше"
    r" |когда-то |колись )?(?:был|була|була)"
)
