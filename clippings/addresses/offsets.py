"""The start offset of a recording in its address."""

import re
from urllib.parse import parse_qsl

from clippings.addresses.normal import split_address

_NAMES = ("t", "start", "time_continue", "starttime", "start_time", "begin", "ts")
_VIDEO = (
    r"(?i)video|watch|embed|player|podcast|episode|media|stream|broadcast|youtu|vimeo|twitch"
    r"|dailymotion|soundcloud|spotify|rumble|odysee|bilibili|invidious|piped|peertube|ted\.com"
    r"|archive\.org|c-span|(^|\W)tv\W|/[vw]/"
)
_SPANS = r"(?i)(?=\d)(?:(\d{1,3})h)?(?:(\d{1,4})m(?:in)?)?(?:(\d{1,6})(?:\.\d*)?s?)?"
_CLOCK = r"(?:npt:)?(?:(\d{1,3}):)?(\d{1,2}):(\d{2})(?:\.\d*)?"


def start_in(url: str) -> int | None:
    """Seconds in `t=609`, `t=10m9s`, `start=1:52:13` or `#t=609,700`; None if there is no offset.

    A plain number counts only in the fragment (W3C Media Fragments) and in addresses of videos: in
    a forum `t=609` is a topic.
    """
    parts = split_address(url)
    if not parts:
        return None
    if (seconds := _offset_among(parts.fragment, bare=True)) is not None:
        return seconds
    video = bool(re.search(_VIDEO, f"{parts.netloc}{parts.path}"))
    return _offset_among(parts.query, bare=video)


def _offset_among(pairs: str, *, bare: bool) -> int | None:
    given = {name.lower(): value for name, value in reversed(parse_qsl(pairs.lstrip("?!")))}
    texts = (given[name].strip().partition(",")[0] for name in _NAMES if name in given)
    read = (
        offset_in_seconds(text) for text in texts if bare or not text.replace(".", "").isdigit()
    )
    return next((seconds for seconds in read if seconds is not None), None)


def offset_in_seconds(text: str) -> int | None:
    """609 for `609`, `10m9s`, `10:09`; None if the text is not an offset."""
    match = re.fullmatch(_CLOCK, text) or re.fullmatch(_SPANS, text.removeprefix("npt:"))
    if not match:
        return None
    hours, minutes, seconds = (int(part or 0) for part in match.groups())
    return hours * 3600 + minutes * 60 + seconds
