"""What rules judge: every text, with the path of its field."""

from clippings.clipping import Clipping, Collection, Image, Quote
from clippings.dates import PartialDate
from clippings.finding import Finding, Place
from clippings.rules.subject import Subject, about, about_page


def _subject(collection: Collection) -> Subject:
    return Subject(collection=collection, today=PartialDate(2021), look=lambda _path: "missing")


def test_each_text_of_a_clipping_has_a_path() -> None:
    clipping = Clipping(
        id="a",
        title="A",
        authors=("Ada",),
        quotes=(Quote(text="So."), Quote(text="No.", speaker="Bo")),
        image=Image(src="a.png", alt="An A"),
    )
    told = _subject(Collection(clippings=(clipping,))).texts
    assert [(field, text) for _, field, text in told] == [
        ("id", "a"),
        ("title", "A"),
        ("author[0]", "Ada"),
        ("quote[0].text", "So."),
        ("quote[1].text", "No."),
        ("quote[1].speaker", "Bo"),
        ("image.src", "a.png"),
        ("image.alt", "An A"),
    ]


def test_so_has_each_text_beside_the_clippings() -> None:
    told = dict(_subject(Collection(title="Us", lang="en")).page_texts)
    assert (told["title"], told["lang"]) == ("Us", "en")


def test_a_value_that_its_field_cannot_hold_is_unread() -> None:
    place = Place("a.yaml", 3)
    faults = (
        Finding(message="m", field="date", place=place),
        Finding(message="m", field="kind", severity="warning", place=place),
    )
    assert _subject(Collection(faults=faults)).unread == {("date", place)}


def test_a_finding_tells_its_clipping_and_field() -> None:
    found = about(Clipping(id="a"), "title", "it is long", "cut it", severity="warning", fix="x")
    assert (found.id, found.field, found.severity, found.fix) == ("a", "title", "warning", "x")
    assert about_page(_subject(Collection()), "intro", "it is long", "cut it").field == "intro"
