"""Reads CSV as people keep it."""

import pytest

from clippings.importers import find_importer
from tests.importers.reading import messages, plain, read

HEADER = "date,masthead,headline,url\n"
SOUND = (
    HEADER + "2021-05-04,Le Monde,Un,https://lemonde.fr/1\n2021-05-05,taz,Zwei,https://taz.de/2\n"
)


def test_reads_a_table_by_its_header() -> None:
    imported = read("csv", SOUND)
    assert plain(imported)[0] == {
        "url": "https://lemonde.fr/1",
        "title": "Un",
        "outlet": "Le Monde",
        "date": "2021-05-04",
    }
    assert [entry.line for entry in imported.entries] == [2, 3]


def test_reads_semicolons_and_windows_encodings() -> None:
    data = "Datum;Medium;Titel;Link\r\n04.05.2021;taz;Grün, ja;https://taz.de/1\r\n".encode(
        "cp1252"
    )
    (entry,) = find_importer("csv").read(data, {}).entries
    assert (entry.plain["title"], entry.plain["date"]) == ("Grün, ja", "2021-05-04")


def test_joins_a_title_that_was_split_at_a_comma() -> None:
    imported = read("csv", SOUND + "2021-05-06,Mail,One, two, three,https://mail.com/3\n")
    assert plain(imported)[2]["title"] == "One, two, three"
    assert not imported.findings


def test_a_row_with_too_few_cells_is_aligned_by_its_address() -> None:
    imported = read("csv", SOUND + "2021-05-06,Mail,https://mail.com/3\n2021-05-07,Mail,Four\n")
    assert plain(imported)[2:] == [
        {"date": "2021-05-06", "outlet": "Mail", "url": "https://mail.com/3"},
        {"date": "2021-05-07", "outlet": "Mail", "title": "Four"},
    ]


def test_reports_an_ambiguous_row_with_too_many_cells() -> None:
    imported = read("csv", "masthead,author,url\nA,B,C,D\nLe Monde,Jo,https://lemonde.fr/1\n")
    assert [entry["url"] for entry in plain(imported)] == ["https://lemonde.fr/1"]
    assert messages(imported) == [(2, "a row was left out: it has 4 cells, the header has 3")]


def test_an_unclosed_quotation_mark_does_not_affect_the_rest() -> None:
    imported = read(
        "csv", SOUND + '2021-05-06,"Mail,Three,https://mail.com/3\n' + "2021,A,B,https://b.org\n"
    )
    assert [entry["outlet"] for entry in plain(imported)] == ["Le Monde", "taz", "Mail", "A"]


def test_a_stray_quotation_mark_after_an_address_is_removed() -> None:
    row = '2021-05-06,Mail,"Three, or more",https://mail.com/3"\n'
    assert plain(read("csv", SOUND + row))[-1] == {
        "date": "2021-05-06",
        "outlet": "Mail",
        "title": "Three, or more",
        "url": "https://mail.com/3",
    }


def test_reads_line_breaks_inside_quotation_marks() -> None:
    imported = read(
        "csv", HEADER + '2021,taz,"Zwei\nZeilen",https://taz.de/1\n2021,A,B,https://b.org\n'
    )
    assert plain(imported)[0]["title"] == "Zwei Zeilen"
    assert [entry.line for entry in imported.entries] == [2, 4]


def test_reads_a_table_without_header_by_its_values() -> None:
    assert plain(read("csv", "https://a.org/1,The title,2021-05-04\n")) == [
        {"url": "https://a.org/1", "title": "The title", "date": "2021-05-04"}
    ]


def test_drops_the_apostrophe_that_guards_a_formula() -> None:
    text = HEADER + "2021,taz,'=1+1,https://taz.de/1\n"
    assert plain(read("csv", text))[0]["title"] == "=1+1"


@pytest.mark.parametrize("text", ["", "\n\n", "a,b\n", '"', ",,,\n,,,\n", "\x00,\x00\n"])
def test_a_text_that_is_not_a_table_gives_nothing(text: str) -> None:
    assert plain(read("csv", text)) == []


def test_joins_titles_if_every_row_has_an_extra_comma() -> None:
    table = "title,url,outlet,date\n" + "".join(
        f"One, and more,https://a.org/{n},taz,2021-05-0{n}\n" for n in (1, 2)
    )
    imported = read("csv", table)
    assert [one["title"] for one in plain(imported)] == ["One, and more"] * 2
    assert not imported.findings


def test_columns_with_meaningless_names_are_recognised_by_their_values() -> None:
    text = (
        "Primary,Secondary,URL,Shown\n"
        "Le Monde,How the river came back,https://lemonde.fr/a,Y\n"
        "The Guardian,What to see in town this week,https://theguardian.com/b,\n"
        "taz,Der Fluss ist wieder da,,Y\n"
    )
    entries = plain(read("csv", text))
    assert [(one["outlet"], one["title"]) for one in entries] == [
        ("Le Monde", "How the river came back"),
        ("The Guardian", "What to see in town this week"),
        ("taz", "Der Fluss ist wieder da"),
    ]


