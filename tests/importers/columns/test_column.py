"""Statistics on the values under a key."""

from clippings.importers.columns.column import Column, columns_of

ROWS = [
    {"url": "https://www.wired.com/1", "name": "Wired", "text": "The river is saved"},
    {"url": "https://www.zeit.de/2", "name": "Die Zeit", "text": "How lakes are made"},
    {"url": "https://www.lemonde.fr/3", "name": "", "text": "Nobody winds the clock"},
]


def _column(key: str) -> Column:
    (column,) = columns_of(ROWS, [key], "url")
    return column


def test_a_column_has_the_values_of_its_rows_with_their_addresses() -> None:
    name = _column("name")
    assert (name.texts, name.rows, name.of) == (("Wired", "Die Zeit"), (0, 1), 3)
    assert name.urls == ("https://www.wired.com/1", "https://www.zeit.de/2")
    assert name.is_in_most_rows()
    assert list(columns_of(ROWS, ["other"], "url")) == []


def test_names_that_match_hosts_are_distinguished_from_headlines() -> None:
    assert _column("name").names_hosts() == 1
    assert _column("text").names_hosts() == 0
    assert _column("text").looks_like_headlines()
    assert not _column("name").looks_like_headlines()


def test_the_share_of_values_that_pass_a_test() -> None:
    assert _column("text").share(str.isupper) == 0
    assert _column("text").share(str.isupper, lambda text: text.startswith("The")) == 1 / 3


def test_many_equal_values_are_constant() -> None:
    assert Column("day", ("2021-05-04",) * 4).is_constant()
    assert Column("url", tuple(f"https://a.example/{n}" for n in range(4))).is_constant()
    assert not Column("day", ("2021-05-04",) * 3).is_constant()
    assert not Column("day", ("a", "a", "a", "b")).is_constant()


def test_the_share_of_rows_in_which_two_columns_agree() -> None:
    other = _column("name")._replace(texts=("Wired", "Other"))
    assert _column("name").share_of_rows_like(other) == 0.5
