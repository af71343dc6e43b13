"""The kind is not on the documented list.

It is kept and shown as written. Filters and counts treat two words for one kind as two kinds.
"""

BAD = """\
- id: le-monde-2021-05-04
  url: https://www.lemonde.fr/a
  kind: interveiw
"""
GOOD = """\
- id: le-monde-2021-05-04
  url: https://www.lemonde.fr/a
  kind: interview
"""
