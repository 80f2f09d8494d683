"""What has grown old: found and emptied by the sweep, in bulk."""

from datetime import datetime

from sqlalchemy import delete, exists, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.storage.appointments import Appointments
from bot.storage.coaches import MAIL_CHATS
from bot.storage.leads import EMPTIED, Leads
from bot.storage.outbox import FAILED
from bot.storage.tables import COACH, CONVERSATION, INVITE, LEAD, LEAD_EVENT, LEAD_MESSAGE, OUTBOX, PERSON, SUBSCRIPTION


class Ageing:
    """What is old in the tables of a unit."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def idle_people(self, since: datetime) -> list[int]:
        """The chats of people nothing was heard of since that moment, and of whom no lead of a flow is kept.

        What a person in need had told does not count: their answers are with no coach. Who wants invitations and has
        been emptied before is not among them.
        """
        handed_over = exists().where(LEAD.c.person_id == PERSON.c.id, LEAD.c.flow != "")
        heard_of = exists().where(CONVERSATION.c.person_id == PERSON.c.id, CONVERSATION.c.updated_at > since)
        subscribed = exists().where(SUBSCRIPTION.c.person_id == PERSON.c.id)
        talked = exists().where(CONVERSATION.c.person_id == PERSON.c.id)
        had_lead = exists().where(LEAD.c.person_id == PERSON.c.id)
        holds_something = ~subscribed | talked | had_lead
        found = await self._session.execute(
            select(PERSON.c.chat_id).where(PERSON.c.seen_at <= since, ~handed_over, ~heard_of, holds_something)
        )
        return list(found.scalars())

    async def empty_closed_leads(self, before: datetime) -> None:
        """Empty the personal columns of leads closed before that moment; forget their messages, sent or not."""
        old = (LEAD.c.status == "closed") & (LEAD.c.closed_at <= before)
        await self._session.execute(update(LEAD).where(old).values(EMPTIED))
        await Appointments(self._session).empty(select(LEAD.c.id).where(old))
        await Leads(self._session).forget_dangers(LEAD_EVENT.c.lead_id.in_(select(LEAD.c.id).where(old)))
        await self._session.execute(
            delete(LEAD_MESSAGE).where(LEAD_MESSAGE.c.lead_id.in_(select(LEAD.c.id).where(old)))
        )
        await self._session.execute(delete(OUTBOX).where(OUTBOX.c.lead_id.in_(select(LEAD.c.id).where(old))))

    async def forget_failed(self, before: datetime) -> None:
        """Delete the rows of messages given up that were written before that moment, and of mail that nothing sends."""
        given_up = (OUTBOX.c.state == FAILED) | (OUTBOX.c.chat_id < MAIL_CHATS)
        await self._session.execute(delete(OUTBOX).where(given_up, OUTBOX.c.created_at <= before))

    async def forget_invites(self, before: datetime) -> None:
        """Delete invitations that expired before that moment."""
        await self._session.execute(delete(INVITE).where(INVITE.c.expires_at <= before))

    async def forget_coaches(self, before: datetime) -> None:
        """Empty the names of those who stopped being coaches before that moment."""
        await self._session.execute(update(COACH).where(COACH.c.left_at <= before, ~COACH.c.active).values(name=""))
