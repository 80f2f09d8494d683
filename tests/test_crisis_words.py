"""Words of danger: found as people write them, in any language; never in what they answer to the questions."""

from __future__ import annotations

import pytest

from bot.authoring import what
from bot.crisis_words import KINDS, CrisisWords, load_crisis
from bot.flow import naming
from bot.source import Problems
from tests.shipped import content

# Given names that are common among young people from the places the programme's people come from, and in Germany.
NAMES = " ".join(
    (
        "Ahmad Mohammad Ali Hassan Hussein Omar Khaled Yusuf Ibrahim Mahmoud Abdullah Mustafa Karim Tarek Samir Bilal",
        "Hamza Anas Fatima Aisha Maryam Zahra Amina Khadija Layla Noor Hala Rania Yasmin Salma Huda Iman Samira",
        "Reza Mehdi Hossein Farhad Navid Omid Arash Parisa Shirin Nasrin Zohra Farzana Laila Gulalai Spozhmay Zarghuna",
        "Saba Selam Senait Feven Helen Tsegay Yonas Filmon Awet Abel Bereket Dawit Haile Tesfaye Meron Hiwot Bethlehem",
        "Wali Najib Kidane Abdi Ayaan Hodan Ifrah Warsame Liban Guled Sahra",
        "Rojin Azad Baran Dilan Berivan Hêvî Serdar Şîlan Aram Shilan",
        "Olena Oksana Iryna Kateryna Dmytro Andrii Bohdan Mykola Svitlana Natalia Serhii Yulia",
        "Emre Elif Mehmet Ayşe Zeynep Marie Jean Fatou Mamadou Aminata",
        "محمد احمد علی فاطمة زینب مریم خدیجه عبدالله سلام نور أمل حياة",
        "ሰላም ዮናስ ሄለን ፍልሞን ኣማኑኤል ሳራ ኪዳነ ሚካኤል ህይወት ሞገስ",
        "Олена Дмитро Наталія Ольга Надія Віра Любов",
    )
).split()

