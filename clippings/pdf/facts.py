"""The facts in a PDF's document information: doubtful or left out unless the text confirms them.

Programs write the document information: titles are often file names, and authors accounts.
"""

import re
from collections.abc import Mapping
from itertools import islice

from clippings.addresses import host_of
from clippings.dates import make_date
from clippings.errors import BadValue
from clippings.folding import in_one_case
from clippings.languages import language_of
from clippings.page.dates.date_lines import is_date_and_author
from clippings.page.dates.written_days import find_days
from clippings.page.facts import Fact, Facts
from clippings.page.seen_line import seen_line
from clippings.pdf.reading import Pdf

_PROGRAM = re.compile(
    r"^(?:Microsoft (?:Office )?(?:Word|PowerPoint|Excel|Publisher)|PowerPoint|Print)\s*[-–:]\s*",
    re.I,
)
_NO_TITLE = re.compile(
    r"""(?xi)
    \S+\.(?: docx? | odt | rtf | indd | qxp?d? | pptx? | xlsx? | tex | dvi | ps | pdf | pages )
  | (?: untitled | unbenannt | sans\ titre | sin\ título | document | dokument | layout
      | slide | page | seite | folie ) \W* \d*
  | powerpoint.presentation | \(?anonymous\)? | title
  | [\W\d_]* | \S*[\d_]\S* | .{0,2}
    """
)
# D:YYYYMMDDHHmmSSOHH'mm, of which everything after the year may be missing (ISO 32000-2, 7.9.4).
_DATE = re.compile(r"(?:D:)?(\d{4})(\d{2})?(\d{2})?")
_MOST_AUTHORS = 12
_OPENING_LINES = 12
_LONGEST_LINE = 80  # characters


def pdf_facts(pdf: Pdf, url: str, outlet_names: Mapping[str, str]) -> Facts:
    """The facts of the PDF at `url`; a PDF has no kind, picture or canonical address."""
    text = in_one_case(pdf.text)
    name = outlet_names.get(host_of(url).removeprefix("www."))
    lang = language_of(pdf.text)
    return Facts(
        title=_title(pdf.info.get("Title", ""), text),
        outlet=Fact(name, "your outlets") if name else None,
        date=_printed_day(pdf.text, lang or "") or _date(pdf.info.get("CreationDate", "")),
        lang=Fact(lang, "text of the PDF") if lang else None,
        authors=_authors(pdf.info.get("Author", ""), text),
    )


def _title(written: str, text: str) -> Fact[str] | None:
    title = _PROGRAM.sub("", seen_line(written))
    if _NO_TITLE.fullmatch(title):
        return None
    return Fact(title, "PDF Title", doubtful=in_one_case(title) not in text)


def _authors(written: str, text: str) -> Fact[tuple[str, ...]] | None:
    """The authors whom the text names too."""
    names = [name.strip() for name in re.split(r"[;,&]|\band\b|\bund\b|\bet\b", seen_line(written))]
    in_text = [name for name in names if " " in name and in_one_case(name) in text]
    known = tuple(dict.fromkeys(in_text[:_MOST_AUTHORS]))
    return Fact(known, "PDF Author") if known else None


def _printed_day(text: str, lang: str) -> Fact[str] | None:
    """The only day in lines at the beginning that hold little else."""
    opening = islice(filter(None, map(str.strip, text.splitlines())), _OPENING_LINES)
    lines = [line for line in opening if len(line) <= _LONGEST_LINE]
    days = {
        day for line in lines if is_date_and_author(line, lang) for day in find_days(line, lang)
    }
    return Fact(days.pop(), "text of the PDF", doubtful=True) if len(days) == 1 else None


def _date(written: str) -> Fact[str] | None:
    """The day on which the file was created, which is close to the day of publication at best."""
    match = _DATE.match(written)
    if not match:
        return None
    try:
        day = make_date(*(int(part or 0) for part in match.groups()))
    except BadValue:
        return None
    return Fact(str(day), "PDF CreationDate", doubtful=True)
