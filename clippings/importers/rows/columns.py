"""Which of their keys holds which of our fields: chosen by name and by what stands in it."""

from collections.abc import Iterable, Mapping, Sequence
from typing import TypeAlias

from clippings.fields import RECORDINGS
from clippings.importers.rows import looks
from clippings.importers.rows.column import Cells, Column, columns_of
from clippings.importers.rows.column_fits import fits
from clippings.importers.rows.column_values import ALIKE, by_value
from clippings.importers.rows.key_language import in_language
from clippings.shares import more_than_half, mostly
from clippings.words.keys import KEYS, SURE, fields_called, linked_from, names_elsewhere
from clippings.words.kinds import find_kind

ChosenKeys: TypeAlias = "dict[str, list[str]]"

_SAMPLE = 200
_DOUBTED = 90  # a lower score: the name of another field as well
_BRIEF = 20  # words of a title
_OFTEN = 0.3
_HALF = 0.5
_BELOW = ("section", "summary")  # fields that stand below titles
_PRAISE = {"outlet", "summary", "author", "image", "lang"}


def _is_brief(text: str) -> bool:
    return _is_short(text) and not text.endswith(".")


def _is_short(text: str) -> bool:
    return len(text.split()) <= _BRIEF


def choose_columns(rows: Sequence[Cells], names: Mapping[str, str]) -> ChosenKeys:
    """Field to keys, the surest first; `names` (ours to theirs) overrules everything."""
    keys = list(dict.fromkeys(key for row in rows for key in row))
    chosen = {ours: [theirs] for ours, theirs in names.items()}
    untold = _said_again(rows, keys) | {key for key in keys if names_elsewhere(key)}
    left = [key for key in keys if key not in names.values() and key not in untold]
    sample = rows[:_SAMPLE]
    if "url" not in chosen:
        _choose(chosen, ["url"], list(columns_of(sample, left, "")))
    left = [key for key in left if key not in chosen.get("url", ())]
    url = chosen["url"][0] if "url" in chosen else ""
    columns = list(columns_of(sample, left, url))
    _choose(chosen, [field for field in KEYS if field != "url"], columns)
    _take_no_outlet_for_title(chosen, columns)
    _choose_quote(chosen, sample)
    if "title" not in chosen:
        _choose_title(chosen, [one for one in columns if one.stands_in_most()])
    return chosen


def _said_again(rows: Sequence[Cells], keys: Sequence[str]) -> set[str]:
    """The keys (`text.es`) of what the same rows say in another language before (`text.en`)."""
    first: dict[str, str] = {}
    for key in keys:
        if told := in_language(key):
            first.setdefault(told[0], key)
    return {
        key
        for key in keys
        if (told := in_language(key))
        and (main := first[told[0]]) != key
        and all(row.get(main) for row in rows if row.get(key))
    }


def _choose_title(chosen: ChosenKeys, columns: Sequence[Column]) -> None:
    """Take for titles what a list without them calls headings or descriptions, if as short.

    Before all, what is the words of the links to the pieces.
    """
    for one in columns:
        if linked_from(one.key) in chosen.get("url", ()):
            _give_up(chosen, one.key)
            chosen["title"] = [one.key]
            return
    swapped = any("title" in fields_called(key) for key in chosen.get("outlet", ()))
    for field in _BELOW:
        keys = chosen.get(field, [])
        first = next((one for one in columns if one.key in keys), None)
        brief = first and (first.share(_is_brief) == 1 or (swapped and first.share(_is_short) == 1))
        if first and brief and first.tells_apart():
            chosen["title"] = [first.key]
            keys.remove(first.key)
            return


def _choose_quote(chosen: ChosenKeys, rows: Sequence[Cells]) -> None:
    """Take for quotations what stands beside their speakers, where no other key holds any.

    Or beside outlets, in a list that tells nothing else of where and when the pieces are.
    """
    praised = chosen.keys() <= _PRAISE
    for field in ("summary", "title") if "quote" not in chosen else ():
        for key in chosen.get(field, ()):
            named = field == "summary" or fields_called(key).get(field, 0) < SURE
            if named and (praised or _mostly_beside(chosen.get("quote.speaker", ()), key, rows)):
                chosen[field].remove(key)
                chosen["quote"] = [key]
                return


