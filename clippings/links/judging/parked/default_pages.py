"""Pages that servers and frameworks are installed with, and that the owner is to replace."""

from clippings.links.judging.page.markup import Markup
from clippings.links.judging.page.patterns import compiled
from clippings.links.judging.page.readable import bare, lowered
from clippings.links.judging.page.word_tables import mentions, words

_FEW_WORDS = 4000  # characters; Debian's page explains the layout of Apache's configuration
# Whole titles and headings, in lower case; sites that write about such pages add their names.
# Nothing else has titles like the first ones.
NAMES = (
    r"apache2? (?:\w+ )?default page(?::? it works)?|(?:apache )?http server test page.*",
    r"test page for (?:the )?.*(?:server|installation)\b.*",
    r"welcome to (?:nginx|openresty|tengine|caddy|lighttpd|apache|litespeed|plesk|centos|wildfly"
    r"|jboss|jetty|glassfish|xampp|wampserver|mamp)(?: (?:on|for|\d).*)?",
    r"(?:the )?web station (?:has been|is) enabled|hello! welcome to \w+ web station",
    r"(?:this is the )?(?:domain )?default (?:web ?site |plesk |web )?page",
    r"(?:the )?(?:web ?server|domain|site)(?:'s)? default page",
    r"iis windows.*|iis\d.*|.*\(iis\) default page",
)
# Each of the following contains one of these.
_IN_NAMES = (
    "default ", "test page", "welcome", "web station", "iis", "placeholder", "index page",
    "it works", "testing 123", "tomcat", "glassfish", "wampserver", "on rails", "install worked",
    "willkommen", "bienven", "benvenut", "bem-vindo", "welkom", "success", "congratulations",
    "hello", "laravel", "django", "symfony",
)  # fmt: skip
CALLED = "|".join(
    (
        *NAMES,
        r"(?:apache |nginx |the )?(?:http |web )?(?:server )?test page\b.*|.*\btest page",
        r"welcome to (?:symfony|express|rails|drupal)(?: (?:on|for|\d).*)?",
        r"(?:welcome|placeholder|index|default index) page|it works|testing 123",
        r"apache tomcat(?:/[\d.]+)?(?: - error report)?|glassfish server - server running|iis",
        r"wampserver(?: homepage)?|yay! you're on rails|the install worked successfully.*",
        r"welcome|willkommen|bienvenue|bienvenidos?|benvenuti?|bem-vindos?|welkom|success"
        r"|congratulations|hello,? world|ruby on rails|laravel|django|symfony",
    )
)
# Sentences to, or about, the person who installs it. To add a language: one line.
_TO_ITS_OWNER = words(
    """
you can read this page|you can see this page|if you see this page|you're seeing this
seeing this page because|successfully installed|installed successfully|install worked successfully
installed and working|replace this file|replace this page|replace this default|working properly
test the correct operation|test the proper operation|not put up any web pages|default index page
owner of this website has not|further configuration is required|content of this page is generated
no front page content|get started by editing|your document root|public_html directory
diese seite ersetzen|erfolgreich installiert|diese datei ersetzen|remplacer cette page
installé avec succès|remplacer ce fichier|reemplazar esta página|instalado correctamente
sostituire questa pagina|installato correttamente|substitua esta página|instalado com sucesso
deze pagina vervangen|succesvol geïnstalleerd|zainstalowany poprawnie|успешно установлен
замените эту страницу|このページを置き換え|正しくインストール|成功安装|安装成功
"""
)


def is_default_page(page: Markup) -> bool:
    """Whether a page has the title of one, and speaks to the person who installs the program."""
    if not may_be_called_so(f"{page.title}\n{page.heading}") or page.letters > _FEW_WORDS:
        return False
    if page.is_article or page.is_signed:
        return False
    if not any(map(_is_called_so, (page.title, page.heading))):
        return False
    return mentions(page.words, _TO_ITS_OWNER)


def _is_called_so(text: str) -> bool:
    return bool(compiled(CALLED).fullmatch(bare(text)))


def may_be_called_so(text: str) -> bool:
    """Whether a title contains a word of the titles of default pages."""
    return any(map(lowered(text).__contains__, _IN_NAMES))
