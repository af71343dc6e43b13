"""Short pages with hardly a link that speak of a site and of trouble.

Each writer words them differently. But no page with other content says in so few words that
something is wrong with a site.
"""

from clippings.links.judging.failing.gate_words import FAULT, TROUBLE
from clippings.links.judging.not_found.message_words import IN_A_LANGUAGE
from clippings.links.judging.page.elements import LIVELY
from clippings.links.judging.page.markup import Markup
from clippings.links.judging.page.patterns import compiled
from clippings.links.judging.page.readable import lowered
from clippings.links.judging.page.sections import is_named_beside_its_site
from clippings.links.judging.page.word_index import Words
from clippings.links.judging.page.word_tables import hardly_leads_on, mentions, speaks_of, words
from clippings.links.judging.pieces.addressed import points_at_the_page, says_you_or_we
from clippings.links.judging.pieces.notice_words import HOME, SORRY
from clippings.links.judging.walls.consent_words import COOKIES

_FEW_WORDS = 250  # characters
_A_MESSAGE = 80
_A_LABEL = 20  # of a link
# The site. To add a language: a line in each of these, in lower case.
_SITES = words(
    """
 site|website|this page|your page| server|the service|our service|this service| system|database
 domain|virtual host|deployment|help center|help centre|webseite|internetseite
 dienst |internetpräsenz|serveur|système| sitio|servidor
 sito|servizio|serviço|systeem|sidan| siden er | siden blev | siden kan | siden har |servicio
 denne siden| på siden | siden bliver |websiden|nettsiden|tjänst|tjenest
serwis|serwer| strona| strony| stronę| stronie| stron |stránk|systém|szerver|szolgáltatás|сайт
сервер|сервис|систем
хостинг|sunucu|sistem|サイト|サーバ|システム|サービス|网站|網站|站点|伺服器|系统
 η σελίδα|spletna stran
our portal|web portal|notre portail|nuestro portal|nosso portal|unser portal|nostro portale
nasz portal|online catalog|our catalog|mājaslap|vietne |vietnē
svetainė|lehekülg|veebileh|系統|服务|사이트|서버|서비스|시스템|페이지|webspace|webu|webbplats
hemsida|nettsted|websted|hjemmeside|sivusto|palvel|weboldal|pagina web|site-ul|serverul|stranica
poslužitelj|сървър|сторінк|ιστοσελίδα|ιστότοπος|διακομιστής|الموقع|الخادم|האתר|השרת
سایت|situs|trang web|máy chủ|เว็บไซต์|webserver|subdomain|unsere seite
"""
)
# What its owners are doing now, to it or to anything else.
_NOW = words(
    """
in progress|vorübergehend|wir führen|nous effectuons|estamos|stiamo|just nu|lige nu|trwają|ведутся
ただいま|正在|현재|probíhá|probieha
"""
)
SITE = _SITES + _NOW
ON_THE_WEB = Words(_SITES - {" site", " sito", " sitio"})  # which are places as well

# Databases, and what programs say that cannot reach theirs.
_DATABASE = words(
    """
datenbank|base de données|base de datos|banco de dados|base de dados|bazą danych
bazy danych|базой данных|базы данных|базою даних|databas|tietokan|databáz|adatbázis|baza de date
bazei de date|veritaban|データベース|数据库|資料庫|데이터베이스|قاعدة البيانات|מסד הנתונים
βάση δεδομένων|βάσης δεδομένων|cơ sở dữ liệu|basis data|baze podataka|bazom podataka
"""
)
# Sites that are places. To add a language: a line in lower case.
_PLACES = (
    r"\b(?:excavation|building|camp|quarry|heritage|landfill|historic|nesting|archaeological|burial)"
    r" sites?\b|\bsites? of (?:the|an?) "
    r"|\bsites? (?:archéologiques?|classés?|naturels?)\b"
    r"|\bsitios? (?:arqueológicos?|históricos?|naturales?)\b|\bsit[oi] (?:archeologic[oi]|unesco)\b"
)
# What writers of pages note, and servers do not. To add a language: its words and their year.
_LAST_CHANGED = (
    r"\b(?:last (?:changed|updated?|modified|revised)|(?:zuletzt|letzte) (?:geändert|änderung"
    r"|aktualisier)|dernière (?:mise à jour|modification)|última (?:actualización|atualização"
    r"|modificación)|ultim[oa] (?:aggiornamento|modifica)|laatst (?:gewijzigd|bijgewerkt)"
    r"|senast (?:ändrad|uppdaterad)|sidst (?:ændret|opdateret)|sist (?:endret|oppdatert))"
    r"\D{0,20}\d[\w ,./-]{0,20}?\b(?:19|20)\d\d\b"
)
_ASKS = ("?", "？", "؟")


def tells_of_trouble(page: Markup) -> bool:
    """Whether a page is such a one."""
    if not (
        speaks_of(page, _FEW_WORDS, SITE, TROUBLE) or speaks_of(page, _A_MESSAGE, _DATABASE, FAULT)
    ):
        return False
    if not hardly_leads_on(page) or page.has_any(LIVELY) or _is_of_a_place(page):
        return False
    if compiled(_LAST_CHANGED).search(page.plain):
        return False
    if page.heading.endswith(_ASKS) and page.heading in page.title:
        return False  # the title of a text that answers it
    if _is_named(page):  # the rest is on all pages of the site
        return mentions(page.lead, TROUBLE) and _is_of_its_site(page.lead)
    own = [it for it in page.blocks if not _is_side_note(it)]
    leads = f"{page.title} . {page.heading or next(iter(page.blocks), page.title)} . "
    said = [leads + it for it in own] if mentions(leads, SITE, TROUBLE) else own
    if any(mentions(it, SITE) and mentions(it, TROUBLE) for it in said):
        return True
    whole = " . ".join((leads, *own))
    return mentions(whole, _DATABASE) and mentions(whole, FAULT)


def _is_of_its_site(lead: str) -> bool:
    """Whether a text speaks of a site on the web, and not of the site of a ruin."""
    if mentions(lead, ON_THE_WEB):
        return True
    return mentions(lead, _SITES) and (says_you_or_we(lead) or points_at_the_page(lead))


def _is_of_a_place(page: Markup) -> bool:
    """Whether a page speaks of sites that are places, and neither of the web nor of itself."""
    if not compiled(_PLACES).search(page.plain):
        return False
    return not (mentions(page.words, ON_THE_WEB) or says_you_or_we(page.words))


def _is_named(page: Markup) -> bool:
    """Whether the heading names something within a site that the title names as well."""
    return is_named_beside_its_site(page) and not mentions(
        page.heading, ON_THE_WEB, _NOW, TROUBLE, SORRY
    )


def _is_side_note(block: str) -> bool:
    """Whether a block is about cookies or other languages, or leads to the front page."""
    if mentions(block, COOKIES) or compiled(IN_A_LANGUAGE).search(lowered(block)):
        return True
    return len(block) <= _A_LABEL and mentions(block, HOME)
