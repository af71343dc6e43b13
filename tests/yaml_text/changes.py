"""Changes of hand-written pages, and their intended results."""

from typing import NamedTuple

from hypothesis import assume
from hypothesis import strategies as st

from clippings.errors import ClipError
from clippings.fields import FIELDS
from clippings.values import Plain
from clippings.yaml_text.changing import Changes, change_entries
from clippings.yaml_text.document import parse
from tests.yaml_text.hand import Path, Span
from tests.yaml_text.laws import entries_by_pyyaml, is_yaml
from tests.yaml_text.pages import Page, pages

ORDER = tuple(FIELDS)
Entry = dict[str, Plain]

_TEXTS = st.one_of(
    st.sampled_from(["Le Monde", "2021-05-04", "no", "10:09", "a: b", "C #1", "- x", "", " "]),
    st.sampled_from(
        ["long words " * 12, "two\n\nparagraphs\n", "x\ny", "it's", 'say "so"', "a, b"]
    ),
    st.text(max_size=8),
)
_PARTS = st.dictionaries(st.sampled_from(("text", "speaker", "src", "role")), _TEXTS, min_size=1)
_ITEMS = st.lists(st.one_of(_TEXTS, _TEXTS, _PARTS), min_size=1, max_size=3)
_VALUES: st.SearchStrategy[Plain] = st.one_of(_TEXTS, _TEXTS, _TEXTS, _ITEMS, _PARTS, st.none())
_NAMES = st.sampled_from(("id", "url", "title", "quote", "tags", "date"))
_ENTRIES: st.SearchStrategy[Entry] = st.dictionaries(_NAMES, _VALUES, min_size=1)


class Meant(NamedTuple):
    """A change of a page; `span` is where its text may differ, `removed` what may be removed."""

    page: Page
    changes: Changes
    entries: list[Entry]
    span: Span
    removed: tuple[Path, ...] = ()


def made(meant: Meant) -> str | None:
    """The text with the change made; None if it is refused."""
    document = parse(meant.page.text, "clippings.yaml")
    try:
        return change_entries(document, meant.changes).text
    except ClipError:
        return None


def _page(draw: st.DrawFn) -> tuple[Page, list[Entry]]:
    page = draw(pages())
    assume(is_yaml(page.text))
    return page, entries_by_pyyaml(page.text)


def _amended(
    page: Page, entries: list[Entry], index: int, entry: Entry
) -> tuple[Changes, list[Entry]]:
    return (
        Changes(amends={index: entry}, order=ORDER),
        [*entries[:index], entry, *entries[index + 1 :]],
    )


@st.composite
def settings_of_a_key(draw: st.DrawFn) -> Meant:
    """An existing or new key is set to a value."""
    page, entries = _page(draw)
    index = draw(st.integers(0, len(entries) - 1))
    key = draw(st.sampled_from([*entries[index], *entries[index], "heading", "links", "my"]))
    value = draw(_VALUES)
    old = entries[index].get(key)
    span = page.spans.get((index, key), page.entries[index])
    inside = {type(old), type(value)} <= {list} or {type(old), type(value)} <= {dict}
    removed = [path[:3] for path in page.comments.values() if inside and path[:2] == (index, key)]
    removed = [path for path in removed if len(path) == 3]
    changes, meant = _amended(page, entries, index, {**entries[index], key: value})
    return Meant(page, changes, meant, span, tuple(removed))


@st.composite
def removals_of_keys(draw: st.DrawFn) -> Meant:
    """Some keys of an entry are removed; at least one stays."""
    page, entries = _page(draw)
    index = draw(st.integers(0, len(entries) - 1))
    names = list(entries[index])
    assume(len(names) > 1)
    gone = draw(st.sets(st.sampled_from(names), min_size=1, max_size=len(names) - 1))
    kept = {name: value for name, value in entries[index].items() if name not in gone}
    changes, meant = _amended(page, entries, index, kept)
    removed = tuple((index, name) for name in gone)
    return Meant(page, changes, meant, page.entries[index], removed)


@st.composite
def additions(draw: st.DrawFn) -> Meant:
    """A new entry anywhere."""
    page, entries = _page(draw)
    index = draw(st.integers(0, len(entries)))
    entry = draw(_ENTRIES)
    meant = [*entries[:index], entry, *entries[index:]]
    return Meant(page, Changes(inserts=((index, entry),)), meant, (0, len(page.text)))


@st.composite
def removals(draw: st.DrawFn) -> Meant:
    """Entries are removed, perhaps all."""
    page, entries = _page(draw)
    gone = draw(st.sets(st.integers(0, len(entries) - 1), min_size=1))
    meant = [entry for index, entry in enumerate(entries) if index not in gone]
    changes = Changes(removals=frozenset(gone))
    span = (page.entries[min(gone)][0], len(page.text))
    return Meant(page, changes, meant, span, tuple((index,) for index in gone))


@st.composite
def many_at_once(draw: st.DrawFn) -> Meant:
    """Entries are amended, removed and inserted."""
    page, entries = _page(draw)
    indexes = st.sets(st.integers(0, len(entries) - 1))
    gone = frozenset(draw(indexes))
    new: Entry = {"title": "New", "links": ["a", "b"]}
    amends = {index: entries[index] | new for index in draw(indexes) if index not in gone}
    insert = st.tuples(st.integers(0, len(entries)), _ENTRIES)
    inserts = sorted(draw(st.lists(insert, max_size=3)), key=lambda insert: insert[0])
    meant: list[Entry] = []
    for index in range(len(entries) + 1):
        meant += [entry for at, entry in inserts if at == index]
        meant += [
            amends.get(index, entry) for entry in entries[index : index + 1] if index not in gone
        ]
    changes = Changes(tuple(inserts), amends, gone, ORDER)
    return Meant(page, changes, meant, (0, len(page.text)), tuple((index,) for index in gone))
