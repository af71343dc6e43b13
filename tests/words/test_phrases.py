"""A list keeps to one form of phrases, which shows the outlets."""

from clippings.words.phrases import Form, Phrase, common_form, cut_by

HOSTS = {"Wired": "www.wired.com", "Le Monde": "www.lemonde.fr", "Die Zeit": "www.zeit.de"}
TITLES = ("The river is saved", "How lakes are made", "Nobody winds the clock")


def _list(form: str) -> list[Phrase]:
    return [
        Phrase(form.format(title=title, outlet=outlet), f"https://{host}/1")
        for title, (outlet, host) in zip(TITLES, HOSTS.items(), strict=True)
    ]


def test_the_addresses_tell_which_side_is_the_outlet() -> None:
    assert common_form(_list("{outlet} – {title}")) == Form("dash", "left")
    assert common_form(_list("{title}, {outlet}")) == Form("comma", "right")
    assert common_form(_list("{title} ({outlet})")) == Form("bracket", "right")


def test_without_a_common_mark_there_is_no_form() -> None:
    assert common_form(_list("{title}")) is None
    assert common_form([]) is None


def test_a_phrase_is_cut_without_its_marks() -> None:
    phrase = Phrase("“The river is saved” – Wired", "https://www.wired.com/1")
    cut = cut_by(phrase, Form("dash", "right"))
    assert cut
    assert phrase.text[slice(*cut.outlet)] == "Wired"
    assert "The river is saved" in phrase.text[slice(*cut.title)]
    assert cut_by(Phrase("Wired", ""), Form("dash", "right")) is None


def test_brackets_that_end_a_title_keep_no_marks_before_it() -> None:
    phrase = Phrase("Wired – : A lake (again)", "https://www.wired.com/1")
    cut = cut_by(phrase, Form("dash", "left"))
    assert cut
    assert phrase.text[slice(*cut.title)] == "A lake (again)"
