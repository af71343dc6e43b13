"""A key is not known; it may be misspelt.

It is kept in the file and otherwise ignored: the names under a misspelt `autor` are on no page. An
exception is a key that says that a piece is not shown (`draft: true`, `published: false`,
`state: draft`): without a `status`, such a clipping is not published, which is an error here.
"""

BAD = """\
- id: le-monde-2021-05-04
  url: https://www.lemonde.fr/a
  autor: David Larousserie
"""
GOOD = """\
- id: le-monde-2021-05-04
  url: https://www.lemonde.fr/a
  author: David Larousserie
"""
