"""Walls: pages that are shown instead of what was asked for, as we are not let in, or not yet.

challenge.py         bot checks; challenge_words.py, their words and markup
wall_namesakes.py    pages of other things that are named like a wall
guards.py            texts that speak of guarding a site; guard_words.py, their words
refusing.py          access is refused; refusing_words.py, the words
                     denied_words.py, what numbers and sentences say in many languages
rate_limits.py       too many requests
waiting_rooms.py     queues
withheld.py          not available in this country
legal_blocks.py      blocked by a court or an authority; legal_words.py, the words
login.py             logins; login_titles.py, what they are called
members.py           for members, without a login form; members_words.py, the words
sign_up.py           for those who sign up; sign_up_words.py, the words
passwords.py         articles that have a password
old_browsers.py      for browsers that the site supports and that run scripts
ad_blockers.py       for those who see advertisements
consent.py           for those who agree to tracking or subscribe; consent_words.py, the words
age_gates.py         for those who are old enough; age_words.py, the words
hot_links.py         images that are shown on their own site only
gate_words.py        words of which a page must use one before some of these can hold
"""
