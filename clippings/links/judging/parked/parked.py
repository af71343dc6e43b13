"""Domains that are for sale, suspended, or show the default page of their server."""

from collections.abc import Iterable, Iterator, Sequence
from functools import partial

from clippings.links.judging.failing.site_trouble import SITE
from clippings.links.judging.page.markup import TWO_LINES, Markup
from clippings.links.judging.page.patterns import compiled
from clippings.links.judging.page.readable import (
    first_sentence,
    is_sentence,
    lowered,
    unquoted_words,
)
from clippings.links.judging.page.word_tables import mentions, words
from clippings.links.judging.parked.at_a_glance import (
    A_LINE,
    A_NOTICE,
    HARDLY_ANY,
    may_tell_of_its_domain,
)
from clippings.links.judging.parked.coming_soon import awaits_its_opening, says_soon
from clippings.links.judging.parked.default_pages import is_default_page
from clippings.links.judging.parked.markets import is_market_page
from clippings.links.judging.parked.own_names import OWN, holds_a_name, marked, names_of
from clippings.links.judging.parked.script_redirects import leads_to_a_market
from clippings.links.judging.parked.starter_pages import awaits_an_upload
from clippings.links.judging.pieces.entries import is_entry
from clippings.links.judging.pieces.episodes import is_episode
from clippings.links.judging.pieces.handbooks import defines_its_name, is_handbook
from clippings.links.judging.pieces.notice_words import WAYS_ON
from clippings.links.judging.pieces.piece import holds_a_piece, is_of_a_work
from clippings.links.judging.pieces.telling import tells_of_something

_MOST_BLOCKS = 20
_COLON = r"\w[\"'”’»]? ?[:?] ?[\"'“‘«„]?\w"
_GROUND = (  # an area: an estate has one, a domain has none
    r"\d ?(?:m²|m2|qm|sq\.? ?(?:m|ft)|ha|hectares?|acres?|hektar\w*|ettari|hect[áa]reas?|га|公顷)"
    r"(?![^\W\d_])"
)
_OFFERED = r"\bbuy this\b|\bmake an offer\b"
_RIGHTS = "rights reserved"
_HREF = r"""(?i)\bhref\s*=\s*["']?([^"'\s>]*)"""
_NO_FILE = r"\?.*|(?:\.?/)?(?:cgi-bin/?)?|\.\./?"

# Owners and prices of domains.
_OF_DOMAINS = words(
    """
domain|hosting|hosted by|webspace|registrar|this name|your name|make an offer|make offer|your offer
buy now|buy this|purchase|for sale|parked|sponsored|related searches| dns| ssl|whois|escrow
webmaster
 server|webserver|installed|configured|default page|document root|site owner|site's owner
administrator
angebot|zu verkaufen|zum verkauf|kaufen sie|jetzt kaufen|registriert|reserviert|geparkt|inhaber
à vendre| offre|acheter|hébergé|hébergeur|dominio|en venta|comprar este|alojam
in vendita|offerta|acquista|domínio|à venda|domein|te koop|domän|till salu|domæne|til salg
domen|na sprzedaż|ofert|doména|na prodej|nabíd|домен|прода|хостинг|alan adı|satılık|teklif
ドメイン|販売|域名|網域|出售|报价|도메인|판매|نطاق|للبيع|דומיין|tên miền|verkkotunnu|myynnissä
hébergement|easy to remember|memorable|asking price|einprägsam|leicht zu merken|facile à retenir
fácil de recordar|facile da ricordare|fácil de lembrar|fácil de memorizar|te onthouden|vraagprijs
att komma ihåg|at huske|å huske|zapamiętani|zapamatovat|könnyen megjegyezhető|легко запом|akılda kal
覚えやすい|好记|好記|기억하기 쉬운|dễ nhớ|mudah diingat
"""
)


def is_parked(urls: Sequence[str], page: Markup) -> bool:
    """Whether the page is about its domain and about nothing else.

    It was asked for at the first of `urls` and found at the last.
    """
    if is_market_page(urls[-1]) and not is_market_page(urls[0]):
        return True
    if is_default_page(page):
        return True
    if page.is_long or page.is_article:
        return False
    if leads_to_a_market(urls[-1], page) or _lists_nothing(page):
        return True
    if awaits_an_upload(page) or awaits_its_opening(page):
        return True
    if not may_tell_of_its_domain(page) or not _tells_of_its_domain(urls, page):
        return False
    return not _is_of_a_piece(urls, page) and not compiled(_GROUND).search(page.words.lower())


