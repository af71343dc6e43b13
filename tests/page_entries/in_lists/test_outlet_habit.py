"""What the links of a page mostly name."""

from tests.page_entries.in_lists.told_facts import facts


def test_a_link_is_a_title_where_nearly_all_others_are() -> None:
    line = "- {n}/1/13: [{title}](https://{host}/{n}) – {outlet}\n"
    rows = (
        ("A title about us", "ulster.example", "Ulster Business"),
        ("Tech Britain Coverage", "techbritain.com", "TechBritain"),
        ("A third piece on us", "syncni.com", "SyncNI"),
        ("Hackathon set for May", "bbc.co.uk", "BBC News"),
        ("The belfast hub", "newsletter.co.uk", "Newsletter"),
    )
    page = "".join(
        line.format(n=n, title=title, host=host, outlet=outlet)
        for n, (title, host, outlet) in enumerate(rows, 13)
    )
    found = [(one["title"], one["outlet"]) for one in facts(f"# Press\n\n{page}")]
    assert found == [(title, outlet) for title, _host, outlet in rows]


def test_the_form_that_most_links_have_tells_their_outlets() -> None:
    page = (
        "# Press\n\n- [How it began (The Guardian)](https://theguardian.com/1)\n"
        "- [How it went on (Le Monde)](https://lemonde.fr/2)\n"
        "- [How it ended (Some Paper)](https://a.example/3)\n"
    )
    assert [(one["title"], one["outlet"]) for one in facts(page)] == [
        ("How it began", "The Guardian"),
        ("How it went on", "Le Monde"),
        ("How it ended", "Some Paper"),
    ]
