"""The words of a clipping in an entry: a change takes none of them away, nor says them twice."""

from collections.abc import Iterator

from clippings.clipping import Clipping
from clippings.written_words import find_words, seen_text


def keeps_wording(before: str, after: str, clipping: Clipping) -> bool:
    """Whether what an entry says of its clipping stands there after a change, and no more often."""
    was, now = seen_text(before), seen_text(after)
    texts = [*dict.fromkeys(_texts(clipping))]
    for words in texts:
        times, then = (sum(1 for _ in find_words(seen, words)) for seen in (was, now))
        named = words in (clipping.outlet, clipping.title)  # perhaps as "Source" or "English" is
        alone = not named and not any(words in o for o in texts if o != words)
        if times and (not then or (alone and then > times)):
            return False
    return True


def _texts(clipping: Clipping) -> Iterator[str]:
    told = (clipping.title, clipping.outlet, clipping.summary, *clipping.authors)
    yield from filter(None, told)
    yield from (quote.text for quote in clipping.quotes if quote.text)
