"""Collections that nobody would write, for laws that hold for all."""

from typing import Any

from hypothesis import strategies as st

from clippings.clipping import Archive, Clipping, Collection, Image, Link, Quote
from clippings.dates import PartialDate
from clippings.fields import ACCESSES, FIELDS, KINDS, RELATIONS, ROLES, STATUSES
from clippings.values import Plain

_SIGNS = st.sampled_from(" ;,\t\n|'\"=+-@#&<>{}[]()\\_*`~%$^/:é中🎉אﷺ\u200b\u2028=＝")
_TEXTS = st.text(
    st.one_of(_SIGNS, st.characters(categories=["L", "N", "P", "S", "Z"])), max_size=30
)
texts = _TEXTS.filter(str.strip)
_dates = st.one_of(
    st.builds(PartialDate, st.integers(1450, 2100), st.just(0), st.just(0)),
    st.builds(PartialDate, st.integers(1450, 2100), st.integers(1, 12), st.just(0)),
    st.builds(PartialDate, st.integers(1450, 2100), st.integers(1, 12), st.integers(1, 28)),
)
_maybe = st.one_of(st.just(""), texts)
_urls = st.builds("https://example.org/{}".format, texts)
_plain: st.SearchStrategy[Plain] = st.recursive(
    st.one_of(texts, st.just(""), st.none()),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(texts, inner, max_size=3)),
    max_leaves=4,
)
_keys = st.from_regex(r"[a-z]{2,8}_[a-z]{2,8}", fullmatch=True).filter(lambda k: k not in FIELDS)


def clippings_of(**facts: st.SearchStrategy[Any]) -> st.SearchStrategy[Clipping]:
    """Clippings with these facts only; of a tuple, `builds` would make up the others, too."""
    return st.fixed_dictionaries(facts).map(lambda told: Clipping(**told))


clippings = clippings_of(
    id=st.from_regex(r"[a-z][a-z0-9-]{0,12}", fullmatch=True),
    url=_urls,
    title=_maybe,
    file=_maybe,
    outlet=_maybe,
    date=st.one_of(st.none(), _dates),
    lang=st.sampled_from(["", "fr", "no", "pt-BR"]),
    kind=st.sampled_from(["", *KINDS]),
    heading=_maybe,
    authors=st.lists(texts, max_size=3).map(tuple),
    quotes=st.lists(st.builds(Quote, text=texts, speaker=_maybe, role=_maybe), max_size=3).map(
        tuple
    ),
    summary=_maybe,
    image=st.one_of(
        st.none(),
        st.builds(
            Image,
            src=texts,
            alt=_maybe,
            credit=_maybe,
            role=st.sampled_from(["", *ROLES]),
            link=st.booleans(),
        ),
    ),
    start=st.one_of(st.none(), st.integers(1, 90_000)),
    archive=st.one_of(st.none(), st.builds(Archive, url=texts, date=st.one_of(st.none(), _dates))),
    links=st.lists(
        st.builds(Link, url=texts, rel=st.sampled_from(["", *RELATIONS])), max_size=2
    ).map(tuple),
    access=st.sampled_from(["", *ACCESSES]),
    status=st.sampled_from(STATUSES),
    pages=_maybe,
    issue=_maybe,
    section=_maybe,
    tags=st.lists(texts, max_size=3).map(tuple),
    featured=st.booleans(),
    note=_maybe,
    extra=st.dictionaries(_keys, _plain, max_size=2),
)
collections = st.lists(clippings, max_size=4, unique_by=lambda one: one.id).map(
    lambda some: Collection(clippings=tuple(some))
)
