"""The work of `clip export` and `clip report` around the exporters, which only produce text.

exporting.py       chooses the clippings to publish, and the exporter
for_readers.py     removes what readers must not see, and completes addresses
format_options.py  options for particular formats, and which can be combined
target.py          the output file: written, compared or shown as a diff
front_matter.py    keeps the front matter of a page that is written again
html_export.py     the HTML page
report_export.py   the coverage report
printing.py        prints the report as PDF with a browser
drawing.py         an HTML page or report with its pictures
page_files.py      finds the pictures and documents of a page, and copies pictures
left_out.py        messages about pictures, documents and clippings that are not published
page_paths.py      paths of pictures and documents, relative to a Markdown page
template_file.py   a page made with the user's own template
page_update.py     `--update`: updates an existing page
own_pages.py       `--update` of pages and lists that clip has written itself
page_locale.py     the language of a page
page_text.py       the text of an existing page, and its encoding
quote_links.py     adds links that scroll to quotes
text_fragments.py  makes the text fragments of such links
"""
