"""Usage errors in one sentence, with the way out."""

import re
import shlex

_TOO_MUCH = r"Got unexpected extra arguments?(?:\(s\))? \((.*)\)"


def usage_sentence(message: str, command: str, *, has_search: bool) -> str:
    """Typer's message about a command line in our form, with a pointer to the help.

    `command` is the beginning of the line, such as `clip list`. With `has_search`, the hint for
    extra words is the option `--search`, which people tend to leave out.
    """
    if more := re.fullmatch(_TOO_MUCH, message.strip(), re.DOTALL):
        message = f"`{command}` does not take {more[1]}"
        if has_search:
            message += f"; did you mean `{command} --search {shlex.quote(more[1])}`?"
    message = message.strip().rstrip(".")
    mark = "" if message.endswith("?") else ";"
    return f"{message[0].lower()}{message[1:]}{mark} see `{command} --help`"
