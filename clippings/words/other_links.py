"""Link texts that do not lead to a piece: requests ("Donate"), and links of every site."""

import re

from clippings.words.links import bare_words

_SITE_LINKS = frozenset(
    words.strip()
    for line in (
        "home, contact, contact us, get in touch, kontakt, contacto, contatti, imprint, impressum",
        "nous contacter, contactez-nous, kontaktieren sie uns, kontaktiere uns, contáctanos",
        "contáctenos, contattaci, fale conosco, neem contact op, kontakta oss, kontakt oss",
        "kontakt os, skontaktuj się, свяжитесь с нами, お問い合わせ, 联系我们, 聯絡我們",
        "press kit, media kit, download press kit, download our press kit, pressemappe, persmap",
        "dossier de presse, télécharger le dossier de presse, kit de prensa, cartella stampa",
        "donate, donate now, donate here, support us, spenden, jetzt spenden, faire un don, donar",
        "dona ora, join us, join now, volunteer, subscribe, subscribe now, sign up, newsletter",
        "register, register now, log in, login, apply now, tickets, get tickets, buy tickets",
        "book now, book a time, book a call, shop, shop now, buy now, order now, sitemap",
        "privacy policy, terms of service, rss, rss feed, rss 2.0",
    )
    for words in line.split(",")
)


_LETTER_NOUN = (
    r"newsletters?|mailing ?lists?|infobrief|rundbrief|infolettre|lettre d['’]infos?\w*"
    r"|boletín|butlletí|boletim|bollettino|nieuwsbrief|biuletyn\w*|рассылк\w+|nyhetsbrev\w*"
    r"|nyhedsbrev\w*"
    r"|uutiskirje\w*|zpravodaj\w*|hírlevél\w*|ニュースレター|メールマガジン"
)
_SUBSCRIBE = (
    r"subscribe|sign up|join|get|suscr[ií]b\w+|apúnt\w+|recib\w+|abonn\w+|inscri\w+|s['’]\w+"
    r"|recev\w+|iscriv\w+|assin\w+|subscrev\w+|receb\w+|inscrev\w+|melde\w*|hier|zum|zur|schrijf"
    r"|meld|ontvang|zapisz|подпи\w+|prenumerera|anmäl|tilmeld|tilaa|odebírejte|iratkoz\w+|our"
    r"|unser\w*|notre|nuestro|nostra?|onze|nasz"
)
_NEWSLETTER = re.compile(
    rf"(?:(?:{_SUBSCRIBE})\b.{{0,40}}?|the )?(?:{_LETTER_NOUN})"
    r"(?: (?:an|abonnieren|anmelden|bestellen|abonnere|prenumerera))*",
    re.IGNORECASE,
)
_FOR_PRESS = (
    r"(?:für (?:die )?(?:presse|medien)|for (?:the )?(?:press|media)|pour (?:la presse|les médias)"
    r"|para (?:la |a )?(?:prensa|imprensa|medios)|per la stampa|voor de (?:pers|media)"
    r"|dla (?:prasy|mediów)|для (?:прессы|сми)|för press(?:en)?|til pressen?|pro média)"
)
_KIT = (
    r"(?:press|media)[- ](?:kits?|packs?|photos?|images?|pictures?|materials?|logos?)|pressemappen?"
    r"|presse(?:fotos?|bilder|material\w*|paket)"
    r"|(?:dossier|kit|photos?|images?|visuels?) (?:de )?presse"
    r"|(?:dossier|kit|fotos|imágenes|material) (?:de )?prensa|(?:kit|dossiê|fotos) (?:de )?imprensa"
    r"|(?:cartella|kit|foto|immagini) stampa|persmap|persfoto['’]?s|perskit|materiały prasowe"
    r"|zdjęcia prasowe|пресс-?кит|pressbilder|pressekit|pressmaterial|プレスキット"
    rf"|(?:bilder|fotos?|photos?|images?|pictures?|logos?|material\w*|zdjęcia|фото\w*)"
    rf" {_FOR_PRESS}"
)
_DOWNLOAD = (
    r"(?:download|télécharge[rz]|descarg\w+|scaric\w+|baix\w+|herunterladen|downloaden|pobierz"
    r"|скача\w+|ladda ner|last ned|hent|stáhn\w+|ダウンロード)"
)
_KIT_DOWNLOAD = re.compile(
    rf"(?:{_DOWNLOAD} )?(?:(?:the|our|le|la|el|il|die|de|het|das|unsere?|notre|nuestro|l['’]) ?)?"
    rf"(?:{_KIT})"
    rf"(?: {_DOWNLOAD})?(?: ?[\[(]?(?:pdf|zip)\b.{{0,12}})?",
    re.IGNORECASE,
)
_HERE = r"here|hier|ici|aquí|aqui|qui|tutaj|здесь|här|her|zde|täältä|tady|ここ"
_KIT_ELSEWHERE = re.compile(
    rf"\W*(?:\w+ ){{0,4}}(?:{_KIT})\b.{{0,60}}\b(?:{_HERE})\W*", re.IGNORECASE
)
_SEE_ALSO_OURS = re.compile(
    r"\W*(?:see also|siehe auch|voir aussi|ver también|véase también|veja também|vedi anche|zie ook"
    r"|zobacz (?:też|także)|смотрите также|se även|se også|viz také)[:,]? "
    r"(?:our|the|my|unser\w*|mein\w*|nos|notre|nuestr\w+|noss\w+|(?:il? |la |le )?nostr\w+|onze|ons"
    r"|nasz\w*|наш\w*|vår\w*|vores|naše)\b",
    re.IGNORECASE,
)
_ALL_OF_OURS = re.compile(
    r"(?:^|(?<=[.!?] ))\W*"
    r"(?:(?:my|our) (?:full|complete|whole|entire) (?:portfolio|list|archive|collection)"
    r"|(?:mein|unser)\w* (?:ganze|gesamte|vollständige)\w* (?:portfolio|archiv|liste)"
    r"|(?:mon|notre) (?:portfolio|dossier) complet|(?:mi|nuestro) (?:portafolio|archivo) completo)"
    r" .{0,80}?\b(?:found|available|here|online|at|on|finde[nt]|finden|hier|trouve\w*|ici"
    r"|encuentra\w*|aquí)\b",
    re.IGNORECASE,
)
_ARCHIVE = re.compile(
    r"(?:(?:see|view|browse|show|visit) )?(?:(?:a|the|our|my|this) )?(?:more )?"
    r"(?:full|fuller|complete|entire|whole|older|past|all)"
    r" (?:(?:press|media|news) )?(?:archives?|lists?|coverage|clippings|collection)",
    re.IGNORECASE,
)


def is_site_link(words: str) -> bool:
    """Whether a link is a request, or one that every site has: "Donate", "Contact"."""
    bare = bare_words(words)
    forms = (_NEWSLETTER, _KIT_DOWNLOAD, _ARCHIVE)
    asks = any(form.fullmatch(bare) for form in forms)
    return bare in _SITE_LINKS or asks


def points_elsewhere(line: str) -> bool:
    """Whether a line says where to find more of the site's own lists, or a press kit."""
    normalized = " ".join(line.split())
    ours = _SEE_ALSO_OURS.match(normalized) or _ALL_OF_OURS.search(normalized)
    return bool(ours or _KIT_ELSEWHERE.fullmatch(normalized))
