"""The coverage report in HTML: a summary, the contents, then a page for each clipping.

rendering.py       fills in the template
summary.py         the numbers, tables and best quotations of the first page
"""

from clippings.exporters.coverage_report.rendering import render_report

__all__ = ("render_report",)
