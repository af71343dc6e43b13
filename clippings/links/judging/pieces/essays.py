"""Essays and short reports whose headline is the question or the notice of a wall.

"Are you over 18? What age checks are worth" is no title of a wall. A wall asks its reader for
something and has buttons for the answer, or speaks of requests and servers. A report has figures,
names or sources; one on access names a source.
"""

from clippings.links.judging.not_found.messages import certainty_in
from clippings.links.judging.page.markup import Markup
from clippings.links.judging.page.patterns import compiled
from clippings.links.judging.page.readable import ENDS_OF_PROSE, length_of
from clippings.links.judging.page.sections import sections_from_headline
from clippings.links.judging.page.word_index import Words
from clippings.links.judging.page.word_tables import mentions, words
from clippings.links.judging.pieces.access_words import OF_ACCESS
from clippings.links.judging.pieces.addressed import (
    addresses_readers,
    has_a_gate,
    points_at_the_page,
    says_you_or_we,
)
from clippings.links.judging.pieces.explanation_words import HOW_AND_WHY
from clippings.links.judging.pieces.notice_words import HOW_TO_GO_ON
from clippings.links.judging.pieces.piece import own_sentences
from clippings.links.judging.pieces.reports import SAID
from clippings.words.capitals import NAME_START, SMALL

_PARTS = r"[:：?？!！.,;|…]+\s+|\s[–—-]+\s|[：？！。」』»”]\s?"
_FEWEST = 2  # parts of a title that continues
# Names of sites hardly ever end with a small letter.
_PHRASE = rf"(?:\S+ ){{2,}}(?:[^\W\d_]['’])?{SMALL}\S*|[\u3040-\u9fff\uac00-\ud7a3 ]{{8,}}"
_SEVERAL_WORDS = r"(?:\S+ ){2}\S"
_BUTTON = r"(?i)<(?:button|input|select)\b"
_A_SENTENCE, _SEVERAL = 20, 2
_ENOUGH, _A_LINE = 90, 60  # characters: of all sentences, and of those without words of notices
# Figures that are no code of an error or part of a number of a case, and names of two words.
_FIGURE = r"(?<![\w.#:-])(?![45]\d\d\b)\d{1,4}(?![\w:-])"
_NAME = rf"(?<={SMALL} ){NAME_START}[\w’'-]+ {NAME_START}[\w’'-]"
# Such essays are about captchas and robots.
_OF_ACCESS = Words(OF_ACCESS - {"captcha", " robot", " bot ", " bots "})
# What walls that address nobody speak of. To add a language: a line in lower case.
_OF_REQUESTS = words(
    """
request| ip | ip-|connection|server|administrator|network|system|browser|javascript|cookie|http
url| page|webmaster| isp |login|log in|password|contact|second
anfrage|verbindung|netzwerk|seite|passwort|wenden|requête|connexion|réseau|navigateur|serveur
mot de passe|s'adresser|sekund|segundo|секунд|saniye|sekunt|másodperc|秒|초
solicitud|conexión|servidor| red |navegador|contraseña|dirigirse
richiesta|rete |pagina|rivolgersi|contattare|pedido|senha|verzoek|wachtwoord|begäran|förfrågan
anmodning|forespørsel|pyyntö|żądani|hasło|požadav|heslo|kérés|jelszó|cerere|запрос|соедин|сети
администратор|пароль|запит|αίτημα|διακομιστ|istek|sunucu|yönetici|şifre
リクエスト|サーバ|ネットワーク|管理|パスワード|请求|請求|服务器|伺服器|网络|網路|密码|요청|서버|네트워크|관리자
طلب|خادم|בקשה|שרת|yêu cầu|máy chủ|permintaan|peladen|คำขอ|เซิร์ฟเวอร์
"""
)

# Access, of which reports name a source.
_OF_ENTRY = words(
    """
access|blocked|zugriff|zugang|accès|acceso|acesso|toegang|åtkomst|adgang|tilgang|pääsy|dostęp
přístup|prístup|hozzáférés|acces |pristup|доступ|достъп|πρόσβαση|erişim|アクセス|访问|存取|접근|접속
الوصول|גישה|akses|truy cập
"""
)


def is_essay(page: Markup) -> bool:
    """Whether the title continues, and no sentence of the text below addresses the reader."""
    if not _continues(page.title):
        return False
    said = _said_below(page)
    if any(map(addresses_readers, said)):
        return False
    prose = filter(_is_prose, said)
    return sum(length_of(it) for it in prose if not mentions(it, HOW_TO_GO_ON)) >= _A_LINE


def is_short_report(page: Markup) -> bool:
    """Whether the text below tells of facts, and neither of its reader nor of requests."""
    if is_sourced_report(page):
        return True
    said = _said_below(page)
    facts = any(map(_tells_of_facts, filter(_is_prose, said)))
    return facts and _is_for_nobody(said) and not mentions(" . ".join(said), _OF_ENTRY)


def is_sourced_report(page: Markup) -> bool:
    """Whether the text below names its source, and speaks neither to its reader nor of requests."""
    said = _said_below(page)
    return mentions(" . ".join(said), SAID) and _is_for_nobody(said)


def _is_for_nobody(said: list[str]) -> bool:
    if any(says_you_or_we(it) or points_at_the_page(it) for it in said):
        return False
    return not mentions(" . ".join(said), _OF_REQUESTS)


def _said_below(page: Markup) -> list[str]:
    """The sentences below the headline; none if they are few, or if the page has buttons."""
    sections = sections_from_headline(page)
    if not sections or not sections[0].heading or has_a_gate(sections[0]):
        return []
    if any(compiled(_BUTTON).search(it.markup) for it in sections):
        return []
    said = own_sentences(sections[0].markup)
    lengths = [length_of(it) for it in said if _is_prose(it)]
    return said if len(lengths) >= _SEVERAL and sum(lengths) >= _ENOUGH else []


def _is_prose(text: str) -> bool:
    return length_of(text) >= _A_SENTENCE and text.endswith(ENDS_OF_PROSE)


def _tells_of_facts(text: str) -> bool:
    return bool(compiled(_FIGURE).search(text) or compiled(_NAME).search(text))


def _continues(title: str) -> bool:
    """Whether a part of a title behind the first is a phrase, and neither a notice nor a name."""
    parts = [it.strip() for it in compiled(_PARTS).split(title) if it.strip()]
    return len(parts) >= _FEWEST and any(map(_is_phrase, parts[1:]))


def _is_phrase(part: str) -> bool:
    if addresses_readers(part) or certainty_in(part) or mentions(part, _OF_ACCESS):
        return False
    if compiled(_PHRASE).fullmatch(part):
        return True
    return mentions(part, HOW_AND_WHY) and bool(compiled(_SEVERAL_WORDS).match(part))
