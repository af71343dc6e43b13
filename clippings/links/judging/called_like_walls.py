"""Films, cafés and manuals that are called as pages are that stand in the way."""

import re

from clippings.links.judging.below_headings import below_heading
from clippings.links.judging.explaining import is_prose, tells_of_it
from clippings.links.judging.guarding import OF_GUARDS
from clippings.links.judging.guarding_words import FILED, OURS, UNUSUAL
from clippings.links.judging.notice_words import (
    GUESSES,
    OF_ACCESS,
    OFFERS,
    REGRETS,
    SORRY,
    WAYS_ON,
    WE,
)
from clippings.links.judging.notices import holds_a_piece, length_of
from clippings.links.judging.page_markup import Markup
from clippings.links.judging.readable import blocks_of
from clippings.links.judging.speaking import mentions, words

_SECTION = r"<h[2-4]\b"
_CODE = r"<(?:pre|code)\b"
_ENTRIES = r"<(?:li|dd|td)\b"
_PRICE = r"[€£$¥₩] ?\d|\d ?(?:€|£|(?:kr|zł|Kč|руб|₽|円|元|원|лв|Ft|lei)(?!\w))"
_SEVERAL = 2
_A_PIECE = 100  # letters
# What is to be filled in or shown, so that the way is free.
_ASKS = r"(?i)<(?:form|input|iframe)\b|<(?:div|script|img)\b[^<>]*(?:captcha|turnstile|challenge)"
_NOTICES = OF_GUARDS + WAYS_ON + REGRETS + GUESSES + OFFERS + OF_ACCESS + (" you ", " your ")
# Who speaks to somebody that wants to come in.
_TO_READERS = (
    SORRY
    + OURS
    + FILED
    + UNUSUAL
    + WE
    + words(
        """
 you are | you do | you may | you must | logged in| log in| permission| privilege| angemeldet
 anmeld| berechtig| connecté| connectez| autoris| permiso| sesión| permess| accedi| permissão
 ingelogd| inlog| logga in| logge | logget | kirjaudu| uprawn| zalog| přihlá| прав
 войти| авториз| увійти| giriş| ログイン|权限|權限|登录|登錄|로그인|권한
 please | seconds| a moment| your browser| bitte | sekunden| veuillez| secondes| patient
 votre navigateur| por favor| segundos| su navegador| attendi| attendere| secondi| aguarde
 een ogenblik| vänta| vent | odota| proszę| prosím| počkejte| пожалуйста| подождите| секунд
 зачекайте| lütfen| saniye|ください|お待ち|请|請|秒|잠시|주세요|يرجى|אנא| vui lòng| tunggu
"""
    )
)


def is_called_like_a_wall(page: Markup) -> bool:
    """Whether a page that is called so holds something else, or tells of such walls."""
    return holds_a_piece(page, OF_GUARDS) or tells_of_it(page) or _holds_else(page)


def _holds_else(page: Markup) -> bool:
    markup = below_heading(page)
    said = blocks_of(markup)
    sections = len(re.findall(_SECTION, markup))
    told = sum(map(length_of, filter(is_prose, said))) > _A_PIECE
    if told and _shows_code(markup):
        return True
    if told and (sections or _is_listed(markup)) and not _speaks_to_readers(markup, said):
        return True
    if sections < _SEVERAL and not _is_listed(markup):
        return False
    others = sum(length_of(text) for text in said if not mentions(text, _NOTICES))
    return others > _A_PIECE and 2 * others > sum(map(length_of, said))


def _shows_code(markup: str) -> bool:
    return "<pre" in markup or len(re.findall(_CODE, markup)) > _SEVERAL


def _is_listed(markup: str) -> bool:
    return len(re.findall(_ENTRIES, markup)) > _SEVERAL or len(re.findall(_PRICE, markup)) > 1


def _speaks_to_readers(markup: str, said: tuple[str, ...]) -> bool:
    """Whether somebody is spoken to who wants to come in, or something is asked of them."""
    return bool(re.search(_ASKS, markup)) or mentions(" . ".join(said), _TO_READERS)
