"""What lines have from the heading above them: the outlet that it names, or their section."""

from collections.abc import Sequence

from clippings.page_entries.in_lists.line_state import LineState


def take_sections(states: Sequence[LineState]) -> None:
    """Take the name of the section, where there are several, or as outlet where it is one."""
    several = len({state.unit.section.name for state in states}) > 1
    for state in states:
        section = state.unit.section
        if state.below_outlet and "outlet" not in state.plain:
            state.plain["outlet"] = section.name
        elif section.name and several and not section.date:
            state.plain["section"] = section.name
