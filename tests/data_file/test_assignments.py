"""`key=value` applied to a plain entry."""

import pytest

from clippings.data_file.assignments import assign
from clippings.errors import ClipError
from clippings.values import Plain

LINKS: list[Plain] = [
    "https://example.org/1",
    {"url": "https://example.org/2", "rel": "part"},
]
ENTRY: dict[str, Plain] = {
    "id": "a",
    "quote": {"text": "It works.", "speaker": "Ada"},
    "links": LINKS,
    "image": "a.png",
    "my own.key": "A",
}


@pytest.mark.parametrize(
    ("assignments", "unset", "changed"),
    [
        (["quote=New."], [], {"quote": "New."}),
        (["quote.text=New."], [], {"quote": {"text": "New.", "speaker": "Ada"}}),
        (["quote[0].speaker=Bob"], [], {"quote": {"text": "It works.", "speaker": "Bob"}}),
        (
            ["quote[1]=More."],
            [],
            {"quote": [{"text": "It works.", "speaker": "Ada"}, "More."]},
        ),
        (["quote=x", "quote[0].speaker=Eve"], [], {"quote": {"text": "x", "speaker": "Eve"}}),
        (["image.src=b.png"], [], {"image": "b.png"}),
        (["image.alt=A"], [], {"image": {"src": "a.png", "alt": "A"}}),
        (["tags=a,b", "tags= c "], [], {"tags": ["a", "b", "c"]}),
        (["tags+=a,b", "tags+=c"], [], {"tags": ["a", "b", "c"]}),
        (["tags=a", "tags+=a,b"], [], {"tags": ["a", "b"]}),
        (["tags=a", "tags+=b", "tags+=b,b"], [], {"tags": ["a", "b"]}),
        (["links+=c"], [], {"links": [*LINKS, "c"]}),
        (["links+=https://example.org/1"], [], {}),
        (["quote+=More."], [], {"quote": [{"text": "It works.", "speaker": "Ada"}, "More."]}),
        (["author=A", "author+=B"], [], {"author": ["A", "B"]}),
        (["my own.key=B"], [], {"my own.key": "B"}),
        (["links-=https://example.org/2"], [], {"links": [LINKS[0]]}),
        (["links-=https://example.org/1", "links-=https://example.org/2"], [], {"links": None}),
        (["links-=x"], [], {}),
        (["quote-=It works."], [], {"quote": None}),
        (["tags=a,b,c", "tags-=a,c"], [], {"tags": ["b"]}),
        (["author=A", "author+=B", "author-=A"], [], {"author": ["B"]}),
        (['quote="Hi."'], [], {"quote": "Hi."}),
        (["quote.text=“Hi.”"], [], {"quote": {"text": "Hi.", "speaker": "Ada"}}),
        (["quote[0]=«Hi.»"], [], {"quote": "Hi."}),
        (["title=“Hi.”"], [], {"title": "“Hi.”"}),
        ([], ["my own.key"], {"my own.key": None}),
        (["author=A"], [], {"author": "A"}),
        (["author=A, B"], [], {"author": "A, B"}),
        (["author=A", "author=B"], [], {"author": ["A", "B"]}),
        (["note=a=b"], [], {"note": "a=b"}),
        ([], ["quote.speaker"], {"quote": {"text": "It works."}}),
        ([], ["quote[0].speaker"], {"quote": {"text": "It works."}}),
        ([], ["quote[0]"], {"quote": None}),
        ([], ["links[0]"], {"links": [{"url": "https://example.org/2", "rel": "part"}]}),
        (
            [],
            ["links[1].rel"],
            {"links": ["https://example.org/1", {"url": "https://example.org/2"}]},
        ),
        ([], ["links[0]", "links[0]"], {"links": None}),
        (["links+=c", "links+=d"], ["links[0]", "links[2]"], {"links": [LINKS[1], "d"]}),
    ],
)
def test_sets_and_takes_out(
    assignments: list[str], unset: list[str], changed: dict[str, Plain]
) -> None:
    before = repr(ENTRY)
    wanted = {key: value for key, value in {**ENTRY, **changed}.items() if value is not None}
    assert assign(ENTRY, assignments, unset) == wanted
    assert repr(ENTRY) == before


def test_tags_in_one_text_are_a_list_when_one_is_put_to_them() -> None:
    assert assign({"id": "a", "tags": "a, b"}, ["tags+=c"])["tags"] == ["a", "b", "c"]


@pytest.mark.parametrize(
    ("assignments", "told"),
    [
        (["title+=x"], "title is not a list; write title=…"),
        (["title=a", "title=b"], "title is set twice, but holds one value; leave one out"),
    ],
)
def test_a_field_that_is_not_a_list_holds_one_value(assignments: list[str], told: str) -> None:
    with pytest.raises(ClipError, match=told):
        assign({"id": "a", "title": "A"}, assignments)
