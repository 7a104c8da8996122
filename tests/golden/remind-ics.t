What is due as a calendar that other programs subscribe to: a day for each duty, whose it is, and nothing of why.

  $ . founding
  $ regard remind --to ics
  BEGIN:VCALENDAR\x0d
  VERSION:2.0\x0d
  PRODID:-//regard//what is due//EN\x0d
  METHOD:PUBLISH\x0d
  NAME:Ashmere Council: what is due\x0d
  X-WR-CALNAME:Ashmere Council: what is due\x0d
  DESCRIPTION:a demonstration: fictional people\x0d
  X-WR-CALDESC:a demonstration: fictional people\x0d
  BEGIN:VEVENT\x0d
  UID:c2d3919fffc7e594d8f28544a4955ec7@regard.invalid\x0d
  DTSTAMP:20261102T090000Z\x0d
  DTSTART;VALUE=DATE:20281102\x0d
  DTEND;VALUE=DATE:20281103\x0d
  SUMMARY:policy to look at again\x0d
  DESCRIPTION:Whose: registrar\nHow: regard policy set KEY=VALUE --from DATE \x0d
   --authority TEXT\, or regard policy adopt FILE --from DATE --authority TEX\x0d
   T\x0d
  ORGANIZER:mailto:nobody@regard.invalid\x0d
  TRANSP:TRANSPARENT\x0d
  END:VEVENT\x0d
  END:VCALENDAR\x0d
  $ . warned
  $ . proposed
  $ . restricted

Everything that is to come is in it, as far away as it may be; who is told of what, and what ends by itself.

  $ regard remind --to ics > ../first.ics
  $ cat ../first.ics
  BEGIN:VCALENDAR\x0d
  VERSION:2.0\x0d
  PRODID:-//regard//what is due//EN\x0d
  METHOD:PUBLISH\x0d
  NAME:Ashmere Council: what is due\x0d
  X-WR-CALNAME:Ashmere Council: what is due\x0d
  DESCRIPTION:a demonstration: fictional people\x0d
  X-WR-CALDESC:a demonstration: fictional people\x0d
  BEGIN:VEVENT\x0d
  UID:6c7e476651b861b614b04e46ea42e6d0@regard.invalid\x0d
  DTSTAMP:20261120T100000Z\x0d
  DTSTART;VALUE=DATE:20261130\x0d
  DTEND;VALUE=DATE:20261201\x0d
  SUMMARY:staff to tell\, RC-2026-2YCT5VYS\x0d
  DESCRIPTION:Whose: officer\nMeanwhile: the restriction ends by itself on 30\x0d
    May 2027\nHow: regard notify staff RST-G16WCD55 --who TEXT --by email --o\x0d
   n DATE\x0d
  ORGANIZER:mailto:nobody@regard.invalid\x0d
  TRANSP:TRANSPARENT\x0d
  END:VEVENT\x0d
  BEGIN:VEVENT\x0d
  UID:d5adafcc7f5ac03f269d965a42da84e3@regard.invalid\x0d
  DTSTAMP:20261120T100000Z\x0d
  DTSTART;VALUE=DATE:20270201\x0d
  DTEND;VALUE=DATE:20270202\x0d
  SUMMARY:invitation to a review to send\, RC-2026-2YCT5VYS\x0d
  DESCRIPTION:Whose: officer\nMeanwhile: the restriction ends by itself on 30\x0d
    May 2027\nHow: regard letter send review-upcoming RST-G16WCD55 --by post \x0d
   --on DATE\x0d
  ORGANIZER:mailto:nobody@regard.invalid\x0d
  TRANSP:TRANSPARENT\x0d
  END:VEVENT\x0d
  BEGIN:VEVENT\x0d
  UID:7fc10b0a0e4b6bb94433b043a878ecb2@regard.invalid\x0d
  DTSTAMP:20261120T100000Z\x0d
  DTSTART;VALUE=DATE:20270228\x0d
  DTEND;VALUE=DATE:20270301\x0d
  SUMMARY:review of a restriction\, RC-2026-2YCT5VYS\x0d
  DESCRIPTION:Whose: manager\nMeanwhile: the restriction ends by itself on 30\x0d
    May 2027\nHow: regard review record RST-G16WCD55 --outcome continue|vary|\x0d
   lift --reason TEXT --heard TEXT\x0d
  ORGANIZER:mailto:nobody@regard.invalid\x0d
  TRANSP:TRANSPARENT\x0d
  END:VEVENT\x0d
  BEGIN:VEVENT\x0d
  UID:c2d3919fffc7e594d8f28544a4955ec7@regard.invalid\x0d
  DTSTAMP:20261102T090000Z\x0d
  DTSTART;VALUE=DATE:20281102\x0d
  DTEND;VALUE=DATE:20281103\x0d
  SUMMARY:policy to look at again\x0d
  DESCRIPTION:Whose: registrar\nHow: regard policy set KEY=VALUE --from DATE \x0d
   --authority TEXT\, or regard policy adopt FILE --from DATE --authority TEX\x0d
   T\x0d
  ORGANIZER:mailto:nobody@regard.invalid\x0d
  TRANSP:TRANSPARENT\x0d
  END:VEVENT\x0d
  END:VCALENDAR\x0d

