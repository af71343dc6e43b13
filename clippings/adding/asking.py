"""Ask the user for what the page did not say."""

from clippings import output
from clippings.adding.draft import WANTED, Draft, checked
from clippings.data_file.rule_check import refuse_by_rules
from clippings.errors import ClipError
from clippings.page.facts import Fact
from clippings.questions import ask
from clippings.values import Plain

_QUESTIONS = {
    "url": "Address (empty if there is none)",
    "title": "Title",
    "outlet": "Outlet",
    "date": "Date (2021-05-04, 2021-05 or 2021)",
    "lang": "Language (such as en, fr)",
}


def show_draft(draft: Draft) -> None:
    """Print each value that the user did not give, with its source."""
    for key, known in draft.items():
        if known.source != "given":
            doubt = ", doubtful" if known.doubtful else ""
            other = f"; the page says {known.page_says}" if known.page_says else ""
            output.say(f"  {key:7} {_shown(known.value)}  ({known.source}{doubt}{other})")


def _shown(value: Plain) -> str:
    parts = list(value.values()) if isinstance(value, dict) else value
    return ", ".join(map(str, parts)) if isinstance(parts, list) else str(parts)


def ask_for_address() -> dict[str, Plain]:
    """An entry with the address of the piece, or an empty one."""
    url = _answer("url")
    return {"url": url} if url else {}


def ask_for_alt() -> str:
    """The alt text of the picture; empty if there is no answer."""
    return ask(
        "What the picture shows", fault=lambda alt: _fault({"image": {"src": "x", "alt": alt}})
    )


def ask_for_missing(draft: Draft) -> Draft:
    """The draft with answers for missing or doubtful values; an empty answer changes nothing."""
    asked = [key for key in WANTED if key not in draft or draft[key].doubtful]
    answers = {key: _answer(key, draft.get(key)) for key in asked}
    return {**draft, **{key: Fact(value, "given") for key, value in answers.items() if value}}


def _answer(key: str, known: Fact[Plain] | None = None) -> str:
    default = str(known.value) if known else ""
    return ask(_QUESTIONS[key], default, lambda answer: _fault({key: answer} if answer else {}))


def _fault(entry: dict[str, Plain]) -> str:
    """Why a clipping cannot have these values; empty if it can."""
    try:
        refuse_by_rules(checked(entry))
    except ClipError as error:
        return str(error)
    return ""
