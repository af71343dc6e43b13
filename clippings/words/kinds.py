"""Names of kinds of clipping on press pages, in addition to those that our pages show."""

import re
from collections.abc import Mapping
from functools import cache

from clippings.fields import KINDS

_WORDS: Mapping[str, str] = {
    "article": "news, feature, reportage, reportaje, reportagem, reportaż, репортаж,"
    " beitrag, artykuł, artikkel, actualité, nachricht",
    "interview": "q&a, q & a, gespräch, intervju, wywiad, интервью",
    "opinion": "op-ed, oped, opinion piece, commentary, comment, editorial, column, kommentar,"
    " leitartikel, tribune, leserbrief, letter",
    "guest-article": "guest post, guest blog, guest column, guest essay, gastkommentar",
    "review": "buchbesprechung, ressenya",
    "blog-post": "blog, post, weblog, blogpost, blogartikel, billet, entrée de blog",
    "video": "film, clip, видео, youtube, documentary, documentaire, documental, documentario,"
    " documentário, dokumentarfilm",
    "keynote": "keynote speech, keynote address",
    "talk": "speech, lecture, presentation, webinar, webinaire, panel, conferencia",
    "podcast": "podcast episode, audio, balado, подкаст",
    "radio": "radio interview, hörfunk, ràdio, радио, radiobeitrag",
    "tv": "television, télé, televisione, televisão, tv report, fernsehbeitrag",
    "newsletter": "mailing, bulletin",
    "press-release": "communiqué, nota de prensa",
    "mention": "mentioned, quoted",
    "book": "chapter, buchkapitel",
    "print": "paper, magazine, newspaper, zeitung, zeitschrift, journal, revue, revista, rivista",
    "report": "study, studie, pdf, document",
    "social": "tweet, twitter, thread, mastodon, linkedin, facebook",
    "forum": "hacker news, reddit, discussion",
}
_USUAL = ("article", "press-release")
_SHOWN = {"tv": "TV"}


@cache
def _kinds_by_word() -> dict[str, str]:
    from clippings.locales import kinds_by_name

    known = {word.strip(): kind for kind, words in _WORDS.items() for word in words.split(",")}
    return kinds_by_name() | known | {kind.replace("-", " "): kind for kind in KINDS}


@cache
def find_kind(words: str) -> str | None:
    """The kind that these words name; None if they are anything else."""
    separated = (
        re.sub(r"(?<=[a-z])(?=[A-Z])", " ", words) if words.isalpha() else words
    )  # NewsArticle
    normalized = re.sub(r"[\s_-]+", " ", separated).strip(" .:").casefold()
    known = _kinds_by_word().get(normalized) or _kinds_by_word().get(words.strip().casefold())
    parts = (
        [_kinds_by_word().get(part) for part in normalized.split(" ")] if " " in normalized else []
    )
    return known or (parts[-1] if parts and all(parts) else None)  # "Video podcast"


def kind_of_group(name: str) -> str:
    """The kind named by a heading; none for "Articles", the heading of any list."""
    kind = find_kind(name) or find_kind(name.strip().removesuffix("s")) or ""
    return "" if kind in _USUAL else kind


def kind_name(kind: str) -> str:
    """The name of the kind on a page: `Guest article` for `guest-article`."""
    name = kind.replace("-", " ")
    return _SHOWN.get(kind, name[:1].upper() + name[1:])


def kind_at_edge(heading: str) -> str | None:
    """The kind that a heading begins or ends with: "…, Teratec Keynote", "Interview with …"."""
    words = re.findall(r"\w[\w’'-]*", heading)
    for word in (*words[-1:], *words[:1]) if len(words) > 1 else ():
        kind = find_kind(word)
        if kind and kind not in ("article", "print", "social", "report"):
            return kind
    return None
