"""Domains that are for sale, suspended, or show what the server came with."""

import re

from clippings.addresses import host_of
from clippings.links.markup import Markup

_FEW_WORDS = 2000  # letters; a page that merely speaks of such things says more
_HARDLY_ANY = 800
# Second labels of .com and .net.
_MARKETS = (
    "hugedomains", "sedo", "sedoparking", "dan", "afternic", "parkingcrew", "bodis", "uniregistry",
    "undeveloped", "domainmarket", "buydomains", "brandbucket", "squadhelp", "namebright", "skenzo",
    "parklogic", "domainnamesales", "voodoo", "parking-page", "expireddomains",
)  # fmt: skip
_ADDRESS = re.compile(
    r"/(?:domain[-_]?for[-_]?sale|forsale|domain_profile\.cfm|suspendedpage\.cgi"
    r"|defaultwebpage\.cgi)"
)
# All in lower case.
_MARKS = (
    "sedoparking.com", "parkingcrew.net", "bodis.com", "parklogic.com", "afternic.com",
    "skenzo.com", "hugedomains.com", "namedrive.com", "cashparking.com",
    "d38psrni17bvxu.cloudfront", "above.com", "domainsponsor.com", "sitesense-oo.com",
    "trafficz.com", 'location.href="/lander"', "location.href='/lander'", "data-adblockkey",
    "parking-lander", "/parking.js", "parked-content",
)  # fmt: skip
_FOR_SALE = (
    "for sale", "zum verkauf", "zu verkaufen", "à vendre", "en vente", "en venta", "a la venta",
    "in vendita", "à venda", "te koop", "till salu", "til salg", "na sprzedaż", "продается",
    "продаётся", "出售", "販売", "buy this", "make an offer", "parked", "geparkt", "expired",
    "abgelaufen", "expiré", "scaduto", "caducado", "suspended", "registered at",
    "registriert bei", "可转让", "припаркован",
)  # fmt: skip
_DOMAIN = ("domain", "domein", "domíni", "domini", "domæne", "domén", "домен", "域名", "ドメイン")
_PLACEHOLDERS = (
    "site has expired", "website expired", "this site is no longer available",
    "welcome to nginx", "welcome to openresty", "apache2 ubuntu default page",
    "apache2 debian default page", "apache http server test page", "test page for the",
    "iis windows", "default web site page", "web server's default page", "default plesk page",
    "future home of something", "account suspended", "account has been suspended",
    "this site is suspended", "website suspended", "site disabled", "website coming soon",
    "site is coming soon", "this site can't be found", "there isn't a github pages site",
    "no such app", "project not found", "site not published", "parked free", "domain parking",
)  # fmt: skip


def is_parked(url: str, page: Markup) -> bool:
    """Whether the page at `url` tells of its domain and of nothing else."""
    if _ADDRESS.search(url):
        return True
    if page.says_more_than(_FEW_WORDS) or page.is_article:
        return False
    if len(page.words) < _HARDLY_ANY and page.has_any(_MARKS):
        return True
    leads = f"{page.title} {page.heading} {page.words[:400]}".lower()
    if any(phrase in leads for phrase in _PLACEHOLDERS):
        return True
    of_domain = any(word in leads for word in _DOMAIN)
    return of_domain and any(phrase in leads for phrase in _FOR_SALE)


def is_market(url: str) -> bool:
    """Whether this is a place where domains are sold, or shown until they are."""
    labels = host_of(url).split(".")
    if re.fullmatch(r"ww\d+", labels[0]):
        return True
    return len(labels) > 1 and labels[-2] in _MARKETS and labels[-1] in ("com", "net")
