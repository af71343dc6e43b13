"""Unwrap redirect addresses of search engines, mail filters and social networks."""

import re
from urllib.parse import parse_qsl, unquote

from clippings.addresses.normal import host_of, is_web_address, split_address
from clippings.addresses.secrets import without_secrets

_DEPTH = 5
# Host and path (without the first slash), then the parameters that can hold the target.
_WRAPPERS = tuple(
    (place, tuple(names.split()))
    for place, names in (
        (r"(www\.|news\.|plus\.)?google(\.[a-z]{2,3}){1,2}/(news/)?url", "q url"),
        (r"(www\.)?google(\.[a-z]{2,3}){1,2}/imgres", "imgrefurl"),
        (r"consent\.(google|youtube)(\.[a-z]{2,3}){1,2}/.*", "continue"),
        (r"(lm?|www|m)\.(facebook|messenger|workplace)\.com/(l\.php|flx/warn/?)", "u"),
        (r"l\.(instagram|threads)\.(com|net)/?", "u"),
        (r"t\.umblr\.com/redirect", "z"),
        (r"(.+\.)?safelinks\.protection\.outlook\.com/.*", "url"),
        (r"slack-redir\.net/link", "url"),
        (r"www\.linkedin\.com/(redir/redirect|safety/go|authwall)", "url sessionRedirect"),
        (r"out\.reddit\.com/.*", "url"),
        (r"(m\.)?(vk\.com|vkontakte\.ru)/away(\.php)?", "to"),
        (r"(www\.|m\.)?youtube\.com/redirect", "q"),
        (r"(www\.)?duckduckgo\.com/l/", "uddg"),
        (r"(www\.)?bing\.com/(news/apiclick\.aspx|alink/link)", "url"),
        (r"disq\.us/url", "url"),
        (r"steamcommunity\.com/linkfilter/?", "u url"),
        (r"(getpocket\.com/redirect|(exit|gate)\.sc/?|l\.wl\.co/l|click\.pstmrk\.it)", "url u"),
        (r"linkprotect\.cudasvc\.com/url", "a"),
        (r"urldefense(\.proofpoint)?\.com/v1/url", "u"),
        (r"(link\.zhihu\.com/?|www\.douban\.com/link2/?|link\.csdn\.net/?)", "target url"),
        (r"(www\.)?awin1\.com/cread\.php", "ued p"),
        (r"(go\.skimresources|click\.linksynergy|redirect\.viglink)\.com/.*", "url murl u"),
        (r"translate\.google(\.[a-z]{2,3}){1,2}/translate", "u"),
    )
)  # fmt: skip
_BARE = r"(?:href\.li|anonym\.to|nullrefer\.com|dereferer\.(?:me|org)|blankrefer\.com)/?"
_GOOGLE_AMP = r"www\.google(?:\.[a-z]{2,3}){1,2}/amp/(s/)?(.+)"
_PROOFPOINT_2 = r"urldefense(?:\.proofpoint)?\.com/v2/url"
_PROOFPOINT_3 = r"://urldefense\.(?:com|us|proofpoint\.com)/v3/__(.+?)__;"


def unwrapped(url: str) -> str | None:
    """The target inside a redirect address, through several layers, without passwords; or None."""
    found: str | None = None
    for _ in range(_DEPTH):
        target = _inner(found or url)
        if target is None:
            break
        found = target
    return without_secrets(found) if found else None


def _inner(url: str) -> str | None:
    if match := re.search(_PROOFPOINT_3, url):
        # The filter drops one slash of the scheme and writes * for text that it stores elsewhere.
        original = re.sub(r"^(https?:)/+", r"\1//", match[1])
        return original if "*" not in original and is_web_address(original) else None
    parts = split_address(url)
    if not parts or (not parts.query and "/amp/" not in parts.path):
        return None
    place = host_of(url) + parts.path
    target = _named(place, parts.query)
    return target if target and is_web_address(target) else None


def _named(place: str, query: str) -> str | None:
    if match := re.fullmatch(_GOOGLE_AMP, place):
        return f"http{'s' if match[1] else ''}://{match[2]}" + (f"?{query}" if query else "")
    if re.fullmatch(_BARE, place):
        return unquote(query)
    given = dict(reversed(parse_qsl(query)))
    if re.fullmatch(_PROOFPOINT_2, place):
        return unquote(given.get("u", "").replace("-", "%").replace("_", "/"))
    for wrapper, names in _WRAPPERS:
        if re.fullmatch(wrapper, place):
            return next(
                (given[name] for name in names if is_web_address(given.get(name, ""))), None
            )
    return None
