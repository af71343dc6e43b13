"""Judging: from the last answer to the reason of the verdict.

To teach the judge another kind of page: a module here that says of a page whether it is one, its
line in `weighing`, and a reason in `links.reasons`. Where it may find something in a page of many
letters below whose heading a piece begins, `judge` is to ask it as well.

judge.py                 tells the pages that are plainly there, which most are
weighing.py              asks all the others, and says whom it believes first
request.py               what was asked for
answer_heads.py          what status and headers tell by themselves

challenge.py             whether we are human; challenge_words.py, what such pages say and hold
withheld.py              not shown to readers of this country
soft404.py               "not found" under a status that says otherwise
absent.py                whatever it be that is sought is not there; absent_words.py and
                         absent_things.py, how languages say so, absent_defaults.py, how programs
called_so.py             what is called like that, and is something else
explaining.py            what tells of errors and walls; explaining_words.py, what it promises
called_like_walls.py     what is called like a wall, and is none
closing.py               whole services that were closed, with all that was kept there
declared.py              the same in markup, for programs
plain_answers.py         the same in lines and data of programs
videos.py                videos that were removed, and whom to ask for them
refusing.py              we are not let in
limiting.py              too much was asked of the site
waiting.py               waiting rooms
failing.py               the server fails or is being mended
parked.py                domains for sale or out of use; parked_words.py, what they say
default_pages.py         what servers and frameworks come with
for_sale.py              what says of a domain that it is for sale; for_sale_words.py, its words
sent_on.py               pages of scripts that lead to where domains are sold
markets.py               addresses of those places
login.py                 logins
members.py               for those who log in, without a form; members_words.py, what is said
joining.py               for those who sign up; joining_words.py, what such pages are called
consent.py               for those who agree to be tracked, or subscribe; consent_words.py, what
                         is said; consent_addresses.py, where that is asked
hot_links.py             images for their own site only
stand_ins.py             images in the place of removed ones
redirects.py             where redirects lead: to a front page, for good
other_places.py          where they end that lead to something else
lists.py                 addresses of searches and sections
not_found_addresses.py   addresses of pages for what is not found

not_found.py             how clearly a text says "not found"
not_found_words.py       the words that such messages are made of
not_found_denials.py     how languages deny that there is a page
absence.py               how a sentence tells that something is not there
taken_down.py            how sites say that what was offered is no more; taken_down_latin.py and
                         taken_down_others.py, how languages do
guarding.py              what pages say that stand guard; guarding_words.py, their words
standing_alone.py        pages with few words and hardly a link, which speak of trouble
speaking.py              what short pages speak of
notices.py               pages with nothing but a notice, and those that hold a piece all the
                         same; notice_words.py, what notices speak of
works.py                 verse, and who made what
quoted.py                what a page shows of others, which is not its own word

below_headings.py        what a page says below its headings
page_markup.py           the title, the first heading and the words of a page
readable.py              what a reader sees of markup
headings.py              the heading of a page, and the parts of titles
hidden.py                what a page keeps from its readers
counters.py              scripts that count readers
"""
