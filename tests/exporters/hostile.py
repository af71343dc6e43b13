"""Clippings with anything in any field that somebody could want to run."""

from hypothesis import strategies as st

from clippings.clipping import Archive, Clipping, Collection, Image, Link, Quote
from clippings.dates import PartialDate
from clippings.fields import KINDS
from tests.made_up import clippings_of

_PIECES = st.sampled_from(
    (
        *("<script>alert(1)</script>", "<img src=x onerror=y>", "<!--", "-->", "]]>", "&lt;b&gt;"),
        *("](javascript:alert(1))", "[a]: javascript:b", "[x](data:text/html,y)", "![", "<a:b>"),
        *("|", "||", "`", "```", "~~~", "***", "__", "\\", "#", "- ", "1. ", "> ", "    ", "==="),
        *(
            "---",
            "\n",
            "\n\n",
            "\r\n",
            "\t",
            "{{ 7*7 }}",
            "{% raw %}",
            "{# x #}",
            "${x}",
            "<%= x %>",
        ),
        *("=1+1", "+cmd|' /C calc'!A0", "@SUM(1)", "-2", "＝1", "'", '"', ",", ";", "''"),
        *("\x1b[31m", "\x00", "\x07", "\u202e", "\u2028", "\x85", "\ufeff", "\u200b"),
        *("::set-output name=x::y", "##[command]", "%", "$", "}", "{", "^", "~", "and", "@x{y,"),
        *("עיתון", "中文", "🎉", "é", "ﷺ", "a", "B", " ", "ER  - ", "TY  - NEWS", "no", "0x1F"),
    )
)
_words = st.lists(_PIECES, min_size=1, max_size=5).map("".join).filter(str.strip)
_maybe = st.one_of(st.just(""), _words)
_addresses = st.one_of(
    _words,
    _words.map("https://a.example/{}".format),
    _words.map("javascript:{}".format),
    _words.map("data:text/html,{}".format),
    _words.map("//b.example/{}".format),
)
_dates = st.sampled_from((None, PartialDate(2021), PartialDate(2021, 5), PartialDate(2021, 5, 4)))

_clippings = clippings_of(
    url=_addresses,
    title=_maybe,
    file=_maybe,
    outlet=_maybe,
    date=_dates,
    lang=st.one_of(st.sampled_from(("", "fr", "pt-BR")), _words),
    kind=st.one_of(st.sampled_from(("", *KINDS)), _words),
    heading=_maybe,
    authors=st.lists(_words, max_size=2).map(tuple),
    quotes=st.lists(st.builds(Quote, _words, _maybe, _maybe), max_size=2).map(tuple),
    summary=_maybe,
    image=st.one_of(st.none(), st.builds(Image, _addresses, _maybe, _maybe, link=st.booleans())),
    archive=st.one_of(st.none(), st.builds(Archive, _addresses, _dates)),
    links=st.lists(st.builds(Link, _addresses, _maybe), max_size=1).map(tuple),
    status=st.sampled_from(("published", "dead")),
    pages=_maybe,
    issue=_maybe,
    section=_maybe,
    tags=st.lists(_words, max_size=2).map(tuple),
)


def _numbered(title: str, intro: str, some: list[Clipping]) -> Collection:
    """With ids as `validate` wants them."""
    named = (one._replace(id=f"id-{number}") for number, one in enumerate(some))
    return Collection(title=title, intro=intro, clippings=tuple(named))


hostile = st.builds(_numbered, _maybe, _maybe, st.lists(_clippings, max_size=3))
