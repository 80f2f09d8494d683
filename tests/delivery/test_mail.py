"""What a mail server answers, as a value."""

import pytest
from aiosmtplib import (
    SMTPAuthenticationError,
    SMTPConnectError,
    SMTPDataError,
    SMTPNotSupported,
    SMTPRecipientRefused,
    SMTPRecipientsRefused,
    SMTPSenderRefused,
    SMTPServerDisconnected,
)

from bot.delivery.mail import outcome_of
from bot.delivery.pacing import Outcome, Refused, TryAgain
from bot.handover.mailboxes import kind_of

TO = "mona@example.org"


def rcpt(code: int, words: str) -> SMTPRecipientsRefused:
    return SMTPRecipientsRefused([SMTPRecipientRefused(code, words, TO)])


@pytest.mark.parametrize(
    ("error", "outcome"),
    [
        (rcpt(550, f"5.1.1 <{TO}> unknown"), Refused("SMTP 550 5.1.1", blocked=True)),
        (SMTPDataError(554, "rejected"), Refused("SMTP 554", blocked=True)),
        (SMTPNotSupported("SMTPUTF8"), Refused("the address has letters that the mail server does not take", True)),
        (rcpt(451, "4.7.1 greylisted"), TryAgain("SMTP 451 4.7.1", patient=True)),
        (SMTPDataError(452, "4.3.1 full"), TryAgain("SMTP 452 4.3.1", patient=True)),
        # Trouble of ours, or of the server itself: it meets every mailbox, and is none's fault.
        (SMTPAuthenticationError(535, "5.7.8 wrong"), TryAgain("SMTP 535 5.7.8", whole_bot=True, patient=True)),
        (SMTPSenderRefused(553, "no", "bot@x"), TryAgain("SMTP 553", whole_bot=True, patient=True)),
        (SMTPConnectError("no way"), TryAgain("SMTPConnectError", whole_bot=True, patient=True)),
        (SMTPServerDisconnected(TO), TryAgain("SMTPServerDisconnected", whole_bot=True, patient=True)),
        (TimeoutError(), TryAgain("TimeoutError", whole_bot=True, patient=True)),
    ],
)
def test_an_answer_becomes_a_value_without_the_servers_words(error: Exception, outcome: Outcome) -> None:
    assert outcome_of(error) == outcome


@pytest.mark.parametrize(
    ("reason", "kind"),
    [
        ("SMTP 550 5.1.1", "unknown"),
        ("SMTP 550", "unknown"),
        ("SMTP 552 5.2.2", "full"),
        ("SMTP 552 5.3.4", "large"),
        ("SMTP 452 4.2.2", "full"),
        ("SMTP 550 5.7.1", "policy"),
        ("SMTP 554 5.6.0", "other"),
        ("5.0.0", "other"),
        ("4.4.7", "late"),
        ("SMTP 451", "late"),
        ("SMTPConnectError", "late"),
    ],
)
def test_the_coordination_is_told_what_kind_of_refusal_it_is(reason: str, kind: str) -> None:
    assert kind_of(reason) == kind
