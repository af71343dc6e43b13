"""The persons in a byline, without roles, places, dates and whatever else stands beside them."""

import re
from functools import lru_cache

from clippings.page.byline_words import BY, BY_ACCOUNT, LABEL, WIDE_ROLE, WIDE_SIGN
from clippings.page.name_order import in_usual_order
from clippings.page.other_makers import names_other_maker
from clippings.person_names.full_names import is_full_name
from clippings.person_names.names import PARTICLE, is_handle, is_mononym, is_person
from clippings.person_names.non_person_words import HOUSE
from clippings.words import names
from clippings.written_dates.months import find_month

_REMEMBERED = 512  # lines of one page, which several sources look at
_LONGEST_BYLINE = 300  # characters
_SIGNED = 40  # characters of a line that ends in "reporter"
_DATE_BEFORE = re.compile(  # and the words before it: "Published: May 4, 2021 by"
    r"^(?:(?=.{0,40}(?:\d\D{1,12}\d{4}|\d{4}\D\d|\d:\d\d|\d[./]\d|\d, \d\d ))"
    r"(?:[^\W\d_]++[.,:]?\s*+){0,4})?"
    rf"\d.{{0,45}}?(?=\b(?i:{names.BY})\s|作者|記者|\bAuth?or(?:in)?\b.{{0,15}}:)"
)
_PUBLISHED_BY = re.compile(r"(?i)(?:posted|published|written) (?:on )?.{0,40}\d")
_MONTH = re.compile(r"(?<=\w)(?:,?\s(?:on\s)?)([^\W\d_]{3,12})\.?\s(?=\d)", re.IGNORECASE)
_ON = "(?:am|um|on|at|op|le|el|il|em|den|d\\.)"  # before a day or an hour
_WEEKDAY = re.compile(rf"(?i)(?<=\s)({_ON}\s)[^\W\d_]+[.,]*\s(?=\d)")
_SIGN_BEFORE = re.compile(r"^[^\w\"“„«'‘(@]+")
# The photographer, after the writer.
_PICTURED = re.compile(
    r"(?<=\w)[\s、，,;；/／｜|（(・-]+(?:写真|撮影|攝影|摄影|圖片|图片|사진)(?:[・:：=＝／/\s].*$|[】）)\]]*$)"
)
_MAIL_OF = re.compile(r"^\S+@\S+\s+\(([^()]+)\)$")  # as RSS 2.0 writes an author
_OF_AGENCY = re.compile(
    r"(?i)(?<=\w)\s+(?:(?:for )?the )?(?:associated press|canadian press|press association"
    r"|agence france-presse|reuters|bloomberg(?: news)?)\b.*$"
)
_INITIALS = r"\((?:[A-Z]\.)+\)\s[A-Z]"  # between two names
_AFTER = re.compile(
    rf"""\s*(?:(?!{_INITIALS})[|•·—–/(（\[【<@\ue000-\uf8ff\u2190-\u2bff\U0001f000-\U0001faff]|\s-\s
    |https?:|\d{{1,4}}[./:年-]\d
    |\+?\b(?i:follow|folgen|abonnieren|suivre|seguir|avec|with|mit|updated|last\supdated|published
      |for\sthe)\b
    |\b(?i:fotos?|photos?|bild(?:er)?|illustrations?|video)\s*(?i:by|von|par|por|di|[:：])
    |\s(?:编辑|編輯|责编|責編|摄影|攝影|校对|来源|來源|通讯员)
    |(?<=[a-z]{{4}})\.\s|\sThe\s[A-Z]
    |(?:Last\s)?(?:Published|Updated|Posted|Reviewed|Edited|Fact.?[Cc]hecked)(?![a-z])
    |\b(?i:lesezeit|lesedauer|temps\sde\slecture|read(?:ing)?\stime|comments?|leave\sa)\b
    |\s\S+@|\bwho\s|\b(?:in|aus|à|[Ff]or)\s+[A-Z]|\b(?i:{_ON})\s+\d|\bon\s+[A-Z]|\s(?:In|On)$
    |\s\d).*$""",
    re.VERBOSE,
)
_BETWEEN = re.compile(
    rf"\s*[;,、،・／]\s*(?:(?i:{names.AND})\s+)?"
    rf"|\s+(?:(?i:and|und|et)|{names.AND}|i|и|та|ja|és|a|ve|dan|oraz|και)\s+"
)
_SLASH = re.compile(r"(?<=\w)\s?/\s?(?=\w)")
_LATIN = re.compile("[A-Za-z]")
_WORDS = re.compile(r"[^\W\d_]|&")
_RANK = re.compile(r"^(?:(?i:prof|dr|mrs?|ms|mag|dipl|ing)\.?(?:-[A-Z]\w+\.?)?\s+)+")
_DEGREE = re.compile(
    r"\s+(?:M\.?D|Ph\.?D|D\.?O|J\.?D|RDN?|RN|BSN|MPH|MS[cW]?|MBA|M\.?A|LCSW|CF[AP]|CPA|Esq|DVM"
    r"|DDS)\.?$"
)
_MOST_ACCOUNTS = 2
_TAIL = re.compile(
    r"(?i)\s(?:leave a (?:comment|reply)|(?:no|\d+|add a?) comments?"
    r"|(?:\d+|k?eine?n?|schreibe einen|hinterlasse einen) kommentare?"
    r"|(?:\d+|aucun|laisser un) commentaires?|(?:\d+|sin|deja un) comentarios?)\b.*$"
)
_INVITED = re.compile("(?i)leave a|comments?$")
_LONGEST_DATE = 30  # characters
_TWICE = re.compile(r"^(.*\S \S.*?)\s*\1$")


