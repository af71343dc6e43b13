"""The coverage report, a book in HTML: a summary, the contents, then a page for each clipping.

rendering.py       the template filled in
summary.py         figures, shares and the best quotations
"""

from clippings.exporters.coverage_report.rendering import render_report

__all__ = ("render_report",)
