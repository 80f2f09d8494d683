"""Where somebody lives: what was typed → district and municipality of North Rhine-Westphalia (NRW).

Owns the table `flows/places.yaml` and the understanding of postcodes and names; pure once loaded.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from bot.place_names import OUTSIDE_NRW, District, Names, Outside, Place, Target, fold, unique
from bot.shapes import PLACE_DISTRICT, PLACES
from bot.source import (
    Node,
    Source,
    check_format,
    choices,
    entries_of,
    fields_of,
    read_yaml,
    text_of,
    words_of,
)

__all__ = ["OUTSIDE_NRW", "District", "Matches", "Outside", "Place", "Places", "fold", "load_places"]

MAX_CANDIDATES: Final = 7  # and "outside NRW" make the eight buttons anybody is shown at once

_MAX_WORDS = 40
_MAX_NEAR = 4
_MAX_RANGE = 100
_MAX_ID_BYTES = 46  # a button holds 64 bytes: this, its act, and the number of the turn

_UNUSED_AREAS = frozenset({"00", "05", "43", "62"})  # no German postcode begins so
_FIVE_DIGITS = re.compile(r"(?<![0-9])[0-9]{5}(?![0-9])")
_SPACED_DIGITS = re.compile(r"(?<![0-9])(?<![0-9] )[0-9](?: ?[0-9]){4}(?! ?[0-9])")
_WORD = re.compile(r"[^0-9 ]+")


@dataclass(frozen=True, slots=True)
class Matches:
    """What a typed text may mean.

    sure           the one certain meaning
    candidates     otherwise at most 7 municipalities to choose from, best first
    maybe_outside  it may also mean a place outside NRW
    district       a whole district was named; its municipalities are the candidates where they are at most 7
    """

    sure: Place | Outside | None = None
    candidates: tuple[Place, ...] = ()
    maybe_outside: bool = False
    district: District | None = None


class Places:
    """The loaded table; made by `load_places`."""

    def __init__(
        self,
        districts: Iterable[District],
        regions: Iterable[str],
        codes: Mapping[str, Sequence[Place | Outside]],
        places: Iterable[Place],
        names: Names,
    ) -> None:
        self.districts: Mapping[str, District] = MappingProxyType({district.ags: district for district in districts})
        self._by_id = {place.id: place for place in places}
        self._municipalities: dict[str, tuple[Place, ...]] = {}
        for place in self._by_id.values():
            self._municipalities[place.district] = (*self.municipalities(place.district), place)
        self._regions: Mapping[str, tuple[District, ...]] = MappingProxyType(
            {region: tuple(one for one in self.districts.values() if one.region == region) for region in regions}
        )
        self._codes = codes
        self._areas: dict[str, list[str]] = {}
        for code in sorted(codes):
            self._areas.setdefault(code[:3], []).append(code)
        self._names = names

    @classmethod
    def none(cls) -> Places:
        """No places at all: what stands in for a table that cannot be read while other files are checked."""
        return cls((), (), {}, (), Names((), ()))

    def names(self) -> Iterable[str]:
        """Every name of a place in the table, its other names and those outside NRW among them."""
        yield from self._names.said
        yield from (place.municipality for place in self._by_id.values())
        yield from (district.name for district in self.districts.values())

    def get(self, place_id: str) -> Place | None:
        """The municipality with this id, such as `05913/Dortmund`."""
        return self._by_id.get(place_id)

    def municipalities(self, ags: str) -> tuple[Place, ...]:
        """The municipalities of a district in the table's order; none for an unknown one."""
        return self._municipalities.get(ags, ())

    def regions(self) -> Mapping[str, tuple[District, ...]]:
        """Regierungsbezirk → its districts."""
        return self._regions

    def find(self, typed: str) -> Matches:
        """What `typed` means: a postcode in any script's digits, a name, or both; any text is allowed.

        Only an exact hit is `sure`; a typo, a beginning or a name inside a longer text is a candidate to confirm.
        """
        text = fold(typed)
        found = _FIVE_DIGITS.findall(text)
        together = bool(found)
        codes = dict.fromkeys(found or [spaced.replace(" ", "") for spaced in _SPACED_DIGITS.findall(text)])
        named, whole, rest = self._names.exact(_WORD.findall(text)[:_MAX_WORDS])
        names = [self._agreeing(named)] if named else []
        if by_code := unique(target for code in list(codes)[:MAX_CANDIDATES] for target in self._of_code(code)):
            # A stray number in a longer text or a row of single digits must not send anybody out of NRW unasked.
            alone = together and sum(map(str.isdigit, text)) == 5
            return self._answer(self._agreeing([by_code, *names]), alone or not self._codes.keys().isdisjoint(codes))
        if names:
            return self._answer(names[0], whole)
        return self._answer(self._names.alike(rest), certain=False)

    def _of_code(self, code: str) -> Sequence[Target]:
        if code in self._codes:
            return self._codes[code]
        if not "01001" <= code <= "99998" or code[:2] in _UNUSED_AREAS:
            return ()
        # A mistyped code or one of post-office boxes stands among codes of NRW: a slip must not send anybody away.
        area = sorted(self._areas.get(code[:3], ()), key=lambda known: abs(int(known) - int(code)))
        near = unique(target for known in area for target in self._codes[known] if target != OUTSIDE_NRW)
        return (*near[:_MAX_NEAR], OUTSIDE_NRW)

    def _agreeing(self, groups: Sequence[Sequence[Target]]) -> Sequence[Target]:
        """What all groups allow ("51467 Köln", "Senden, Kreis Coesfeld"); everything named if they contradict."""
        if len(groups) == 1:
            return groups[0]
        spread = [[place for target in group for place in self._spread(target)] for group in groups]
        common = [target for target in spread[0] if all(target in other for other in spread[1:])]
        return unique(common or [target for group in spread for target in group])

    def _spread(self, target: Target) -> Sequence[Target]:
        return self.municipalities(target.ags) if isinstance(target, District) else (target,)

    def _answer(self, targets: Sequence[Target], certain: bool) -> Matches:
        places = tuple(target for target in targets if isinstance(target, Place))
        districts = [target for target in targets if isinstance(target, District)]
        outside = OUTSIDE_NRW in targets
        if certain and len(targets) == 1 and not districts:
            return Matches(sure=places[0] if places else OUTSIDE_NRW)
        if len(districts) == 1 and not places:
            inside = self.municipalities(districts[0].ags)
            return Matches(None, inside if len(inside) <= MAX_CANDIDATES else (), outside, districts[0])
        return Matches(None, places[:MAX_CANDIDATES], outside)


