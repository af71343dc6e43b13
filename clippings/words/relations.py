"""The relation of another link to the first, by its text: a copy, a part, a paper."""

import re
from collections.abc import Mapping

from clippings.words.links import bare_words

_RELATIONS: Mapping[str, str] = {
    words.strip(): relation
    for relation, phrases in {
        "archive": "archive, archived, archive copy, archived copy, archived version, web archive"
        ", internet archive, wayback, wayback machine, archive.org, saved copy, mirror"
        ", archiviert, archivkopie, archivé, archivado, copia archiviata, cache, cached",
        "translation": "translation, translated, english translation, google translation"
        ", english version, in english, english, german version, french version"
        ", übersetzung, auf englisch, auf deutsch, englische übersetzung, deutsch"
        ", traduction, version anglaise, version française, traducción, traduzione",
        "full-text": "full text, volltext, pdf, pdf version, as pdf, als pdf, scan, print version"
        ", transcript, transkript, mp3, audio, video, download, html",
        "repost": "reprint, reprinted, repost, reposted, syndicated, nachdruck, also here, copy",
        "related": "tweet, twitter, facebook, mastodon, comments, discussion, hacker news, hn"
        ", reddit, slides, website, project page, paper, preprint, code, github"
        ", press release, pressemitteilung, linkedin, instagram",
    }.items()
    for words in phrases.split(",")
}
_IDENTIFIER = re.compile(
    r"(?:doi|arxiv|isbn|pmid)?[: ]*(?:10\.\d{4,}/\S+|arxiv:\S+|97[89][\d-]{10,})"
)
_PART = re.compile(r"(?:part|teil|partie|parte|deel|del|part\.)\s?(?:\d|i{1,3}|iv|one|two|three)")


def names_paper(words: str) -> bool:
    """Whether a link text is the identifier of a paper or a book."""
    return bool(_IDENTIFIER.fullmatch(bare_words(words)))


def relation_of(words: str) -> str:
    """The relation of a link to the first, by its text; empty if it is not known."""
    bare = bare_words(words)
    if names_paper(words):
        return "related"
    return "part" if _PART.fullmatch(bare) else _RELATIONS.get(bare, "")
