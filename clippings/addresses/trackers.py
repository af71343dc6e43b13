"""Tracking parameters: they say where the reader came from, and do not affect the page."""

import re

_ANYWHERE = r"""(?xi)
    (?: utm | mtm | matomo | piwik | pk | hsa | at | vero | oly | mc | ml ) _\w+
  | [gdy]clid | ysclid | (?: fb | tw | tt | epi | s | scc | rb_ | ob_? )cl(?:ick)?id | ob_click_id
  | msclkid | gclsrc | [gw]braid | gad_source | gad_campaignid | srsltid | tblci | li_fat_id
  | fb_(?: action_\w+ | comment_id | ref | source ) | __tn__ | mibextid | sfnsn | igsh(?:id)?
  | _ga | _gl | __?hs\w+ | hsctatracking | mkt_tok | trk(?:_\w+|info|campaign)?
  | ref_src | ref_url | refsrc | xtor | xts | echobox | wt[_.](?:[a-z]*mc(?:_\w+|\w*)?|zmc)
  | s_cid | ncid | cmpid | ns_\w+ | _openstat | wickedid | guccounter | guce_\w+ | spm
  | share_token | sharetype | _branch_\w+ | __twitter_impression | usqp | smid | smtyp
  | ocid | ito | ftag
    """
# Names that mean something else on other sites.
_BY_SITE = (
    (r"(?:.+\.)?(?:youtube(?:-nocookie)?\.com|youtu\.be)", {"si", "feature", "pp"}),
    (r"(?:.+\.)?spotify\.com", {"si", "nd", "dl_branch"}),
    (r"(?:.+\.)?(?:twitter|x)\.com", {"s", "t", "cxt"}),
    (r"(?:.+\.)?nytimes\.com", {"partner", "emc", "rref"}),
    (r"(?:.+\.)?theguardian\.com", {"cmp"}),
    (r"(?:.+\.)?(?:medium|forbes)\.com", {"sh", "source"}),
)  # fmt: skip
_HOST = r"(?i)[a-z]+://(?:[^/?#@]*@)?([^/?#:@]+)"


def is_tracker(name: str, host: str) -> bool:
    """Whether the parameter can be removed without changing the page that `host` shows."""
    name = name.lower()
    while name.startswith("amp;"):  # an address copied out of HTML source
        name = name[4:]
    if re.fullmatch(_ANYWHERE, name):
        return True
    return any(name in names and re.fullmatch(site, host) for site, names in _BY_SITE)


def without_trackers(url: str) -> str:
    """The address without utm_*, fbclid, gclid etc., otherwise unchanged."""
    head, hash_, fragment = url.partition("#")
    head, mark, query = head.partition("?")
    match = re.match(_HOST, head.strip())
    host = match[1].lower() if match else ""
    kept = _kept(query, host)
    tail = _kept(fragment, host) if "=" in fragment else fragment
    if kept == query and tail == fragment:
        return url
    question = mark + kept if kept or not query else ""
    return head + question + (hash_ + tail if tail or not fragment else "")


def _kept(query: str, host: str) -> str:
    parts = query.split("&")
    return "&".join(part for part in parts if not is_tracker(part.partition("=")[0], host))
