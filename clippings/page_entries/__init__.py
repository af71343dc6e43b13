"""The entries of a press page in Markdown, read with the place of every fact.

page.py            all entries of a page; entry.py one of them
entry_reading.py   an entry while it is read
markup/            the page as blocks of text, whatever markup they are written in
stretches/         which stretches of the page are about one clipping
under_headings/    the facts of entries under headings of their own
in_lists/          the facts of entries in lists: lines, cards, rows of tables
press_voices/      the facts of entries that are quotations with their outlets

Where it is decided
  which links may lead to a piece     stretches.sources; of several links stretches.unit_sources
  which blocks belong to one piece    stretches.grouping, stretches.records
  whether a page lists coverage       in_lists.coverage; words.sections what headings say
  which fact a part of a line is      in_lists.line_names in one line, in_lists.pattern in lines
                                      with the same layout, in_lists.boxes in boxes
  which words may name the outlet     in_lists.outlet_beside; words.outlet_names compares hosts
  which date is that of a line        in_lists.line_dates
  in which order facts are taken      in_lists.listed of all lines, in_lists.line_facts of one
"""

from clippings.page_entries.page import read_beside, read_entries

__all__ = ("read_beside", "read_entries")
