#!/usr/bin/env python3
"""Turns the historicised register of Swiss municipalities into a history for Kenesh.

    convert.py REGISTER OUT

REGISTER is a directory with the tables states.csv, mutations.csv, edges.csv and districts.csv. OUT gets

    csv/            the history as CSV files (docs/csv.md)
    commands.ndjson the same as commands, one a line
    expected.csv    for each task the units of today that its unit of 1960 leads to

A unit is a state of a municipality, as the register counts them: every change, also of the district alone, ends
units and begins others, so that 64 years are long chains. A change is one reorganization. A unit with one successor
passes everything on; one with several passes a part to each, and the register does not say what is in it. Every
municipality of 1960 is given one task, for no function in particular.
"""

import csv
import json
import os
import sys
from collections import defaultdict
from datetime import date, timedelta

START = "1960-01-01"
FIRST = "1000"  # the mutation by which the register begins
SOURCE = "Swiss Federal Statistical Office, historicised register of municipalities"


def table(folder, name):
    with open(os.path.join(folder, name), encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def day_after(day):
    return (date.fromisoformat(day) + timedelta(days=1)).isoformat()


class Register:
    def __init__(self, folder):
        self.states = {row["hist_id"]: row for row in table(folder, "states.csv")}
        self.districts = table(folder, "districts.csv")
        self.mutations = {row["mutation_number"]: row for row in table(folder, "mutations.csv")}
        self.successors = defaultdict(list)
        for edge in table(folder, "edges.csv"):
            self.successors[edge["predecessor"]].append(edge["successor"])
        self._place = {}

    def first(self):
        return [row for row in self.states.values() if row["admission_number"] == FIRST]

    def place(self, number):
        """A mutation's place among those of its day: after those that make what it ends."""
        if number not in self._place:
            mutation = self.mutations[number]
            before = [
                self.states[unit]["admission_number"]
                for unit in mutation["predecessors"].split()
            ]
            self._place[number] = max(
                (
                    self.place(other) + 1
                    for other in before
                    if other != FIRST
                    and self.mutations[other]["effective_date"] == mutation["effective_date"]
                ),
                default=0,
            )
        return self._place[number]

    def in_order(self):
        return sorted(
            self.mutations.values(),
            key=lambda row: (
                row["effective_date"],
                self.place(row["mutation_number"]),
                int(row["mutation_number"]),
            ),
        )

    def ends(self, unit):
        """The units of today that a unit leads to."""
        seen, open_units, last = set(), [unit], set()
        while open_units:
            unit = open_units.pop()
            if unit not in seen:
                seen.add(unit)
                open_units += self.successors[unit]
                if not self.successors[unit]:
                    last.add(unit)
        return last


def unit(hist_id):
    return "u" + hist_id


def district(hist_id):
    return "d" + hist_id


def part(successor):
    return "part-" + unit(successor)


def source():
    return {"reference": SOURCE}


def establish_district(row):
    event = {"agency": district(row["hist_id"]), "names": {"en": row["name_long"]}, "kind": "OTHER"}
    if row["admission_date"] != START:
        event["effectiveOn"] = row["admission_date"]
    return event | {"source": source()}


def establish(row):
    return {
        "agency": unit(row["hist_id"]),
        "names": {"en": row["name_long"]},
        "kind": "LOCAL_GOVERNMENT",
        "parent": district(row["district_hist_id"]),
        "source": source(),
    }


def reorganize(register, mutation):
    ends, begins = mutation["predecessors"].split(), mutation["successors"].split()
    participants = [{"agency": unit(one), "role": "CEASES"} for one in ends]
    for one in begins:
        row = register.states[one]
        participants.append(
            {
                "agency": unit(one),
                "role": "BEGINS",
                "names": {"en": row["name_long"]},
                "kind": "LOCAL_GOVERNMENT",
                "parent": district(row["district_hist_id"]),
            }
        )
    transfers = []
    for one in ends:
        heirs = register.successors[one]
        for heir in heirs:
            what = {"scope": "ALL"} if len(heirs) == 1 else {"function": part(heir)}
            transfers.append(what | {"from": unit(one), "to": unit(heir)})
    place = register.place(mutation["mutation_number"])
    return {
        "participants": participants,
        "transfers": transfers,
        "effectiveOn": mutation["effective_date"],
        **({"sequenceInDay": place} if place else {}),
        "source": {"reference": SOURCE + ", mutation " + mutation["mutation_number"]},
    }


def commands(register):
    for row in register.districts:
        yield "establish-agency", establish_district(row)
    for row in register.first():
        yield "establish-agency", establish(row)
    parts = {heir for heirs in register.successors.values() if len(heirs) > 1 for heir in heirs}
    for heir in sorted(parts, key=int):
        name = "What went to " + register.states[heir]["name_long"] + " (not said by the register)"
        yield "define-function", {"function": part(heir), "names": {"en": name}}
    for row in register.first():
        if row["entry_mode"] == "Municipality":
            yield "assign-task", {
                "task": "t" + row["hist_id"],
                "title": {"en": "Task of " + row["name_long"]},
                "lead": {"agency": unit(row["hist_id"])},
                "effectiveOn": START,
            }
    for mutation in register.in_order():
        yield "enact-reorganization", reorganize(register, mutation)
    for row in register.districts:
        if row["abolition_date"]:
            yield "abolish-agency", {
                "agency": district(row["hist_id"]),
                "disposition": "NOT_STATED",
                "effectiveOn": day_after(row["abolition_date"]),
                "source": source(),
            }


NAMED = ["name_en", "kind", "parent"]
COLUMNS = {
    "agencies.csv": ["agency", *NAMED, "effective_on", "source"],
    "agency-changes.csv": ["change", "agency", "disposition", "effective_on", "source"],
    "functions.csv": ["function", "name_en"],
    "tasks.csv": ["task", "title_en", "lead", "effective_on"],
    "reorganizations.csv": ["ref", "effective_on", "sequence_in_day", "source"],
    "participants.csv": ["reorganization", "agency", "role", *NAMED],
    "transfers.csv": ["reorganization", "scope", "from", "to"],
}


def cells(data):
    """The cells of one event or participant."""
    row = {}
    for field, value in data.items():
        if field in ("names", "title"):
            row["name_en" if field == "names" else "title_en"] = value["en"]
        elif field == "source":
            row["source"] = value["reference"]
        elif field == "lead":
            row["lead"] = value["agency"]
        elif field == "effectiveOn":
            row["effective_on"] = value
        elif field == "sequenceInDay":
            row["sequence_in_day"] = value
        elif field == "function":
            row["scope" if "from" in data else "function"] = value
        elif field not in ("participants", "transfers"):
            row[field] = value
    return row


def rows(command, data):
    """The rows of a command, with their file."""
    if command == "enact-reorganization":
        ref = "m" + data["source"]["reference"].rsplit(" ", 1)[1]
        yield "reorganizations.csv", {"ref": ref} | cells(data)
        for participant in data["participants"]:
            yield "participants.csv", {"reorganization": ref} | cells(participant)
        for line in data["transfers"]:
            yield "transfers.csv", {"reorganization": ref} | cells(line)
    elif command == "abolish-agency":
        yield "agency-changes.csv", {"change": "ABOLISHED"} | cells(data)
    else:
        file = {"establish-agency": "agencies", "define-function": "functions", "assign-task": "tasks"}
        yield file[command] + ".csv", cells(data)


def main(folder, out):
    register = Register(folder)
    os.makedirs(os.path.join(out, "csv"), exist_ok=True)
    files = {name: [] for name in COLUMNS}
    with open(os.path.join(out, "commands.ndjson"), "w", encoding="utf-8") as ndjson:
        for command, data in commands(register):
            line = {"command": command, "data": data}
            ndjson.write(json.dumps(line, ensure_ascii=False, separators=(",", ":")) + "\n")
            for file, row in rows(command, data):
                files[file].append(row)
    for name, columns in COLUMNS.items():
        with open(os.path.join(out, "csv", name), "w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, columns, lineterminator="\n")
            writer.writeheader()
            writer.writerows(files[name])
    with open(os.path.join(out, "expected.csv"), "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["task", "units"])
        for row in register.first():
            if row["entry_mode"] == "Municipality":
                last = sorted(unit(one) for one in register.ends(row["hist_id"]))
                writer.writerow(["t" + row["hist_id"], " ".join(last)])


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2])
