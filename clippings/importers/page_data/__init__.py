"""Data in a page that is meant for the programs of its site rather than for visitors.

front_matter.py    front matter: one article per file of a folder, or a list in one page
front_article.py   a single page whose front matter describes one article
front_body.py      facts in the body and the file name of such a page
left_links.py      links of a page that belong to none of its entries
relative_addresses.py  addresses of pages without the site that they are on
calls.py           articles passed to a template
stanzas.py         articles as lines of `key: value`
"""
