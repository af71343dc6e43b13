"""Templates of the user's own: what they are given, and what they cannot do."""

import pytest

from clippings.clipping import Archive, Clipping, Collection, Image, Quote
from clippings.dates import PartialDate
from clippings.errors import ClipError
from clippings.exporters.page_template import Template, fill_page
from clippings.locales import find_locale

SOME = Collection(
    clippings=(
        Clipping(
            id="a",
            url="https://a.example/?x=1&y=(2)",
            title="*Stars* & <b>bars</b>",
            outlet="Wired | UK",
            date=PartialDate(2021, 5),
            lang="pt-BR",
            kind="guest-article",
            authors=("Ada", "Bob"),
            quotes=(Quote(text="One\ntwo\n\n# three", speaker="Ada"),),
            note="for us alone",
        ),
        Clipping(
            id="b",
            url="javascript:alert(1)",
            title="1. Hostile {{ 7 * 7 }}",
            image=Image("javascript:alert(2)"),
            archive=Archive("data:text/html,x"),
        ),
    )
)


def _filled(text: str, escaping: str = "none", by: str = "", locale: str = "en") -> str:
    return fill_page(Template(text, "press.j2", escaping), SOME, by, find_locale(locale))


def test_markdown_is_escaped_by_itself() -> None:
    page = _filled(
        "{% for one in clippings %}\n{{ one.title }} {{ one.outlet }}\n{% endfor %}\n", "markdown"
    )
    assert page == (
        "\\*Stars\\* & &lt;b\\>bars&lt;/b\\> Wired \\| UK\n1\\. Hostile {\\{ 7 \\* 7 }\\} \n"
    )


def test_html_is_escaped_by_itself() -> None:
    page = _filled("{% for one in clippings %}<i>{{ one.title }}</i>{% endfor %}", "html")
    assert page == ("<i>*Stars* &amp; &lt;b&gt;bars&lt;/b&gt;</i><i>1. Hostile {{ 7 * 7 }}</i>")


def test_other_formats_are_written_as_they_are() -> None:
    assert _filled("{{ clippings[0].title }}") == "*Stars* & <b>bars</b>"


@pytest.mark.parametrize(
    ("escaping", "linked"),
    [
        ("markdown", "[\\*Stars\\* & &lt;b\\>bars&lt;/b\\>](https://a.example/?x=1&y=(2))"),
        (
            "html",
            '<a href="https://a.example/?x=1&amp;y=(2)">*Stars* &amp; &lt;b&gt;bars&lt;/b&gt;</a>',
        ),
        ("none", "*Stars* & <b>bars</b> <https://a.example/?x=1&y=(2)>"),
    ],
)
def test_a_text_is_linked_as_the_format_does_it(escaping: str, linked: str) -> None:
    assert _filled("{{ clippings[0].title | link(clippings[0].address) }}", escaping) == linked


@pytest.mark.parametrize("escaping", ["markdown", "html", "none"])
def test_what_could_run_is_never_an_address(escaping: str) -> None:
    page = _filled(
        "{% set one = clippings[1] %}{{ one.title | link('javascript:alert(1)') }}"
        "{{ one.url }}{{ one.address }}{{ one.image.src }}{{ one.archive.url }}",
        escaping,
    )
    assert "javascript" not in page
    assert "data:" not in page


def test_words_are_in_the_language_of_the_page() -> None:
    text = "{{ one.date | date }}, {{ one.kind | kind }}, {{ one.lang | language }}, {{ one.date }}"
    text = "{% set one = clippings[0] %}" + text + "; {{ 1234 | number }} {{ title }} {{ lang }}"
    assert _filled(text, locale="de") == (
        "Mai 2021, Gastbeitrag, Portugiesisch, 2021-05; 1.234 In der Presse de"
    )


def test_numbers_of_own_keys_have_separators() -> None:
    assert _filled("{{ '12000' | number }} {{ 1.5 | number }}", locale="de") == "12.000 1,5"


def test_paragraphs_stay_apart() -> None:
    text = "{{ clippings[0].quotes[0].text | paragraphs('> ') }}"
    assert _filled(text, "markdown") == "> One<br/>\n> two\n>\n> \\# three"
    assert _filled(text, "html") == "<p>One<br>two</p>\n<p># three</p>"


def test_macros_are_not_escaped_twice() -> None:
    text = "{% macro bold(text) %}**{{ text }}**{% endmacro %}{{ bold('a*b') }} {{ 'c*d' | safe }}"
    assert _filled(text, "markdown") == "**a\\*b** c*d"


@pytest.mark.parametrize(
    "joined",
    [
        "{{ link ~ title ~ 1 }}",
        "{{ link + title + '1' }}",
        "{{ [link, title, 1] | join }}",
        "{{ '%s%s1' | safe | format(link, title) }}",
        "{{ ('@' | safe).replace('@', link + title) }}1",
        "{% macro same(text) %}{{ text }}{% endmacro %}{{ same(link) + title ~ 1 }}",
        "{% set whole %}{{ link }}{% endset %}{{ [whole, title] | join('') }}1",
        "{{ link }}{{ [clippings[0]] | join('', attribute='title') }}1",
    ],
)
@pytest.mark.parametrize(
    ("escaping", "made"),
    [
        ("markdown", "[a\\*b](https://a.example/)\\*Stars\\* & &lt;b\\>bars&lt;/b\\>1"),
        ("html", '<a href="https://a.example/">a*b</a>*Stars* &amp; &lt;b&gt;bars&lt;/b&gt;1'),
        ("none", "a*b <https://a.example/>*Stars* & <b>bars</b>1"),
    ],
)
def test_texts_put_together_are_escaped_once_and_for_the_format(
    joined: str, escaping: str, made: str
) -> None:
    given = (
        "{% set link = 'a*b' | link('https://a.example/') %}{% set title = clippings[0].title %}"
    )
    assert _filled(given + joined, escaping) == made


