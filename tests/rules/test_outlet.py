"""Outlets in one spelling."""

from tests.rules.judging import found, messages


def outlets(*names: str, beside: str = "") -> str:
    """A data file with one clipping for each name."""
    entries = "".join(f"- {{id: a{n}, title: T, outlet: {name}}}\n" for n, name in enumerate(names))
    return f"{beside}clippings:\n{entries}"


def test_the_commonest_spelling_counts() -> None:
    text = outlets("Le monde", "Le Monde", "Le Monde", "LE MONDE")
    assert messages(text, "outlet") == [
        "2 warning: 'Le monde' is spelled 'Le Monde' elsewhere",
        "5 warning: 'LE MONDE' is spelled 'Le Monde' elsewhere",
    ]
    assert [finding.fix for finding in found(text, "outlet")] == ["Le Monde", "Le Monde"]


def test_leaves_two_equally_common_spellings_to_a_person() -> None:
    (finding,) = found(outlets("Le monde", "Le Monde"), "outlet")
    assert (finding.place.line, finding.fix) == (3, None)


def test_leaves_blanks_to_another_rule() -> None:
    assert messages(outlets('"Le  Monde"', "Le Monde"), "outlet") == []


def test_finds_accents_marks_and_articles_but_leaves_them_to_a_person() -> None:
    text = outlets(
        "Libération", "Libération", "Liberation", "The Guardian", "Guardian", "C’t", "Ct"
    )
    assert [(one.message, one.fix) for one in found(text, "outlet")] == [
        ("'Liberation' is spelled 'Libération' elsewhere", None),
        ("'Guardian' is spelled 'The Guardian' elsewhere", None),
        ("'Ct' is spelled 'C’t' elsewhere", None),
    ]


def test_the_declared_spelling_counts_before_all() -> None:
    beside = "outlets:\n- {name: Le Monde, aliases: [LM]}\n"
    text = outlets("Le monde", "Le monde", "LM", "lm", beside=beside)
    assert messages(text, "outlet") == [
        "4 warning: 'Le monde' is spelled 'Le Monde' elsewhere",
        "5 warning: 'Le monde' is spelled 'Le Monde' elsewhere",
        "7 warning: 'lm' is spelled 'LM' elsewhere",
    ]


def test_tells_outlets_apart() -> None:
    assert messages(outlets("Le Monde", "Le Monde diplomatique", "朝日新聞", "+++"), "outlet") == []
