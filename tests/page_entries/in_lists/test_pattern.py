"""The places of title, outlet and author in the lines of a list."""

from clippings.page_entries import read_entries


def names(*lines: str) -> list[tuple[object, object, object]]:
    page = "# Press\n\n" + "".join(f"- {line}\n" for line in lines)
    facts = (entry.plain for entry in read_entries(page))
    return [(one.get("title"), one.get("outlet"), one.get("author")) for one in facts]


def test_titles_stand_beside_links_that_are_outlets() -> None:
    assert names(
        "A river saved – [The Guardian](https://theguardian.com/1), 2020-01-02",
        "Birds by ear – [Pine Courier](https://pcc.example/2), 2020-01-03",
        "“Old” maps, new seas – [Nature](https://nature.com/3), 2020-01-04",
    ) == [
        ("A river saved", "The Guardian", None),
        ("Birds by ear", "Pine Courier", None),
        ("“Old” maps, new seas", "Nature", None),
    ]


def test_all_facts_may_stand_in_the_link_and_an_author_be_missing() -> None:
    assert names(
        "[A river is saved – The Guardian – by Ann Doe](https://theguardian.com/1)",
        "[Birds – by ear alone – Pine Courier – by Jo Roe](https://pcc.example/2)",
        "[Old maps of new seas – Nature – by Tom Haas](https://nature.com/3)",
        "[Old maps of new coasts – Nature](https://nature.com/4)",
    ) == [
        ("A river is saved", "The Guardian", "Ann Doe"),
        ("Birds – by ear alone", "Pine Courier", "Jo Roe"),
        ("Old maps of new seas", "Nature", "Tom Haas"),
        ("Old maps of new coasts", "Nature", None),
    ]


def test_bars_separate_an_author_in_lower_case() -> None:
    assert names(
        "[A river is saved](https://untapped.example/1) | Untapped | By billy oak | 2020-01-02",
        "[Birds by ear alone](https://pcc.example/2) | Pine Courier | By Jo Roe | 2020-01-03",
        "[Old maps of new seas](https://nature.com/3) | Nature | By Tom Haas | 2020-01-04",
    ) == [
        ("A river is saved", "Untapped", None),
        ("Birds by ear alone", "Pine Courier", "Jo Roe"),
        ("Old maps of new seas", "Nature", "Tom Haas"),
    ]


def test_a_quotation_in_a_title_in_italics_is_a_part_of_it() -> None:
    assert names(
        "[*A river is saved*, Ann Doe, Pine Courier](https://a.example/1)",
        "[*“Old maps”: new seas*, Jo Roe, The Green Hour](https://b.example/2)",
        "[*All that birds can tell*, Tom Haas, Pine Courier](https://c.example/3)",
        "[*Old maps of new coasts*, Ada Lane, The Map Show](https://d.example/4)",
    ) == [
        ("A river is saved", "Pine Courier", "Ann Doe"),
        ("“Old maps”: new seas", "The Green Hour", "Jo Roe"),
        ("All that birds can tell", "Pine Courier", "Tom Haas"),
        ("Old maps of new coasts", "The Map Show", "Ada Lane"),
    ]


def test_a_platform_is_no_outlet_where_another_name_stands() -> None:
    assert [
        outlet
        for _title, outlet, _author in names(
            "**A river is saved** – *The Green Hour* – [YouTube](https://www.youtube.com/watch?v=1)",
            "**Birds told by ear** – *The Pine Talks* – [YouTube](https://www.youtube.com/watch?v=2)",
            "**Old maps of seas** – *The Map Show* – [YouTube](https://www.youtube.com/watch?v=3)",
        )
    ] == ["The Green Hour", "The Pine Talks", "The Map Show"]


def test_running_words_are_no_titles() -> None:
    found = names(
        "We are mentioned in [The Guardian](https://theguardian.com/1).",
        "We also talked to [Nature](https://nature.com/2).",
        "There was a piece in [Le Monde](https://lemonde.fr/3).",
    )
    assert [title for title, _outlet, _author in found] == [None] * 3