def test_generic_link_words_are_not_outlets() -> None:
    rows = "2021-05-04,Read story,One,https://a.example/1\n2021-05-05,Read story,Two,https://b.example/2\n"
    entries = plain(read("csv", "date,source,headline,url\n" + rows))
    assert [entry.get("outlet") for entry in entries] == [None, None]


def test_carriage_returns_separate_rows_despite_a_stray_newline() -> None:
    text = "headline,source,href\rOne,The Hive,https://a.org/1\rTwo,Ynet,https://a.org/2\n"
    assert [entry["title"] for entry in plain(read("csv", text))] == ["One", "Two"]


def test_a_css_class_is_not_an_outlet() -> None:
    text = "title,link,show_rule\nOne,https://a.org/1,thin-line\nTwo,https://a.org/2,thin-line\n"
    entries = plain(read("csv", text))
    assert [entry["show_rule"] for entry in entries] == ["thin-line", "thin-line"]


@pytest.mark.parametrize(
    ("encoding", "header", "row"),
    [
        (
            "cp932",
            "掲載日,媒体,タイトル,URL",
            "2021-05-04,朝日新聞,木に水をやる地図,https://asahi.com/1",
        ),
        (
            "cp1251",
            "Дата,Издание,Заголовок,Ссылка",
            "2021-05-04,Медуза,Карта города,https://x.ru/1",
        ),
        (
            "cp1250",
            "Data,Gazeta,Tytuł,Adres",
            "2021-05-04,Onet,Ratują miasto głosem,https://onet.pl/1",
        ),
        ("cp1252", "Date,Média,Titre,Lien", "2021-05-04,Libération,Été à la mer,https://x.fr/1"),
    ],
)
def test_old_encodings_and_headers_of_many_languages_are_read(
    encoding: str, header: str, row: str
) -> None:
    data = f"{header}\r\n{row}\r\n".encode(encoding)
    (found,) = plain(find_importer("csv").read(data, {}))
    told = ",".join(str(found[key]) for key in ("date", "outlet", "title", "url"))
    assert told == row


@pytest.mark.parametrize(
    "cell", ['"=HYPERLINK(""https://taz.de/1"";""Ein Titel"")"', "Ein Titel (https://taz.de/1)"]
)
def test_a_cell_may_contain_title_and_address(cell: str) -> None:
    (found,) = plain(read("csv", f"Artikel;Medium;Datum\n{cell};taz;4. Mai 2021\n"))
    assert (found["title"], found["url"], found["outlet"]) == (
        "Ein Titel",
        "https://taz.de/1",
        "taz",
    )


def test_topics_separated_by_bars_are_tags() -> None:
    table = "title,link,topic\nA,https://a.example,Arts|Law\nB,https://b.example,Law\n"
    assert [one["tags"] for one in plain(read("csv", table))] == [["Arts", "Law"], ["Law"]]


def test_a_column_of_documents_holds_files_under_any_name() -> None:
    table = "title,outlet,static\nA title,Die Zeit,zeit.pdf\nB title,taz,taz.pdf\n"
    assert [one["file"] for one in plain(read("csv", table))] == ["zeit.pdf", "taz.pdf"]


@pytest.mark.parametrize(
    ("row", "title", "speaker"),
    [
        (
            "2018,Lakes, loons and more,Broadview,https://broadview.org/l,",
            "Lakes, loons and more",
            "",
        ),
        (
            "2018,Lakes, loons and more,Broadview,https://broadview.org/l",
            "Lakes, loons and more",
            "",
        ),
        ("2018,Lakes, loons, more,Broadview,https://broadview.org/l,,", "Lakes, loons, more", ""),
        ("2018,Lakes, loons,Broadview,https://broadview.org/l,Jo Doe", "Lakes, loons", "Jo Doe"),
        ("2018,Lakes,Broadview,https://broadview.org/l,,,", "Lakes", ""),
        ("2018,Lakes,Broadview,https://broadview.org/l", "Lakes", ""),
    ],
)
def test_addresses_stay_in_their_column_although_a_comma_splits_a_title(
    row: str, title: str, speaker: str
) -> None:
    sound = "".join(f"201{n},A title {n},Paper {n},https://p{n}.org/x,\n" for n in range(5))
    found = plain(read("csv", f"year,title,source,url,speaker\n{sound}{row}\n"))[-1]
    assert (found["title"], found["outlet"], found["url"], found["date"]) == (
        title,
        "Broadview",
        "https://broadview.org/l",
        "2018",
    )
    assert found.get("speaker", "") == speaker


@pytest.mark.parametrize("banner", ["Our press\n", "Our press\n\n", "Pressespiegel 2021;;;\n"])
def test_the_delimiter_is_that_of_the_header_below_a_banner(banner: str) -> None:
    rows = "Date;Outlet;Title;URL\n4.5.2021;taz;Ein Fluss, ein See;https://taz.de/1\n"
    (one,) = plain(read("csv", banner + rows))
    assert (one["title"], one["outlet"]) == ("Ein Fluss, ein See", "taz")
