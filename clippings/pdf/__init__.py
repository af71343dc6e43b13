"""PDFs: their document information as facts, their text to look for quotes in.

reading.py  hands the bytes to a process of its own, with limits on its time and memory
child.py    that process; only it and raised.py know pypdfium2
raised.py   figures set small and high
marks.py    characters with a meaning of their own in the text
running_heads.py  lines that are no part of the text
facts.py    the facts that the information and the text agree on
"""

from clippings.pdf.facts import pdf_facts
from clippings.pdf.reading import Pdf, is_pdf, read_pdf

__all__ = ("Pdf", "is_pdf", "pdf_facts", "read_pdf")
