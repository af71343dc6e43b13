"""Front matter: a folder of articles, or a list above a page."""

import pytest

from clippings.importers.page_data.front_matter import (
    front_matter_record,
    front_text,
    is_overview,
    read_folder,
    read_front_list,
    split_front_matter,
)
from tests.importers.reading import messages, plain

PIECE = "---\ntitle: A river\noutlet: The Hive\nlink: https://a.example/1\ndate: 2021-05-04\n---\n"


def test_a_folder_is_read_sorted_by_name_without_settings() -> None:
    files = {
        "b.md": PIECE.replace("A river", "A lake").encode(),
        "a.md": PIECE.encode(),
        "site.yml": b"title: The site\ntheme: plain\n",
        "c.json": b'{"title": "A sea", "outlet": "The Hive", "date": "2021-05-04"}',
    }
    assert [one["title"] for one in plain(read_folder(files, {}))] == ["A river", "A lake", "A sea"]


def test_an_unreadable_file_does_not_affect_the_others() -> None:
    imported = read_folder({"a.md": PIECE.encode(), "b.toml": b"title = A lake\n"}, {})
    assert [one["title"] for one in plain(imported)] == ["A river"]
    ((line, message),) = messages(imported)
    assert (line, message.partition(":")[0]) == (1, "it is not TOML")
    assert imported.findings[0].place.file == "b.toml"


def test_front_matter_that_is_nested_too_deeply_is_ignored() -> None:
    page = f"+++\ntitle = 'A river'\nodd = {'[' * 2000}{']' * 2000}\n+++\n"
    assert not read_front_list(page, {}).entries
    assert messages(read_folder({"a.md": page.encode()}, {}))


def test_parameters_of_hugo_are_read() -> None:
    page = "+++\ntitle = 'A river'\n[params]\noutlet = 'The Hive'\n+++\n"
    assert front_matter_record(page, "a.md") == {"title": "A river", "outlet": "The Hive"}


def test_most_records_of_a_list_need_an_address_and_a_title() -> None:
    rows = "- {{title: A {}, outlet: The Hive, link: 'https://a.example/{}'}}\n"
    page = f"---\ntitle: Press\npress:\n{rows.format(1, 1) + rows.format(2, 2)}---\n"
    assert [one["title"] for one in plain(read_front_list(page, {}))] == ["A 1", "A 2"]
    assert not read_front_list(page.replace("link:", "icon:").replace("https://", ""), {}).entries


def test_texts_of_a_content_management_system_are_a_page() -> None:
    text = "[A river](https://a.example/1)\n\n  [A lake](https://a.example/2)"
    page = f"---\ntitle: Press\nlayout: wide\nbody: |\n  {text}\n---\n"
    assert front_text(page).startswith("# Press\n\n[A river](https://a.example/1)")
    assert front_text("---\ntitle: Press\nlayout: wide\n---\n") == ""


def test_a_page_is_split_after_its_front_matter() -> None:
    assert split_front_matter("---\ntitle: Press\n---\n# News\n") == (
        "---\ntitle: Press\n---\n",
        "# News\n",
    )
    assert split_front_matter("# News\n") == ("", "# News\n")


@pytest.mark.parametrize(
    ("name", "overview"),
    [("index.md", True), ("_index.fr.md", True), ("README.md", True), ("reindex.md", False)],
)
def test_index_and_readme_files_are_overviews(name: str, overview: bool) -> None:
    assert is_overview(name) == overview