def test_years_that_end_the_links_of_a_list_are_its_dates() -> None:
    page = "# Press\n\n" + "".join(
        f"- [A title of piece {n} (Gazette {n}, {year})](https://g{n}.example/1)\n"
        for n, year in enumerate((2019, 2020, 2021))
    )
    assert [entry.plain["date"] for entry in read_entries(page)] == ["2019", "2020", "2021"]


def test_a_year_in_one_title_is_a_part_of_it() -> None:
    page = (
        "# Press\n\n"
        "- [The best robots, 2019](https://a.example/1)\n"
        "- [A title of two](https://b.example/1)\n"
        "- [A title of three](https://c.example/1)\n"
    )
    first = read_entries(page)[0].plain
    assert (first["title"], "date" in first) == ("The best robots, 2019", False)


def test_scripts_without_capitals_have_names_and_titles_too() -> None:
    assert names(
        "東京新聞 – [市民が川を守った十年の記録を読む](https://t.example/1)",
        "朝日 – [鳥の声を数える人々とその地図](https://a.example/2)",
        "東京新聞 – [海の底の地図はなぜ間違っているか](https://t.example/3)",
    ) == [
        ("市民が川を守った十年の記録を読む", "東京新聞", None),
        ("鳥の声を数える人々とその地図", "朝日", None),
        ("海の底の地図はなぜ間違っているか", "東京新聞", None),
    ]


def test_a_link_without_words_has_no_link() -> None:
    found = names(
        "[•](https://other.example/9) [A title of one, **The Guardian**](https://theguardian.com/1)",
        "[•](https://other.example/9) [A title of two, **Le Monde**](https://lemonde.fr/2)",
        "[•](https://other.example/9) [A title of three, **Nature**](https://nature.com/3)",
    )
    assert found == [
        ("A title of one", "The Guardian", None),
        ("A title of two", "Le Monde", None),
        ("A title of three", "Nature", None),
    ]


def test_a_quoted_title_ends_before_the_byline_in_its_link() -> None:
    assert names(
        '["A river is saved" by Ann Doe, The Guardian](https://theguardian.com/1)',
        '["Birds told by ear" by Jo Roe, Pine Courier](https://pcc.example/2)',
        '["Maps of new seas" by Tom Haas, Nature](https://nature.com/3)',
    ) == [
        ("A river is saved", "The Guardian", "Ann Doe"),
        ("Birds told by ear", "Pine Courier", "Jo Roe"),
        ("Maps of new seas", "Nature", "Tom Haas"),
    ]


def test_an_outlet_after_the_author_is_none_of_the_authors() -> None:
    assert names("[A river is saved](https://www.elmundo.es/1) by Ann Doe, El Mundo") == [
        ("A river is saved", "El Mundo", "Ann Doe")
    ]


def test_a_line_with_more_words_is_read_like_the_others() -> None:
    found = names(
        "[A river is saved](https://one.example/1) – The Gazette",
        "[Birds told by ear](https://two.example/2) – Pine Courier",
        "[Maps of new seas](https://three.example/3) – The Gazette",
        "[Old coasts on maps](https://four.example/4) – Dale Mail, 2020-01-02, with a film of it",
    )
    assert [outlet for _title, outlet, _author in found] == [
        "The Gazette", "Pine Courier", "The Gazette", "Dale Mail",
    ]  # fmt: skip


def test_a_quotation_beside_a_generic_link_is_the_title() -> None:
    rows = (
        (
            "Daily Planet",
            "Using water for drugs",
            "a.example",
            "Tells of our work on water in the cells",
        ),
        (
            "Gazette",
            "Softening up the cells",
            "b.example",
            "Looks at what we did with molecules of water",
        ),
        (
            "Courier",
            "What is a small word",
            "c.example",
            "Has our paper as an example of the use of it",
        ),
    )
    lines = "".join(f'**{o}** "{t}" [[HTML]](https://{u}/1)<br>{s}\n\n' for o, t, u, s in rows)
    found = [dict(one.plain) for one in read_entries(f"# In the news\n\n{lines}")]
    assert [one["title"] for one in found] == [title for _, title, _, _ in rows]


