"""A value has a form that its key cannot hold, or is no value at all.

A list where one text is wanted, a mapping without its main key, an empty value: it is left out of
everything that is made from the file.
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