# As people in need write, who copy no list.
CRIES = {
    "de": """
        ich will einfach sterben / ich bring mich heute um / ich nehme mir das Leben / ich möchte tot sein / am
        liebsten wäre ich tot / ich springe vom Dach / ich werfe mich vor den Zug / ich verletze mich selbst / ich
        will mir etwas antun / ich habe viele Tabletten genommen / mein Bruder will mich umbringen / er droht mir mit
        dem Tod / mein Chef fasst mich an / er hat mich verprügelt / sie wollen mich zwingen zu heiraten / ich muss
        meinen Cousin heiraten / er hat mir den Pass weggenommen / er zwingt mich zur Prostitution / er lässt mich
        nicht aus dem Haus / ich bin eingesperrt / ich blute sehr stark / mein Kind hat Gift getrunken / sie wacht
        nicht auf / Hilfe ich sterbe
    """,
    "en": """
        i dont want live anymore / I don't want to be alive / i want to end it all / i wish to die / my life has no
        meaning / I cut my wrists / i will jump from the bridge / i took a lot of pills / he punches me / my husband
        hits my children / my uncle touches me / I was sexually assaulted / i am forced to marry / I have to marry my
        cousin / he makes me have sex with men / I have to sell my body / my boss has taken my passport / my husband
        took my passport / i am locked in the house / they don't let me out / i can not breath / I'm bleeding so much
        / she is not waking up / i am dying
    """,
    "fr": """
        je veux en finir / ma vie n'a plus de sens / j'ai pas envie de vivre / je vais me jeter sous le train / je me
        coupe les veines / j'ai pris beaucoup de médicaments / mon frère veut me tuer / il va me tuer / il a abusé de
        moi / mon patron me touche / il me gifle / mes parents veulent me marier / on me force à me marier / mon mari
        m'interdit de sortir / je suis prisonnière / mon employeur a pris mon passeport / on me force à travailler /
        il ne respire pas / elle ne se réveille pas / ma femme accouche
    """,
    "ru": """
        не могу больше жить / нет смысла жить / нет сил жить / спрыгну с крыши / брошусь под поезд / порезала вены /
        хочу исчезнуть / муж избивает / меня хотят убить / он меня убьёт / он угрожает мне ножом / ко мне пристают /
        меня насильно выдают замуж / хозяин забрал мои документы / муж запирает меня дома / он не пускает меня на
        улицу / мама не дышит / сильно кровоточит / у жены схватки / помогите умираю
    """,
    "tr": """
        hayatın anlamı yok / yaşamaktan bıktım / çatıdan atlayacağım / kendimi trenin önüne atacağım / çok ilaç içtim
        / kocam çocukları dövüyor / beni tekmeliyor / beni bıçakla tehdit ediyor / beni öldürmekle tehdit ediyor /
        patronum bana dokunuyor / taciz ediyor / istemediğim biriyle evlendiriyorlar / kocam pasaportumu aldı /
        pasaportuma el koydular / beni eve kilitliyor / dışarı çıkmama izin vermiyor / parasız çalıştırıyorlar /
        bedenimi satmak zorundayım / bilinci yok / eşim doğum yapıyor
    """,
}
HARMLESS = {
    "de": """
        ich möchte nicht mehr im Heim leben / ich will in Deutschland leben und arbeiten / ich will Rettungssanitäter
        werden / ich habe Angst vor der Prüfung / die Ausländerbehörde hat meinen Pass / mir droht Abschiebung / ich
        muss Schulden zahlen / ich wurde abgelehnt / ich kann nicht lesen / mein Mann arbeitet nicht / ich bin todmüde
    """,
    "en": """
        I want to be a paramedic / I can't live in the Unterkunft anymore / they took my passport at the border / I
        work for free as a volunteer / I am scared of exams / my husband is in Syria / I need a doctor appointment / I
        want to kill time / I was a doctor in Syria / my father died / I have no passport
    """,
    "fr": """
        je veux devenir ambulancier / j'en ai marre d'attendre / je joue du violon / je veux me marier / mon père est
        mort / je veux me battre pour mon avenir / j'ai perdu mes papiers / il me force / la préfecture a mon
        passeport / j'ai mal au dos / ça me touche beaucoup
    """,
    "ru": """
        хочу работать на скорой / боюсь экзамена / отец умер / паспорт забрали в ведомстве / мне угрожает депортация /
        муж на войне / хочу выйти замуж / срочно нужна работа / срочно нужен врач / хочу заниматься торговлей / болит
        спина / Jobcenter заставляет меня работать
    """,
    "tr": """
        ambulansta çalışmak istiyorum / almanyada yaşamak istiyorum / dövüş sporu yapıyorum / babam öldü / evlenmek
        istiyorum / sınavdan korkuyorum / polis olmak istiyorum / beni arayın / bana iş lazım / doktora ihtiyacım var
    """,
}


def phrases(**kinds: str) -> CrisisWords:
    """The words of a small file in English, one phrase of each kind."""
    lines = ["format: 1", *(f"{kind}: {{en: [{kinds.get(kind, f'{kind} word')}]}}" for kind in KINDS)]
    return load_crisis("\n".join(lines), "locales/crisis.yaml")


def found(words: CrisisWords, text: str) -> str:
    """The kind of danger in a text; "" for none."""
    danger = words.find(text)
    return danger.kind if danger else ""


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("I want to kill myself", "suicide"),
        ("KILL MYSELF!!!", "suicide"),
        ("kill\n  my self", "suicide"),
        ("i don’t want to live", "suicide"),
        ("Ich möchte nicht mehr leben.", "suicide"),
        ("Er schlägt mich jeden Tag", "violence"),
        ("I cant breath", "medical"),
        ("my boss took my passport and locks me in", "trafficking"),
        ("Selbstmordgedanken", "suicide"),
        ("er will mich umbringen", "violence"),
    ],
)
def test_what_people_in_need_write_is_understood(text: str, kind: str) -> None:
    assert found(content().crisis, text) == kind