def test_a_day_in_a_long_title_separates_no_outlet_from_it() -> None:
    page = (
        "# Presse\n\n- [Petites mains, une histoire de famille, entrevue pour l’émission Studio"
        " de jeudi 11 mars 2021, 6 min](https://tv.example/1)\n"
    )
    (found,) = [dict(one.plain) for one in read_entries(page)]
    assert "outlet" not in found
    assert str(found["title"]).startswith("Petites mains, une histoire de famille")


def test_a_bracket_that_opens_a_title_is_no_part_of_the_name_before_it() -> None:
    page = """# メディア

- 空テレビ「[世界の朝](https://a.example/1)」｜ 夏祭りに行きたくなる 2026年8月18日
- 海テレビ「[ちょっとはかってみた](https://b.example/2)」｜ 金魚すくい必勝法 2026年8月15日
- 山新聞｜[京大の学者](https://c.example/3) 2026年6月26日
- 北テレビ「[科学の時間](https://d.example/4)」｜ 昆虫大繁栄の真相 2026年5月24日
"""
    outlets = [str(entry.plain.get("outlet")) for entry in read_entries(page)]
    assert not any(outlet.endswith("「") for outlet in outlets)
    assert outlets[0] == "空テレビ"


def test_semicolons_part_facts_and_no_bracket_or_closing_mark_is_part_of_an_outlet() -> None:
    assert names(
        "[A river saved](https://theguardian.com/1); Ann Doe; The Guardian",
        "[Birds by ear](https://pcc.example/2); Jo Roe; Pine Courier",
        "[Old maps of new seas](https://nature.com/3); Tom Haas; Nature",
    ) == [
        ("A river saved", "The Guardian", "Ann Doe"),
        ("Birds by ear", "Pine Courier", "Jo Roe"),
        ("Old maps of new seas", "Nature", "Tom Haas"),
    ]
    assert names(
        "(The Guardian). [A river saved](https://theguardian.com/1)",
        "(Pine Courier). [Birds by ear](https://pcc.example/2)",
        "(Nature). [Old maps of new seas](https://nature.com/3)",
    ) == names(
        "May 4, 2021. “[A river saved](https://theguardian.com/1)” The Guardian",
        "May 5, 2021. “[Birds by ear](https://pcc.example/2)” Pine Courier",
        "May 6, 2021. “[Old maps of new seas](https://nature.com/3)” Nature",
    )


def test_a_line_with_only_generic_parts_is_no_error() -> None:
    cited = "".join(
        f'- Roe, Jo. "Two {what}." _Planet_. May 3, 2021.\n' for what in ("seas", "tides", "rivers")
    )
    page = f"# Press\n\n- **May 4, 2021 article**: [Our lake](/lake)\n\n## Articles\n\n{cited}"
    page += '- Doe, Ann. ["A lake."](https://planet.example/1) May 5, 2021.\n'
    titles = [str(one.plain["title"]) for one in read_entries(page)]
    assert {"Two seas", "Two tides", "Two rivers"} <= set(titles)


def test_a_name_that_goes_on_in_a_bracket_is_the_name_without_it() -> None:
    page = (
        "# Press\n\n"
        "- 2021-12-02: [A walk in the hills](https://gull.example/1), Gull (feature by Ann Poe)\n"
        "- 2021-10-19: [A swim in the lake](https://tern.example/1), Tern\n"
        "- 2021-05-11: [The maps of the town](https://planet.example/1), Planet\n"
    )
    first = read_entries(page)[0]
    assert (first.plain["outlet"], first.plain["author"]) == ("Gull", "Ann Poe")


def test_a_long_sentence_where_others_have_a_title_is_a_summary() -> None:
    said = (
        "Interviewed Jo on the lake and cited what she had found there in all the years before now."
    )
    page = (
        "# Press\n\n"
        f"- [**Planet**](https://planet.example/1) - {said}\n"
        "- [**Gull**](https://gull.example/1) - *A lake and its fishes*\n"
        "- [**Tide**](https://tide.example/1) - *The people of a lake*\n"
        "- [**Heron**](https://heron.example/1) - *Who owns a lake?*\n"
    )
    first, *others = (one.plain for one in read_entries(page))
    assert ("title" in first, first["outlet"], first["summary"]) == (False, "Planet", said[:-1])
    assert all("title" in one for one in others)
