"""Usage errors in one sentence, with the way out."""

import re
import shlex
from collections.abc import Collection

from clippings.fields import FIELDS

_TOO_MUCH = r"Got unexpected extra arguments?(?:\(s\))? \((.*)\)"


def usage_sentence(message: str, command: str, options: Collection[str]) -> str:
    """Typer's message about a command line in our form, with a pointer to the help.

    `command` is the beginning of the line, such as `clip list`, and `options` are what it has. The
    hint for extra words is the option `--search`, for a field that is no option `--set`.
    """
    if more := re.fullmatch(_TOO_MUCH, message.strip(), re.DOTALL):
        message = f"`{command}` does not take {more[1]}"
        if "search" in options:
            message += f"; did you mean `{command} --search {shlex.quote(more[1])}`?"
    field = re.match(r"No such option: --([\w-]+)", message)
    if field and "set" in options and field[1] in FIELDS:
        message = f"`{command}` has no option --{field[1]}; did you mean `--set {field[1]}=…`?"
    message = message.strip().rstrip(".")
    mark = "" if message.endswith("?") else ";"
    return f"{message[0].lower()}{message[1:]}{mark} see `{command} --help`"


def options_of(error: Exception) -> list[str]:
    """The options of the command of a usage error, without their dashes."""
    context = getattr(error, "ctx", None)
    parameters = context.command.params if context else ()
    return [name.lstrip("-") for each in parameters for name in each.opts]
