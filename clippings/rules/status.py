"""The status is not one of published, draft, hidden, dead, left-out.

The status decides whether a clipping is on the page, so it is not guessed: until the word is
corrected, the clipping is not published, because it may be a draft.
"""

BAD = """\
- id: le-monde-2021-05-04
  url: https://www.lemonde.fr/a
  status: secret
"""
GOOD = """\
- id: le-monde-2021-05-04
  url: https://www.lemonde.fr/a
  status: hidden
"""
