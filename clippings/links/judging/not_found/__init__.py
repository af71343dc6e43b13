"""How texts say, in whatever language, that something is not there.

To add a language: a line in each table of these that holds languages.

messages.py             how clearly a text says "not found"
signs.py                what a text holds that may say so
message_words.py        the words that such messages are made of
denials.py              how a language denies that there is a page
denials_latin.py, denials_others.py
                        how languages do
languages.py            all of them
expired_offers.py       how sites say that what was offered is no more
expired_offers_latin.py, expired_offers_others.py
                        how languages do
expired_offers_ended.py how they say of "this one" that it is over

parts.py                what makers of pages call the parts of such ones
asked_numbers.py        pages that are asked for by the number of an error
absence.py              how a sentence tells that something is not there, whatever it be
absence_signs.py        what a sentence holds that may do so
sought.py               how languages speak of what is sought, and deny it
fates.py                how they say that a thing is no more
program_messages.py     how programs say that there is nothing
"""
