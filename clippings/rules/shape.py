"""A value has the wrong type for its key, or is empty.

Examples are a list where one text is expected, a mapping without its main key, an empty value. The
field is left out of every export.
"""

BAD = """\
- id: le-monde-2021-05-04
  url: https://www.lemonde.fr/a
  outlet: [Le Monde, Le Figaro]
"""
GOOD = """\
- id: le-monde-2021-05-04
  url: https://www.lemonde.fr/a
  outlet: Le Monde
"""