def _mostly_beside(others: Sequence[str], key: str, rows: Sequence[Cells]) -> bool:
    """Whether most of the rows that have the key have one of the others, too."""
    return mostly(any(map(row.get, others)) for row in rows if row.get(key))


def _take_no_outlet_for_title(chosen: ChosenKeys, columns: Sequence[Column]) -> None:
    """Take other titles where those chosen are outlets: those of the rows, or of their hosts."""
    by_key = {one.key: one for one in columns}
    title, outlet = (by_key.get(next(iter(chosen.get(f, ())), "")) for f in ("title", "outlet"))
    if not title:
        return
    spelled = not outlet or outlet.share(looks.is_host) == 1
    named = spelled and title.names_hosts() > _HALF and title.share(looks.is_name) >= _HALF
    repeated = outlet and title.share_of_rows_like(outlet) >= _OFTEN
    other = _other_title(title, columns, briefly=named) if named or repeated else None
    if other:
        _give_up(chosen, other.key, title.key)
        chosen["title"] = [other.key]
        if named:
            chosen["outlet"] = [title.key]


def _other_title(title: Column, columns: Sequence[Column], *, briefly: bool) -> Column | None:
    """What is called a title as well and stands in as many rows, or else is `briefly` below one."""
    others = [one for one in columns if one is not title and one.tells_apart()]
    for one in others:
        if more_than_half(len(one.rows), len(title.rows)) and "title" in fields_called(one.key):
            return one
    below = (one for one in others if {*_BELOW} & fields_called(one.key).keys())
    return next((one for one in below if one.share(_is_brief) == 1), None) if briefly else None


def _give_up(chosen: ChosenKeys, *given: str) -> None:
    """Take keys from the fields for which they were chosen."""
    for keys in chosen.values():
        keys[:] = [key for key in keys if key not in given]


def _choose(chosen: ChosenKeys, fields: Sequence[str], columns: Sequence[Column]) -> None:
    """Give each column to at most one field: the surest pairs first, then what is left over."""
    pairs = sorted(_ranked(fields, columns), reverse=True, key=lambda pair: pair[0])
    given: set[str] = set()
    for spare in (False, True):
        for score, field, column in pairs:
            free = score > SURE if spare else field not in chosen
            if spare and (field != "url" or "." not in column.key or in_language(column.key)):
                free = free or _fills(field, column, chosen, columns)
            if column.key not in given and free:
                stands_in = score < _DOUBTED and _fills("outlet", column, chosen, columns)
                chosen.setdefault("outlet" if stands_in else field, []).append(column.key)
                given.add(column.key)


def _fills(field: str, column: Column, chosen: ChosenKeys, columns: Sequence[Column]) -> bool:
    """Whether a column may be called so and stands only where the field's first does not."""
    first = next((one for one in columns if one.key in chosen.get(field, ())), None)
    names = {field, "file"} if field == "url" else {field}
    called = names & fields_called(column.key).keys()
    recording = field == "url" and find_kind(column.key) in RECORDINGS
    if first and _whole(first.key) == _whole(column.key):
        return True
    return bool(first and (called or recording) and not set(first.rows) & set(column.rows))


def _whole(key: str) -> str:
    """What a key is called in all languages."""
    told = in_language(key)
    return told[0] if told else key


def _ranked(fields: Sequence[str], columns: Sequence[Column]) -> Iterable[tuple[int, str, Column]]:
    for column in columns:
        called = fields_called(column.key)
        for field in fields:
            score = called.get(field, 0) + by_value(field, column, called.get(field, 0))
            score -= ALIKE if field in ("url", "date") and column.tells_the_same() else 0
            # An address that few rows have leads to something else in those with another.
            if field == "url" and 0 < score <= SURE and not column.stands_in_most():
                score = max(score - ALIKE, 1)
            if score > 0 and fits(field, column):
                yield score, field, column