def test_texts_put_together_can_still_be_told_apart_from_numbers() -> None:
    assert _filled("{{ 1 + 2 }} {{ 1 ~ 2 }} {{ [1] + [2] }} {{ ('a' ~ 'b') | upper }}") == (
        "3 12 [1, 2] AB"
    )


def test_what_is_not_known_is_empty() -> None:
    text = "{% set one = clippings[1] %}[{{ one.date | date }}{{ one.kind | kind }}{{ one.date }}]"
    assert _filled(text) == "[]"


def test_groups_have_headings() -> None:
    text = (
        "{% for group in groups %}{{ group.heading }}: {{ group.clippings | length }};{% endfor %}"
    )
    assert _filled(text, by="year") == "2021: 1;Undated: 1;"
    assert _filled(text) == ": 2;"


@pytest.mark.parametrize(
    "attack",
    [
        "{{ ''.__class__.__mro__[1].__subclasses__() }}",
        "{{ clippings[0]._asdict() }}",
        "{{ clippings.__class__ }}",
        "{{ (clippings | attr('__class__')).__init__ }}",
        "{{ clippings | map(attribute='__class__') | join }}",
        "{{ '{0.__class__}'.format(title) }}",
        "{{ cycler.__init__.__globals__ }}",
        "{{ self.__init__.__globals__ }}",
        "{{ words.update({'title': 'x'}) }}",
        "{{ clippings.append(1) }}",
        "{% include '/etc/passwd' %}",
        "{% import 'os' as os %}",
        "{% extends '../x' %}",
        "{{ range(10000000) | list }}",
        "{{ open('/etc/passwd') }}",
    ],
)
def test_the_sandbox_lets_nothing_out(attack: str) -> None:
    with pytest.raises(ClipError, match=r"^press\.j2:1: "):
        _filled(attack)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("\n\n{% for %}", "press.j2:3: expected an expression, got 'end of statement block'"),
        (
            "\n{{ clippings[0].tilte }}",
            "press.j2:2: 'tilte' is not known here; did you mean title?",
        ),
        ("\n{{ clipings }}", "press.j2:2: 'clipings' is not known here; did you mean clippings?"),
        ("{{ 'a' | uper }}", "press.j2:1: no filter named 'uper'"),
        ("{{ 'a' | number }}", "press.j2:1: 'a' is not a number"),
        ("{{ title | date('x') }}", "press.j2:1: the filter takes 1 positional argument but 2"),
        ("a\n{{ 1 / 0 }}", "press.j2:2: division by zero"),
        (
            "a\n{% include 'b.md' %}",
            "press.j2:2: there is no 'b.md' here; a template cannot include others",
        ),
        ("{% macro a() %}{{ a() }}{% endmacro %}{{ a() }}", "press.j2:1: maximum recursion depth"),
    ],
)
def test_a_mistake_is_told_with_its_line(text: str, told: str) -> None:
    with pytest.raises(ClipError) as error:
        _filled(text)
    assert str(error.value).startswith(told)


def test_notes_are_not_there() -> None:
    with pytest.raises(ClipError, match="'note' is not known here"):
        _filled("{{ clippings[0].note }}")


@pytest.mark.parametrize(
    ("text", "filled"),
    [
        ("{% for one in clippings %}{{ one.date.year }} {% endfor %}", "2021 0 "),
        ("{% for one in clippings | sort(attribute='date') %}{{ one.id }}{% endfor %}", "ba"),
        (
            "{% for year, some in clippings | groupby('date.year') %}{{ year }} {% endfor %}",
            "0 2021 ",
        ),
        (
            "{{ clippings[1].date }}|{{ clippings[1].date | date }}|{{ not clippings[1].date }}",
            "||True",
        ),
        ("{% for one in clippings %}{{ one.archive.date.year }} {% endfor %}", "0 0 "),
    ],
)
def test_an_unknown_date_has_the_year_0_and_no_text(text: str, filled: str) -> None:
    assert _filled(text) == filled


@pytest.mark.parametrize(
    ("text", "filled"),
    [
        ("{{ one.extra.reach }}", "1200,"),
        ("{{ one.extra.reach | number }}", "1,200,"),
        ("{{ one.extra.reach | default('none') }}", "1200,none"),
        ("{% if one.extra.reach %}{{ one.extra.reach }}{% endif %}", "1200,"),
        ("{{ 'reach' in one.extra }}", "True,False"),
        ("{{ one.extra.episode.number }}", "7,"),
    ],
)
def test_an_unknown_key_that_only_some_clippings_have_is_empty_for_others(
    text: str, filled: str
) -> None:
    known = Clipping(id="a", extra={"reach": "1200", "episode": {"number": "7"}})
    both = Collection(clippings=(known, Clipping(id="b")))
    loop = f"{{% for one in clippings %}}{text}{{{{ ',' if not loop.last }}}}{{% endfor %}}"
    page = fill_page(Template(loop, "press.j2", "html"), both, "", find_locale("en"))
    assert page == filled
