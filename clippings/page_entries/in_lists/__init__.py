"""The facts of entries in lists.

listed.py          all lines of a page, and the order in which facts are taken; to add a reader of
                   all lines, write it in a file of its own and put it into the table there
line_reading.py    one line, in line_state.py
boxes.py           what the parts of boxes that are made alike hold; box_facts.py which fact each
coverage.py        which of them are press coverage
remainder.py       what is left of a line while facts are taken; line_remarks.py what is left then,
                   running_words.py running text with what was taken out of it
line_dates.py      its date, line_years.py years that belong to days or to names
line_facts.py      what tells itself, line_kinds.py its kind, line_brackets.py its brackets,
                   issues.py the issue; labelled.py what labels name; somebody.py who speaks
line_names.py      title and outlet: outlet_beside.py, beside_link.py, link_parts.py,
                   link_splitting.py, bold_titles.py, outlet_habit.py; as_others.py those of lines
                   that lead nowhere
pattern.py         title, outlet and author of all lines at once: places.py, shapes.py of lines,
                   place_content.py, rated_contents.py, likeness.py
author_place.py    where lines name authors; bylines.py how
block_quotes.py    a quotation and who says it; cited.py pieces that are cited
led_names.py       outlets behind the word for a kind
left_outlets.py    outlets that are left; pictured_outlets.py what only a picture tells
line_habits.py     what links and headings are called; section_names.py what headings add
"""