The same register gives the same bytes, today and in ten days, but for what has appeared meanwhile.

  $ regard remind --to ics --today 2026-11-28 | cmp - ../first.ics
  $ LC_ALL=tr_TR.UTF-8 TZ=Pacific/Kiritimati regard remind --to ics | cmp - ../first.ics

What is overdue stands on the day on which it was due. The letter that now is to go as well has appeared.

  $ regard remind --to ics --today 2027-03-02 | tr -d '\r' | diff ../first.ics - --strip-trailing-cr
  22,33d21
  < UID:d5adafcc7f5ac03f269d965a42da84e3@regard.invalid
  < DTSTAMP:20261120T100000Z
  < DTSTART;VALUE=DATE:20270201
  < DTEND;VALUE=DATE:20270202
  < SUMMARY:invitation to a review to send\, RC-2026-2YCT5VYS
  < DESCRIPTION:Whose: officer\nMeanwhile: the restriction ends by itself on 30
  <   May 2027\nHow: regard letter send review-upcoming RST-G16WCD55 --by post\x20
  <  --on DATE
  < ORGANIZER:mailto:nobody@regard.invalid
  < TRANSP:TRANSPARENT
  < END:VEVENT
  < BEGIN:VEVENT
  41a30,41
  > ORGANIZER:mailto:nobody@regard.invalid
  > TRANSP:TRANSPARENT
  > END:VEVENT
  > BEGIN:VEVENT
  > UID:17987280e5f30962016141fa2e0699a9@regard.invalid
  > DTSTAMP:20270228T000000Z
  > DTSTART;VALUE=DATE:20270302
  > DTEND;VALUE=DATE:20270303
  > SUMMARY:letter to send\, RC-2026-2YCT5VYS
  > DESCRIPTION:Whose: officer\nMeanwhile: the restriction ends by itself on 30
  >   May 2027\nHow: regard letter send review-missed RST-G16WCD55 --by post --
  >  on DATE
  [1]

A review that is put off has another day, and stays the same one; it is newer than before.

  $ export REGARD_NOW=2027-02-26T10:00:00Z
  $ regard remind --to ics --for manager > ../before.ics
  $ regard review adjourn $RESTRICTION --as s.rahman --to 2027-03-08 --because 'Dana asked for time to write.' --quiet
  REV-RCYK54YX
  $ regard remind --to ics --for manager > ../after.ics
  $ diff --strip-trailing-cr ../before.ics ../after.ics
  11,13c11,13
  < DTSTAMP:20261120T100000Z
  < DTSTART;VALUE=DATE:20270228
  < DTEND;VALUE=DATE:20270301
  ---
  > DTSTAMP:20270226T100000Z
  > DTSTART;VALUE=DATE:20270308
  > DTEND;VALUE=DATE:20270309
  [1]

