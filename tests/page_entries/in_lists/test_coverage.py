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
