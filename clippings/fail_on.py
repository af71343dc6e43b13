"""What makes a check fail, as `--fail-on` says it."""

from collections.abc import Collection, Iterable

from clippings.errors import ClipError
from clippings.values import did_you_mean


def parse_fail_on(
    texts: Iterable[str], *, known: Collection[str], usual: Iterable[str], listed_by: str = ""
) -> frozenset[str]:
    """The verdicts, parted by commas, at which the check fails; `none` is the empty set.

    Without any they are the `usual` ones. Raises ClipError for a word that is not `known`; where
    these are many, `listed_by` is the command that lists them.
    """
    words = [word.strip() for text in texts for word in text.split(",") if word.strip()]
    for word in words:
        if word not in (*known, "none"):
            way_out = did_you_mean(word, known, listed_by=listed_by)
            raise ClipError(f"--fail-on {word!r} is no verdict or reason; {way_out}")
    return frozenset(words or usual) - {"none"}
