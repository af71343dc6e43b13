"""docs/json.md shows what is printed, and leaves no key out.

    CLIP_REWRITE_DOCS=1 python -m pytest tests/test_json_docs.py

puts what the program prints today into it.
"""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from clippings.fields import FIELDS, read_clipping, to_full
from clippings.finding import Ignored
from clippings.ignored_json import shape_of_ignored
from clippings.links.checked import Checked
from tests.documents import DOCS, blocks, hold_sessions, said_by_shell
from tests.links.fault_server import html, reply, running, sent_on, silent_for
from tests.running import Clip

JSON = DOCS / "json.md"
TEXT = JSON.read_text(encoding="utf-8")
NEWS = "https://news.example"
PIECE = html("An open model", "It took us 46 months to train the model in the open. " * 5)
# A moment late, or the time that the asking takes could be none.
ANSWERS = {
    path: silent_for(0.01, answer)
    for path, answer in {
        "/open-model": sent_on("/open-model/", 301),
        "/open-model/": reply(PIECE),
        "/gone?utm_source=feed": reply("", 404),
    }.items()
}
SECTIONS = {part.partition("\n")[0]: part for part in TEXT.split("\n## ")[1:]}
SHAPES = {str: "text", dict: "object", bool: "true"}
# Objects whose keys are years, names or verdicts.
MAPS = (
    "year",
    "outlet",
    "lang",
    "kind",
    "status",
    "missing",
    "verdicts",
    "summary",
    "quotes_summary",
)


def test_the_commands_print_what_is_shown(tmp_path: Path) -> None:
    with running(ANSWERS) as server:
        here = server.url("")
        press = blocks(JSON, "yaml")[0].replace(NEWS, here)
        (tmp_path / "press.yaml").write_text(press, encoding="utf-8")

        def printed_by(command: str) -> str:
            asked = command + " --allow-private 127.0.0.1" * ("check-" in command)
            said = said_by_shell(f"CLIP_FILE=press.yaml {asked}", tmp_path)
            return steady(said.replace(here, NEWS))

        hold_sessions(JSON, printed_by)


def steady(said: str) -> str:
    """What was said, with the times of one day in the place of today's."""
    said = re.sub(r'("seconds": )[\d.]+', r"\g<1>0.04", said)
    said = re.sub(r'("asked": )\d+', r"\g<1>1657616400", said)
    said = re.sub(r'(_checked": )"[^"]*"', r'\1"2022-07-12T09:00:00Z"', said)
    return re.sub(r'("failed_on": \[\s*)"[^"]*"', r'\1"2022-07-12"', said)


@pytest.mark.parametrize("name", SECTIONS)
def test_every_key_is_explained_and_there_are_no_others(name: str) -> None:
    section = SECTIONS[name]
    shown = json.loads(section[section.index("\n{") : section.index("\n}") + 2])
    keys = set(keys_in(shown)) - {"version"}
    named = set(re.findall(r"`([a-z_]+)`", " ".join(first for first, _ in rows(name))))
    if name == "Clippings":
        assert named == set(FIELDS)
        return
    told = [text for row in rows(name) for text in row]
    told += [text for row in rows("`clip check-quotes`") for text in row] * ("quotes" in keys)
    assert named <= keys
    assert [key for key in keys if f"`{key}`" not in " ".join(told)] == []


@pytest.mark.parametrize("key", [*Checked(unasked=1).summary, *shape_of_ignored(Ignored("", ""))])
def test_keys_that_are_there_at_times_are_explained(key: str) -> None:
    assert f"`{key}`" in " ".join(text for _, text in rows("`clip check-links`"))


def rows(name: str) -> list[tuple[str, str]]:
    """The table of a section: keys, and what is said of them."""
    return re.findall(r"^\| (`.*?) \| (.*) \|$", SECTIONS[name], re.MULTILINE)


def keys_in(shown: object) -> Iterator[str]:
    """The keys of objects anywhere in it that have a fixed shape."""
    for part in shown if isinstance(shown, list) else ():
        yield from keys_in(part)
    for key, part in shown.items() if isinstance(shown, dict) else ():
        yield from (key,) if key.islower() and key.replace("_", "").isalpha() else ()
        yield from () if key in MAPS else keys_in(part)


@pytest.mark.parametrize("name", FIELDS)
def test_a_record_has_the_shape_that_is_told(name: str) -> None:
    (told,) = [text for keys, text in rows("Clippings") if f"`{name}`" in keys]
    plain = FIELDS[name].example if name != "status" else "draft"
    value = to_full(read_clipping({name: plain})[0])[name]
    parts = FIELDS[name].kind.parts
    assert all(f"`{part}`" in told for part in parts)
    many = "array of " * FIELDS[name].kind.many
    inner = value[0] if many else value
    assert told.startswith(f"{many}{SHAPES[type(inner)]}")


def test_all_commands_print_the_same_record(folder: Path, clip: Clip) -> None:
    Path("press.yaml").write_text(blocks(JSON, "yaml")[0], encoding="utf-8")
    shown = json.loads(clip("-f", "press.yaml", "show", "the-example", "--format", "json").out)
    for command in ("list", "export"):
        listed = clip("-f", "press.yaml", command, "--format", "json").out
        lines = clip("-f", "press.yaml", command, "--format", "jsonl").out.splitlines()
        assert json.loads(listed)[0] == json.loads(lines[0]) == shown
    Path("list.json").write_text(listed)
    imported = clip("-f", "new.yaml", "import", "list.json", "--format", "json", "--dry-run")
    assert json.loads(imported.out)[0] == shown
    given = ["--title", "An open model", "--outlet", "The Example", "--date", "2022"]
    added = clip("-f", "press.yaml", "add", "--no-fetch", "--format", "json", *given)
    assert json.loads(added.out)["date"] == "2022"
