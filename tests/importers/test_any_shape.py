"""Pages with entries of one randomly generated form: a form need not have been seen before."""

import json
import random
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple, TypeAlias

import pytest

from tests.importers.reading import plain, read

Facts: TypeAlias = Mapping[str, str]
Line: TypeAlias = "list[str]"  # the facts of an entry, marked up, in the order of its page

LIST: Sequence[Facts] = tuple(
    {"title": title, "outlet": outlet, "date": date, "author": author, "url": url}
    for title, outlet, date, author, url in (
        ("How a village saved its river", "The Guardian", "2024-03-09", "Ann Doe",
         "https://www.theguardian.com/world/2024/river"),
        ("Die Rückkehr der alten Apfelsorten", "Süddeutsche Zeitung", "2023-11-28", "Jo Weber",
         "https://www.sueddeutsche.de/wissen/apfel-1.1"),
        ("What the tide gauges do not tell", "Nature", "2023-07-14", "Mia Rossi",
         "https://www.nature.com/articles/d1"),
        ("Volunteers count birds by ear", "Pine County Courier", "2022-10-30", "Lea Novak",
         "https://pcc.example/birds"),
        ("Le grand retour des haies", "Le Monde", "2022-02-17", "Luc Moreau",
         "https://www.lemonde.fr/planete/haies"),
        ("Why maps of the sea floor are wrong", "Nature", "2021-06-21", "Tom Haas",
         "https://www.nature.com/articles/d2"),
    )
)  # fmt: skip


class Style(NamedTuple):
    """How a page writes its entries; `linked` is the fact with the link."""

    order: Sequence[str]
    linked: str
    mark: str
    set_in: str


def style_of(chance: random.Random) -> Style:
    order = ["title", "outlet", "date", *(["author"] if chance.random() < 0.4 else [])]
    chance.shuffle(order)
    return Style(
        order,
        chance.choice(("title", "title", "outlet", "words")),
        chance.choice((", ", " – ", " | ", " · ")),
        chance.choice(("", "", "i", "b")),
    )


def markdown_facts(facts: Facts, style: Style) -> Line:
    """The facts of an entry in Markdown."""
    set_in = {"": "{}", "i": "*{}*", "b": "**{}**"}[style.set_in]
    told = {fact: facts[fact] for fact in style.order}
    told["outlet"] = set_in.format(told["outlet"])
    if style.linked in told:
        told[style.linked] = f"[{told[style.linked]}]({facts['url']})"
    read_more = [f"[Read more]({facts['url']})"] if style.linked == "words" else []
    return [*told.values(), *read_more]


def html_facts(facts: Facts, style: Style) -> Line:
    """The facts of an entry in HTML."""
    told = {fact: facts[fact] for fact in style.order}
    told["outlet"] = f"<{style.set_in}>{told['outlet']}</{style.set_in}>".replace("<>", "")
    told["outlet"] = told["outlet"].replace("</>", "")
    link = f'<a href="{facts["url"]}">{{}}</a>'
    if style.linked in told:
        told[style.linked] = link.format(told[style.linked])
    return [*told.values(), *([link.format("Read more")] if style.linked == "words" else [])]


def in_a_line(before: str, behind: str) -> Callable[[Line, str], str]:
    return lambda line, mark: before + mark.join(line) + behind


def in_lines(before: str, between: str, behind: str) -> Callable[[Line, str], str]:
    return lambda line, _mark: before + between.join(line) + behind


MARKDOWN = {
    "bullets": in_a_line("- ", "\n"),
    "numbers": in_a_line("1. ", "\n"),
    "paragraphs": in_a_line("", "\n\n"),
    "hard breaks": in_a_line("", "  \n"),
    "lines of bullets": in_lines("- ", "  \n  ", "\n"),
    "lines of paragraphs": in_lines("", "  \n", "\n\n"),
    "bullets in bullets": in_lines("- ", "\n    - ", "\n"),
    "definitions": in_lines("", "\n: ", "\n\n"),
    "headings": in_lines("### ", "\n\n", "\n\n"),
    "rules": in_lines("", "\n\n", "\n\n---\n\n"),
    "rows": in_lines("| ", " | ", " |\n"),
}
HTML = {
    "items": in_a_line("<li>", "</li>"),
    "paragraphs": in_a_line("<p>", "</p>"),
    "boxes": in_lines("<div class=x><div>", "</div><div>", "</div></div>"),
    "articles": in_lines("<article><p>", "</p><p>", "</p></article>"),
    "figures": in_lines("<figure><p>", "</p><p>", "</p></figure>"),
    "cells": in_lines("<tr><td>", "</td><td>", "</td></tr>"),
}
AROUND = {"items": ("<ul>", "</ul>"), "cells": ("<table>", "</table>")}


def expected(style: Style) -> list[dict[str, str]]:
    return [{fact: facts[fact] for fact in (*sorted(style.order), "url")} for facts in LIST]


def found(format_name: str, page: str, style: Style) -> list[dict[str, object]]:
    wanted = (*sorted(style.order), "url")
    entries = plain(read(format_name, page))
    return [{fact: entry.get(fact) for fact in wanted} for entry in entries]


@pytest.mark.parametrize("wrapper", MARKDOWN)
@pytest.mark.parametrize("seed", range(6))
def test_a_list_in_markdown_is_read_in_any_form(wrapper: str, seed: int) -> None:
    style = style_of(random.Random(f"{wrapper} {seed}"))
    lines = [MARKDOWN[wrapper](markdown_facts(facts, style), style.mark) for facts in LIST]
    width = len(markdown_facts(LIST[0], style))
    head = f"|{' |' * width}\n|{'---|' * width}\n" if wrapper == "rows" else ""
    page = f"# Press\n\n{head}{''.join(lines)}"
    assert found("markdown", page, style) == expected(style), page


@pytest.mark.parametrize("wrapper", HTML)
@pytest.mark.parametrize("seed", range(6))
def test_a_list_in_html_is_read_in_any_form(wrapper: str, seed: int) -> None:
    style = style_of(random.Random(f"{wrapper} {seed}"))
    lines = "".join(HTML[wrapper](html_facts(facts, style), style.mark) for facts in LIST)
    before, behind = AROUND.get(wrapper, ("<div>", "</div>"))
    page = f"<title>Press</title><main><h1>Press</h1>{before}{lines}{behind}</main>"
    assert found("html", page, style) == expected(style), page


ODD_KEYS = ("a1", "b1", "c1", "d1", "e1")


def written(format_name: str, records: Sequence[Facts]) -> str:
    """The records as JSON, YAML or CSV."""
    if format_name == "json":
        return json.dumps(records)
    if format_name == "csv":
        lines = [ODD_KEYS, *(record.values() for record in records)]
        return "".join(",".join(f'"{cell}"' for cell in line) + "\n" for line in lines)
    return "".join(
        "- " + "\n  ".join(f'{key}: "{value}"' for key, value in record.items()) + "\n"
        for record in records
    )


@pytest.mark.parametrize("format_name", ["json", "yaml", "csv"])
@pytest.mark.parametrize("seed", range(4))
def test_unknown_keys_are_recognised_by_their_values(format_name: str, seed: int) -> None:
    order = ["title", "outlet", "date", "author", "url"]
    random.Random(f"{format_name} {seed}").shuffle(order)
    records = [dict(zip(ODD_KEYS, (facts[one] for one in order), strict=True)) for facts in LIST]
    found = plain(read(format_name, written(format_name, records)))
    assert found == [{**facts, "author": [facts["author"]]} for facts in LIST]
