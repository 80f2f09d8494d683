"""The small page behind the links in mails: looks at a lead, claims it, works on it. A GET changes nothing."""

from __future__ import annotations

import hashlib
import logging
import secrets
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, TypeVar, get_args

from aiohttp import web

from bot import page_html as html
from bot.batch import Batch
from bot.cards import card, german, personal
from bot.content import Content
from bot.handlers.page_answers import COOKIE, TOLD, Answers
from bot.handover import by_link
from bot.handover.by_link import Act, Look
from bot.handover.serving import chat_of, holder_of
from bot.outage import where
from bot.storage.coaches import Coach
from bot.storage.database import DatabaseError
from bot.storage.leads import Lead
from bot.tokens import Bearer, Signer

log = logging.getLogger(__name__)

LONGEST_TOLD = 1500
"""Letters that go into a cookie."""
LARGEST_FORM = 100_000
NUMBER_BYTES = 9
TYPED = ("write", "times")
"""Acts for which the coach types something."""

T = TypeVar("T")
Work = Callable[[Batch], Awaitable[T]]
Commit = Callable[[Work[Any]], Awaitable[Any]]
"""Does some work in a batch and commits it; gives what the work gave."""

_STATUS = {"unknown": 404, "not-a-coach": 403, "closed": 410, "taken": 409, "elsewhere": 403, "refused": 409}
_STATUS |= {"expired": 410, "used": 410}


@dataclass(frozen=True, slots=True)
class _Session:
    """Who is at work on which lead, as their cookie says."""

    bearer: Bearer
    coach: Coach
    lead: Lead


