"""Mistakes in a template: one sentence, with the names that there are."""

import pytest

from clippings.clipping import Clipping, Collection, Image, Quote
from clippings.errors import ClipError
from clippings.exporters.page_template import Template, fill_page
from clippings.locales import find_locale

ONE = Clipping(id="a", title="Stars", image=Image("a.png"), quotes=(Quote(text="One"),))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "{{ outlet }}",
            "'outlet' is not known here; write `one.outlet` in a loop `{% for one in clippings %}`",
        ),
        ("{{ clip }}", "'clip' is not known here; did you mean clippings?"),
        (
            "{{ clippings.title }}",
            "'title' is not known here; this is a list: loop over it, or take one by its number, as"
            " in `[0]`",
        ),
        (
            "{{ groups[0].title }}",
            "'title' is not known here; use one of heading, clippings",
        ),
        (
            "{{ clippings[0].image.source }}",
            "'source' is not known here; use one of src, alt, credit, role, link",
        ),
        (
            "{{ clippings[0].quotes[0].words }}",
            "'words' is not known here; use one of text, speaker, role",
        ),
        ("{{ clippings[0].date.monht }}", "'monht' is not known here; did you mean month?"),
        (
            "{{ clippings[0].extra.reach + 1 }}",
            "not every clipping has 'reach'; write `default`, or leave those without it out by"
            " `selectattr('extra.reach')`",
        ),
        ("{{ clippings[0].title.lenght }}", "'str object' has no attribute 'lenght'"),
        ("{% for one in clippings %}{{ loop.indx }}{% endfor %}", "'jinja2.runtime.LoopContext"),
    ],
)
def test_an_unknown_name_is_told_with_the_names_of_that_thing(text: str, told: str) -> None:
    template = Template(text, "press.j2", "html")
    with pytest.raises(ClipError) as error:
        fill_page(template, Collection(clippings=(ONE,)), "", find_locale("en"))
    assert str(error.value).startswith(f"press.j2:1: {told}")
