"""Methods of the Bot API about the bot itself and its chats."""

from __future__ import annotations

import json
import re
from typing import Any

from telegram import (
    AcceptedGiftTypes,
    BotCommand,
    BotDescription,
    BotName,
    BotShortDescription,
    Chat,
    ChatFullInfo,
    MenuButton,
    User,
)

from bot.sandbox.errors import bad_request, forbidden
from bot.sandbox.membership import bot_left
from bot.sandbox.parameters import Parameters
from bot.sandbox.world import World, in_language

MAX_COMMANDS = 100
MAX_COMMAND = 32
MAX_COMMAND_DESCRIPTION = 256
MAX_NAME = 64
MAX_DESCRIPTION = 512
MAX_SHORT_DESCRIPTION = 120
_COMMAND = re.compile(r"[a-z0-9_]+")
_LANGUAGE = re.compile(r"(?:[a-z]{2})?")


def get_me(world: World, call: Parameters) -> User:
    """`getMe`: the bot itself, under the name it has set."""
    return User(
        world.bot.id,
        world.profile.names.get("", world.bot.first_name),
        True,
        username=world.bot.username,
        can_join_groups=True,
        can_read_all_group_messages=False,
        supports_inline_queries=False,
        can_connect_to_business=False,
        has_main_web_app=False,
    )


def set_my_commands(world: World, call: Parameters) -> bool:
    """`setMyCommands`: the command list of one scope and language."""
    commands = call.json("commands", "can't parse commands JSON object")
    if not isinstance(commands, list):
        raise bad_request("expected an Array of BotCommand")
    if len(commands) > MAX_COMMANDS:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    world.profile.commands[_scope(call), _language(call)] = tuple(_command(command) for command in commands)
    return True


def get_my_commands(world: World, call: Parameters) -> tuple[BotCommand, ...]:
    """`getMyCommands`: exactly that list, without falling back to a wider scope."""
    return world.profile.commands.get((_scope(call), _language(call)), ())


def delete_my_commands(world: World, call: Parameters) -> bool:
    """`deleteMyCommands`: forgets that list."""
    world.profile.commands.pop((_scope(call), _language(call)), None)
    return True


def get_my_name(world: World, call: Parameters) -> BotName:
    """`getMyName`: as people of that language see it."""
    return BotName(in_language(world.profile.names, _language(call)) or world.bot.first_name)


def get_my_description(world: World, call: Parameters) -> BotDescription:
    """`getMyDescription`: as people of that language see it."""
    return BotDescription(in_language(world.profile.descriptions, _language(call)))


def get_my_short_description(world: World, call: Parameters) -> BotShortDescription:
    """`getMyShortDescription`: as people of that language see it."""
    return BotShortDescription(in_language(world.profile.short_descriptions, _language(call)))


def set_my_name(world: World, call: Parameters) -> bool:
    """`setMyName`: per language; an empty one is forgotten."""
    return _set_text(call, "name", MAX_NAME, world.profile.names)


def set_my_description(world: World, call: Parameters) -> bool:
    """`setMyDescription`: what an empty chat shows."""
    return _set_text(call, "description", MAX_DESCRIPTION, world.profile.descriptions)


def set_my_short_description(world: World, call: Parameters) -> bool:
    """`setMyShortDescription`: what the profile shows."""
    return _set_text(call, "short_description", MAX_SHORT_DESCRIPTION, world.profile.short_descriptions)


def set_chat_menu_button(world: World, call: Parameters) -> bool:
    """`setChatMenuButton`: of one chat, or of all others."""
    button = call.json("menu_button", "can't parse menu button JSON object") or {"type": "default"}
    if not isinstance(button, dict) or button.get("type") not in ("commands", "web_app", "default"):
        raise bad_request("can't parse menu button: MenuButton has unsupported type")
    chat_id = world.dialog(call.values["chat_id"]).id if "chat_id" in call.values else 0
    world.profile.menu_buttons[chat_id] = MenuButton.de_json(button)
    return True


def get_chat(world: World, call: Parameters) -> ChatFullInfo:
    """`getChat`: what can be seen of a chat."""
    dialog = world.dialog(call.values.get("chat_id"), writing=False)
    chat = dialog.chat
    return ChatFullInfo(
        chat.id,
        chat.type,
        accent_color_id=0,
        max_reaction_count=11,
        accepted_gift_types=AcceptedGiftTypes(False, False, False, False, False),
        title=chat.title,
        username=chat.username,
        first_name=chat.first_name,
        last_name=chat.last_name,
        active_usernames=(chat.username,) if chat.username else None,
    )


def leave_chat(world: World, call: Parameters) -> bool:
    """`leaveChat`: the bot goes; it cannot go from a private chat."""
    dialog = world.dialog(call.values.get("chat_id"))
    if dialog.chat.type == Chat.PRIVATE:
        raise bad_request("chat member status can't be changed in private chats")
    bot_left(world, dialog)
    dialog.refusal = forbidden(f"bot is not a member of the {dialog.chat.type} chat")
    return True


def confirm(world: World, call: Parameters) -> bool:
    """`logOut` and `close`: there is no other server the bot could move to."""
    return True


def _command(command: Any) -> BotCommand:
    if not isinstance(command, dict):
        raise bad_request("can't parse BotCommand: expected an Object")
    name, description = str(command.get("command", "")).removeprefix("/"), str(command.get("description", "")).strip()
    if not name:
        raise bad_request("command must be non-empty")
    if len(name) > MAX_COMMAND:
        raise bad_request(f"command length must not exceed {MAX_COMMAND}")
    if not _COMMAND.fullmatch(name):
        raise bad_request("BOT_COMMAND_INVALID")
    if not description:
        raise bad_request("command description must be non-empty")
    if len(description) > MAX_COMMAND_DESCRIPTION:
        raise bad_request(f"command description length must not exceed {MAX_COMMAND_DESCRIPTION}")
    return BotCommand(name, description)


def _scope(call: Parameters) -> str:
    scope = call.json("scope", "can't parse BotCommandScope JSON object") or {"type": "default"}
    return json.dumps(scope, sort_keys=True)


def _language(call: Parameters) -> str:
    language = call.text("language_code")
    if not _LANGUAGE.fullmatch(language):
        raise bad_request("invalid language code specified")
    return language


def _set_text(call: Parameters, field: str, longest: int, kept: dict[str, str]) -> bool:
    text, language = call.text(field), _language(call)
    if len(text) > longest:
        raise bad_request(f"{field.replace('_', ' ')} is too long")
    if text:
        kept[language] = text
    else:
        kept.pop(language, None)
    return True
