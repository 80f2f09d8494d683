"""A local Bot API server on python-telegram-bot's types, with the people who talk to the bot."""

from bot.sandbox.dialogs import Change, Dialog
from bot.sandbox.faults import Call, Delays, Drops, Garbles, Refuses
from bot.sandbox.groups import Group
from bot.sandbox.limits import Limits
from bot.sandbox.people import Cannot, Person
from bot.sandbox.sandbox import Sandbox
from bot.sandbox.world import Notice, Press, StoredFile

__all__ = [
    "Call",
    "Cannot",
    "Change",
    "Delays",
    "Dialog",
    "Drops",
    "Garbles",
    "Group",
    "Limits",
    "Notice",
    "Person",
    "Press",
    "Refuses",
    "Sandbox",
    "StoredFile",
]