class Page:
    """The page; `commit` is how changes are written."""

    def __init__(self, answers: Answers, signer: Signer, content: Callable[[], Content], commit: Commit) -> None:
        self._answers = answers
        self._base = answers.base
        self._signer = signer
        self._content = content
        self._commit = commit

    def application(self) -> web.Application:
        """What a web server serves."""
        app = web.Application(client_max_size=LARGEST_FORM, middlewares=[self._guarded])
        app.router.add_get(f"{self._base}/style.css", self._style)
        app.router.add_get(f"{self._base}/lead/{{word}}", self._look)
        app.router.add_post(f"{self._base}/lead/{{word}}", self._take)
        app.router.add_post(f"{self._base}/lead/{{word}}/new", self._new_link)
        app.router.add_get(f"{self._base}/anfrage/{{number:[0-9]{{1,9}}}}", self._work)
        app.router.add_post(f"{self._base}/anfrage/{{number:[0-9]{{1,9}}}}/{{act}}", self._act)
        return app

    # By a link.

    async def _look(self, request: web.Request) -> web.Response:
        word = request.match_info["word"]
        bearer = self._signer.bearer("link", word)

        async def looking(batch: Batch) -> web.Response:
            found = await by_link.look(batch, bearer, self._signer)
            if found.standing not in ("claim", "open"):
                return await self._not_good(batch, found, word)
            assert found.lead is not None
            assert found.coach is not None
            texts, wanted = german(batch.content), found.standing
            holder = await holder_of(batch, found.lead)
            shown = card(batch.content, found.lead, chat_of(found.coach), holder.name if holder else "")
            return self._answers.page(
                html.heading(texts, found.lead.id),
                html.shown(shown.text),
                html.hint(texts, f"page-{wanted}-hint"),
                html.button(texts, f"page-{wanted}", f"{self._base}/lead/{word}"),
            )

        return await self._answer(looking)

    async def _take(self, request: web.Request) -> web.Response:
        word = request.match_info["word"]
        bearer = self._signer.bearer("link", word)

        async def taking(batch: Batch) -> web.Response:
            found = await by_link.take(batch, bearer, self._signer)
            if found.standing != "open" or bearer is None:
                return await self._not_good(batch, found, word)
            return self._answers.to_work(bearer)

        return await self._answer(taking)

    async def _new_link(self, request: web.Request) -> web.Response:
        word = request.match_info["word"]
        bearer = self._signer.bearer("link", word)

        async def sending(batch: Batch) -> web.Response:
            texts = german(batch.content)
            found = await by_link.look(batch, bearer, self._signer)
            if found.coach is None or found.lead is None or found.standing in ("closed", "taken", "elsewhere"):
                return await self._not_good(batch, found, word)
            if not self._answers.limits.may_send_link(found.coach.id, found.lead.id, batch.now):
                return self._answers.page(html.told(texts("page-new-link-wait")), status=429)
            await by_link.send_link(batch, found.coach, found.lead.id)
            return self._answers.page(html.told(texts("page-new-link-sent")))

        return await self._answer(sending)

    async def _not_good(self, batch: Batch, found: Look, word: str) -> web.Response:
        """Why a link is good for nothing, and what to do."""
        texts, status = german(batch.content), _STATUS.get(found.standing, 409)
        again = ""
        match found.standing:
            case "unknown":
                return self._answers.failed(texts, texts("page-link-unknown"))
            case "not-a-coach":
                said = [texts("page-not-a-coach")]
            case "closed":
                said = [texts("coach-lead-gone"), texts("page-close-this")]
            case "taken":
                holder = await holder_of(batch, found.lead) if found.lead is not None else None
                said = [texts("coach-claimed-by-other", coach=holder.name if holder else "")]
                said.append(texts("page-close-this"))
            case "elsewhere":
                said = [texts("coach-not-your-district")]
            case "refused":
                said = list(found.said)
            case _:
                said = [texts(f"page-link-{found.standing}")]
                again = html.hint(texts, "page-new-link-hint")
                again += html.button(texts, "page-new-link", f"{self._base}/lead/{word}/new")
        return self._answers.page(html.told(*said), again, status=status)

    # In a session.

    async def _work(self, request: web.Request) -> web.Response:
        async def looking(batch: Batch) -> web.Response:
            session = await self._session(request, batch)
            if session is None:
                return self._answers.over(german(batch.content))
            return await self._at_work(batch, session, *self._answers.told_before(request))

        response = await self._answer(looking)
        response.del_cookie(TOLD, path=request.path)
        return response

    async def _act(self, request: web.Request) -> web.Response:
        name = request.match_info["act"]
        if name not in get_args(Act):
            raise web.HTTPNotFound
        form = await request.post()
        value, check = str(form.get("value", "")).strip().replace("\r\n", "\n"), str(form.get("check", ""))
        sent = hashlib.sha256(repr((name, str(form.get("number", "")), check, value)).encode()).hexdigest()

        async def acting(batch: Batch) -> web.Response:
            texts = german(batch.content)
            session = await self._session(request, batch)
            if session is None or not self._signer.checks(session.bearer.number, check):
                return self._answers.over(texts, value if name in TYPED else "")
            if name in TYPED and not value:
                return await self._at_work(batch, session, texts("page-text-missing"))
            if name in TYPED and len(value) > html.LONGEST_TEXT:
                most = str(html.LONGEST_TEXT)
                return await self._at_work(
                    batch, session, texts("page-text-long", most=most), typed=value if name == "write" else ""
                )
            await batch.writing()
            if not await batch.unit.once.first("form", sent, batch.now):
                return await self._at_work(batch, session, texts("page-twice"))
            done = await by_link.act(batch, session.coach, session.lead.id, name, value)  # type: ignore[arg-type]  # looked up above
            if done.happened and sum(map(len, done.said)) <= LONGEST_TOLD:
                return self._answers.to_work(session.bearer, "\n\n".join(done.said))
            if not done.happened:  # sent once more, it is refused for the same reason
                await batch.unit.once.again("form", sent)
            lead = await batch.unit.leads.get(session.lead.id) or session.lead
            typed = value if name == "write" and not done.happened else ""
            return await self._at_work(batch, _Session(session.bearer, session.coach, lead), *done.said, typed=typed)

        return await self._answer(acting)

    async def _session(self, request: web.Request, batch: Batch) -> _Session | None:
        bearer = self._signer.bearer("session", request.cookies.get(COOKIE, ""))
        if bearer is None or bearer.lead_id != int(request.match_info["number"]):
            return None
        if bearer.expires is None or bearer.expires <= batch.now:
            return None
        coach, lead = await by_link.known(batch, bearer, self._signer), await batch.unit.leads.get(bearer.lead_id)
        return _Session(bearer, coach, lead) if coach is not None and lead is not None else None

    async def _at_work(self, batch: Batch, session: _Session, *said: str, typed: str = "") -> web.Response:
        """The lead with what its holder can do; without anything personal for whoever does not hold it any more."""
        texts, lead = german(batch.content), session.lead
        top = [html.heading(texts, lead.id), html.told(*said)]
        if lead.coach_id != session.coach.id or not lead.is_held:
            if not said:
                top.append(html.told(texts("coach-lead-gone" if lead.status == "closed" else "coach-not-yours")))
            return self._answers.page(*top, html.kept(texts, typed), html.hint(texts, "page-close-this"))
        check, number = self._signer.check_word(session.bearer.number), secrets.token_hex(NUMBER_BYTES)
        form, can = html.Form(f"{self._base}/anfrage/{lead.id}", check, number), await by_link.at_hand(batch, lead)
        shown = personal(batch.content, lead, chat_of(session.coach), can.appointment)
        return self._answers.page(
            *top,
            html.question(texts, form, *can.question) if can.question is not None else "",
            html.shown(shown.text),
            html.call_off(texts, form, can.call_off) if can.call_off is not None else "",
            html.work(texts, form, can.reasons, typed, html.move(texts, form, can.moves) if can.moves else ""),
        )

    async def _answer(self, work: Work[web.Response]) -> web.Response:
        response: web.Response = await self._commit(work)
        return response

    async def _style(self, _request: web.Request) -> web.Response:
        return web.Response(text=html.STYLE, content_type="text/css", headers={"Cache-Control": "max-age=3600"})

    @web.middleware
    async def _guarded(
        self, request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
    ) -> web.StreamResponse:
        """Whatever goes wrong is a page in German, and nothing of the request stands in a log."""
        texts = german(self._content())
        try:
            return await handler(request)
        except web.HTTPRequestEntityTooLarge:
            return self._answers.page(html.told(texts("page-text-long", most=str(html.LONGEST_TEXT))), status=413)
        except web.HTTPException as error:
            return self._answers.failed(texts, texts("page-link-unknown"), status=error.status)
        except (DatabaseError, OSError) as error:
            log.error("the page: %s", where(error))
            return self._answers.page(html.told(texts("page-trouble")), status=503)
        except Exception as error:
            log.error("the page: %s", where(error))
            return self._answers.page(html.told(texts("page-trouble")), status=500)
