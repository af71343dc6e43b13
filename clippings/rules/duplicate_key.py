"""A key appears twice in one clipping.

YAML readers silently keep one of the two values and drop the other; which one depends on the
reader.
"""

BAD = """\
- id: le-monde-2021-05-04
  url: https://www.lemonde.fr/a
  title: Un projet géant
  title: Faire parler une intelligence artificielle
"""
GOOD = """\
- id: le-monde-2021-05-04
  url: https://www.lemonde.fr/a
  title: Un projet géant
"""
