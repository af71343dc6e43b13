"""Groups of records that are not press coverage, by their names or headings."""

import re

from clippings.importers.columns.scores import UNAMBIGUOUS
from clippings.importers.trees.article_records import group_name, has_address, is_record
from clippings.values import Plain
from clippings.words.keys import fields_called, folded_key, key_as_words
from clippings.words.other_sections import denies_press, is_other_section

# Lists in press kits and site data that are not coverage.
_NOT_PRESS = re.compile(
    "people|persons?|staff|founders|board|members|socials?|nav|navigation|menus?|footer|header"
    r"|\w*logos?\w*|faqs?|gallery|exhibitions|releases|research|events|jobs|products|tools"
    "|software|bios|biographies|brandkits?|mediaassets|pressematerial|pressemappen"
)
# Awards and praise, which are coverage only if they come from an outlet, with an address.
_HONOURS = re.compile(
    "awards?|honou?rs|prizes?|recognition|auszeichnungen|preise|prix|premios|premi|testimonials?"
)


def is_other_group(node: Plain) -> bool:
    """Whether the heading of a group says that it is not coverage."""
    if not isinstance(node, dict) or has_address(node):
        return False
    lists = (value for value in node.values() if isinstance(value, list))
    return is_not_coverage(group_name(node), next(lists, None))


def is_not_coverage(name: str, value: Plain) -> bool:
    """Whether the name of a list, or its heading, says that it is not coverage."""
    heading = group_name(value) if isinstance(value, dict) and not is_record(value) else ""
    if _HONOURS.fullmatch(folded_key(name)):
        return not (isinstance(value, list) and all(map(_names_outlet, value)))
    named = _NOT_PRESS.fullmatch(folded_key(name)) or is_other_section(key_as_words(name))
    return bool(named) or denies_press(heading)


def _names_outlet(node: Plain) -> bool:
    """Whether this is a record with an address and a key that means nothing but an outlet."""
    if not isinstance(node, dict) or not has_address(node):
        return False
    return any(fields_called(key).get("outlet", 0) >= UNAMBIGUOUS for key in node)
