"""Judging: from the last answer to the reason for the verdict.

How a page is judged:

1. `judge` reads the answer into a `Markup` and asks a few cheap questions. Most pages have
   paragraphs below their heading, or are short and hold nothing that a rule looks for (`gates`),
   and are "ok" at once; the code for all others is loaded when the first of them comes.
2. `weighing` goes from the surest evidence to the weakest: a bot check, which may come under any
   status; the status; where a redirect ended; a body that was cut short or is no image.
3. `rules` then tries every rule for pages in a fixed order, and the first that holds gives the
   reason. A rule begins with a cheap test (its gate: does the page hold one of the words at all?).
   What it finds must still be there once hidden elements and quotations are taken out, and
   articles about errors are excepted.

A rule lives in one of the rooms below. It finds what pages of its kind say, and then looks for
what speaks against it: an author, a date, paragraphs, a heading that goes on like a headline. For
a live page called dead is worse than a dead page that is missed.

How strongly a text says that something is missing is measured on two scales, both in not_found/.
`Certainty` is for texts that hold nothing but such a message, as titles and headings do; the
higher it is, the more text may stand beside the message. `Absence` is for sentences, which may
also tell of a lost ship: it says what is missing, this page or some other thing.

Lengths are in characters: `letters` leaves out white space, scripts and styles, and is large for
a page that was read in part, as nobody knows what follows; `letters_below` and the like count the
paragraphs that are sentences, and `length_of` counts a Chinese, Japanese, Korean or Thai character
as three, since it says about as much.

judge.py         finds the pages that are plainly there, which most are
gates.py         finds the short ones among them
weighing.py      judges all others by their status, redirect and body
rules.py         and by what their pages say: all rules in their order
request.py       what was asked for
answer_heads.py  what status and headers mean by themselves
plain_answers.py answers in plain text or data instead of HTML

The rooms, each of which imports only those above it:

page/            what a page is made of: markup, headings, words
not_found/       how texts say, in many languages, that something is not there
pieces/          signs that a page holds a piece, whatever its heading says
gone/            what was asked for is no longer there
walls/           we are not let in, or not yet
failing/         the server fails, or is being repaired
parked/          the domain is for sale, suspended or not in use
redirects/       a redirect has led to something else

To recognise another kind of page: a module in one of the rooms with a function that takes a page,
its line in `rules`, its gate in `gates`, and a reason in `links.reasons`. If it can hold on a long
page with paragraphs below its heading, `judge` must ask it as well.
"""
