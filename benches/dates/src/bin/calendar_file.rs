//! Measures how long a large file takes and how much memory: `cargo xtask bench calendar`.
//!
//! The file is made in memory, in the shape in which servers export a calendar of many years.
#![allow(clippy::print_stdout)]

use chrono::{DateTime, Duration, Utc};
use interlude_calendar::{LARGEST, Span, read};
use interlude_domain::time::local_time::Zone;
use std::error::Error;
use std::fmt::Write;
use std::time::Instant;

fn main() -> Result<(), Box<dyn Error>> {
    let text = file()?;
    let span = Span { from: "2026-01-01T00:00:00Z".parse()?, to: "2028-01-01T00:00:00Z".parse()? };
    let home = Zone::named("Europe/Berlin").ok_or("no zone")?;
    let begun = Instant::now();
    let reading = read(text.as_bytes(), span, &home)?;
    let taken = begun.elapsed().as_millis();
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")?.trim().strip_suffix("kB"));
    let peak = peak.and_then(|kib| kib.trim().parse::<u64>().ok()).unwrap_or_default() / 1024;
    println!("{} bytes, {} events, {taken} ms, at most {peak} MiB", text.len(), reading.events);
    println!("{} busy times, {} left out", reading.busy.len(), reading.left_out.len());
    if let Some(left) = reading.left_out.first() {
        println!("the first: line {}: {}", left.line, left.why.name());
    }
    Ok(())
}

/// As many events as fit: half single, some repeated, with exceptions, changed instances, alarms and long texts.
fn file() -> Result<String, Box<dyn Error>> {
    let mut text = String::with_capacity(LARGEST);
    text.push_str("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Example//Large//EN\r\n");
    let first: DateTime<Utc> = "2019-01-07T08:00:00Z".parse()?;
    for number in 0.. {
        let event = event(number, first + Duration::hours(number * 3))?;
        if text.len() + event.len() + "END:VCALENDAR\r\n".len() > LARGEST {
            break;
        }
        text.push_str(&event);
    }
    text.push_str("END:VCALENDAR\r\n");
    Ok(text)
}

fn event(number: i64, start: DateTime<Utc>) -> Result<String, Box<dyn Error>> {
    let wall = |at: DateTime<Utc>| at.format("%Y%m%dT%H%M%S").to_string();
    let end = start + Duration::minutes(30 + number % 90);
    let mut text = String::new();
    write!(text, "BEGIN:VEVENT\r\nUID:{number:08}-large@example.org\r\nDTSTAMP:20260101T000000Z\r\n")?;
    match number % 10 {
        0..=4 => write!(text, "DTSTART:{}Z\r\nDTEND:{}Z\r\n", wall(start), wall(end))?,
        5 => write!(text, "DTSTART;VALUE=DATE:{}\r\nTRANSP:TRANSPARENT\r\n", start.format("%Y%m%d"))?,
        _ => write!(
            text,
            "DTSTART;TZID=Europe/Berlin:{}\r\nDTEND;TZID=Europe/Berlin:{}\r\n",
            wall(start),
            wall(end)
        )?,
    }
    match number % 40 {
        6 => write!(text, "RRULE:FREQ=WEEKLY;BYDAY=MO,WE;UNTIL=20270630T215959Z\r\n")?,
        7 => write!(
            text,
            "RRULE:FREQ=WEEKLY;INTERVAL=2\r\nEXDATE;TZID=Europe/Berlin:{},{}\r\n",
            wall(start + Duration::weeks(2)),
            wall(start + Duration::weeks(6))
        )?,
        18 => write!(text, "RRULE:FREQ=MONTHLY;BYDAY=-1FR;COUNT=24\r\n")?,
        29 => write!(text, "RRULE:FREQ=YEARLY\r\n")?,
        39 => write!(text, "RECURRENCE-ID;TZID=Europe/Berlin:{}\r\n", wall(start))?,
        _ => {}
    }
    write!(
        text,
        "SUMMARY:Event number {number}: Besprechung über Größen\r\nLOCATION:Room {}\\, second floor\r\n\
         DESCRIPTION:A text of a usual length that says what the event is about\\, w\r\n ho should come\\; and what to \
         bring.\\n\\nIt goes on for a second line.\r\nSTATUS:CONFIRMED\r\nSEQUENCE:0\r\n\
         ATTENDEE;CN=\"One, Somebody\";PARTSTAT=ACCEPTED:mailto:somebody@example.org\r\n\
         BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-PT15M\r\nDESCRIPTION:Reminder\r\nEND:VALARM\r\nEND:VEVENT\r\n",
        number % 12
    )?;
    Ok(text)
}