@pytest.mark.parametrize(
    "text",
    ["", "!!!", "112", "22", "I live in Essen", "kill", "I want to work", "rapeseed", "Mir droht Abschiebung"],
)
def test_what_anybody_may_write_is_not(text: str) -> None:
    assert content().crisis.find(text) is None


def test_a_phrase_is_whole_words_in_a_row() -> None:
    words = phrases(violence="beat me")
    assert found(words, "they beat me") == "violence"
    for other in ("beat meat", "offbeat me", "beat them and me"):
        assert not found(words, other)


def test_a_star_stands_for_any_ending() -> None:
    words = phrases(violence="beat* me, hurt*")
    assert [found(words, text) for text in ("they beat me", "is beating me", "HURTS", "hurt")] == ["violence"] * 4
    assert not found(words, "beating them, me too")


@pytest.mark.parametrize(
    ("written", "typed"),
    [
        ("خودکشی", "خودكشي"),  # Arabic letters for Persian ones
        ("می‌خواهم بمیرم", "میخواهم بمیرم"),  # without the half space
        ("انتحار", "إنتِحــار"),  # marks and long strokes
        ("ሞት እፈልጋለሁ", "ሞት እፈልጋለኁ"),  # letters that sound alike
        ("مړ شم", "مر شم"),  # a keyboard without Pashto letters
        ("ölmek istiyorum", "OLMEK ISTIYORUM"),
    ],
)
def test_letters_count_as_people_write_them(written: str, typed: str) -> None:
    assert found(phrases(suicide=f'"{written}"'), typed) == "suicide"


def test_of_several_dangers_the_gravest_is_met() -> None:
    words = phrases()
    assert found(words, "trafficking word, violence word") == "violence"
    assert found(words, "violence word medical word") == "medical"
    assert found(words, "medical word suicide word trafficking word") == "suicide"


def test_the_languages_of_the_words_are_told() -> None:
    text = "format: 1\nsuicide: {fa: [sabc], fa-AF: [sabc], uk: [sxyz]}\nmedical: {}\nviolence: {}\ntrafficking: {}"
    danger = load_crisis(text, "locales/crisis.yaml").find("sabc!")
    assert danger is not None and danger.locales == ("fa", "fa-AF")


def test_a_text_as_long_as_telegram_allows_is_read_to_its_end() -> None:
    assert found(content().crisis, "a " * 2040 + "kill myself") == "suicide"


def test_no_answer_to_a_question_sounds_like_danger() -> None:
    flows, words = content().flows.values(), content().words
    answers = {name for flow in flows for name in (*flow.places.names(), *flow.numbers.words)}
    answers |= {
        words.of(locale).plain(name) for locale in words.locales() for flow in flows for name, _ in naming.labels(flow)
    }
    assert len(answers) > 1500
    assert {answer: content().crisis.find(answer) for answer in answers if content().crisis.find(answer)} == {}


def test_no_name_sounds_like_danger() -> None:
    assert len(NAMES) >= 100
    assert [name for name in NAMES if content().crisis.find(name)] == []


def test_a_broken_file_is_told_with_all_its_mistakes() -> None:
    with pytest.raises(Problems) as raised:
        phrases(suicide='"?!", word', violence="Word", medical="''")
    assert [problem.kind for problem in raised.value.problems] == [
        "crisis-word-empty",
        "need-word",
        "crisis-word-twice",
    ]
    assert what(raised.value.problems[2], "en") == '"Word" means suicide already'


@pytest.mark.parametrize("locale", CRIES)
def test_cries_for_help_are_met_in_many_words(locale: str) -> None:
    cries = [" ".join(cry.split()) for cry in CRIES[locale].split("/")]
    assert len(cries) >= 20
    assert [cry for cry in cries if content().crisis.find(cry) is None] == []


@pytest.mark.parametrize("locale", HARMLESS)
def test_what_people_tell_of_their_lives_is_no_cry_for_help(locale: str) -> None:
    texts = [" ".join(text.split()) for text in HARMLESS[locale].split("/")]
    assert len(texts) >= 10
    assert [text for text in texts if content().crisis.find(text) is not None] == []
