"""Which names can be those of the writers of a text, by the script in which it is written."""

import re
from collections.abc import Callable

from clippings.languages.scripts import HAN, KANA, WIDE_SCRIPTS
from clippings.person_names.family_names import is_chinese_name

_HAN = re.compile(f"[{HAN}]")
_KANA = re.compile(f"[{KANA}]")
_WIDE = re.compile(f"[{WIDE_SCRIPTS}]{{2}}")


def fitting_names(text: str) -> Callable[[str], bool]:
    """A test of names by the script of the text.

    A name in another script belongs to an account. In Chinese a name must begin with a family name.
    """
    if not _WIDE.search(text):
        return lambda name: not _WIDE.search(name)
    if _KANA.search(text) or not _HAN.search(text):
        return lambda name: True
    return lambda name: is_chinese_name(name) or not _HAN.search(name)
