"""The commands, one file each. The table of commands is COMMANDS in app.py."""
