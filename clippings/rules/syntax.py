"""The file is not valid YAML, or uses features of YAML that are not allowed here.

Entries that are valid by themselves are still checked, but the file is neither shown nor changed
until this is fixed. Anchors, aliases, tags, merge keys and further documents are refused: a reader
of the file would have to look elsewhere for what a clipping says.
"""

BAD = """\
- id: le-monde-2021-05-04
  title: "Un projet géant
  url: https://www.lemonde.fr/a
"""
GOOD = """\
- id: le-monde-2021-05-04
  title: "Un projet géant"
  url: https://www.lemonde.fr/a
"""
