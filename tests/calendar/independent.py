"""Prints the busy instants of a calendar file, found by libraries that have nothing to do with this crate.

usage: independent.py FILE FROM TO ZONE

FROM and TO are instants such as 2026-03-01T00:00:00Z; ZONE is where times without a zone and whole days are taken.
Each line is: UID, start, end; separated by tabs, in the order of the starts. Cancelled and free events are left out.
Needs the Python packages icalendar and recurring_ical_events.
"""

import sys
from datetime import date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import icalendar
import recurring_ical_events


def instant(value, zone):
    if not isinstance(value, datetime):
        value = datetime(value.year, value.month, value.day)
    if value.tzinfo is None:
        value = value.replace(tzinfo=zone)
    return value.astimezone(timezone.utc)


def is_busy(event):
    said = lambda name: str(event.get(name, "")).upper()
    return (
        said("STATUS") != "CANCELLED"
        and said("TRANSP") != "TRANSPARENT"
        and said("X-MICROSOFT-CDO-BUSYSTATUS") != "FREE"
    )


def main(path, first, last, zone):
    zone = ZoneInfo(zone)
    first, last = (datetime.fromisoformat(text.replace("Z", "+00:00")) for text in (first, last))
    with open(path, "rb") as file:
        calendar = icalendar.Calendar.from_ical(file.read())
    # Times without a zone are compared by their wall time, so that a day more on both sides is asked for.
    day = timedelta(days=1)
    found = []
    for event in recurring_ical_events.of(calendar).between(first - day, last + day):
        start = event["DTSTART"].dt
        if "DTEND" in event:
            end = event["DTEND"].dt
        elif "DURATION" in event:
            end = start + event["DURATION"].dt
        else:
            end = start if isinstance(start, datetime) else start + day
        start, end = instant(start, zone), instant(end, zone)
        if is_busy(event) and start < last and max(end, start + timedelta(seconds=1)) > first:
            found.append((start, end, str(event["UID"])))
    for start, end, uid in sorted(found):
        print(uid, start.strftime("%Y-%m-%dT%H:%M:%SZ"), end.strftime("%Y-%m-%dT%H:%M:%SZ"), sep="\t")


if __name__ == "__main__":
    main(*sys.argv[1:])
