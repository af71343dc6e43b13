"""Addresses of searches and sections, which list pages."""

from urllib.parse import SplitResult, parse_qsl, unquote

from clippings.addresses import host_of, last_segment, split_address
from clippings.links.judging.page.patterns import compiled
from clippings.links.judging.redirects.moves import is_front

_SEARCH = (
    r"(?i)(?:(?:site|advanced)[-_]?)?(?:search|suchen?|recherche[rs]?|busca(?:r|dor)?|b[uú]squeda"
    r"|pesquisa|ricerca|cerca|zoeken|sök|sok|søg|haku|szukaj|wyszukiwarka|hledat|keres[eé]s|arama"
    r"|поиск)(?:[-_]?(?:results?|page|ergebnis(?:se)?))?(?:\.\w{2,5})?"
)
# Parts of the names of searches in many languages; an address with one may be that of a search.
_MAY_SEARCH = (
    r"(?i)search|such|find|query|result|lookup|catalog|katalog|rech?erch|busc|b[uú]squed|pesquis"
    r"|procur|ricerc|cerca|zoek|sök|sok|søg|søk|sog|haku|hae|szuka|hled|vyhled|hľad|hlad|keres|c[aă]ut"
    r"|pretra|trazi|iska|ara\b|arama|поиск|пошук|търс|αναζ|بحث|جستجو|חיפוש|検索|kensaku|搜|검색"
    r"|tim-?kiem|cari|ค้นหา|otsi|mekl|paiesk|leit|cerc"
)
_SOUGHT = ("q", "s", "query", "search", "searchterm", "keyword", "keywords")
_SECTIONS = (
    r"(?i)/(?:news|blogs?|articles?|stories|press(?:room)?|media|archives?|latest|newsroom|events?"
    r"|aktuelles|nachrichten|artikel|presse|archiv|actualit[eé]s?|actus?|noticias|actualidad"
    r"|topics?|sections?|categories|tags|themen|ressorts|rubriken|rubriques|dossiers|temas|temi"
    r"|secciones|sezioni|categor[ií]as|notizie|site[-_]?map|not[ií]cias|nieuws|nyheter|nyheder"
    r"|uutiset|aktualno[sś]ci|haberler)/?"
)
# Tags, categories and the like.
_FILED = (
    r"(?i)(?:.*/)?(?:tags?|category|categories|label|schlagwort|kategorie|etiquetas?"
    r"|categor[ií]as?|cat[ée]gories?|[ée]tiquettes?)/[^/]+/?"
)
# Topics and desks of newspapers, by their name.
_TOPIC = (
    r"(?i)(?:/[a-z]{2})?/(?:(?:topics?|sections?|subjects?|themen?|thema|ressorts?|rubri(?:k|ken|ek"
    r"|cas?|ques?)|th[èe]mes?|dossiers?|tem(?:as?|y)|secci[oó]n(?:es)?|sezion[ei]|se[cç][aã]o|teema"
    r"|emner?)/([^\W\d_]{2,20}(?:[-_][^\W\d_]{2,20})?)"
    r"|(sports?|politics|economy|culture|opinions?|world|local|lifestyle|entertainment"
    r"|politik|wirtschaft|kultur|meinung|lokales|panorama|feuilleton|politique|[ée]conomie|opini[oó]n"
    r"|pol[ií]tica|econom[ií]a|cultura|deportes?|esportes?|desporto|politiek|cultuur|opinie"
    r"|polityka|gospodarka|kultura|urheilu|kulttuuri|talous|politiikka|økonomi|ekonomi))/?"
)
_SECTION = r"(?i)(?:/[a-z]{2,20}(?:[-_][a-z]{2,20})?){0,3}(?:/(?:19|20)\d\d(?:/\d\d?){0,2})?/?"
_OF_A_DAY = r".*/(?:19|20)\d\d/\d\d?(?:/\d\d?)?/[^/]+/?"
_NUMBERED = r"(?:^|&)(?:p|id|nid|page_?id|(?:article|artikel|news)(?:_?id)?)=\d+"
_OF_ONE_PAGE = (
    r"[^\W_][-_+ ][^\W_]+[-_+ ][^\W_]|\d{4}|\.(?:s?html?|php|aspx?|jsp|cfm)\Z"  # words, a number
)
_INDEX = r"(?i)(?:index|default|home)\.\w{2,5}"


def leads_to_list(first: str, final: str) -> bool:
    """Whether the address of a single page was redirected to a search, or to a section."""
    asked, reached = split_address(first), split_address(final)
    if asked is None or reached is None:
        return False
    if _is_search(reached, final):
        return not _is_search(asked, first)
    if reached.query or not _is_of_one_page(asked):
        return False
    if compiled(_SECTIONS).fullmatch(reached.path):
        return True
    filed = compiled(_FILED).fullmatch
    if filed(reached.path) and last_segment(reached.path) != last_segment(asked.path):
        return not filed(asked.path)
    if _is_topic_of_others(unquote(reached.path), unquote(asked.path)):
        return True
    above = reached.path.rstrip("/") + "/"
    same_site = host_of(first).removeprefix("www.") == host_of(final).removeprefix("www.")
    is_above = same_site and len(above) > 1 and asked.path.startswith(above)
    return is_above and bool(compiled(_SECTION).fullmatch(reached.path))


def may_ask_for_search(url: str) -> bool:
    """Whether an address may be that of a search: it has a query, or names a search."""
    parts = split_address(url)
    if parts is None or parts.query:
        return True
    return bool(compiled(_MAY_SEARCH).search(unquote(parts.path)))


def _is_of_one_page(parts: SplitResult) -> bool:
    if compiled(_NUMBERED).search(parts.query) or compiled(_OF_A_DAY).fullmatch(parts.path):
        return True
    name = last_segment(parts.path)
    return not compiled(_INDEX).fullmatch(name) and bool(compiled(_OF_ONE_PAGE).search(name))


def _is_topic_of_others(reached: str, asked: str) -> bool:
    """Whether a path is that of a topic, and the page asked for is not named after it."""
    topic = compiled(_TOPIC).fullmatch(reached)
    return topic is not None and (topic[1] or topic[2]).lower() not in last_segment(asked).lower()


def _is_search(parts: SplitResult, url: str) -> bool:
    if compiled(_SEARCH).fullmatch(unquote(last_segment(parts.path))):
        return True
    return is_front(url.partition("?")[0]) and any(
        key.lower() in _SOUGHT and value for key, value in parse_qsl(parts.query)
    )
