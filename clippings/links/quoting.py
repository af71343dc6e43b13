"""Whether the quotes of a clipping stand on its page."""

import re
from collections.abc import Iterable, Iterator

from clippings.clipping import Clipping
from clippings.links.checked import QuoteCheck
from clippings.links.link import Use
from clippings.quotes import check_quotes
from clippings.reply import Reply

_CHARSET = re.compile(r"charset\s*=\s*[\"']?([\w:.-]+)", re.IGNORECASE)


def quotes_amiss(clippings: Iterable[Clipping], reply: Reply) -> Iterator[QuoteCheck]:
    """The quotes of these clippings that their page does not have as they are in the file."""
    declared = _CHARSET.search(reply.headers.get("content-type", ""))
    charset = declared[1] if declared else None
    for clipping in clippings:
        texts = [quote.text for quote in clipping.quotes]
        matches = check_quotes(reply.body, texts, charset)
        for number, (text, match) in enumerate(zip(texts, matches, strict=True)):
            if not match.stands:
                field = "quote" if len(texts) == 1 else f"quote[{number}]"
                yield QuoteCheck(
                    use=Use(id=clipping.id, field=field, place=clipping.place(field)),
                    verdict=match.verdict,
                    quote=text,
                    words=match.words,
                )
