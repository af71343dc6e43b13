"""Characters that nobody sees."""

import pytest

from tests.rules.judging import clipping, found, messages


@pytest.mark.parametrize(
    ("text", "said", "fix"),
    [
        (r"a\u200bb", "zero-width character U+200B (zero width space)", "ab"),
        (r"\uFEFFab", "zero-width character U+FEFF (zero width no-break space)", "ab"),
        (r"open\u200Dlab", "zero-width character U+200D (zero width joiner)", "openlab"),
        (r"a\u202Eb", "bidi control character U+202E (right-to-left override)", None),
        (r"a\u2067b", "bidi control character U+2067 (right-to-left isolate)", None),
        (r"a\U000E0041b", "tag character U+E0041 (tag latin capital letter a)", None),
        (r"a\eb", "control character U+001B", None),
        (r"a\0b", "control character U+0000", None),
        (r"a\u0085b", "control character U+0085", None),
        (r"a\u200b\ab", "zero-width character U+200B (zero width space)", None),
        (r"\u200b", "zero-width character U+200B (zero width space)", None),
    ],
)
def test_names_the_character(text: str, said: str, fix: str | None) -> None:
    (finding,) = found(clipping(title=f'"{text}"'), "control-character")
    assert finding.severity == "error"
    assert finding.message == f"title contains the {said}"
    assert finding.fix == fix


@pytest.mark.parametrize(
    "text",
    [
        "Le Monde – “A.I.”\u00a0!",
        "שלום עולם",
        "مرحبا بالعالم",
        "می\u200cخواهم",
        "क्\u200dष",
        "👩\u200d💻 🏳️\u200d🌈 👩🏽\u200d🚀",
        "\U0001f3f4\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f",
    ],
)
def test_leaves_the_scripts_of_the_world_alone(text: str) -> None:
    assert found(clipping(title=text), "control-character") == []


def test_looks_at_every_text() -> None:
    text = clipping(tags=r'[a, "b\u200b"]', image=r'{src: shots/a.png, alt: "\u200bc"}')
    fields = [finding.field for finding in found(text, "control-character")]
    assert fields == ["tags[1]", "image.alt"]


def test_lets_a_quote_have_several_lines() -> None:
    assert found(clipping(quote="|\n    One.\n\n    Two."), "control-character") == []


def test_looks_at_the_texts_of_the_page() -> None:
    text = "title: In the\u200b press\noutlets: [{name: A, aliases: [B\u202e]}]\nclippings: []\n"
    assert messages(text, "control-character") == [
        "1 error: title contains the zero-width character U+200B (zero width space)",
        "2 error: outlets[0].aliases[0] contains the bidi control character U+202E"
        " (right-to-left override)",
    ]
