"""PDFs: their document information as facts, and their text for the check of quotes.

reading.py        read a PDF in a child process with limits on time and memory
child.py          that process; only it and raised.py import pypdfium2
raised.py         digits set as superscripts
marks.py          characters with a special meaning in the text
running_heads.py  running heads and page numbers
facts.py          the document information, checked against the text
"""

from clippings.pdf.facts import pdf_facts
from clippings.pdf.reading import Pdf, is_pdf, read_pdf

__all__ = ("Pdf", "is_pdf", "pdf_facts", "read_pdf")
