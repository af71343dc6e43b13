"""What the shell offers."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

import pytest
import typer

from clippings.app import COMMANDS, CommandTable, run
from clippings.exporters import EXPORTERS
from clippings.fields import FIELDS, KINDS, STATUSES
from clippings.importers import IMPORTERS
from clippings.links.reasons import REASONS
from clippings.locales import locale_tags
from clippings.meanings import OF_LINKS, OF_QUOTES, VERDICTS
from clippings.rules import RULES
from tests.samples import PRESS

Offered: TypeAlias = Callable[..., list[str]]


@pytest.fixture
def offered(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Offered:
    """What a shell offers at the end of a line."""

    def ask(line: str, shell: str = "bash") -> list[str]:
        words = {
            "COMP_WORDS": line,
            "COMP_CWORD": str(len(line.split(" ")) - 1),
            "_TYPER_COMPLETE_ARGS": line,
            "_TYPER_COMPLETE_FISH_ACTION": "get-args",
        }
        for name, text in {**words, "_CLIP_COMPLETE": f"complete_{shell}"}.items():
            monkeypatch.setenv(name, text)
        with pytest.raises(SystemExit) as ended:
            run([])
        assert ended.value.code == 0
        said = capsys.readouterr()
        assert said.err == ""
        return said.out.split("\n")[:-1]

    return ask


def test_offers_commands(offered: Offered) -> None:
    assert offered("clip ") == list(COMMANDS)
    assert offered("clip s") == ["show", "set", "stats", "schema"]


@pytest.mark.parametrize(
    "command",
    ["show", "open", "edit", "set", "remove vb", "check-links", "check-quotes vb", "archive"],
)
def test_offers_ids(press: Path, offered: Offered, command: str) -> None:
    assert offered(f"clip {command} ") == ["le-monde-2021-05-04", "nyt-2022-02-03", "vb"]
    assert offered(f"clip {command} le") == ["le-monde-2021-05-04"]


def test_offers_files_to_merge(press: Path, offered: Offered) -> None:
    assert offered("clip check-links --merge ") == [""]


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("clip list --lang ", ["en", "fr"]),
        ("clip list --tag ", ["models", "open"]),
        ("clip list --kind in", ["interview"]),
        ("clip add --status d", ["dead", "draft"]),
        ("clip list --status d", ["dead", "draft"]),
        ("clip list --sort d", ["date"]),
        ("clip list --format j", ["json", "jsonl"]),
        ("clip stats --format ", ["json", "text"]),
        ("clip show --format ", ["json", "text", "yaml"]),
        ("clip add --format ", ["id", "json"]),
        ("clip add --lang ", ["en", "fr"]),
        ("clip set vb --unset out", ["outlet"]),
        ("clip list --kind ", sorted(KINDS)),
        ("clip list --status ", sorted(STATUSES)),
        ("clip rule ", sorted([*RULES, *VERDICTS, *REASONS])),
        ("clip export --format ", sorted(EXPORTERS)),
        ("clip export --locale ", locale_tags()),
        ("clip report --locale f", ["fr"]),
        ("clip export --images ", ["copy", "embed", "link"]),
        ("clip report --images ", ["copy", "embed", "link"]),
        ("clip check-links --fail-on de", ["dead"]),
        ("clip check-links --fail-on ", sorted([*VERDICTS, *REASONS, "none"])),
        ("clip check-links --fail-on dead,soft", ["dead,soft-404"]),
        ("clip check-quotes --fail-on ", sorted([*OF_QUOTES, "none"])),
        (
            "clip check-links --accept f",
            ["failing-for-days:", "file-ok:", "forbidden:", "front-page:"],
        ),
        ("clip check-links --accept soft", [f"soft-404:{one}" for one in sorted(OF_LINKS)]),
        ("clip import --on-duplicate ", ["ask", "skip", "update"]),
        ("clip import --map out", ["outlet=", "outlet=…"]),
        ("clip import --map t", ["tags=", "title="]),
        ("clip set vb ", sorted(f"{name}=" for name in FIELDS)),
        ("clip set vb tit", ["title=", "title=…"]),
        ("clip set vb le", ["le-monde-2021-05-04"]),
        ("clip set vb le-monde-2021-05-04 ", sorted(f"{name}=" for name in FIELDS)),
        ("clip set vb lan", ["lang=en", "lang=fr"]),
        ("clip add --set pa", ["pages=", "pages=…"]),
        ("clip import --from ", sorted(IMPORTERS)),
    ],
)
def test_offers_what_an_option_takes(
    press: Path, offered: Offered, line: str, words: list[str]
) -> None:
    assert offered(line) == words


@pytest.mark.parametrize(
    ("typed", "values"),
    [
        ("status=d", ["dead", "draft"]),
        ("kind=in", ["interview"]),
        ("access=", ["free", "paid", "registration"]),
        ("lang=", ["en", "fr"]),
        ("outlet=V", ["VentureBeat"]),
        ("tags=", ["models", "open"]),
        ("title=", []),
    ],
)
def test_offers_the_values_of_a_key(
    press: Path, offered: Offered, typed: str, values: list[str]
) -> None:
    key, _, value = typed.partition("=")
    assert offered(f"clip set vb {typed}", "fish") == [f"{key}={one}" for one in values] or [""]
    # Bash takes the mark for a word.
    in_bash = f"clip set vb {key} = {value}" if value else f"clip set vb {key} ="
    assert offered(in_bash) == (values or [""])


def test_offers_keys_behind_a_value(press: Path, offered: Offered) -> None:
    assert offered("clip set vb kind=talk t", "fish") == ["tags=", "title="]
    assert offered("clip set vb kind = talk t") == ["tags=", "title="]
    assert "outlet=" in offered("clip set vb kind = talk ")
    assert offered("clip set vb nope=", "fish") == [""]


def test_offers_verdicts_behind_what_is_accepted(offered: Offered) -> None:
    line = "clip check-links --accept soft-404:a"
    assert offered(line, "fish") == ["soft-404:alive"]


# What a person has to write, or the shell itself knows.
OPEN = ("FILE", "PAGE", "TEXT", "WORDS", "DATE", "TIME", "NUMBER", "REF", "I/N", "ADDRESS")
TABLE = CommandTable()
OPTIONS = [
    f"{name} {option.opts[-1]}"
    for name in COMMANDS
    for option in TABLE.get_command(typer.Context(TABLE), name).params
    if option.opts[-1].startswith("--") and not option.is_flag
    if option.metavar not in (*OPEN, "HOST-OR-NET")
]


@pytest.mark.parametrize("option", OPTIONS)
def test_offers_something_where_words_are_known(press: Path, offered: Offered, option: str) -> None:
    assert offered(f"clip {option} ") != [""]


def test_bash_is_given_words_as_they_are_typed(press: Path, offered: Offered) -> None:
    outlets = ["Le\\ Monde", "New\\ York\\ Times", "VentureBeat"]
    assert offered("clip list --outlet ") == outlets
    assert offered("clip add --outlet N") == ["New\\ York\\ Times"]


def test_other_shells_quote_themselves(press: Path, offered: Offered) -> None:
    assert offered("clip list --outlet ", "fish") == ["Le Monde", "New York Times", "VentureBeat"]


@pytest.mark.parametrize(
    "line", ["clip -f there.yaml show ", "clip show -f there.yaml ", "clip --file there.yaml open "]
)
def test_knows_the_file_that_the_line_names(press: Path, offered: Offered, line: str) -> None:
    Path("there.yaml").write_text("- {id: other, title: T}\n")
    assert offered(line) == ["other"]


def test_knows_the_file_of_the_environment(
    press: Path, offered: Offered, monkeypatch: pytest.MonkeyPatch
) -> None:
    Path("there.yaml").write_text("- {id: other, title: T}\n")
    monkeypatch.setenv("CLIP_FILE", "there.yaml")
    assert offered("clip show ") == ["other"]


@pytest.mark.parametrize("text", ["- id: [", "text", "\x00", "- {id: [a], lang: {}, tags: 3}"])
def test_offers_nothing_from_a_file_that_cannot_be_read(
    press: Path, offered: Offered, text: str
) -> None:
    press.write_text(text)
    assert offered("clip show ") == offered("clip list --lang ") == [""]


def test_offers_nothing_without_a_file(folder: Path, offered: Offered) -> None:
    assert offered("clip show ") == offered("clip -f gone.yaml show ") == [""]


def test_offers_nothing_that_steers_a_terminal(press: Path, offered: Offered) -> None:
    press.write_text(PRESS.replace("New York Times", '"a\\e[31mb"'))
    assert offered("clip list --outlet ") == ["Le\\ Monde", "VentureBeat"]