def load_places(text: str, path: str) -> Places:
    """The table in `text`; raises `Problems` naming every mistake in it at once."""
    source = Source(path, text)
    root = fields_of(source, read_yaml(text, path), PLACES)
    check_format(source, root.get("format"))
    regions = [region for _, region in words_of(source, root.get("regions"))]
    noise = [fold(word) for _, word in words_of(source, root.get("noise"))]
    spellings = [
        (fold(written), [fold(other) for _, other in words_of(source, others, empty=True)])
        for written, _, others in entries_of(source, root.get("spellings"))
    ]
    names = Names(noise, spellings)
    lines = text.splitlines()  # whether a key stands in quotes is seen in its line only
    districts: dict[str, District] = {}
    places: dict[str, Place] = {}
    codes: dict[str, list[Place | Outside]] = {}
    for ags, at, node in entries_of(source, root.get("districts")):
        if not re.fullmatch(r"05[0-9]{3}", ags) or lines[at.line - 1][at.column - 1] not in "\"'":
            source.report(at, "bad-district-number", word=ags)
        entry = fields_of(source, node, PLACE_DISTRICT)
        districts[ags] = _district(source, ags, entry, regions, districts.values())
        known: dict[str, str] = {}
        for name, name_at, written in entries_of(source, entry.get("municipalities")):
            if (twin := known.setdefault(fold(name).replace(" ", ""), name)) != name:
                source.report(name_at, "places-alike", name=name, twin=twin)
            place = places[f"{ags}/{name}"] = Place(ags, name)
            if len(place.id.encode()) > _MAX_ID_BYTES:
                source.report(name_at, "place-too-long", name=name, bytes=len(place.id.encode()), limit=_MAX_ID_BYTES)
            names.add(name, place)
            for code in _codes(source, written):
                codes.setdefault(code, []).append(place)
    _read_aliases(source, root.get("aliases"), districts, places, names)
    for district in districts.values():
        if district.kind != "city":  # a city's name means its one municipality
            names.add_district(district)
    full = {fold(place.municipality) for place in places.values()}
    outside = words_of(source, root.get("outside"))
    for at, name in outside:
        if fold(name) in full:
            source.report(at, "outside-is-inside", name=name)
        names.add(name, OUTSIDE_NRW)
    for code, at, land in entries_of(source, root.get("also_outside")):
        if code not in codes:
            source.report(at, "postcode-of-nobody", code=code)
        elif text_of(source, land) not in [name for _, name in outside]:
            source.report(land.at, "unknown-land")
        codes.setdefault(code, []).append(OUTSIDE_NRW)
    source.raise_problems()
    names.finish(ags for ags, district in districts.items() if district.kind == "city")
    return Places(districts.values(), regions, codes, places.values(), names)


def _district(
    source: Source, ags: str, entry: Mapping[str, Node], regions: Sequence[str], others: Iterable[District]
) -> District:
    name, kind, region = (text_of(source, entry[key]) if key in entry else "" for key in ("name", "kind", "region"))
    if name and name in [other.name for other in others]:
        source.report(entry["name"].at, "district-twice", name=name)
    if kind and kind not in ("city", "county", "region"):
        source.report(entry["kind"].at, "unknown-kind", word=kind, **choices(kind, ("city", "county", "region")))
    if region and region not in regions:
        source.report(entry["region"].at, "unknown-region", word=region, **choices(region, regions))
    return District(ags, name, "city" if kind == "city" else "region" if kind == "region" else "county", region)


def _codes(source: Source, node: Node) -> Iterable[str]:
    codes: dict[str, None] = {}
    for at, written in words_of(source, node):
        first, dots, last = written.partition("..")
        if not all(re.fullmatch("[0-9]{5}", end) for end in ([first, last] if dots else [first])):
            source.report(at, "not-a-postcode", text=written)
            continue
        span = range(int(first), int(last or first) + 1)
        if dots and not 1 < len(span) <= _MAX_RANGE:
            source.report(at, "bad-postcode-range", text=written, limit=_MAX_RANGE)
            continue
        for code in map("{:05}".format, span):
            if code in codes:
                source.report(at, "postcode-twice", code=code)
            codes[code] = None
    return codes


def _read_aliases(
    source: Source, node: Node | None, districts: Mapping[str, District], places: Mapping[str, Place], names: Names
) -> None:
    known: dict[str, str] = {}
    for alias, at, meant in entries_of(source, node):
        if (first := known.setdefault(fold(alias).replace(" ", ""), alias)) != alias:
            source.report(at, "alias-twice", alias=alias, first=first)
        for target_at, target in words_of(source, meant):
            if found := places.get(target) or districts.get(target):
                names.add(alias, found)
            else:
                source.report(target_at, "unknown-place", word=target, **choices(target, places))
