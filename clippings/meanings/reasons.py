"""What the reasons of `clip check-links` mean, where the sentence in a report does not say all.

A way out stands here where it is not the one that the verdict advises.
"""

from collections.abc import Mapping

from clippings.meanings.verdicts import Meaning

MEANINGS: Mapping[str, Meaning] = {
    "image-ok": Meaning("The bytes are those of an image, whatever type the server declares."),
    "file-ok": Meaning("The path leads to a file inside the repository."),
    "video-ok": Meaning("The site, asked how the video is embedded (oEmbed), knows it."),
    "permanent-redirect": Meaning(
        "The server answers 301 or 308 and names another address, where the page is."
    ),
    "login-required": Meaning("The answer is 401."),
    "payment-required": Meaning("The answer is 402."),
    "forbidden": Meaning(
        "The answer is 403, or a page that says that we are not let in; many sites turn programs"
        " away so, and no readers."
    ),
    "proxy-login": Meaning(
        "The answer is 407, of a proxy on the way that was not named to us: we use none.",
        "Run the check where the web is reached without a proxy.",
    ),
    "legal-reasons": Meaning("The answer is 451: it is not shown here, perhaps elsewhere."),
    "bots-refused": Meaning("The answer is 418 or 999, by which some sites turn programs away."),
    "challenge": Meaning(
        "The page of a wall against programs (`Just a moment…`) stands in its place."
    ),
    "login-redirect": Meaning(
        "A redirect ends at an address that is made for logging in or consenting."
    ),
    "login-page": Meaning(
        "Title or heading ask for a login, and the page for a name or password; or for a password"
        " alone, in the place of a piece."
    ),
    "consent-page": Meaning("Few words ask to agree to be tracked, or to subscribe, to read on."),
    "age-gate": Meaning("Few words ask how old its reader is, and tell of nothing else."),
    "waiting-room": Meaning("The page tells its reader to stand in line and wait for a turn."),
    "withheld-here": Meaning("The page says that it is not for readers where the check is run."),
    "hot-link-wall": Meaning(
        "The site shows its images on its own pages only, and something else here.",
        "Keep a copy of the image beside the data file, or do without it.",
    ),
    "told-to-wait": Meaning("`Retry-After` names a longer time than `--max-wait` allows."),
    "rate-limited": Meaning("The answer is 429, also after several tries."),
    "host-told-to-wait": Meaning("Another address of the same host was told so before."),
    "soft-404": Meaning(
        "The server answers 200, but title, heading or the whole text are nothing but `not found`."
    ),
    "not-found-page": Meaning(
        "A redirect ends at an address such as `/404`, `/page-not-found` or `/no-image.png`."
    ),
    "error-page": Meaning(
        "The server answers 200, but title or heading are those of an error or of maintenance."
    ),
    "parked-domain": Meaning("The page tells of its domain and of nothing else."),
    "front-page": Meaning(
        "The address was that of a single page and is redirected to the front of a site."
    ),
    "list-page": Meaning(
        "The address was that of a single page and is redirected to the section that it was in, to"
        " another section or a tag of a site, or to its search."
    ),
    "empty-page": Meaning("The server answers 200 without a word of text."),
    "missing-fragment": Meaning(
        "The page is there, but nothing in it has the name behind the `#`.",
        "Correct what stands behind the `#`, or leave it out.",
    ),
    "server-error": Meaning("The answer is 500 or more, also after several tries."),
    "odd-status": Meaning("The answer is a status that says neither yes nor no, such as 400."),
    "connection-reset": Meaning("The server ended the connection, also after several tries."),
    "empty-reply": Meaning(
        "The server took the request and said nothing, also after several tries."
    ),
    "timeout": Meaning(
        "No answer began within `--timeout`, also when it was asked again at the end.",
        "Run the check again, or wait longer with `--timeout`.",
    ),
    "unreachable": Meaning("The network knows no way to the address of the server."),
    "name-lookup-failed": Meaning("The name server did not answer; nothing is known of the host."),
    "tls-incomplete-chain": Meaning(
        "Browsers often fetch what is missing by themselves, so readers may see the page."
    ),
    "not-found": Meaning("The answer is 404."),
    "gone": Meaning("The answer is 410, which says that it will not come back."),
    "no-such-name": Meaning("The name server says that there is no host of this name."),
    "connection-refused": Meaning(
        "The machine is there, but no web server on it, also after several tries."
    ),
    "redirect-loop": Meaning("It redirects to an address that it came from."),
    "too-many-redirects": Meaning("There are more than 20 redirects, where browsers give up."),
    "redirect-without-target": Meaning("The answer is a redirect that names no address."),
    "not-an-image": Meaning("The bytes are those of a page or of some other file."),
    "video-removed": Meaning(
        "The site, asked how the video is embedded (oEmbed), says that it is not there."
    ),
    "missing-file": Meaning(
        "Paths begin at the folder of the data file, or where `images` in `[tool.clip]` says.",
        "Correct the path, or put the file there.",
    ),
    "failing-for-days": Meaning("It was unsure on three different days of the state file."),
    "outside": Meaning(
        "The path leads out of the repository, so nobody else would have the file.",
        "Move the file into the repository, and correct the path.",
    ),
    "not-web": Meaning(
        "It begins with another scheme, such as `ftp:`.",
        "Give an address that a browser opens, or the path of a copy as `file`.",
    ),
    "redirect-off-web": Meaning(
        "It redirects to another scheme, such as `ftp:` or `file:`, which is never followed.",
        "Open it in a browser, and give the address where the page is.",
    ),
    "bad-address": Meaning(
        "It has no host, or characters that no address can have.", "Correct the address."
    ),
    "private-address": Meaning(
        "It leads to a loopback, private, link-local or reserved network,\n"
        "where an address from outside must not make this machine ask.",
        "If the host is yours, name it or its network with `--allow-private`.",
    ),
}
