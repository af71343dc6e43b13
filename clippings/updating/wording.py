"""Checks that a change keeps the words of a clipping in its entry and does not repeat them."""

from collections.abc import Iterator

from clippings.clipping import Clipping
from clippings.written_words import find_words, seen_text


def keeps_wording(before: str, after: str, clipping: Clipping) -> bool:
    """Whether each text of the clipping in `before` is still in `after`, and no more often."""
    was, now = seen_text(before), seen_text(after)
    texts = [*dict.fromkeys(_texts(clipping))]
    for words in texts:
        times, then = (sum(1 for _ in find_words(seen, words)) for seen in (was, now))
        # An outlet or a title may also be an ordinary word, such as "Source".
        is_name = words in (clipping.outlet, clipping.title)
        alone = not is_name and not any(words in o for o in texts if o != words)
        if times and (not then or (alone and then > times)):
            return False
    return True


def _texts(clipping: Clipping) -> Iterator[str]:
    texts = (clipping.title, clipping.outlet, clipping.summary, *clipping.authors)
    yield from filter(None, texts)
    yield from (quote.text for quote in clipping.quotes if quote.text)