@lru_cache(_REMEMBERED)
def people(byline: str, *, handles: bool = False) -> tuple[str, ...]:
    """The persons named in a byline, in order; empty when it names none for sure.

    With `handles` it is known to be a person: then one word is enough, in lower case too.
    """
    text = _without_date(byline)
    if BY.fullmatch(f"{text} "):
        return ()
    bare = _PICTURED.sub("", BY.sub("", BY.sub("", text))).strip()
    named = _names(bare, handles=handles)
    if named or not PARTICLE.match(text):
        return named
    return tuple(name for name in _names(text, handles=handles) if len(name.split()) > 2)


def one_or_more(text: str, *, handles: bool = False) -> tuple[str, ...]:
    """The persons in a place that holds only authors: also in lower case, or a single word.

    With `handles` any word counts as a person.
    """
    named = people(text, handles=handles) or (_in_lower_case(text) if text == text.lower() else ())
    word = _before_separator(text)
    alone = is_mononym(word) or (handles and is_handle(word))
    return named or ((word,) if alone else ())


def _in_lower_case(text: str) -> tuple[str, ...]:
    """The names in lower case of more than one word."""
    return tuple(person for person in people(text, handles=True) if " " in person)


def accounts(line: str) -> tuple[str, ...]:
    """The account names that a line presents without anything else: "Posted by Klonan"."""
    begun = _without_date(line)
    by = BY_ACCOUNT.match(begun)
    names = _BETWEEN.split(_before_separator(begun[by.end() :])) if by else []
    return tuple(names) if len(names) <= _MOST_ACCOUNTS and all(map(is_handle, names)) else ()


def _before_separator(text: str) -> str:
    """The text before a separator, a date or a number; all of it where more words follow."""
    name = _AFTER.sub("", text)
    rest = text[len(name) :].strip()[:_LONGEST_DATE]
    follows = not rest[:1].isalpha() or any(map(str.isdigit, rest)) or _INVITED.match(rest)
    return name.strip(" .:,-") if follows else text


def _without_date(byline: str) -> str:
    """A byline without the signs and the date at its start; a date after it becomes a bar."""
    line = _MAIL_OF.sub(r"\1", " ".join(byline[:_LONGEST_BYLINE].split()))
    text = _TAIL.sub("", _SIGN_BEFORE.sub("", line))
    return _MONTH.sub(_as_bar, _WEEKDAY.sub(r"\1", _DATE_BEFORE.sub("", text)))


def _as_bar(found: "re.Match[str]") -> str:
    """A bar in place of the month, so that the name ends there."""
    return " | " if find_month(found[1]) else found[0]


def _names(text: str, *, handles: bool) -> tuple[str, ...]:
    """The names in a text."""
    listed = _list_parts(in_usual_order(text))
    parts = (_plain(part) for part in listed if not names_other_maker(part))
    return tuple(dict.fromkeys(part for part in parts if is_person(part, handles=handles)))


def _list_parts(text: str) -> list[str]:
    """The parts of a list; after an "and" and one more name, a role or a place follows.

    After a slash an agency or a place can follow, so only a full name is a part there.
    """
    if all(map(is_full_name, _SLASH.split(text)[1:])):
        text = _SLASH.sub(", ", text)
    parts = _BETWEEN.split(text)
    gaps = [gap[0] for gap in _BETWEEN.finditer(text)]
    ends = [at for at, gap in enumerate(gaps) if _WORDS.search(gap)]
    return parts[: ends[-1] + 2] if ends else parts


def _plain(part: str) -> str:
    """A name without what follows it, its rank and its degree.

    If a name is given twice, the second one is for screen readers and is dropped.
    """
    name = WIDE_ROLE.sub("", _OF_AGENCY.sub("", _AFTER.sub("", part))).strip(" .:,-]")
    name = _TWICE.sub(r"\1", name)
    plain = _DEGREE.sub("", _RANK.sub("", name)).strip(" .:,-")
    return HOUSE.sub("", plain).strip() if plain.count(" ") > 1 else plain


@lru_cache(_REMEMBERED)
def signs(line: str) -> bool:
    """Whether a line presents a name: "By …", "… 記者"."""
    begun = _without_date(line)
    by = BY.match(begun)
    return bool(by or (len(line) <= _SIGNED and WIDE_SIGN.search(line)))


def labelled(line: str) -> str | None:
    """The text after words such as "Written by" or "Author"; None without such words."""
    begun = _without_date(line) if _PUBLISHED_BY.match(line) else line
    label = LABEL.match(begun) or (begun != line and BY.match(begun))
    return begun[label.end() :] if label else None


def only_signs(line: str) -> bool:
    """Whether a line is only "Written by" or the like, with the name in the next line."""
    return len(line) <= _SIGNED and bool(BY.fullmatch(f"{line} "))


def _is_people(line: str) -> bool:
    """Whether a line consists of names."""
    return all(is_person(_plain(part)) for part in _BETWEEN.split(line))


def is_joined(line: str) -> bool:
    """Whether names are joined by more than commas, or written in a script without them."""
    gaps = _BETWEEN.findall(line)
    return any(map(_WORDS.search, gaps)) or not _LATIN.search(line)


def lists_people(line: str) -> bool:
    """Whether a line consists of several names."""
    return len(_BETWEEN.split(line)) > 1 and _is_people(line)