def _tells_of_its_domain(urls: Sequence[str], page: Markup) -> bool:
    # Long patterns, for few pages.
    from clippings.links.judging.parked.parked_words import NOTICES, PARKED_MARKS

    if page.has_any(PARKED_MARKS) and page.letters <= HARDLY_ANY:
        return True
    if "<time" in page.folded and page.is_signed:
        return False
    # In so short a text, any domain name is its own.
    plain = partial(_plain, names=names_of(urls), or_any=page.letters <= A_LINE)
    titles = (*page.title_parts, page.heading)
    leads = tuple(plain(title) for title in titles if not _is_headline(title, page))
    if any(map(NOTICES.fullmatch, leads)) or _is_for_sale(urls, titles):
        return True
    if page.letters > A_NOTICE:
        return False
    below = tuple(_sentences(page))
    sentences = (*leads, *map(plain, below))
    if any(map(NOTICES.fullmatch, sentences)) or _is_for_sale(urls, below):
        return True
    heading = plain(page.heading)
    return page.letters <= A_LINE and _says_it_is_parked_in_a_line(page, heading, leads, sentences)


def _lists_nothing(page: Markup) -> bool:
    """Whether the page is the file list of an empty site."""
    if page.heading.lower() != "index of /":
        return False
    leads = compiled(_HREF).findall(page.shown)
    return all(compiled(_NO_FILE).fullmatch(lead) for lead in leads)


def _is_for_sale(urls: Iterable[str], texts: Iterable[str]) -> bool:
    """Whether one of the texts offers the domain of the page for sale, and not another one."""
    from clippings.links.judging.parked.for_sale import says_for_sale

    names = names_of(urls)
    named = [text for text in texts if holds_a_name(text.lower(), names)]
    return any(says_for_sale(_plain(text, names)) for text in named)


def _is_of_a_piece(urls: Iterable[str], page: Markup) -> bool:
    """Whether it tells of something else, if in a few sentences."""
    sentences = [text for text in page.blocks if is_sentence(text)]
    others = [text for text in sentences if not mentions(text, _OF_DOMAINS, WAYS_ON)]
    if sum(map(len, others)) > TWO_LINES:
        return True
    of_else = bool(sentences) and others == sentences
    if of_else and is_of_a_work(page) and not mentions(page.words, SITE):
        return True
    if _is_for_sale(urls, (page.title,)):
        return False
    if is_entry(page) or is_episode(page) or defines_its_name(page):
        return True
    names = names_of(urls)
    of_itself = any(holds_a_name(it.lower(), names) for it in (page.heading, *sentences))
    if not of_itself and (tells_of_something(page, _OF_DOMAINS) or is_handbook(page)):
        return True
    return holds_a_piece(page, _OF_DOMAINS)


def _is_headline(title: str, page: Markup) -> bool:
    """Whether a title continues after a colon, above a piece or behind a quotation."""
    if not compiled(_COLON).search(title):
        return False
    return page.letters_below > A_LINE or unquoted_words(title) != title


def _says_it_is_parked_in_a_line(
    page: Markup, heading: str, leads: Sequence[str], sentences: Iterable[str]
) -> bool:
    from clippings.links.judging.parked.for_sale_words import SALE
    from clippings.links.judging.parked.parked_words import BESIDE_A_NAME, NAMED, OF_THIS

    if _is_headline(page.heading, page):
        return False
    said = f" {page.title} {unquoted_words(page.words)}".lower().replace(_RIGHTS, "")
    if OF_THIS.search(said):
        return True
    if says_soon(page, leads, sentences):
        return True
    if not any(map(NAMED.match, (*leads[:1], heading))):
        return False  # behind a headline, the name is that of its site
    for_sale = compiled(SALE).search(said) or compiled(_OFFERED).search(said)
    if for_sale and _is_of_the_name(heading):
        return True
    return any(map(said.__contains__, BESIDE_A_NAME))


def _is_of_the_name(heading: str) -> bool:
    """Whether the heading is only the name, and not that of another thing for sale."""
    from clippings.links.judging.parked.for_sale import says_for_sale
    from clippings.links.judging.parked.parked_words import NAMED

    return not heading or bool(NAMED.match(heading)) or says_for_sale(f"{OWN} {heading}")


def _sentences(page: Markup) -> Iterator[str]:
    """The first sentence of each block of several words that is no title and no heading."""
    leads = (*page.title_parts, page.heading)
    for block in page.blocks[:_MOST_BLOCKS]:
        if block not in leads and not (block.isascii() and " " not in block):
            yield first_sentence(block)


def _plain(text: str, names: tuple[str, ...], *, or_any: bool = False) -> str:
    return marked(lowered(text).strip(" .!?…:'\"。"), names, or_any=or_any)
