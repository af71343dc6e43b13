"""What programs say that fail, and pages that explain it."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clippings.links.judging.failing.error_pages import says_it_fails
from clippings.links.judging.failing.gate_words import IN_PROGRAM_ERRORS
from clippings.links.judging.failing.program_errors import PROGRAM_ERRORS
from clippings.links.judging.page.markup import Markup
from clippings.links.judging.page.word_tables import holds_one_of

_ASP_NET = (
    "<title>{0}</title><h1>Server Error in '/Boats' Application.<hr></h1><h2><i>{0}</i></h2>"
    "<b>Description:</b> An unhandled exception occurred during the execution of the current web"
    " request. Please review the stack trace for more information about the error and where it"
    " originated in the code.<br><b>Exception Details:</b> System.FormatException: {0}<br><b>Stack"
    " Trace:</b>"
)


@pytest.mark.parametrize(
    "page",
    [
        _ASP_NET.format("Input string was not in a correct format."),
        _ASP_NET.format("Harbours.") + "<pre>at Harbour.Boats.Get(Int32 id)</pre>" * 60,
        "<title>Referencia a objeto no establecida</title><h1>Error de servidor en la aplicación"
        " '/'.</h1>",
        "<p>Microsoft VBScript runtime </font><font>error '800a000d'</font><p>Type mismatch",
        "<p>ADODB.Field</font> <font>erreur '800a0bcd'</font><p>BOF ou EOF est vrai.",
        "<p>Laufzeitfehler in Microsoft VBScript</font> <font>Fehler '800a01a8'</font><p>Objekt",
        "<p>Microsoft VBScript 実行時エラー</font> <font>エラー '800a01a8'</font>",
        "<title>Error Occurred While Processing Request</title><p>In D:/boats.cfm</p>",
        "<p>Element ID is undefined in URL. <br>The error occurred in boats.cfm: line 12",
        "<title>Apache Tomcat/6.0.35 - Error report</title><h1>HTTP Status 500 - </h1>",
        "<title>HTTP Status 500 – Internal Server Error</title>"
        "<h1>HTTP Status 500 – Internal Server Error</h1>",
        "<title>Site Error</title><h2>Site Error</h2><p>An error was encountered while publishing"
        " this resource.</p>",
        "<h1>Software error:</h1><pre>No boats at boats.pl line 1.</pre><p>For help, please send"
        " mail to the webmaster, giving this error message.</p>",
        "Error displaying the error page: Application Instantiation Error",
        "You have an error in your SQL syntax; check the manual",
        "<h1>General Error</h1><p>SQL ERROR [ mysql4 ]</p>",
        "<p>Table 'boats.posts' is marked as crashed</p>",
        "ORA-12154: TNS:could not resolve the connect identifier specified",
        "<h1>ActionView::Template::Error in Boats#show</h1>",
    ],
)
def test_programs_that_fail(page: str) -> None:
    assert says_it_fails(Markup(page))


@pytest.mark.parametrize(
    ("called", "below"),
    [
        ("Error '80004005'", "Close the file, give the user rights to it, and start anew."),
        ("How to fix Microsoft VBScript runtime error '800a000d'", "Convert it with CStr."),
        ("Server Error in '/' Application", "Asked by anna: it works on my machine. " * 9),
        ("Software error", "A mayor was called a major, and nobody has seen it for a week."),
        ("Site error", "The stone was laid on the wrong side of the road, says the mayor."),
        ("Too many boats", "Too many connections of ferries were late, and sailors slept."),
    ],
)
def test_pages_that_tell_of_such_failures(called: str, below: str) -> None:
    assert not says_it_fails(
        Markup(f"<title>{called} - Ann</title><h1>{called}</h1><p>{below}</p>")
    )
    assert not says_it_fails(
        Markup(f"<title>{called} - Ann</title><h3>{called}</h3><p>{below}</p>")
    )


@given(st.from_regex(re.compile(PROGRAM_ERRORS), fullmatch=True))
def test_nothing_that_programs_say_is_passed_over(said: str) -> None:
    assert holds_one_of(said.lower(), IN_PROGRAM_ERRORS)


@pytest.mark.parametrize(
    "said",
    [
        "Access denied for user 'root'@'localhost'",
        "Unknown column 'boat' in 'where clause'",
        "MySQL server has gone away",
        "HTTP Status 500",
        "NoMethodError in BoatsController#show",
        "Server Error in '/' Application",
    ],
)
def test_a_site_that_helps_with_it_is_named_in_the_title(said: str) -> None:
    page = "<title>{}{}</title><h1>{}</h1><p>Put the name in quotes, and ask once more.</p>"
    assert not says_it_fails(Markup(page.format(said, " - Harbour Help", said)))
    assert says_it_fails(Markup(page.format(said, "", said)))
