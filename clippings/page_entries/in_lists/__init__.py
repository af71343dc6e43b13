"""The facts of entries in lists.

listed.py             all lines of a page, and the order in which facts are taken; to add a reader
                      of all lines, write it in a file of its own and put it into the table there
coverage.py           which lines are press coverage

line_reading.py       one line, read fact by fact; line_state.py what is known of it so far
remainder.py          the text of a line that no fact has taken yet; line_remarks.py keeps what is
                      left of it, running_words.py running text with what was taken out of it
line_facts.py         facts that one line shows by its form
line_dates.py         its date; line_years.py years that belong to a day or to a name
line_kinds.py         its kind; interviewees.py "interview with somebody"
line_brackets.py      its brackets, and page numbers
issues.py             the number of the issue
labelled.py           facts with a label, and cells of named columns
bylines.py            its authors
block_quotes.py       a quotation and its speaker
cited.py              pieces in the form of a citation

line_names.py         title and outlet of one line
link_words.py         title and outlet in the words of a link
beside_link.py        the title beside a link; bold_titles.py titles in bold
title_words.py        whether words beside a link may be a title
outlet_beside.py      the outlet beside a link

pattern.py            title, outlet and author of all lines with the same layout
layouts.py            which lines have the same layout; places.py the places of a line
place_content.py      the facts at one place; rated_contents.py how likely each is
likeness.py           how much words are like a title, an outlet or an author
boxes.py              the parts of boxes with the same layout; box_facts.py the fact in each part
unlinked_lines.py     lines without a link, read by the layout of those with one
author_place.py       authors at the place where most lines name a person
line_habits.py        whether the links and headings of a page are names of outlets
names_by_kinds.py     names of outlets beside the word for a kind
remaining_outlets.py  outlets where other lines of the page have theirs
pictured_outlets.py   outlets and languages that only a picture names
section_names.py      the outlet or the section that a heading names
"""
