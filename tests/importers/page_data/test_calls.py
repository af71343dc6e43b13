"""Articles that a Markdown page passes to templates of its site."""

import pytest

from tests.importers.reading import plain, read


@pytest.mark.parametrize(
    "call",
    [
        '{{{{< press title="{0}" source="Wired" url="{1}" date="2021-05-04" >}}}}',
        "{{%% include press.html title='{0}' outlet='Wired' url='{1}' date='May 4, 2021' %%}}",
        '<Card title="{0}" outlet="Wired" href="{1}" date="2021-05-04" />',
        '<press-item publisher="Wired" href={{"{1}"}} date="2021-05-04">{0}</press-item>',
    ],
)
def test_arguments_of_templates_are_read(call: str) -> None:
    lines = [
        call.replace("%%", "%").format(f"A title of words {n}", f"https://a.example/{n}")
        for n in (1, 2)
    ]
    page = "---\ntitle: Press\n---\n\n[Contact us](https://ours.example/us)\n\n"
    found = plain(read("markdown", page + "\n\n".join(lines) + "\n"))
    assert [(one["url"], one["title"], one["outlet"], one["date"]) for one in found] == [
        (f"https://a.example/{n}", f"A title of words {n}", "Wired", "2021-05-04") for n in (1, 2)
    ]


def test_a_year_above_calls_is_their_date() -> None:
    call = '{{{{< press title="A title {0}" source="Wired" url="https://a.example/{0}" >}}}}'
    page = f"# Press\n\n## 2022\n\n{call.format(1)}\n\n## 2021\n\n{call.format(2)}\n"
    found = plain(read("markdown", page))
    assert [(one["date"], one.get("section")) for one in found] == [("2022", None), ("2021", None)]


def test_pictures_and_buttons_are_not_articles() -> None:
    page = (
        '{{< figure src="a.png" link="https://a.example/1" alt="A picture" >}}\n\n'
        '<Button href="https://a.example/2" color="red">Go</Button>\n\n'
        "- [A title of words](https://wired.com/1), Wired\n- [More words](https://npr.org/1), NPR\n"
    )
    found = plain(read("markdown", f"# Press\n\n{page}"))
    assert [one["url"] for one in found] == ["https://wired.com/1", "https://npr.org/1"]
