"""Facts in the names of the groups that an entry is in: section, kind, language."""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence

from clippings.importers.notations.plain_tree import items_of_lists, texts_by_key, texts_in
from clippings.importers.rows import looks
from clippings.languages import common_language, language_fault
from clippings.shares import mostly
from clippings.values import Plain
from clippings.words.keys import field_meant, is_field_name
from clippings.words.kinds import kind_of_group

_SHARED = ("outlet", "date", "lang", "kind")
_CODE = re.compile(r"[a-z]{2}")
_YEARS = re.compile(r"(?:in\s)?(?:19|20)\d\d(?:\s?[-–/]\s?(?:(?:19|20)?\d\d)?)?")


def outlets_among(groups: Iterable[tuple[str, str]]) -> frozenset[str]:
    """The groups of a list that are outlets: most have the names of the hosts they link to.

    `groups` has the group name and the address of each entry.
    """
    named_by_host: dict[str, bool] = {}
    for name, url in groups:
        named_by_host[name] = named_by_host.get(name, False) or looks.names_host(name, url)
    named_by_host.pop("", None)
    named = len(named_by_host) > 1 and mostly(named_by_host.values())
    return frozenset(named_by_host) if named else frozenset()


def codes_among(groups: Iterable[str]) -> frozenset[str]:
    """The groups of a list that are named by language codes such as `de`, if all are."""
    names = frozenset(groups) - {""}
    coded = all(_CODE.fullmatch(name) and language_fault(name) is None for name in names)
    return names if len(names) > 1 and coded else frozenset()


def facts_of_groups(
    groups: Sequence[str], outlets: Collection[str] = (), codes: Collection[str] = ()
) -> dict[str, Plain]:
    """The facts that hold for all entries of the groups; a date or an outlet is not a section.

    `outlets` and `codes` are the groups named by outlets and by language codes.
    """
    if groups and groups[-1] in outlets:
        return {**facts_of_groups(groups[:-1], (), codes), "outlet": groups[-1]}
    names = [name for group in groups if (name := group.strip()) and not names_a_time(name)]
    facts: dict[str, Plain] = {}
    if names:
        facts["section"] = " / ".join(names)
    for name in names:
        kind, lang = kind_of_group(name), name if name in codes else common_language(name)
        if kind:
            facts["kind"] = kind
        if lang:
            facts["lang"] = lang
    return facts


def names_a_time(name: str) -> bool:
    """Whether the name of a group is a date, a month or a range of years."""
    return bool(_YEARS.fullmatch(name)) or looks.is_month(name) or looks.is_date(name)


def with_group_quotation(groups: Sequence[str], plain: Mapping[str, Plain]) -> dict[str, Plain]:
    """The facts of an entry; in a group of quotations its summary is one."""
    named = any(is_field_name("quote", name) for name in groups)
    if not named or "summary" not in plain or "quote" in plain:
        return {**plain}
    return {"quote" if key == "summary" else key: value for key, value in plain.items()}


def share_group_facts(group: Plain) -> None:
    """Copy facts of a group (`outlet: Le Monde`) to its records that lack them.

    A group of editions of one article shares all its facts.
    """
    mapping = group if isinstance(group, dict) else {}
    whole = are_editions(mapping)
    texts = texts_by_key(mapping)
    shared = {key: text for key, text in texts.items() if whole or _is_shared(key)}
    for record in items_of_lists(mapping):
        known = {field_meant(key) for key, value in record.items() if value}
        for key in shared:
            if key not in record and (not field_meant(key) or field_meant(key) not in known):
                record[key] = shared[key]


def are_editions(group: Mapping[str, Plain]) -> bool:
    """Whether a group is one article of an outlet in several editions: one has its title."""
    titles = [text for key, text in group.items() if field_meant(key) == "title"]
    named = any(field_meant(key) == "outlet" for key in group)
    return named and any(
        title in record.values() for title in titles for record in items_of_lists(group)
    )


def _is_shared(key: str) -> bool:
    return field_meant(key) in _SHARED and is_field_name(field_meant(key), key)


def are_under_outlets(articles: Mapping[str, Plain]) -> bool:
    """Whether articles without outlets are under names that match the hosts of most."""
    parts = [(name, one) for name, one in articles.items() if isinstance(one, dict)]
    if any(field_meant(key) == "outlet" for _, one in parts for key in one):
        return False
    return are_outlets(parts)


def are_outlets(groups: Iterable[tuple[str, Plain]]) -> bool:
    """Whether most of several names match a host in the addresses below them."""
    named = [looks.names_any_host(name, texts_in(below)) for name, below in groups]
    return len(named) > 1 and mostly(named)


def named_groups(items: Sequence[Plain]) -> dict[str, Plain]:
    """A list of one-key mappings as one mapping: `[{NRK: […]}, {Time: […]}]`; empty for others."""
    alone = [one for one in items if isinstance(one, dict) and len(one) == 1]
    together = {name: below for one in alone for name, below in one.items()}
    lists = all(isinstance(below, list) for below in together.values())
    return together if lists and len(together) == len(items) > 1 else {}
