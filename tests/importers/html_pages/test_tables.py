"""Tables that list articles, and tables that lay out a page."""

from tests.importers.reading import plain, read

TABLE = """<table><tr><th>Date<th>Publication<th>Topic
<tr><td>4 May 2021<td>taz<td><a href="https://taz.de/1">Hallo</a>
<tr><td>3 May 2021<td>ZEIT<td><a href="https://zeit.de/1">Zwei</a>
<td>2 May 2021<td>FAZ<td>Print</table>"""


_MENU = """<table><tr><td><a href="press.html">Press</a><tr><td><a href="r.html">Releases</a>
<tr><td><a href="tv.html">Radio &amp; TV</a></table>"""


def _laid_out(*inner: str) -> str:
    rows = "".join(f"<div>{table}</div>" for table in inner)
    return f"<body><table><tr><td>{_MENU}<td><h1>Media Coverage</h1>{rows}</table>"


def _card(number: int, title: str, author: str, outlet: str) -> str:
    return (
        f'<table><tr><td><a href="press-{number}.html">{title}</a><br>'
        f'<tr><td>{author}, <a href="https://{outlet.lower()}.example/{number}">{outlet}</a>'
        f"<tr><td>PORT SAID ({number} May 2007) – Many people met in the old town to speak of it."
        f' <a href="press-{number}.html">[More]</a></table>'
    )


def test_nested_tables_are_cards_and_the_outer_one_is_layout() -> None:
    page = _laid_out(
        _card(4, "The canal on trial", "Ann Doe", "Samar"),
        _card(3, "Who owns the water", "Bo Lee", "Wired"),
        _card(2, "A town and its pilots", "Cy Roe", "Lume"),
    )
    told = [(one["title"], one["outlet"], one["date"]) for one in plain(read("html", page))]
    assert told == [
        ("The canal on trial", "Samar", "2007-05-04"),
        ("Who owns the water", "Wired", "2007-05-03"),
        ("A town and its pilots", "Lume", "2007-05-02"),
    ]


def test_a_nested_table_of_articles_is_read_by_its_header() -> None:
    page = _laid_out(
        "<table><tr><th>Date<th>Paper<th>Title"
        '<tr><td>4 May 2021<td>taz<td><a href="https://taz.de/1">Hallo</a>'
        '<tr><td>3 May 2021<td>ZEIT<td><a href="https://zeit.de/1">Zwei</a></table>'
    )
    told = [(one["outlet"], one["title"], one["date"]) for one in plain(read("html", page))]
    assert told == [("taz", "Hallo", "2021-05-04"), ("ZEIT", "Zwei", "2021-05-03")]


def test_reads_a_table_with_a_missing_row_tag() -> None:
    assert [(one["outlet"], one["title"], one["date"]) for one in plain(read("html", TABLE))] == [
        ("taz", "Hallo", "2021-05-04"),
        ("ZEIT", "Zwei", "2021-05-03"),
        ("FAZ", "Print", "2021-05-02"),
    ]


_DAYS = """<table><tr><th>Date<th>Paper<th>Title
<tr><td>May 4<td>taz<td><a href="https://taz.de/1">Hallo</a>
<tr><td>3 March<td>ZEIT<td><a href="https://zeit.de/1">Zwei</a>
<tr><td>31 December 2019<td>FAZ<td><a href="https://faz.net/1">Drei</a></table>"""


def test_dates_without_a_year_take_that_of_the_heading_above() -> None:
    page = f"<h1>Press</h1><h2>2021</h2><p>Some of it:</p><div>{_DAYS}</div><h2>Talks</h2>{_DAYS}"
    dates = [one.get("date") for one in plain(read("html", page))]
    assert dates == ["2021-05-04", "2021-03-03", "2019-12-31", None, None, "2019-12-31"]


def test_a_row_with_only_a_year_applies_to_the_rows_below() -> None:
    page = f"<h1>Press</h1>{_DAYS}".replace("<tr><td>3", "<tr><td colspan=3>2020<tr><td>3")
    imported = read("html", page)
    dates = [one.get("date") for one in plain(imported)]
    assert dates == [None, "2020-03-03", "2019-12-31"]
    assert [finding.rule for finding in imported.findings] == ["date"]
