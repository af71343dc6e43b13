"""The relation of a further link is not on the documented list.

It says how the link is related to the piece: translation, part, repost, related, full-text.
"""

BAD = """\
- id: le-monde-2021-05-04
  url: https://www.lemonde.fr/a
  links: [{url: "https://www.lemonde.fr/en/a", rel: translated}]
"""
GOOD = """\
- id: le-monde-2021-05-04
  url: https://www.lemonde.fr/a
  links: [{url: "https://www.lemonde.fr/en/a", rel: translation}]
"""
