"""Headlines that go on behind a message, such as "Page not found: the council loses its maps"."""

from clippings.links.judging.not_found.message_words import SIGH
from clippings.links.judging.not_found.messages import Certainty, certainty_in
from clippings.links.judging.page.markup import Markup
from clippings.links.judging.page.patterns import compiled
from clippings.links.judging.page.readable import lowered, unquoted_words
from clippings.links.judging.page.word_tables import mentions, words
from clippings.links.judging.pieces.addressed import addresses_readers
from clippings.links.judging.pieces.addressed_words import OF_MYSELF
from clippings.links.judging.pieces.piece import KIND
from clippings.words.capitals import SMALL

_PARTS = (
    r"(?<=[:;!?…])\s+|(?<=[：；！？。…」』])\s*|\s[–—―|-]{1,3}\s"
    r"|(?<=[\u3040-\u9fff]) (?=[\u3040-\u9fff])"
)
_SEVERAL_WORDS = (
    r"(?:[^\W\d]\S* +){2,}\S|[\u3040-\u9fff\uac00-\ud7a3]{5}|[\uac00-\ud7a3]+ [\uac00-\ud7a3]+"
)
_MANY_WORDS = r"(?:[^\W\d]\S* +){4,}\S|[\u3040-\u9fff\uac00-\ud7a3]{12}"
_SEVERAL = 2
_MARKS = "\"'“”„«»‘’‹›「」『』 .,:;：–—-!?…。！"
_PHRASE = rf"(?:\S+ ){{2,}}(?:[^\W\d_]['’])?{SMALL}\S*|[\u3040-\u9fff\uac00-\ud7a3 ]{{8,}}"
_I = (
    r"(?<=[a-z,;] )I(?:['’][a-z]+)? [a-z]|^I(?:['’][a-z]+| (?:am|was|have|had|do|did|can|could"
    r"|found|know|knew|think|thought|went|got|paid|saw|read|never|still|once|only))\b"
)
_QUOTATION = (
    r"[\"“„«»][^\"“”„«»]{2,200}[\"“”»«]|”[^”]{2,200}”|״[^״]{2,200}״"
    r"|[「『][^「『」』]{2,200}[」』]|(?<!\w)[‘'][^‘’']{2,200}[’'](?!\w)"
)
# What servers are asked for. To add a language: its word, in lower case.
REQUESTS = words(
    """
request|server|anfrage|requête|serveur|solicitud|servidor|richiesta|pedido |verzoek|begäran
forespørsel|forespørgsel|pyyntö|żądani|serwer|požadav|kérés|cerere|zahtjev|запрос|сервер|запит
заявк|αίτημα|istek|sunucu|リクエスト|サーバ|请求|請求|服务器|요청|서버
"""
)


def goes_on(page: Markup, headline: str) -> bool:
    """Whether the headline or the title says more than a message, or the title is another one."""
    return says_more(headline) or _is_titled_otherwise(page, headline)


def _is_titled_otherwise(page: Markup, headline: str) -> bool:
    """Whether the title goes on where the headline ends, or is another headline."""
    behind = compiled(_PARTS).split(page.title)[1:]
    if any(map(_is_phrase, behind)):
        return True
    title = page.title_parts[1] if len(page.title_parts) > 1 else page.title
    if headline and page.title.startswith(headline):
        return says_more(title) or bool(compiled(KIND).search(title.removeprefix(headline)))
    if not headline or headline in page.title or not compiled(_MANY_WORDS).search(title):
        return False
    return not (addresses_readers(title) or certainty_in(title))


def _is_phrase(part: str) -> bool:
    """Whether a part of a title is one, and neither a notice nor the name of a site."""
    if addresses_readers(part) or certainty_in(part):
        return False
    return bool(compiled(_PHRASE).fullmatch(part) or compiled(KIND).search(part))


def says_more(headline: str) -> bool:
    """Whether a headline has other words around a message that do not address the reader."""
    if certainty_in(headline) is Certainty.CLEARLY:
        return False
    rest = unquoted_words(headline)
    parts = [it for it in compiled(_PARTS).split(rest) if it.strip(_MARKS)]
    own = [_beside_message(it) for it in parts if not _is_of_a_message(it)]
    beside = " ".join(filter(None, own))
    if beside == " ".join(parts) and len(parts) < _SEVERAL and rest == headline:
        return False
    if quotes_a_message(headline) and len(beside.split()) >= _SEVERAL:
        return True
    return bool(compiled(_SEVERAL_WORDS).search(beside)) or is_of_a_writer(beside)


def _is_of_a_message(part: str) -> bool:
    """Whether a part of a headline addresses the reader, sighs, or speaks of a server."""
    if addresses_readers(part) or mentions(part, REQUESTS):
        return True
    return bool(compiled(SIGH).fullmatch(lowered(part).strip(_MARKS)))


def _beside_message(part: str) -> str:
    """The words after or before the message in a part, or all if it has none."""
    told = certainty_in(part.strip(_MARKS))
    if told is Certainty.NOTHING or told >= Certainty.BY_NUMBER:
        return "" if told else part
    said = part.split()
    for many in range(1, len(said)):
        if certainty_in(" ".join(said[:many])):
            return " ".join(said[many:])
        if certainty_in(" ".join(said[-many:])):
            return " ".join(said[:-many])
    return ""


def is_of_a_writer(text: str) -> bool:
    """Whether a text is about the one who writes it."""
    return mentions(text, OF_MYSELF) or bool(compiled(_I).search(text))


def quotes_a_message(text: str) -> bool:
    """Whether a message stands in quotation marks, among other words."""
    quoted = (it[0] for it in compiled(_QUOTATION).finditer(text))
    return any(certainty_in(it[1:-1].strip(_MARKS)) for it in quoted if it != text)
