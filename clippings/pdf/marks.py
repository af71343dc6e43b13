"""Control characters with a special meaning in the text of a PDF."""

HYPHEN = "\x02"  # PDFium's replacement for a hyphen at the end of a line
RAISED = "\x0e"  # put before a superscript digit by the child process
