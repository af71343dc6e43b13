"""Numbers of views, likes or shares, which lists of posts have beside their links."""

import re

from clippings.words.names import AND

_NUMBER = r"[<>~≈+]?\s?\d[\d.,' \u00a0\u202f]*\s?(?:k|m|mio\.?|tsd\.?)?\+?"
_THINGS = (
    r"(?:(?:unique|total|live|online)\s)?(?:likes?|views?|viewers?|shares?|comments?|reactions?"
    r"|(?:re)?tweets?|reposts?|(?:up)?votes?|plays|listens|claps|stars|followers|clicks"
    r"|aufrufe?|zugriffe|kommentare?|klicks|vues?|partages?|commentaires?|j['’]aime"
    r"|visitas|vistas|visualizaciones|reproducciones|me gusta|comentarios|comentários"
    r"|visualizações|curtidas|visualizzazioni|mi piace|commenti|weergaven|reacties|visningar"
    r"|visninger|wyświetleń|komentarzy|просмотр\w*|いいね|回視聴)"
)
_COUNTS = re.compile(rf"(?:{_NUMBER}\s?{_THINGS}(?:\s?[,;·|&+/]\s?|\s(?:{AND})\s|$))+", re.I)


def says_counts(words: str) -> bool:
    """Whether the words are only counts: "5600 views, 161 likes"."""
    return bool(_COUNTS.fullmatch(words.strip()))
