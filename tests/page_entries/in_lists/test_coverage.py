"""Which pages list coverage, as all their lines together tell."""

from clippings.page_entries import read_entries


def test_running_text_about_what_we_do_is_no_coverage() -> None:
    page = "# Press\n\nWe are a team.\n\n## What we have done\n\n" + "".join(
        f"### Project {name}\n\nThe [{name} site](https://{name}.example/) is an example of what we"
        " can do to help others to show their data to all who want to see it.\n\n"
        for name in ("alpha", "beta", "gamma", "delta")
    )
    assert read_entries(page) == ()


def test_a_sentence_with_a_date_tells_of_a_piece() -> None:
    page = "# Press\n\n" + "".join(
        f"- In May 201{n} a good [piece about our work](https://example.org/{n}) was shown to many"
        " people all over the country.\n"
        for n in range(4)
    )
    assert len(read_entries(page)) == 4


def test_sites_that_running_text_names_are_no_coverage() -> None:
    page = (
        "---\ntitle: Welcome, members of the media!\n---\n## Who?\n\n"
        "Acme is a company of one in a small town by the sea. It was founded by me, who had worked"
        " for others for a while and then left to make games that are fun and short; the last one"
        " was [Stonefall](http://stonefallgame.com).\n"
    )
    assert read_entries(page) == ()


def test_a_link_that_asks_for_something_beside_coverage_is_no_piece() -> None:
    page = (
        "# In the press\n\n"
        "- [A walk in the hills](https://daily.example/hills), Daily Planet, May 2, 2019\n"
        "- [A swim in the lake](https://gazette.example/lake), The Gazette, May 3, 2020\n\n"
        "[Donate](https://give.example/us/now)\n"
    )
    assert [entry.plain["url"] for entry in read_entries(page)] == [
        "https://daily.example/hills",
        "https://gazette.example/lake",
    ]


def test_an_outlet_called_as_such_a_link_is_stays_with_a_date() -> None:
    page = "# In the press\n\n" + "".join(
        f"- May {day}, 2019: [{name}](https://{name.lower()}.example/2019/{day})\n"
        for day, name in enumerate(("Gazette", "Contact", "Courier"), start=2)
    )
    assert len(read_entries(page)) == 3
