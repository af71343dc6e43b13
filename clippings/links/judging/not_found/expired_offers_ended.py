"""Sentences that say of "this" offer that it is over.

Contests, auctions and surveys have pages after their end, which say who won. So only offers count,
and only with a word such as "this". To add a language: one line in lower case.
"""

from clippings.links.judging.not_found.denials import Denials, language


def _this(these: str, things: str, denials: str) -> Denials:
    """`these`: words like "this" before the noun; one word may stand between them."""
    return language(rf"(?<!\w)(?:{these}) ?(?:\w+ )?(?:{things})", denials, 0)


OFFERS = (
    _this(
        "this|that",
        r"promo(?:tion)?|offer|deal|discount|sale|coupon|voucher|giveaway|code|form",
        "has ended|have ended|is over|has finished|has closed|is closed|is now closed|has concluded"
        "|has now ended|is now over",
    ),
    _this(
        "diese[rs]?",
        "aktion|rabattaktion|angebot|verkauf|ausverkauf|rabatt|gutschein|formular",
        "ist+beendet|ist+vorbei|ist+zu ende|ist+geschlossen|ist+abgeschlossen|ist+ausgelaufen",
    ),
    _this(
        "ce|cet|cette",
        "promotion|offre|vente|code|bon|remise|réduction|formulaire",
        "est+terminé|est+fini|est+clos|est+clôturé|s'est terminé|a pris fin|est+fermé",
    ),
    _this(
        "est[ea]|ese|esa",
        "promoción|oferta|venta|código|cupón|descuento|rebaja|formulario",
        "ha finalizado|ha terminado|ha concluido|finalizó|terminó|está+cerrad|ha cerrado",
    ),
    _this(
        "quest[oa]|quest'",
        "promozione|offerta|vendita|codice|buono|sconto|saldo|modulo",
        "è terminat|è finit|è conclus|è chius",
    ),
    _this(
        "est[ea]|ess[ea]",
        "promoção|oferta|venda|código|cupom|cupão|desconto|formulário",
        "terminou|acabou|encerrou|foi encerrad|está+encerrad|foi finalizad|chegou ao fim",
    ),
    _this(
        "deze|dit",
        "actie|aanbieding|korting|uitverkoop|kortingscode|formulier",
        "is+afgelopen|is+beëindigd|is+voorbij|is+gesloten|is+geëindigd",
    ),
    _this(
        "den här|det här|denna|detta|denne|dette",
        "kampanje?n?|erbjudandet?|rabatten?|kampagnen?|tilbud(?:et)?|utförsäljning(?:en)?",
        "har avslutats|är avslutad|är slut|har upphört|er afsluttet|er slut|er avsluttet|er over",
    ),
    _this(
        "tämä",
        "kampanja|tarjous|alennus|alennusmyynti",
        "on päättynyt|on loppunut|on suljettu",
    ),
    _this(
        "ta|ten|to",
        "promocja|oferta|wyprzedaż|kod|zniżka|formularz",
        "zakończył|dobiegła końca|dobiegł końca|jest+zakończon|jest+zamknięt",
    ),
    _this(
        "tato|tento|táto",
        "akce|akcia|nabídka|ponuka|sleva|zľava|výprodej",
        "skončil|byla ukončen|bola ukončen|je ukončen",
    ),
    _this(
        "ez az|ez a|acest|această|ovaj|ova|ovo",
        "akció|ajánlat|kedvezmény|promoție|ofertă|reducere|akcija|ponuda|popust",
        "véget ért|lezárult|befejeződött|s-a încheiat|s-a terminat|je završ",
    ),
    _this(
        "эта|этот|данная|данный|ця|цей|тази|този",
        "акция|распродажа|скидка|акція|розпродаж|знижка|промоция|оферта",
        "завершен|завершён|закончил|окончен|закінчил|приключи",
    ),
    _this(
        "bu|αυτή η|αυτός ο",
        "kampanya|teklif|indirim|προσφορά|έκπτωση",
        "sona er|bitti|bitmiş|έληξε|έχει λήξει|ολοκληρώθηκε",
    ),
    _this(
        "chương trình|promo|promosi",
        "khuyến mãi|ưu đãi|giảm giá|ini",
        "đã kết thúc|đã hết hạn|telah berakhir|sudah berakhir",
    ),
)