Whose: one officer's, or a role's; how far: as far as is asked for. Where nothing is due, that is what the calendar says.

  $ regard remind --to ics --for t.novak --within 4w
  BEGIN:VCALENDAR\x0d
  VERSION:2.0\x0d
  PRODID:-//regard//what is due//EN\x0d
  METHOD:PUBLISH\x0d
  NAME:Ashmere Council: what is due\x0d
  X-WR-CALNAME:Ashmere Council: what is due\x0d
  DESCRIPTION:a demonstration: fictional people\x0d
  X-WR-CALDESC:a demonstration: fictional people\x0d
  BEGIN:VEVENT\x0d
  UID:6c7e476651b861b614b04e46ea42e6d0@regard.invalid\x0d
  DTSTAMP:20270226T100000Z\x0d
  DTSTART;VALUE=DATE:20261130\x0d
  DTEND;VALUE=DATE:20261201\x0d
  SUMMARY:staff to tell\, RC-2026-2YCT5VYS\x0d
  DESCRIPTION:Whose: officer\nMeanwhile: the restriction ends by itself on 30\x0d
    May 2027\nHow: regard notify staff RST-G16WCD55 --who TEXT --by email --o\x0d
   n DATE\x0d
  ORGANIZER:mailto:nobody@regard.invalid\x0d
  TRANSP:TRANSPARENT\x0d
  END:VEVENT\x0d
  BEGIN:VEVENT\x0d
  UID:b0566d2dc178833f8e7b6cd49f430a84@regard.invalid\x0d
  DTSTAMP:20270226T100000Z\x0d
  DTSTART;VALUE=DATE:20270208\x0d
  DTEND;VALUE=DATE:20270209\x0d
  SUMMARY:invitation to a review to send\, RC-2026-2YCT5VYS\x0d
  DESCRIPTION:Whose: officer\nMeanwhile: the restriction ends by itself on 30\x0d
    May 2027\nHow: regard letter send review-upcoming REV-RCYK54YX --by post \x0d
   --on DATE\x0d
  ORGANIZER:mailto:nobody@regard.invalid\x0d
  TRANSP:TRANSPARENT\x0d
  END:VEVENT\x0d
  END:VCALENDAR\x0d
  $ regard remind --to ics --for c.doyle --exit-code
  BEGIN:VCALENDAR\x0d
  VERSION:2.0\x0d
  PRODID:-//regard//what is due//EN\x0d
  METHOD:PUBLISH\x0d
  NAME:Ashmere Council: what is due\x0d
  X-WR-CALNAME:Ashmere Council: what is due\x0d
  DESCRIPTION:a demonstration: fictional people\x0d
  X-WR-CALDESC:a demonstration: fictional people\x0d
  BEGIN:VTIMEZONE\x0d
  TZID:Etc/UTC\x0d
  BEGIN:STANDARD\x0d
  DTSTART:19700101T000000\x0d
  TZOFFSETFROM:+0000\x0d
  TZOFFSETTO:+0000\x0d
  END:STANDARD\x0d
  END:VTIMEZONE\x0d
  END:VCALENDAR\x0d
  $ regard remind --to ics --for manager --exit-code
  BEGIN:VCALENDAR\x0d
  VERSION:2.0\x0d
  PRODID:-//regard//what is due//EN\x0d
  METHOD:PUBLISH\x0d
  NAME:Ashmere Council: what is due\x0d
  X-WR-CALNAME:Ashmere Council: what is due\x0d
  DESCRIPTION:a demonstration: fictional people\x0d
  X-WR-CALDESC:a demonstration: fictional people\x0d
  BEGIN:VEVENT\x0d
  UID:7fc10b0a0e4b6bb94433b043a878ecb2@regard.invalid\x0d
  DTSTAMP:20270226T100000Z\x0d
  DTSTART;VALUE=DATE:20270308\x0d
  DTEND;VALUE=DATE:20270309\x0d
  SUMMARY:review of a restriction\, RC-2026-2YCT5VYS\x0d
  DESCRIPTION:Whose: manager\nMeanwhile: the restriction ends by itself on 30\x0d
    May 2027\nHow: regard review record RST-G16WCD55 --outcome continue|vary|\x0d
   lift --reason TEXT --heard TEXT\x0d
  ORGANIZER:mailto:nobody@regard.invalid\x0d
  TRANSP:TRANSPARENT\x0d
  END:VEVENT\x0d
  END:VCALENDAR\x0d
  [10]
  $ regard remind --to ics --for manager --exit-code --today 2027-03-30 > ../late.ics
  [11]

