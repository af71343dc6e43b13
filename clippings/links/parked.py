"""Domains that are for sale, suspended, or show what the server came with."""

import re
from urllib.parse import urlsplit

from clippings.links.markup import Markup

_SHORT = 2500  # characters; a page that merely speaks of such things says more
_HOSTS = re.compile(
    r"(?:.+\.)?(?:hugedomains|sedo|sedoparking|dan|afternic|parkingcrew|bodis|uniregistry|undeveloped"
    r"|domainmarket|buydomains|brandbucket|squadhelp|atom|namebright|above|parklogic|domainnamesales"
    r"|voodoo|skenzo|parking-page|expireddomains)\.(?:com|net)"
)
_SALE_PATH = re.compile(
    r"/(?:domain[-_]?for[-_]?sale|forsale|domain_profile\.cfm|suspendedpage\.cgi)"
)
_SCRIPTS = re.compile(
    r"""(?:sedoparking|parkingcrew|bodis|parklogic|afternic|hugedomains|above|skenzo|namedrive|dsparking
    |parkingpage|cashparking|d38psrni17bvxu\.cloudfront|domainsponsor|sitesense-oo|trafficz)\.(?:com|net)
    |location(?:\.href)?\s*=\s*["']/lander|/park(?:ed)?\.(?:js|php)|data-adblockkey|ParkingPage|parking-lander
    """,
    re.VERBOSE | re.IGNORECASE,
)
_WORDS = re.compile(
    r"""(?:this|the|your)?\s?(?:web)?\s?(?:domain|site)(?:\sname)?\s(?:\S+\s)?(?:is|may\sbe|might\sbe|has\sbeen|was)\s
      (?:\w+\s)?(?:for\ssale|parked|available\sfor\s(?:purchase|sale)|expired|suspended|registered\sat|pending)
    |(?:buy|purchase|acquire|inquire\sabout|make\san\soffer\s(?:on|for)|get)\sthis\sdomain
    |parked\s(?:free|domain)|domain\s(?:parking|for\ssale|expired|suspended)|account\s(?:has\sbeen\s)?suspended
    |related\s(?:searches|links)\b.{0,200}(?:privacy\spolicy|domain)
    |(?:website|site|page)\s(?:is\s)?(?:coming\ssoon|suspended|disabled)
    |domain\s(?:\S+\s)?(?:steht|ist)\s(?:\w+\s)?(?:zum\sverkauf|geparkt|zu\sverkaufen)|domain\s(?:zu\s)?(?:kaufen|verkauf)
    |domaine\s(?:\S+\s)?est\s(?:à\svendre|en\svente|expiré|parqué)|dominio\s(?:\S+\s)?(?:está\s)?(?:en\sventa|a\sla\sventa)
    |dominio\s(?:\S+\s)?è\s(?:in\svendita|scaduto)|domínio\s(?:\S+\s)?(?:está\s)?à\svenda|domein\s(?:\S+\s)?is\ste\skoop
    |домен\s(?:\S+\s)?(?:прода[её]тся|припаркован|просрочен)|(?:此|该)?域名(?:正在)?(?:出售|可转让|已过期)|このドメインは
    |welcome\sto\s(?:nginx|openresty)|apache2?\s(?:\w+\s){0,3}(?:default|test)\spage|^it\sworks!?$|iis\swindows
    |default\s(?:web)?\s?(?:page|site)\b|plesk|future\shome\sof\s(?:something|a\s)|placeholder\spage
    """,
    re.VERBOSE | re.IGNORECASE,
)


def is_parked(url: str, page: Markup) -> bool:
    """Whether the page `url` tells of its domain and of nothing else."""
    parts = urlsplit(url)
    if _SALE_PATH.search(parts.path):
        return True
    if page.is_article or len(page.words) > _SHORT:
        return False
    if _SCRIPTS.search(page.text) and len(page.words) < _SHORT // 3:
        return True
    return any(_WORDS.search(words) for words in (page.title, page.heading, page.words[:400]))


def is_market(url: str) -> bool:
    """Whether this is a place where domains are sold."""
    return bool(_HOSTS.fullmatch((urlsplit(url).hostname or "").lower()))
