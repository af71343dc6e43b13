"""One file a command; the table that names them is COMMANDS in app.py."""
