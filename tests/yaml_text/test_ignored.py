"""Each `clip: ignore` applies to one entry."""

from clippings.yaml_text.document import parse
from clippings.yaml_text.ignored import ignored


def test_an_ignore_is_of_the_entry_with_the_next_value() -> None:
    one, two = "# clip: ignore url why", "# clip: ignore order why"
    document = parse(f"{one}\n\n- id: a\n  {two}\n- id: b\n", "clippings.yaml")
    assert ignored(document, range(2)) == {(one, 0): 1, (two, 1): 1}
    assert ignored(document, (1, 0)) == {(one, 1): 1, (two, 0): 1}
