"""Groups of records beside the coverage, as their names or headings tell."""

import re

from clippings.importers.rows.article_records import group_name, has_address, is_record
from clippings.importers.rows.column_values import PLAIN
from clippings.values import Plain
from clippings.words.keys import fields_called, folded_key, spelled
from clippings.words.other_sections import denies_press, is_other_section

# Lists that press kits and site data hold beside the coverage, and the sections of no page.
_NOT_PRESS = re.compile(
    "people|persons?|staff|founders|board|members|socials?|nav|navigation|menus?|footer|header"
    r"|\w*logos?\w*|faqs?|gallery|exhibitions|releases|research|events|jobs|products|tools"
    "|software|bios|biographies|brandkits?|mediaassets|pressematerial|pressemappen"
)
# What somebody won or is praised for; that an outlet did it, with its address, is coverage.
_HONOURS = re.compile(
    "awards?|honou?rs|prizes?|recognition|auszeichnungen|preise|prix|premios|premi|testimonials?"
)


def is_other_group(node: Plain) -> bool:
    """Whether the heading of a group says that it is no coverage."""
    if not isinstance(node, dict) or has_address(node):
        return False
    lists = (value for value in node.values() if isinstance(value, list))
    return is_no_coverage(group_name(node), next(lists, None))


def is_no_coverage(name: str, value: Plain) -> bool:
    """Whether the name of a list, or its heading, says that it is no coverage."""
    heading = group_name(value) if isinstance(value, dict) and not is_record(value) else ""
    if _HONOURS.fullmatch(folded_key(name)):
        return not (isinstance(value, list) and all(map(_tells_outlet, value)))
    named = _NOT_PRESS.fullmatch(folded_key(name)) or is_other_section(spelled(name))
    return bool(named) or denies_press(heading)


def _tells_outlet(node: Plain) -> bool:
    """Whether this is a record with an address under whose keys one means an outlet and no more."""
    if not isinstance(node, dict) or not has_address(node):
        return False
    return any(fields_called(key).get("outlet", 0) >= PLAIN for key in node)
