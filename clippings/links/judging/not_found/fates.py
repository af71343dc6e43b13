"""Phrases that say that a thing no longer exists, without speaking of its readers.

To add a language: one line in lower case in each table.
"""

# What only such pages say of a page or an offer.
NO_MORE = "|".join(
    (
        r"\b(?:job|position|role|vacancy|post) (?:is |has been )?(?:now |already )?(?:closed"
        r"|filled)\b|\bno longer (?:\w+ ){0,2}applications|\bno longer (?:here|there|part|in our"
        r"|on our|on this|with us|offered|sold|stocked|carried|open|hosted|at this|published"
        r"|posted|listed|available|online|live|exist)|never existed|unpublished|been (?:withdrawn"
        r"|retired|discontinued|pulled|taken (?:down|off))|(?:n't|not) (?:at this address"
        r"|part of (?:our|this))|been (?:moved|renamed|archived)(?:,| or| and)"
        r"|\b(?:we|site|shop|store|library|archive|collection)\b.{0,40}(?:no longer|n't|not)"
        r" (?:have(?! to\b)|carry|sell|stock|offer|host|find|locate)\b"
        r"|(?:has|have) (?:expired|vanished|gone|disappeared)",
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
        r"(?:již|už|uz) ne(?!\w*[áíe]m\b|budu\b|chci\b)|není (?:již|už)|už nie|stažen[aoý]?\b"
        r"|vypršel|nikdy neexist|byl\w? (?:smaz|odstra|odstrá|zmaz)",
        r"már nem|megszűnt|visszavont|lejárt|soha nem létez|törölt|eltávolít|nu mai|fost (?:retras"
        r"|șters|eliminat|mutat)|a expirat|više ne|više nije|uklonjen|obrisan|ni več|odstranjen",
        r"(?:больше|уже) не(?! (?:нужно|надо)\b)|\bснят|отозван|ист[её]к|никогда не существ"
        r"|(?:удал|перемещ)[её]н(?!и)|(?:більше|вже) не(?! (?:потрібно|треба)\b)|\bзнят"
        r"|видален(?!н)|вече не|премахнат|више не|уклоњен",
        r"πλέον|αποσύρ|έληξε|διαγρα(?:φεί|φτεί|μμέν)|διαγράφηκ|αφαιρ[έε]θ|yayından|kaldırıl|silin"
        r"|süresi (?:dol|geç)|artık\b.{,60}(?:yok|değil|m[ıiuü]yor|m[ae](?:d[ıi]|m|z\b)|kapa|kald)",
        r"لم (?:يعد|تعد)|سحب|انتهت|تمت إزالة|تم حذف|دیگر|حذف شد|כבר לא|הוסר|נמחק|הורד",
        r"取り?扱い?[^。]{0,8}(?:ございません|ありません|終了|しておりません|いません)|終了(?:しま"
        r"|いた)|削除され(?!ます|る)|ございません|不再|已停售|已撤|停产|停產|已下架|已被?删除"
        r"|已被?刪除|已失效|締め?切(?:り|ら)|더 이상|단종|취급하지|삭제되|삭제된|종료되",
        r"không còn|đã bị (?:gỡ|xóa)|ngừng|tidak lagi|sudah tidak|ditarik|dihentikan|telah dihapus",
    )
)
# What only such pages say of anything.
NOT_OURS = (
    r"\bwe (?:no longer|don't|do not) (?:carry|stock|sell|offer|have|list|hold|publish) (?:this"
    r"|that)\b|\b(?:führen|verkaufen|haben|bieten) wir (?:leider )?nicht mehr|\bnous ne (?:vendons"
    r"|proposons|avons) plus ce|\bya no (?:vendemos|tenemos|ofrecemos) est|\bnon (?:vendiamo"
    r"|abbiamo|trattiamo) più quest|\b(?:verkopen|hebben|voeren) (?:wij|we) niet meer|\bvi"
    r" (?:säljer|för) inte längre|\bvi (?:sælger|selger|fører) ikke (?:længere|lenger)|\b(?:nie"
    r" (?:mamy|sprzedajemy) już|już nie (?:mamy|sprzedajemy|prowadzimy))|\b(?:or|either)"
    r" .{0,30}never existed|never existed,? or|\boder (?:\w+ ){0,3}nie existiert|\bou (?:\w+"
    r" ){0,2}n'a jamais existé|\bo (?:\w+ ){0,2}nunca (?:ha )?exist|\bo non è mai esist|\bou nunca"
    r" existiu|\bof (?:\w+ ){0,3}nooit bestaan|\beller (?:\w+ ){0,2}aldrig? (?:funnits|eksist)"
    r"|\blub nigdy nie istnia|\bnebo nikdy neexist|\bvagy soha nem létez|или (?:\w+ )?никогда не"
    r" существ|або ніколи не існ"
    r"|(?:\bno longer|n't|\bnot) (?!shown\b)(?:\w+ ){0,2}(?:in|on|part of) our"
    r" (?!team|midst|way\b|power|hands|lives|interests?\b|\w+ (?:world|environment|society))"
    r"|\bin unsere[mr] \w+ nicht|\bnicht \(?mehr\)? (?:\w+ )?(?:in|auf|bei)"
    r" uns(?:erem|erer|eren)?\b|\bplus (?:\w+ )?(?:dans|à|sur|de) (?:notre|nos)\b|\bno \w+ (?:en"
    r"|de) nuestr[oa]s?\b|\bnon \w+ più (?:\w+ )?(?:nel|del|nella|sul) nostr[oa]\b|\bnão \w+ mais"
    r" (?:em|no|na|do|da) noss[oa]\b|\bniet (?:\(?meer\)?|langer) (?:in|op|bij|van) on(?:s|ze)\b"
    r"|\binte längre i vår|\bikke (?:længere|lenger) (?:i|på) v(?:ores|årt?)\b|\bei (?:ole )?enää"
    r" \w*mme|\bnie ma (?:już )?w nasz|\b(?:již|už) ne\w+ (?:v|na) naš|\bmár nem"
    r" .{0,12}\w+unk(?:ban|on|ben)|больше нет (?:в|на) наш|більше немає (?:у|в|на) наш"
    # After a relaunch: "the old pages are no longer available".
    r"|\b(?:old|former|previous) (?:pages|content|articles|links|posts|site's (?:pages|content))"
    r" (?:\w+ )?(?:are|is|were|was|have|has|could|do|does) (?:\w+ )?(?:no longer|not|n't|gone)\b"
    r"|\b(?:alten|bisherigen|früheren) (?:inhalte|seiten|beiträge|artikel|links) (?:\w+ ){1,5}nicht"
    r"|\b(?:anciens?|anciennes|précédents) (?:pages|contenus?|articles|liens) (?:ne |n')\w+ (?:plus"
    r"|pas)\b|\b(?:páginas|contenidos|artículos|enlaces) (?:antigu|anterior)\w+ (?:ya )?no\b"
    r"|\b(?:vecch|precedent)\w+ (?:pagine|contenuti|articoli|link) non\b|\b(?:páginas|conteúdos"
    r"|artigos) (?:antig|anterior)\w+ (?:já )?não\b|\b(?:oude|vorige) (?:pagina's|inhoud"
    r"|artikelen|links) (?:\w+ ){1,4}niet\b"
    r"|\b(?:gamla|gamle) (?:sid|artik|innehåll|innhold|indhold)\w+"
    r" (?:\w+ ){1,3}(?:inte|ikke)\b|\bvanhat (?:sivut|artikkelit|sisällöt) eivät\b"
    r"|\bstar[ea] (?:stron|treśc|artykuł|strán|článk|stranic)\w+ (?:\w+ ){0,2}(?:nie|nejsou|nisu)\b"
    r"|\brégi (?:oldal|tartal|cikk)\w+ (?:\w+ )?(?:nem|már)\b"
    r"|(?:старые|прежние) (?:страниц|материал|стать|ссылк)"
    r"\w+ (?:\w+ )?(?:не|недоступны)\b"
    r"|(?:старі|попередні) (?:сторінк|матеріал|статт)\w+ (?:\w+ )?(?:не"
    r"|недоступні)\b|\beski (?:sayfa|içerik|yazı)\w* (?:\w+ )?(?:mevcut değil|bulunm|erişil)"
    r"|旧(?:サイト|ページ)[^。]{0,16}(?:ません|終了)|旧[版站]?(?:页面|內容|内容|網頁)[^。]{0,10}(?:不再|无法|無法)"
    # "was at this address"
    r"|\bwhat(?:ever)? (?:\w+ )?(?:used to|once) (?:be|live|stand|sit|was|lived|stood|sat)"
    r" (?:\w+ )?(?:at|behind|under) this (?:address|url|link)\b"
    r"|\bwas (?:auch immer )?(?:früher |einst )?unter dieser adresse (?:einmal |einst |früher )?"
    r"(?:war|stand|lag|wohnte|lebte)\b"
    r"|\bce qui (?:se trouvait|était|vivait|habitait) (?:\w+ )?à cette adresse\b"
    r"|\blo que (?:había|estaba|vivía) (?:\w+ )?en esta dirección\b"
    r"|\bquello che (?:c'era|stava|si trovava|abitava) (?:\w+ )?a questo indirizzo\b"
    r"|\bo que (?:havia|estava|morava|vivia) (?:\w+ )?neste endereço\b"
    r"|\bwat (?:er )?(?:ooit |eens )?op dit adres (?:stond|woonde|was)\b"
    r"|\bdet som (?:fanns|bodde|låg|lå|boede) (?:\w+ )?på denn[ae] adresse?n?\b"
    r"|\bto, co (?:było|mieszkało) (?:\w+ )?pod tym adresem\b"
    r"|\bто, что (?:было|жило|находилось) (?:\w+ )?по этому адресу\b"
)
# "used to be here"
ONCE = (
    r"\b(?:there )?(?:used to|once) (?:be|live|stand|was) .{0,40}\bhere\b|\bhere (?:once was|used"
    r" to)|\bhier (?:war|stand|gab es) (?:ein)?mal\b|\bhier (?:war|stand) früher|\b(?:stond|was)"
    r" hier (?:ooit|eens|vroeger)|\bhier (?:stond|was) (?:ooit|eens|vroeger)|\bil y avait"
    r" (?:autrefois|avant|jadis)?.{0,30}\bici\b|\b(?:aquí|aqui) (?:había|hubo|havia|tinha"
    r"|existia)\b|\bqui (?:una volta )?c'era\b|\bhär fanns\b|\bher (?:var der|lå der|lå det"
    r"|fantes)\b|\btu (?:kiedyś )?był\w?\b|\b(?:zde|tady) (?:kdysi )?býval|(?:здесь|тут) (?:раньше"
    r" |когда-то |колись )?(?:был|була|була)"
)
# What may have become of it: two of these, joined by "or".
_IN_ENGLISH = (
    r"(?:removed|deleted|moved|renamed|withdrawn|expired|private|unpublished|archived|filled|sold"
    r"|(?:changed (?:its )?|has a new )address)"
)
_FATES = (
    r"(?:gelöscht|verschoben|entfernt|umbenannt|privat|zurückgezogen|besetzt|abgelaufen|supprimée?"
    r"|déplacée?|renommée?|retirée?|pourvue?|expirée?|privée?|dépubliée?|eliminad[oa]|movid[oa]"
    r"|borrad[oa]|retirad[oa]|caducad[oa]|privad[oa]|rimoss[oa]|spostat[oa]|eliminat[oa]"
    r"|cancellat[oa]|ritirat[oa]|scadut[oa]|privat[oa]|removid[oa]|excluíd[oa]|apagad[oa]"
    r"|expirad[oa]|verwijderd|verplaatst|hernoemd|ingetrokken|verlopen|privé|borttage[nt]|tagits"
    r" bort|flyttats?|raderats?|slettet|flyttet|fjernet|omdøbt|poistettu|siirretty|usunięt\w"
    r"|przeniesion\w|wycofan\w|smazán\w?|přesunut\w?|odstraněn\w?|törölt\w*|áthelyez\w+"
    r"|eltávolít\w+|șters\w?|mutat\w?|удал[её]н\w?|перемещ[её]н\w?|снят\w?|скрыт\w?|видален\w?"
    r"|переміщен\w?|silin\w+|taşın\w+|kaldırıl\w+"
    r"|(?:eine )?(?:neue )?adresse (?:bekommen|geändert)"
    r"|changé d'adresse|cambiad[oa] de (?:dirección|lugar)|cambiato indirizzo"
    r"|mudad[oa] de endereço|van adres veranderd|(?:bytt|byttet|fått ny|fået ny) adresse?"
    r"|vaihtanut osoitetta|zmien\w+ adres|změn\w+ adresu|zmen\w+ adresu|(?:из|с)мени\w+ адрес\w*"
    r"|змін\w+ адрес\w*|adres değiş\w+)"
)
_OR = r"(?:oder|ou|o|of|eller|tai|lub|albo|nebo|alebo|vagy|sau|ili|или|або|veya)"
FATES = (
    rf"\b{_IN_ENGLISH},? or (?:[\w']+ ){{0,4}}{_IN_ENGLISH}\b"
    rf"|\b{_FATES},? {_OR} (?:[\w']+ ){{0,4}}{_FATES}\b"
    r"|(?:削除|移動|変更|非公開).{0,8}(?:または|もしくは|か、?).{0,8}(?:削除|移動|変更|非公開)"
    r"|(?:删除|刪除|移动|移動|移除|改名).{0,4}或.{0,6}(?:删除|刪除|移动|移動|移除|改名)|(?:삭제"
    r"|이동).{0,4}(?:거나|또는).{0,4}(?:삭제|이동)"
)
# Whole headings of ended offers. To add a language: a line.
ENDED = "|".join(
    (
        r"(?:(?:this|the) )?(?:job|vacancy|position|post|role|posting|listing|ad|advert|offer|deal"
        r"|promotion|coupon|item|product) (?:is |has |been )*(?:now |already )?(?:closed|filled"
        r"|expired|ended|inactive|unavailable|withdrawn|removed|sold|discontinued)",
        r"(?:stelle|stellen(?:anzeige|angebot)|anzeige|angebot|inserat|artikel|produkt) (?:ist "
        r"|wurde"
        r" )?(?:leider |bereits |schon )*(?:besetzt|vergeben|abgelaufen|beendet|geschlossen|inaktiv"
        r"|deaktiviert|gelöscht|verkauft|nicht mehr verfügbar)",
        r"(?:offre|annonce|poste|article|produit) (?:d'emploi )?(?:est )?(?:pourvue?|clôturée?"
        r"|fermée?"
        r"|expirée?|terminée?|retirée?|vendue?|désactivée?|plus disponible)",
        r"(?:oferta|vacante|anuncio|puesto|artículo|producto) (?:de (?:empleo|trabajo) )?(?:está )?"
        r"(?:cerrad[ao]|cubiert[ao]|finalizad[ao]|caducad[ao]|vencid[ao]|retirad[ao]|vendid[ao])",
        r"(?:offerta|posizione|annuncio|articolo|prodotto) (?:di lavoro )?(?:è )?(?:chius[ao]"
        r"|scadut[ao]"
        r"|copert[ao]|terminat[ao]|ritirat[ao]|vendut[ao])",
        r"(?:vaga|oferta|anúncio|artigo|produto) (?:de emprego )?(?:está |foi )?(?:encerrad[ao]"
        r"|fechad[ao]|preenchid[ao]|expirad[ao]|retirad[ao]|vendid[ao])",
        r"(?:vacature|advertentie|aanbieding|functie|artikel|product) (?:is )?(?:reeds "
        r"|al )?(?:gesloten"
        r"|vervuld|ingevuld|verlopen|afgelopen|verkocht|ingetrokken)",
        r"(?:tjänsten|annonsen|stillingen|annoncen|erbjudandet|tilbudet) (?:är |er )?(?:tillsatt"
        r"|avslutad|utgången|besat|besatt|udløbet|utløpt|lukket|såld|solgt)",
        r"(?:oferta|rekrutacja|ogłoszenie|aukcja) (?:pracy )?(?:jest )?(?:zakończon[ae]"
        r"|zamknięt[ae]"
        r"|nieaktualn[ae]|nieaktywn[ae]|wygas\w+)|(?:pozice|nabídka|inzerát|pozícia"
        r"|ponuka) (?:je )?"
        r"(?:obsazen[ao]?|obsaden[áao]|uzavřen[ao]?|ukončen[ao]?|neaktivní|neaktívn[ay])",
        r"(?:állás|hirdetés|ajánlat) (?:betölt\w+|lezár\w+|lejárt)|(?:anunț|ofertă"
        r"|post) (?:expirat[ăa]?"
        r"|închis[ăa]?|ocupat)|oglas (?:je )?(?:istekao|zatvoren|zaključen)",
        r"(?:вакансия|объявление|предложение|товар) (?:закрыт[ао]?|в архиве|снят[ао]?|неактивн[ао]"
        r"|продан[ао]?)|(?:вакансі[юя]|оголошення|пропозиці[юя]|товар) (?:закрит[оаe]?|знято"
        r"|неактивн[аe]|продано)|обявата (?:е )?(?:изтекла|затворена|неактивна)",
        r"(?:ilan|pozisyon|teklif) (?:kapandı|kapatıldı|kapalı|sona erdi|pasif)|η (?:θέση"
        r"|αγγελία) (?:έχει"
        r" )?(?:κλείσει|έκλεισε|έληξε|λήξει)",
        r"(?:販売|掲載|募集|取り?扱い?|公開|配信|受付)を?(?:は)?終了(?:しました|いたしました|致しました|済み?)?"
        r"|(?:商品|职位|職位|岗位|招聘|活动|活動)?已?(?:下架|停售|失效|过期|過期|结束|結束|关闭|關閉)"
        r"|(?:판매|모집|채용|접수|게시) ?(?:종료|중지|완료|마감)(?:되었습니다|됨)?",
        r"tin (?:tuyển dụng )?(?:này )?(?:đã )?hết hạn|(?:lowongan|iklan|promo) (?:sudah "
        r"|telah )?(?:ditutup"
        r"|berakhir|kedaluwarsa)",
    )
)
