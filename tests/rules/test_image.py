"""Pictures that can be shown."""

import pytest

from tests.rules.judging import clipping, found, messages


@pytest.mark.parametrize(
    ("source", "fault"),
    [
        ("gone.png", "'gone.png' does not exist"),
        ("folder", "'folder' is not a file"),
        ("../../etc/passwd", "'../../etc/passwd' is outside the repository"),
        ("scans/a.pdf", "'scans/a.pdf' is not an image"),
        ("broken/a.png", "'broken/a.png' is cut off or damaged"),
        ("'javascript:alert(1)'", "javascript: is not the address of a web page"),
        ("file:///etc/passwd", "file: is not the address of a web page"),
        ("//cdn.example.org/a.png", "the address does not begin with https:// or http://"),
    ],
)
@pytest.mark.parametrize("form", ["{}", "{{src: {}, alt: a chart}}"])
def test_says_why_a_picture_cannot_be_shown(source: str, fault: str, form: str) -> None:
    assert messages(clipping(image=form.format(source)), "image") == [f"3 error: {fault}"]


def test_a_path_of_a_page_that_stands_higher_is_told_as_it_is_to_be_written() -> None:
    (finding,) = found(clipping(image="above/a.png"), "image")
    assert finding.message == "'above/a.png' does not exist"
    assert finding.hint == (
        "write ../above/a.png, or set `images` in [tool.clip] to the folder where all paths begin"
    )
    (finding,) = found(clipping(image="/above/a.png"), "image")
    assert finding.hint == "add the file, or correct the path"


@pytest.mark.parametrize("source", ["shots/a.png", "https://example.org/a.png"])
def test_takes_pictures_here_and_on_the_web(source: str) -> None:
    assert messages(clipping(image=source), "image") == []


def test_looks_at_the_logos_of_outlets() -> None:
    text = "outlets:\n- {name: A, logo: shots/a.png}\n- {name: B, logo: b.png}\nclippings: []\n"
    assert messages(text, "image") == ["3 error: 'b.png' does not exist"]
