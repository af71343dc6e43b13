"""`clip schema`, judged by a validator that is not ours."""

import json
from pathlib import Path

import jsonschema
import pytest
import yaml

from clippings.fields import FIELDS
from clippings.schema import json_schema
from tests.running import Clip
from tests.samples import PRESS

OURS = Path(__file__).parents[2] / "data" / "clippings.yaml"


class CoreLoader(yaml.SafeLoader):
    """Types scalars as YAML 1.2 does, and with it the editors that read the schema."""


CoreLoader.yaml_implicit_resolvers = {
    first: [
        (tag, pattern)
        for tag, pattern in resolvers
        if tag.rpartition(":")[2] in ("null", "int") or (tag.endswith(":bool") and first in "tTfF")
    ]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def judge(text: str) -> list[str]:
    """What an editor says of a data file."""
    validator = jsonschema.Draft202012Validator(json_schema())
    return [error.message for error in validator.iter_errors(yaml.load(text, CoreLoader))]


def test_the_schema_beside_our_data_is_the_one_printed(clip: Clip) -> None:
    kept = OURS.with_name("clippings.schema.json").read_text(encoding="utf-8")
    assert clip("schema").out == kept


def test_prints_the_schema(clip: Clip) -> None:
    done = clip("schema")
    assert (done.code, done.err) == (0, "")
    assert json.loads(done.out) == json_schema()


def test_is_a_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(json_schema())


def test_describes_every_field() -> None:
    entry = json_schema()["$defs"]["clipping"]
    assert list(entry["properties"]) == list(FIELDS)
    assert all(known["description"] and known["examples"] for known in entry["properties"].values())


@pytest.mark.parametrize(
    "text",
    [
        OURS.read_text(encoding="utf-8"),
        PRESS,
        "",
        "# nothing yet\n",
        "[]\n",
        "clippings:\n",
        f"title: Press\noutlets: {{Le Monde: {{aliases: [LeMonde.fr]}}}}\nclippings:\n{PRESS}",
        "outlets:\n- name: Le Monde\n  aliases: [LeMonde.fr]\nclippings: []\n",
        "- {id: a, title: T, date: 2021, lang: no, start: 609, featured: true}\n",
        "- {id: a, title: T, date: 2021-05, start: 1:52:13, links: [https://example.org/a]}\n",
        "- {id: a, file: a.pdf, image: {src: a.png, alt: A, link: yes}, desk: Berlin}\n",
    ],
)
def test_takes_what_can_be_read(text: str) -> None:
    assert judge(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "just text\n",
        "{}\n",
        "- just text\n",
        "- {title: T}\n",
        "- {id: a}\n",
        "- {id: a, title: [T]}\n",
        "- {id: a, title: T, date: May 2021}\n",
        "- {id: a, title: T, status: drft}\n",
        "- {id: a, title: T, access: fre}\n",
        "- {id: a, title: T, image: {alt: A}}\n",
        "- {id: a, title: T, image: {src: a.png, colour: red}}\n",
        "- {id: a, title: T, quote: [{speaker: Ada}]}\n",
        "- {id: a, title: T, start: soon}\n",
        "- {id: a, title: T, featured: perhaps}\n",
        "clippings: text\n",
        "clippings:\n- {id: a}\n",
        "title: [T]\nclippings: []\n",
    ],
)
def test_refuses_what_cannot(text: str) -> None:
    assert judge(text)


@pytest.mark.parametrize("name", FIELDS)
def test_takes_its_own_examples(name: str) -> None:
    field = FIELDS[name]
    entry = {"id": "a", "title": "T", name: field.example}
    text = "- " + "\n  ".join(f"{key}: {value}" for key, value in entry.items()) + "\n"
    assert judge(text) == []
