"""A quick test whether a page may be about its domain; most pages hold no sign of it.

Whatever `parked_words` and `for_sale` find contains one of these signs; so must each new phrase.
"""

from clippings.links.judging.page.markup import Markup
from clippings.links.judging.page.patterns import compiled
from clippings.links.judging.page.readable import lowered
from clippings.links.judging.page.word_index import Words
from clippings.links.judging.page.word_tables import holds_one_of, words

HARDLY_ANY = 800  # in longer pages, marks in the markup do not count
A_NOTICE = 600  # in longer pages, only titles and headings count
A_LINE = 300
HARDLY_A_LINE = 120  # "You are being sent on. Click here if you are not."
IN_MARKS = (
    "park", "adblockkey", "d38psrni17bvxu", "first and best", "lander_system", "/domains/",
    "bodis.", "afternic", "skenzo", "hugedomains", "namedrive", "above.com", "domainsponsor",
    "sitesense", "trafficz", "dan.com",
)  # fmt: skip
IN_NOTICES = Words((
    "dom", "owner", "nstal", "suspen", "sospeso", "gesperrt", "zawieszone", "deaktiviert",
    "opgeschort", "geblokkeerd", "gedeactiveerd", "stängts av", "spärrat", "avstängt", "spærret",
    "sperret", "tili on", "webhotelli", "jäädytetty", "sivusto on", "pozastaven", "zablok",
    "felfüggeszt", "letilt", "blokiran", "акаунт", "λογαριασμός", "askıya", "停止",
    "durdu", "durakla", "凍結", "호스팅",
    "계정", "tạm ngưng", "tạm khóa", "đình chỉ", "ditangguhkan", "disuspend",
    "dibekukan", "تعليق", "إيقاف", "חשבון זה", "این حساب",
    "space is ready", "app service", "web app is", "function app",
    "unavailable", "one step left", "no such app", "project not", "default ",
    "test page", "welcome to ", "web station", "iis", "why am i", "all set to", "caddy works",
    "apache is",
    "by plesk", "wordpress", "webseite", "future home", "hier entsteht", "parker", "ed page",
    "verkkotunnu", "internetpräsenz", "ホームページ", "домен", "сайт", "ドメイン", "域名", "網域",
    "דומיין", "도메인", "النطاق", "alan adı", "tên miền",
    "⌂",  # the placeholder for the name of the domain in patterns
))  # fmt: skip
OF_SITES = words("site|account")  # common words, unless beside one of the next
FATES = words(
    """
sale|purchase|parked|registered|reserved|expired|disabled|deleted|no longer|listed|is this your
interested in|not published|not found|no web|no site|be found|github|created|congratulations
is up and|is live|is ready|configured|future|diese website
"""
)
IN_A_LINE = Words((
    "it works", " soon", "constru", "costru", "allesti", "budowie", "przygotowaniu", "im aufbau",
    "demnächst", "bientôt", "próximamente", "prossimamente", "em breve", "wkrótce", "niebawem",
    "brzy", "hamarosan", "разработке", "скоро", "yakında", "近日公開", "敬请期待",
    "proximamente", "in aanbouw", "připravují", "related ", "sponsored ", "fejlesztés",
    "準備中",
))  # fmt: skip
# Of starter_pages.py: the file to be replaced, or the folder for the new one, as programs spell it.
FILES = Words((
    "index.htm", "index.php", "default.htm", "default.php", "public_html", "htdocs", "httpdocs",
    "wwwroot",
))  # fmt: skip
# Of coming_soon.py: the site that will open.
NEW_SITES = words(
    """
new website|new web site|new site|new homepage|new home page|new online | site is| site will
website is|website will|neue website|neue webseite|neue homepage|neuer onlineshop|neuer webshop
neuer internetauftritt|neuen internetauftritt|nouveau site|notre site|nouvelle boutique
nuevo sitio|nueva web|nueva página|nuestro sitio|nuestra web|nuova pagina web|nuovo sito
nostro sito|novo site|nosso site|nova página|nieuwe website|nieuwe site|nieuwe webshop
onze website|nya webbplats|nya hemsida|nya sajt|nye hjemmeside|nye nettside|nye webshop
nye website|uudet verkkosivu|uudet kotisivu|uusi sivusto|nowa strona|nową stronę|nasza strona
naszą stronę|nové stránky|nový web|naše stránky|nová stránka|új honlap|új weboldal|honlapunk
weboldalunk|noul site|noul nostru site|site-ul nostru|новый сайт|наш сайт|нашего сайта|новий сайт
новия сайт|нов сайт|nova stranica|naša stranica|nova spletna|nov sajt|νέα ιστοσελίδα
νέα μας ιστοσελίδα|νέο site|yeni sitemiz|web sitemiz|yeni web site|موقعنا|האתר החדש|新しいサイト
新サイト|新しいホームページ|新しいウェブサイト|サイトは|サイトを|ホームページは|ホームページを
新网站|新網站|我们的网站|我們的網站|本网站|本網站|网站正在|网站即将|網站即將|새 홈페이지
새로운 홈페이지|홈페이지가|홈페이지를|사이트가|사이트를|website mới|trang web mới|situs baru
website baru|เว็บไซต์ใหม่
"""
)
# Of script_redirects.py: how a page leads to another.
LEADS = ("location", "window.open", "<frame", "<iframe")
IN_NAMES = r"\.[^\W\d_]{2}"


def may_tell_of_its_domain(page: Markup) -> bool:
    """Whether a page contains a sign that it is about its domain."""
    leads = lowered(f"{page.title}\n{page.heading}")
    if page.letters <= HARDLY_ANY and page.has_any(IN_MARKS):
        return True
    if _may_be_of_domains(leads if page.letters > A_NOTICE else page.plain):
        return True
    if page.letters > A_LINE:
        return False
    return holds_one_of(leads if page.letters > HARDLY_A_LINE else page.plain, IN_A_LINE)


def _may_be_of_domains(said: str) -> bool:
    return may_be_a_notice(said) or bool(compiled(IN_NAMES).search(said))


def may_be_a_notice(said: str) -> bool:
    """Whether a text in lower case contains a sign of the longer notices."""
    if holds_one_of(said, IN_NOTICES):
        return True
    return holds_one_of(said, OF_SITES) and holds_one_of(said, FATES)