An officer who leaves passes their duties on, and it is said. It is the same duty. What it is about is not for everybody
to see, so the command that shows it stands there.

  $ export REGARD_NOW=2027-03-01T10:00:00Z
  $ regard adjustment record $CASE --need 'Letters in large print.' --decision asked --because 'Asked by telephone.' --quiet
  ADJ-5B8VTRDS
  $ regard remind --to ics --within 4w | grep -B5 -A6 'request to answer'
  BEGIN:VEVENT\x0d
  UID:ecbc1dff70fbf1d5439b901062b0c95d@regard.invalid\x0d
  DTSTAMP:20270301T100000Z\x0d
  DTSTART;VALUE=DATE:20270315\x0d
  DTEND;VALUE=DATE:20270316\x0d
  SUMMARY:request to answer\, RC-2026-2YCT5VYS\x0d
  DESCRIPTION:Whose: a.mensah\nHow: regard due --for a.mensah\x0d
  ORGANIZER:mailto:nobody@regard.invalid\x0d
  TRANSP:TRANSPARENT\x0d
  END:VEVENT\x0d
  END:VCALENDAR\x0d
  $ regard officer end a.mensah --as r.lindqvist --on 2027-03-01 --because 'A new job.' --quiet
  a.mensah
  $ regard remind --to ics --within 4w | grep -B5 -A6 'request to answer'
  BEGIN:VEVENT\x0d
  UID:ecbc1dff70fbf1d5439b901062b0c95d@regard.invalid\x0d
  DTSTAMP:20270301T100000Z\x0d
  DTSTART;VALUE=DATE:20270315\x0d
  DTEND;VALUE=DATE:20270316\x0d
  SUMMARY:request to answer\, RC-2026-2YCT5VYS\x0d
  DESCRIPTION:Whose: officer (passed on from a.mensah\, who has left)\nHow: r\x0d
   egard due --for officer\x0d
  ORGANIZER:mailto:nobody@regard.invalid\x0d
  TRANSP:TRANSPARENT\x0d
  END:VEVENT\x0d
  END:VCALENDAR\x0d

Nothing of what was asked for can be done with a calendar but to print it.

  $ regard remind --to ics --send
  error: --send: a calendar is not sent
    keep what '--to ics' prints as a file, or give --to mail
  [2]
  $ regard remind --to ics --format json
  {
    "schema": "regard/error/1",
    "exit": 2,
    "rule": null,
    "what": "--format: a calendar is not json",
    "mend": "leave --format out, or give --to text",
    "where": null
  }
  [2]
  $ regard remind --to ics --for nobody
  refused: 'nobody' is not an officer of this register [officer-is-known]
    'regard officer list' shows who is; the registrar adds one with 'regard officer add'
  [1]
  $ regard remind --to ics --within soon
  error: --within: 'soon' is not a length of time
    write it as 28d, 4w, 3m or 10wd; 0d is today alone, and the number has four digits at most
  [2]
  $ regard remind --to paper
  error: --to: 'paper' is not one of text, mail, ics
    choose one of them
  [2]

A record that cannot be read: the rest, and the calendar says so itself.

  $ BROKEN=$(ls cases/2026/$CASE/*incident-*.yaml | head -1)
  $ echo half > $BROKEN
  $ regard remind --to ics --within 1d
  BEGIN:VCALENDAR\x0d
  VERSION:2.0\x0d
  PRODID:-//regard//what is due//EN\x0d
  METHOD:PUBLISH\x0d
  NAME:Ashmere Council: what is due\x0d
  X-WR-CALNAME:Ashmere Council: what is due\x0d
  DESCRIPTION:incomplete: 1 record could not be read\; a demonstration: ficti\x0d
   onal people\x0d
  X-WR-CALDESC:incomplete: 1 record could not be read\; a demonstration: fict\x0d
   ional people\x0d
  BEGIN:VEVENT\x0d
  UID:4f435b87f9d08ccc0f488714b3eca6cc@regard.invalid\x0d
  DTSTAMP:20270301T100000Z\x0d
  DTSTART;VALUE=DATE:20270301\x0d
  DTEND;VALUE=DATE:20270302\x0d
  SUMMARY:decision to reconsider\, RC-2026-2YCT5VYS\x0d
  DESCRIPTION:Whose: senior-officer\nHow: regard restriction quash RST-G16WCD\x0d
   55 --reason TEXT\, or propose and approve anew\x0d
  ORGANIZER:mailto:nobody@regard.invalid\x0d
  TRANSP:TRANSPARENT\x0d
  END:VEVENT\x0d
  END:VCALENDAR\x0d
  UNREADABLE  cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-2T0B80JZ.yaml:1:1  the file does not begin with 'key: value'
  1 record could not be read: this calendar is incomplete
  [3]

A clone that has not fetched for a month says so too.

  $ git checkout -q $BROKEN
  $ git remote add origin ../elsewhere
  $ echo 'fetched' > .git/FETCH_HEAD && touch -d 2027-01-29T10:00:00Z .git/FETCH_HEAD
  $ regard remind --to ics --within 1d | grep -A1 X-WR-CALDESC
  X-WR-CALDESC:nothing was fetched since 29 January 2027: fetch before you re\x0d
   ly on it\; a demonstration: fictional people\x0d
