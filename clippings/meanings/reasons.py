"""The meanings of reasons of `clip check-links`, in addition to their sentence in reports.

A reason has a way out here if it differs from that of its verdict.
"""

from collections.abc import Mapping

from clippings.meanings.verdicts import Meaning

MEANINGS: Mapping[str, Meaning] = {
    "image-ok": Meaning("The bytes are those of an image, whatever type the server declares."),
    "file-ok": Meaning("The path leads to a file inside the repository."),
    "video-ok": Meaning("The site's oEmbed service knows the video."),
    "permanent-redirect": Meaning(
        "The server answers 301 or 308 and names another address, where the page is."
    ),
    "login-required": Meaning("The answer is 401."),
    "payment-required": Meaning("The answer is 402."),
    "forbidden": Meaning(
        "The answer is 403, or a page that denies access; many sites refuse programs, but not"
        " readers."
    ),
    "proxy-login": Meaning(
        "The answer is 407, from a proxy on the way; `clip` itself uses no proxy.",
        "Run the check where no proxy is needed.",
    ),
    "legal-reasons": Meaning(
        "The answer is 451: it is not shown in this country, perhaps in others."
    ),
    "bots-refused": Meaning("The answer is 418 or 999, with which some sites refuse programs."),
    "challenge": Meaning("A page that keeps programs out (`Just a moment…`) is shown instead."),
    "login-redirect": Meaning("A redirect ends at an address for logging in or for consent."),
    "login-page": Meaning(
        "The title or heading asks for a login, and the page for a name or password; or the page"
        " asks only for a password instead of showing the piece."
    ),
    "consent-page": Meaning(
        "A short text asks to accept tracking or to subscribe before reading on."
    ),
    "age-gate": Meaning("A short text asks for the reader's age, and there is nothing else."),
    "waiting-room": Meaning("The page tells readers to wait in a queue."),
    "withheld-here": Meaning(
        "The page says that it is not available in the country where the check runs."
    ),
    "hot-link-wall": Meaning(
        "The site shows its images only on its own pages.",
        "Keep a copy of the image next to the data file, or do without it.",
    ),
    "told-to-wait": Meaning("`Retry-After` asks for a longer wait than `--max-wait` allows."),
    "rate-limited": Meaning("The answer is 429, even after several tries."),
    "host-told-to-wait": Meaning(
        "The host has asked us to wait when another of its addresses was requested."
    ),
    "soft-404": Meaning(
        "The server answers 200, but the title, the heading or the whole text is `not found`."
    ),
    "not-found-page": Meaning(
        "A redirect ends at an address such as `/404`, `/page-not-found` or `/no-image.png`."
    ),
    "error-page": Meaning(
        "The server answers 200, but the title or heading reports an error or maintenance."
    ),
    "parked-domain": Meaning("The page is only about its domain, for example that it is for sale."),
    "front-page": Meaning(
        "The address was that of a single page and redirects to the front page of a site."
    ),
    "list-page": Meaning(
        "The address was that of a single page and redirects to a section, a tag or the search of a"
        " site."
    ),
    "empty-page": Meaning("The server answers 200 without any text."),
    "missing-fragment": Meaning(
        "The page is there, but has no element with the name after the `#`.",
        "Correct the part after the `#`, or leave it out.",
    ),
    "server-error": Meaning("The answer is 500 or higher, even after several tries."),
    "odd-status": Meaning(
        "The status of the answer, such as 400, does not say whether the page is there."
    ),
    "connection-reset": Meaning("The server closed the connection, even after several tries."),
    "empty-reply": Meaning(
        "The server accepted the request but sent no answer, even after several tries."
    ),
    "timeout": Meaning(
        "No answer began within `--timeout`, not even in a second try at the end.",
        "Run the check again, or wait longer with `--timeout`.",
    ),
    "unreachable": Meaning("The network has no route to the address of the server."),
    "name-lookup-failed": Meaning(
        "The name server did not answer, so it is not known whether the host exists."
    ),
    "tls-incomplete-chain": Meaning(
        "Browsers often fetch missing certificates themselves, so readers may see the page."
    ),
    "not-found": Meaning("The answer is 404."),
    "gone": Meaning("The answer is 410, which means that it will not come back."),
    "no-such-name": Meaning("The name server says that no host has this name."),
    "connection-refused": Meaning(
        "The machine is there, but no web server on it answers, even after several tries."
    ),
    "redirect-loop": Meaning("It redirects to an earlier address of the chain of redirects."),
    "too-many-redirects": Meaning(
        "There are more than 20 redirects, after which browsers give up."
    ),
    "redirect-without-target": Meaning("The answer is a redirect without an address."),
    "not-an-image": Meaning("The content is a page or another kind of file."),
    "video-removed": Meaning("The site's oEmbed service says that the video is not there."),
    "missing-file": Meaning(
        "Paths start from the folder of the data file, or from `images` in `[tool.clip]`.",
        "Correct the path, or put the file there.",
    ),
    "failing-for-days": Meaning(
        "According to the state file, it was unsure on three different days."
    ),
    "outside": Meaning(
        "The path leads out of the repository, so others do not have the file.",
        "Move the file into the repository, and correct the path.",
    ),
    "not-web": Meaning(
        "Its scheme is not http or https, but for example `ftp:`.",
        "Use an address that a browser opens, or the path of a copy as `file`.",
    ),
    "redirect-off-web": Meaning(
        "It redirects to another scheme, such as `ftp:` or `file:`, which is not followed.",
        "Open it in a browser, and use the address where the page is.",
    ),
    "bad-address": Meaning(
        "It has no host, contains characters that are not allowed in addresses, or redirects to\n"
        "an address that is longer than servers accept.",
        "Correct the address.",
    ),
    "private-address": Meaning(
        "It leads to a loopback, private, link-local or reserved network,\n"
        "to which an address from outside must not make this machine send requests.",
        "If it is your own host, allow it or its network with `--allow-private`.",
    ),
}
