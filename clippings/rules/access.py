"""The access is not one of free, registration, paid.

It shows readers whether they can read the piece; no other word is understood.
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
