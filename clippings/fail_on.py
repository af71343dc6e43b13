"""Parses `--fail-on`: the verdicts that make a check fail."""

from collections.abc import Collection, Iterable

from clippings.known_words import require_known


def parse_fail_on(
    texts: Iterable[str], *, known: Collection[str], usual: Iterable[str], listed_by: str = ""
) -> frozenset[str]:
    """The verdicts in texts of comma-separated words; `none` is the empty set.

    Without any words, they are the `usual` ones. Raises ClipError for a word that is not `known`;
    if these are many, `listed_by` is the command that lists them.
    """
    words = [word.strip() for text in texts for word in text.split(",") if word.strip()]
    for word in words:
        what = "a verdict or reason for --fail-on"
        require_known(word, (*known, "none"), what, listed_by=listed_by)
    return frozenset(words or usual) - {"none"}
