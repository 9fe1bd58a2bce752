"""A desk in a process of its own that enrols and cancels as fast as it can, beside another one."""

import random
import time
from multiprocessing.connection import Connection
from pathlib import Path
from uuid import UUID, uuid4

from familiehus.errors import UserError
from familiehus.paths import Home
from familiehus.services.enrolments import (
    AnswerOffer,
    CancelEnrolment,
    Enrol,
    answer_offer,
    cancel_enrolment,
    enrol,
)
from familiehus.storage.cupboard import Cupboard, open_cupboard
from familiehus.storage.data_key import DataKey
from tests.helpers.course_house import MONDAY, at_time, family
from tests.helpers.cupboards import HOUSE_ID, LEADER_ID

MOST_WAITING = 12
"""So many of its own families a desk keeps: the queue stays as long as a real one."""


def press(pipe: Connection, home: Path, key: bytes, courses: list[UUID], seed: int, attempts: int) -> None:
    """Tell how many attempts came through, which codes refused the others, and the longest wait."""
    chosen, mine, refused, longest, done = random.Random(seed), list[UUID](), set[str](), 0.0, 0
    with at_time(MONDAY), open_cupboard(Home(home), DataKey(key), HOUSE_ID, LEADER_ID) as cupboard:
        pipe.send("open")
        for _ in range(attempts):
            begun = time.monotonic()
            try:
                _act(cupboard, chosen, courses, mine)
                done += 1
            except UserError as refusal:
                refused.add(refusal.code)
            longest = max(longest, time.monotonic() - begun)
    pipe.send((done, refused, longest))


def _act(cupboard: Cupboard, chosen: random.Random, courses: list[UUID], mine: list[UUID]) -> None:
    """Mostly a new family; one that goes; or an answer to an offer that may not be there."""
    with cupboard.write() as uow:
        if mine and (len(mine) > MOST_WAITING or chosen.random() < 0.3):
            gone = mine.pop(chosen.randrange(len(mine)))
            cancel_enrolment(uow, CancelEnrolment(gone, "flytter"))
        elif mine and chosen.random() < 0.3:
            answer_offer(uow, AnswerOffer(chosen.choice(mine), accepted=True))
        else:
            names = ("Amina", "Yusuf")[: chosen.choice((1, 1, 2))]
            mine.append(uuid4())
            enrol(uow, Enrol(mine[-1], chosen.choice(courses), family(*names)))
