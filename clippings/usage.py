"""What is wrong with a command line, in one sentence with the way out."""

import re
import shlex

_TOO_MUCH = r"Got unexpected extra arguments?(?:\(s\))? \((.*)\)"


def usage_sentence(said: str, command: str, *, chooses: bool) -> str:
    """Typer's sentence of a command line in our form, with where to read on.

    `command` is how it begins, such as `clip list`; `chooses` tells whether it chooses clippings by
    options, for which people write words alone.
    """
    if more := re.fullmatch(_TOO_MUCH, said.strip(), re.DOTALL):
        said = f"{more[1]} is more than `{command}` takes"
        if chooses:
            said += f"; did you mean `{command} --search {shlex.quote(more[1])}`?"
    said = said.strip().rstrip(".")
    mark = "" if said.endswith("?") else ";"
    return f"{said[0].lower()}{said[1:]}{mark} `{command} --help` shows what there is"
