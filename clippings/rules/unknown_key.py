"""A key that the data file does not have, perhaps a slip of the pen.

It is kept and written back, and nothing else happens with it: a misspelt `autor` is on no page.
Only what says that a piece is not shown (`draft: true`, `published: false`, `state: draft`) is
heeded where there is no `status`: the clipping is not published, which is an error here.
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
