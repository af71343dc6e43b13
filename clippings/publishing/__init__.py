"""What `export` and `report` do around the exporters and pages, which are given text and files.

exporting.py      which clippings are published, and by which exporter
for_readers.py    what others may see of a clipping, and how they meet it
format_options.py the options of single formats, and what goes with what
target.py         the file that is written, compared or shown as a diff
front_matter.py   what stays above a page that is made anew
html_export.py    the HTML page; report_export.py the report, and printing.py its PDF
drawing.py        either of them with its pictures, which page_files.py finds and copies
left_out.py       what is said of pictures and documents that are not published
page_paths.py     pictures and documents of other pages, from where these stand
template_file.py  a page by a template of the user's
page_update.py    a page that is there, brought up to date; own_pages.py one that we made
page_locale.py    the language of a page
page_text.py      the text of a page, and its encoding
quote_links.py    addresses that lead to quotes, by text_fragments.py
"""
