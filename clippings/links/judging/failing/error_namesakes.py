"""Bars, beers, songs and reports whose names are those of errors."""

from collections.abc import Sequence

from clippings.links.judging.failing.gate_words import TROUBLE
from clippings.links.judging.failing.site_trouble import ON_THE_WEB, SITE
from clippings.links.judging.page.headings import leads_to_the_front
from clippings.links.judging.page.markup import TWO_LINES, Markup
from clippings.links.judging.page.patterns import compiled
from clippings.links.judging.page.readable import ENDS_OF_PROSE, length_of
from clippings.links.judging.page.sections import (
    is_named_beside_its_site,
    is_named_in_title,
    leads_on,
    right_below_heading,
)
from clippings.links.judging.page.word_index import Words
from clippings.links.judging.page.word_tables import mentions, words
from clippings.links.judging.pieces.addressed import says_you_or_we
from clippings.links.judging.pieces.notice_words import NOTICES, SORRY, WE
from clippings.links.judging.pieces.piece import own_sentences
from clippings.links.judging.pieces.within_a_site import tells_within_a_site

_A_LINE = 40  # characters
_A_REPORT, _SEVERAL = 70, 2  # characters, sentences
_A_HEADLINE = 3  # words
_FIGURE = r"(?<![\d.])(?![45]\d\d(?!\d))\d"  # which is no error number
# What manuals of programs speak of. To add a language: a line in lower case.
_OF_PROGRAMS = words(
    """
 command| switch| option | setting| plugin| plug-in|configuration| editors can| admins can
 befehl| schalter| einstellung| erweiterung|konfiguration| redakteure können
 réglage| extension | rédacteurs peuvent| comando| ajuste| opción | configuración
 editores pueden| opzione | impostazion| configurazione| redattori possono| opção | configuração
 opdracht| instelling| schakelaar|kommando| inställning| indstilling| innstilling|komento|asetuk
polecenie|ustawieni|konfigurac|příkaz|nastaven|parancs|beállítás| setăr|naredb|postavk| команд
настройк|налаштуван|εντολή|ρυθμίσ|komutu|ayarlar|コマンド|設定|命令|设置|設置|选项|명령|설정
"""
)
_LINKS = 3


def is_named_after_an_error(page: Markup, of_programs: Words) -> bool:
    """Whether the text below such a name is about something else.

    Notices address their reader, or begin with the trouble.
    """
    below = right_below_heading(page)
    said = own_sentences(below)
    if any(map(says_you_or_we, said)) or leads_to_the_front(below):
        return False
    if tells_within_a_site(page, SITE, TROUBLE, of_programs):
        return True
    return is_named_beside_its_site(page) and _tells_of_else(said, of_programs)


def _tells_of_else(said: Sequence[str], of_programs: Words) -> bool:
    """Whether the first and most sentences are about something else, at length or with figures."""
    others = [one for one in said if not mentions(one, NOTICES, TROUBLE, of_programs)]
    length = sum(map(length_of, said))
    if length <= _A_LINE or said[0] not in others or sum(map(length_of, others)) < length / 2:
        return False
    return length > TWO_LINES or bool(compiled(_FIGURE).search(" ".join(others)))


def is_report_named_so(page: Markup, of_programs: Words) -> bool:
    """Whether sentences about something else stand below the heading, and none addresses a reader.

    Where only the title is an error, the heading must be a headline of something else as well.
    """
    below = right_below_heading(page)
    said = own_sentences(below)
    prose = [it for it in said if it.endswith(ENDS_OF_PROSE)]
    if leads_on(below) or len(prose) < _SEVERAL or sum(map(length_of, prose)) < _A_REPORT:
        return False
    kinds = (TROUBLE, ON_THE_WEB, SORRY, WE, of_programs)
    if any(says_you_or_we(it) or mentions(it, *kinds) for it in said):
        return False
    others = [it for it in prose if not mentions(it, NOTICES)]
    if is_named_in_title(page):
        return len(others) == len(prose)
    if len(page.heading.split()) < _A_HEADLINE or mentions(page.heading, NOTICES, *kinds):
        return False
    return sum(map(length_of, others)) > sum(map(length_of, prose)) / 2


def is_manual_of_it(page: Markup) -> bool:
    """Whether the text explains, in a site with a menu, how a program is put into that state."""
    if page.folded.count("<a ") < _LINKS or not is_named_in_title(page):
        return False
    below = right_below_heading(page)
    said = own_sentences(below)
    prose = [it for it in said if it.endswith(ENDS_OF_PROSE)]
    if leads_on(below) or len(prose) < _SEVERAL or sum(map(length_of, prose)) < _A_REPORT:
        return False
    if any(says_you_or_we(it) or mentions(it, SORRY, WE) for it in said):
        return False
    return any(mentions(it, _OF_PROGRAMS) for it in said)
