"""The file cannot be read as the YAML that clippings are kept in.

The entries that are sound by themselves are still checked, but the file is neither shown nor
written to until this is put right. Anchors, aliases, tags, merge keys and further documents are
refused although YAML has them: a reader of the file would have to look elsewhere for what a
clipping says.
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
