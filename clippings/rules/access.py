"""The access is none of free, registration, paid.

Readers are told by it whether they can read the piece; another word tells them nothing.
"""

BAD = """\
- id: le-monde-2021-05-04
  url: https://www.lemonde.fr/a
  access: subscribers
"""
GOOD = """\
- id: le-monde-2021-05-04
  url: https://www.lemonde.fr/a
  access: paid
"""
