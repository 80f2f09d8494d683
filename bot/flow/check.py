"""What a flow must hold before it goes live: proven tables, no question nobody is asked, no walk without an end."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from bot.flow.load import Authored
from bot.flow.model import Flow, Question
from bot.flow.walk import IN_NRW
from bot.flow.ways import every_walk
from bot.rules.domain import Value
from bot.rules.proof import Finding, Proof, prove
from bot.rules.table import Table


def check_flow(authored: Authored, on: date) -> tuple[Proof, ...]:
    """Report everything that does not hold on the local day `on`; gives the proofs of all tables."""
    flow = authored.flow
    proofs = []
    for table in (*flow.decide, *flow.then.values()):
        proof = prove(table)
        proofs.append(proof)
        for finding in proof.findings:
            _report(authored, table, finding)
    unasked = [question.key for question in flow.questions if question.asked == "needed" and not _read(flow, question)]
    for key in unasked:
        hint = "use it in a table, or write asked: always or asked: handover"
        authored.source.report(authored.questions_at[key], f'nobody is asked "{key}": no table reads it', hint)
    everything = [table for table in flow.decide if table.policy == "collect"]
    for table in everything:
        source, at = authored.tables_at[table.name]
        what = f'table "{table.name}" stands under decide: and gives everything that fits'
        source.report(at, what, "a table that decides gives one result; write: policy: first")
    if flow.districts and not any(proof.findings for proof in proofs) and not unasked and not everything:
        walks = every_walk(flow, on)
        for person in walks.stuck[:3]:
            at = authored.tables_at[flow.decide[-1].name][1]
            source = authored.tables_at[flow.decide[-1].name][0]
            source.report(
                at,
                f"{describe(person)}: no question is left and nothing is decided",
                "a question the table needs has an only_if these people do not meet",
            )
    return tuple(proofs)


def describe(person: Mapping[str, Value]) -> str:
    """A person in words an author reads: "age 27, paper duldung"."""
    return ", ".join(
        f"{key} {' + '.join(value) or 'nothing' if isinstance(value, tuple) else value}"
        for key, value in person.items()
    )


def _report(authored: Authored, table: Table, finding: Finding) -> None:
    source, at = authored.tables_at[table.name]
    day = f" on {finding.on}" if finding.on else ""
    person, others = describe(finding.person), f" ({finding.people} people like this)" if finding.people > 1 else ""
    names = ", ".join(rule.id for rule in finding.rules)
    match finding.kind:
        case "gap":
            source.report(at, f"{person}{day}: no rule{others}", "add a rule for them, or widen one")
        case "overlap":
            source.report(at, f"{person}{day}: {names} all fit{others}", "policy unique needs exactly one; narrow one")
        case "dead":
            rule = finding.rules[0]
            why = "earlier rules take everybody it could fit" if table.policy == "first" else "nobody can meet it"
            source.report(
                authored.rules_at[table.name, rule.id],
                f'rule "{rule.id}" decides for nobody: {why}',
                "remove it, or move it up",
            )
        case "too-few":
            found = f"only {names}" if names else "nothing"
            source.report(
                at,
                f"{person}{day}: {found}, but everybody gets at least {table.at_least}{others}",
                "add a rule for them",
            )


def _read(flow: Flow, question: Question) -> bool:
    inputs = {key for table in (*flow.decide, *flow.then.values()) for key in table.inputs}
    return question.key in inputs or (question.type == "place" and IN_NRW in inputs)
