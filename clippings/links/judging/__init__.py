"""Judging: from the last answer to the reason of the verdict.

To teach the judge another kind of page: a module in one of the rooms that says of a page whether it
is one, its line in `rules`, and a reason in `links.reasons`. Where it may find something in a
page of many letters below whose heading a piece begins, `judge` is to ask it as well.

judge.py         tells the pages that are plainly there, which most are
weighing.py      judges all others by their status, redirects and body
rules.py         and by what their pages say: all the rules, in their order
request.py       what was asked for
answer_heads.py  what status and headers tell by themselves

By rooms, of which each knows those above it:

page/            what a page is made of: markup, headings, words
not_found/       how texts say, in whatever language, that something is not there
pieces/          what shows that a page holds a piece, whatever it is called
gone/            what is sought is there no more, whatever it be
walls/           we are not let in, or not yet
failing/         the server fails, or is being mended
parked/          the domain is for sale, suspended or not in use
redirects/       a redirect has led to something else
"""
