"""The blocks of a record as parts of a box."""

from clippings.page_entries import read_entries


def test_the_heading_of_a_record_that_has_no_link_is_its_title() -> None:
    linked = "".join(
        f"### [Letters of the harbour {name}](https://{name}.example/1)\n"
        f"- Doe, J. (2024, April {day})\n- {name.title()}\n\n"
        for day, name in ((3, "gull"), (4, "tern"), (5, "plover"), (6, "heron"))
    )
    printed = (
        "### Screens are lit again\n- Roe, C. (2021, June 24)\n- The Old Harbour Journal (OHJ)\n"
    )
    entries = read_entries(f"# Press\n\n{linked}{printed}")
    assert entries[-1].plain["title"] == "Screens are lit again"
