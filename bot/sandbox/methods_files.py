"""Methods of the Bot API that send files."""

from __future__ import annotations

from typing import Any

from telegram import Document, Message, PhotoSize, Voice

from bot.sandbox.errors import bad_request
from bot.sandbox.methods_messages import formatted_caption, opening, post
from bot.sandbox.parameters import Parameters, Upload
from bot.sandbox.world import StoredFile, World


def send_document(world: World, call: Parameters) -> Message:
    """`sendDocument`: a file under its own name."""
    file_id, file = _file(world, call, "document")
    document = Document(
        file_id, f"u{file_id}", file_name=file.name, mime_type=file.mime_type, file_size=len(file.content)
    )
    return _send_file(world, call, document=document)


def send_voice(world: World, call: Parameters) -> Message:
    """`sendVoice`: a voice note."""
    file_id, file = _file(world, call, "voice")
    duration = call.number("duration")
    voice = Voice(file_id, f"u{file_id}", duration, mime_type="audio/ogg", file_size=len(file.content))
    return _send_file(world, call, voice=voice)


def send_photo(world: World, call: Parameters) -> Message:
    """`sendPhoto`: a picture; its size is not looked at."""
    file_id, file = _file(world, call, "photo")
    return _send_file(world, call, photo=(PhotoSize(file_id, f"u{file_id}", 640, 480, file_size=len(file.content)),))


def _file(world: World, call: Parameters, kind: str) -> tuple[str, StoredFile]:
    """The file a call brings: uploaded under its own name or `attach://name`, or one known by its id."""
    given = call.text(kind)
    upload: Upload | None = call.uploads.get(given.removeprefix("attach://") if given else kind)
    if upload is None:
        if not given:
            raise bad_request(f"there is no {kind} in the request")
        if given not in world.files:
            raise bad_request("wrong file identifier/HTTP URL specified")
        return given, world.files[given]
    if not upload.content:
        raise bad_request("file must be non-empty")
    file_id = f"sandbox-file-{world.number()}"
    world.files[file_id] = StoredFile(upload.name, upload.content, upload.mime_type)
    return file_id, world.files[file_id]


def _send_file(world: World, call: Parameters, **content: Any) -> Message:
    caption = formatted_caption(world, call)
    dialog = world.dialog(call.values.get("chat_id"))
    brought = opening(world, dialog, call)
    said = {"caption": caption.text or None, "caption_entities": caption.entities}
    return post(world, dialog, **content, **said, **brought)
