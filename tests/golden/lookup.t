The ten-second answer, for whoever picks up the telephone: who is this, what may I do, where do I send them.

  $ . founding
  $ . warned
  $ . proposed
  $ DANA=$CASE

A proposal restricts nobody yet, and is not spoken of.

  $ regard lookup Dana Whitlock
  Nothing in force for Dana Whitlock, 7 Quarry Lane                  matched: name
  as at 20 November 2026 10:00
  $ regard lookup Dana Whitlock --exit-code
  Nothing in force for Dana Whitlock, 7 Quarry Lane                  matched: name
  as at 20 November 2026 10:00
  $ regard restriction approve $PROPOSAL --as j.byrne --reason 'The calls kept other tenants from being served.'
  approved by DEC-P5VC2WKY: RST-G16WCD55 is in force once its letter has gone: regard letter send decision RST-G16WCD55 --by post --on DATE
  $ regard lookup dana whitlock
  Nothing in force for Dana Whitlock, 7 Quarry Lane                  matched: name
  as at 20 November 2026 10:00

Its letter has gone, and it has not begun: nobody is held to anything before that day.

  $ regard letter send decision $PROPOSAL --by post --on 2026-11-20
  recorded letter LTR-XNJADKGB: decision sent by post on 20 November 2026
  in force from 30 November 2026; an appeal may be made until 30 December 2026
  $ regard lookup dana whitlock --today 2026-11-29 --exit-code
  Nothing in force for Dana Whitlock, 7 Quarry Lane                  matched: name
  as at 29 November 2026 00:00
  $ export REGARD_NOW=2026-11-30T09:12:00Z
  $ regard lookup dana whitlock --exit-code
  RESTRICTED until 30 May 2027 - Dana Whitlock, 7 Quarry Lane        matched: name
  Safety       none recorded
  Say          We will end each telephone call after 10 minutes.
               Please telephone only on Tuesday and Thursday, between 10:00 and
               11:00.
  Applies to   Housing only.
  Still open   emergencies, safeguarding, repairs, payments, homelessness,
               information requests, every other service
  If not kept  end the call politely, then: regard breach record RST-G16WCD55
  as at 30 November 2026 09:12
  [12]
  $ regard lookup dana whitlock
  RESTRICTED until 30 May 2027 - Dana Whitlock, 7 Quarry Lane        matched: name
  Safety       none recorded
  Say          We will end each telephone call after 10 minutes.
               Please telephone only on Tuesday and Thursday, between 10:00 and
               11:00.
  Applies to   Housing only.
  Still open   emergencies, safeguarding, repairs, payments, homelessness,
               information requests, every other service
  If not kept  end the call politely, then: regard breach record RST-G16WCD55
  as at 30 November 2026 09:12

However it is typed.

  $ regard lookup 'WHITLOCK, Dana' | head -1
  RESTRICTED until 30 May 2027 - Dana Whitlock, 7 Quarry Lane        matched: name
  $ regard lookup Mrs Whitlock | head -1
  RESTRICTED until 30 May 2027 - Dana Whitlock, 7 Quarry Lane
  $ regard lookup D. Whitlock | head -1
  RESTRICTED until 30 May 2027 - Dana Whitlock, 7 Quarry Lane
  $ regard lookup Dána Whítlock | head -1
  RESTRICTED until 30 May 2027 - Dana Whitlock, 7 Quarry Lane        matched: name
  $ regard lookup Dana Witlock | head -4
  Nobody is recorded as 'Dana Witlock', but somebody like it. Make sure who it is.

  RESTRICTED until 30 May 2027 - Dana Whitlock, 7 Quarry Lane
                                                             matched: similar name
  $ regard lookup 01234555123 | head -1
  RESTRICTED until 30 May 2027 - Dana Whitlock, 7 Quarry Lane   matched: telephone
  $ regard lookup '+44 (0)1234 555-123' | head -1
  RESTRICTED until 30 May 2027 - Dana Whitlock, 7 Quarry Lane   matched: telephone
  $ regard lookup 555123 | head -1
  RESTRICTED until 30 May 2027 - Dana Whitlock, 7 Quarry Lane
  $ regard lookup 7 quarry ln | head -1
  RESTRICTED until 30 May 2027 - Dana Whitlock, 7 Quarry Lane     matched: address
  $ regard lookup as24qd | head -1
  RESTRICTED until 30 May 2027 - Dana Whitlock, 7 Quarry Lane     matched: address
  $ regard lookup whitlock quarry lane | head -1
  RESTRICTED until 30 May 2027 - Dana Whitlock, 7 Quarry Lane
  $ regard lookup $DANA | head -1
  RESTRICTED until 30 May 2027 - Dana Whitlock, 7 Quarry Lane        matched: case
  $ regard lookup RST-${PROPOSAL#PRO-} | head -1
  RESTRICTED until 30 May 2027 - Dana Whitlock, 7 Quarry Lane

What is agreed with the person is kept up, restricted or not.

  $ regard adjustment record $DANA --need 'Talk, do not write; read letters out on request.' --decision agreed --because 'Told us on 3 November.' --review-on 2027-11-03
  recorded adjustment ADJ-M4GREPXK in RC-2026-2YCT5VYS
  $ regard adjustment record $DANA --need 'A visit at home.' --decision refused --because 'Not needed.'
  recorded adjustment ADJ-PCZ5SRT0 in RC-2026-2YCT5VYS
  $ regard person update $DANA --needs-format 'large print'
  recorded what has changed: PER-CK2M5B0Z in RC-2026-2YCT5VYS
  $ regard lookup dana whitlock
  RESTRICTED until 30 May 2027 - Dana Whitlock, 7 Quarry Lane        matched: name
  Safety       none recorded
  Say          We will end each telephone call after 10 minutes.
               Please telephone only on Tuesday and Thursday, between 10:00 and
               11:00.
  Applies to   Housing only.
  Still open   emergencies, safeguarding, repairs, payments, homelessness,
               information requests, every other service
  Keep doing   Talk, do not write; read letters out on request.
               write in this format: large print
  If not kept  end the call politely, then: regard breach record RST-G16WCD55
  as at 30 November 2026 09:12
  $ regard case open --name 'Ruth Whitlock' --phone '+44 1234 555123' --email ruth@post.example --identity confirmed --identity-evidence 'passport seen' --crm-ref 'CR/20-871'
  opened case RC-2026-Y717N7VB
  $ RUTH=$RC
  $ regard adjustment record $RUTH --need 'Rings after six.' --decision agreed --because 'Works by day.' --review-on 2027-11-03
  recorded adjustment ADJ-JPN45E9N in RC-2026-Y717N7VB
  $ regard lookup ruth@POST.example
  Nothing in force for Ruth Whitlock                               matched: e-mail
  Keep doing   Rings after six.
  Not to be confused with: Dana Whitlock, same telephone (restricted until 30 May
               2027)
  as at 30 November 2026 09:12
  $ regard lookup cr 20871 --exit-code
  Nothing in force for Ruth Whitlock                            matched: reference
  Keep doing   Rings after six.
  Not to be confused with: Dana Whitlock, same telephone (restricted until 30 May
               2027)
  as at 30 November 2026 09:12

Two people with one telephone stand apart; neither is picked.

  $ regard lookup 01234 555123
  2 people fit '01234 555123': each is shown. Make sure which of them it is.

  RESTRICTED until 30 May 2027 - Dana Whitlock, 7 Quarry Lane   matched: telephone
  Safety       none recorded
  Say          We will end each telephone call after 10 minutes.
               Please telephone only on Tuesday and Thursday, between 10:00 and
               11:00.
  Applies to   Housing only.
  Still open   emergencies, safeguarding, repairs, payments, homelessness,
               information requests, every other service
  Keep doing   Talk, do not write; read letters out on request.
               write in this format: large print
  If not kept  end the call politely, then: regard breach record RST-G16WCD55
  Not to be confused with: Ruth Whitlock, same telephone (nothing in force)

  Nothing in force for Ruth Whitlock                            matched: telephone
  Keep doing   Rings after six.
  Not to be confused with: Dana Whitlock, same telephone (restricted until 30 May
               2027)

  as at 30 November 2026 09:12
  $ regard lookup 01234 555123 --exit-code | head -1
  2 people fit '01234 555123': each is shown. Make sure which of them it is.
  $ regard lookup whitlock --exit-code | head -2
  2 people fit 'whitlock': each is shown. Make sure which of them it is.
  (blank line)

A name that she no longer has still finds her, and the answer says which it was. What was written down wrongly was never hers.

  $ regard person update $RUTH --name 'Ruth Abara' --email ruth.abara@post.example
  recorded what has changed: PER-CP23A5B2 in RC-2026-Y717N7VB
  $ regard lookup ruth whitlock
  Nothing in force for Ruth Abara                            matched: earlier name
  Keep doing   Rings after six.
  Not to be confused with: Dana Whitlock, same telephone (restricted until 30 May
               2027)
  as at 30 November 2026 09:12
  $ regard lookup ruth@post.example | head -1
  Nothing in force for Ruth Abara                          matched: earlier e-mail
  $ regard correct $PER --set email=r.abara@post.example --because 'misheard'
  corrected PER-CP23A5B2: both versions are kept
  $ regard lookup ruth.abara@post.example
  Nobody found by 'ruth.abara@post.example'.
  as at 30 November 2026 09:12
  $ regard lookup r.abara@post.example | head -1
  Nothing in force for Ruth Abara                                  matched: e-mail

Two cases of one person are one answer.

  $ regard case open --name 'Ruth A.' --phone '01632 960777' --identity probable
  opened case RC-2026-CP23A5B2
  $ regard case join $RC --with $RUTH --because 'the same person: she said so'
  joined RC-2026-CP23A5B2 with RC-2026-Y717N7VB: LNK-3WREDWTC there, LNK-2MW11HP5 here; it goes on in RC-2026-Y717N7VB
  note: a telephone, e-mail or address that only RC-2026-CP23A5B2 holds is added with 'regard person update RC-2026-Y717N7VB'
  note: warnings of RC-2026-CP23A5B2 do not count in RC-2026-Y717N7VB; its restrictions count there as earlier ones
  $ regard lookup 01632 960777
  Nothing in force for Ruth Abara                               matched: telephone
  Keep doing   Rings after six.
  Not to be confused with: Dana Whitlock, same telephone (restricted until 30 May
               2027)
  as at 30 November 2026 09:12
  $ regard lookup ruth
  Nothing in force for Ruth Abara                        matched: part of the name
  Keep doing   Rings after six.
  Not to be confused with: Dana Whitlock, same telephone (restricted until 30 May
               2027)
  as at 30 November 2026 09:12

Nobody is somebody else than nothing; and what cannot be looked for is said so.

  $ regard lookup Zebedee Nobody
  Nobody found by 'Zebedee Nobody'.
  as at 30 November 2026 09:12
  $ regard lookup Zebedee Nobody --exit-code
  Nobody found by 'Zebedee Nobody'.
  as at 30 November 2026 09:12
  $ regard lookup k
  error: 'k' is too short to look for
    type two letters or more of a name, or an e-mail, a telephone, an address or a reference
  [2]
  $ regard lookup %
  error: '%' has no letter and no digit to look for
    type two letters or more of a name, or an e-mail, a telephone, an address or a reference
  [2]
  $ regard lookup '*'
  error: '*' has no letter and no digit to look for
    type two letters or more of a name, or an e-mail, a telephone, an address or a reference
  [2]
  $ regard lookup 'a%'
  error: 'a%' is too short to look for
    type two letters or more of a name, or an e-mail, a telephone, an address or a reference
  [2]
  $ regard lookup '.*'
  error: '.*' has no letter and no digit to look for
    type two letters or more of a name, or an e-mail, a telephone, an address or a reference
  [2]
  $ regard lookup '%%%%'
  error: '%%%%' has no letter and no digit to look for
    type two letters or more of a name, or an e-mail, a telephone, an address or a reference
  [2]
  $ regard lookup ''
  error: nothing was typed to look for
    type two letters or more of a name, or an e-mail, a telephone, an address or a reference
  [2]
  $ regard lookup
  error: 'lookup' lacks TEXT
    'regard lookup --help' says what it takes
  [2]
  $ regard lookup 14
  Nobody found by '14'.
  as at 30 November 2026 09:12
  $ regard lookup "$(printf '\033[2Jzz')"
  Nobody found by '\x1b[2Jzz'.
  as at 30 November 2026 09:12
  $ regard lookup "$(printf '\033[2J')"
  Nobody found by '\x1b[2J'.
  as at 30 November 2026 09:12
  $ regard lookup "$(head -c 10000 /dev/zero | tr '\0' x)"
  error: what was typed is too long to look for: 10000 characters
    type a name, an e-mail, a telephone, an address or a reference, of 200 characters at the most
  [2]
  $ regard lookup dana --format csv
  error: --format csv is for lists
    leave it out, or use json
  [2]

As JSON, the same and nothing more.

  $ regard lookup dana whitlock --format json
  {
    "schema": "regard/lookup/1",
    "complete": true,
    "as_of": "2026-11-30",
    "as_at": "2026-11-30T09:12:00Z",
    "fetched": null,
    "read": {
      "cases": 3,
      "records": 34,
      "unreadable": []
    },
    "typed": "dana whitlock",
    "fit": 1,
    "only_similar": false,
    "people": [
      {
        "standing": "restricted",
        "until": "2027-05-30",
        "name": "Dana Whitlock",
        "where": "7 Quarry Lane",
        "matched": [
          "name"
        ],
        "safety": [],
        "restrictions": [
          {
            "restriction": "RST-G16WCD55",
            "until": "2027-05-30",
            "contested": false,
            "say": [
              "We will end each telephone call after 10 minutes.",
              "Please telephone only on Tuesday and Thursday, between 10:00 and 11:00."
            ],
            "applies_to": "Housing only.",
            "still_open": [
              "emergencies",
              "safeguarding",
              "repairs",
              "payments",
              "homelessness",
              "information requests",
              "every other service"
            ],
            "if_not_kept": "regard breach record RST-G16WCD55"
          }
        ],
        "keep_doing": [
          "Talk, do not write; read letters out on request.",
          "write in this format: large print"
        ],
        "not_to_be_confused_with": [
          {
            "name": "Ruth Abara",
            "why": "same telephone",
            "standing": "nothing in force"
          }
        ]
      }
    ]
  }
  $ regard lookup zz top --format json
  {
    "schema": "regard/lookup/1",
    "complete": true,
    "as_of": "2026-11-30",
    "as_at": "2026-11-30T09:12:00Z",
    "fetched": null,
    "read": {
      "cases": 3,
      "records": 34,
      "unreadable": []
    },
    "typed": "zz top",
    "fit": 0,
    "only_similar": false,
    "people": []
  }

More people than can be told apart at a glance are counted, not listed.

  $ for n in 1 2 3 4 5 6 7 8 9 10 11; do regard case open --quiet --name "Sam Ashworth$n" --identity unconfirmed >/dev/null; done
  $ regard lookup sam --exit-code
  11 people fit 'sam'. Type more of the name, or an e-mail, a telephone, an
  address or a reference.
  as at 30 November 2026 09:12
  [13]

What is over is over; the person is still found.

  $ regard restriction quash $RST --as s.rahman --reason 'The call log was of another number.'
  quashed by END-VP73PVE2; tell the person: regard letter send correction END-VP73PVE2 --by post --on DATE
  $ regard lookup dana whitlock --exit-code | head -3
  Nothing in force for Dana Whitlock, 7 Quarry Lane                  matched: name
  Keep doing   Talk, do not write; read letters out on request.
               write in this format: large print

A record that cannot be read is the first thing said, and the exit status says it too.

  $ echo 'cut short' > cases/2026/$RUTH/2026-11-30-person-AAAAAAAA.yaml
  $ regard lookup dana whitlock --exit-code
  INCOMPLETE: 1 file could not be read, so somebody, or something about them, may
  be missing here. Ask whoever keeps the register; 'regard check' names what is
  wrong.

  Nothing in force for Dana Whitlock, 7 Quarry Lane                  matched: name
  Keep doing   Talk, do not write; read letters out on request.
               write in this format: large print
  Not to be confused with: Ruth Abara, same telephone (nothing in force)
  as at 30 November 2026 09:12
  [3]
  $ regard lookup Zebedee Nobody
  INCOMPLETE: 1 file could not be read, so somebody, or something about them, may
  be missing here. Ask whoever keeps the register; 'regard check' names what is
  wrong.

  Nobody found by 'Zebedee Nobody'.
  as at 30 November 2026 09:12
  [3]
  $ regard lookup Zebedee Nobody --format json
  {
    "schema": "regard/lookup/1",
    "complete": false,
    "as_of": "2026-11-30",
    "as_at": "2026-11-30T09:12:00Z",
    "fetched": null,
    "read": {
      "cases": 14,
      "records": 46,
      "unreadable": [
        {
          "path": "cases/2026/RC-2026-Y717N7VB/2026-11-30-person-AAAAAAAA.yaml",
          "line": 1,
          "column": 1,
          "what": "the file does not begin with 'key: value'"
        }
      ]
    },
    "typed": "Zebedee Nobody",
    "fit": 0,
    "only_similar": false,
    "people": []
  }
  [3]
  $ rm cases/2026/$RUTH/2026-11-30-person-AAAAAAAA.yaml

A clone says how old its answer is.

  $ cd ..
  $ git clone -q register clone
  $ cd clone
  $ regard lookup ruth abara | tail -1
  as at 30 November 2026 09:12, never fetched since it was cloned
  $ git fetch -q
  $ touch -d 2026-11-30T09:09:00Z .git/FETCH_HEAD
  $ regard lookup ruth abara | tail -1
  as at 30 November 2026 09:12, fetched 3 minutes ago
  $ touch -d 2026-11-28T09:00:00Z .git/FETCH_HEAD
  $ regard lookup ruth abara | tail -1
  as at 30 November 2026 09:12, fetched 2 days ago: fetch before you rely on it

Those without a clone get a page, or JSON: people with something in force, the same lines, and nothing more. It is never
written over another one unasked, and the same register at the same moment gives the same bytes.

  $ cd ../register
  $ regard lookup --extract ../front.html
  wrote '../front.html': nobody with something in force; stale from 1 December 2026 09:12
  $ export REGARD_NOW=2026-11-30T14:00:00Z
  $ INC=$(regard incident add $RUTH --quiet --on 2026-11-30 --channel in-person --category threats --summary 'You threatened a colleague.' --evidence 'report of the security guard' --held-by 'Libraries')
  $ regard restriction impose-now $RUTH --as a.mensah --measure 'premises-ban:premises=Central Library, High Street,because=threats were made there' --cites $INC --reason 'You threatened a colleague.' --told phone --told-at '2026-11-30 13:00'
  imposed RST-06TFBQWY in RC-2026-Y717N7VB: it lapses after 7 December 2026 unless a proposal that follows it is approved; its letter: regard letter send immediate RST-06TFBQWY
  $ regard lookup ruth abara
  RESTRICTED until 7 December 2026 - Ruth Abara                      matched: name
  Safety       none recorded
  Say          Please do not enter Central Library, High Street.
  Applies to   the whole council.
  Still open   emergencies, safeguarding, repairs, payments, homelessness,
               information requests, the council services that they need
  Keep doing   Rings after six.
  If not kept  end the call politely, then: regard breach record RST-06TFBQWY
  Not to be confused with: Dana Whitlock, same telephone (nothing in force)
  as at 30 November 2026 14:00
  $ regard lookup --extract ../front.html
  error: '../front.html' is there already
    give another name, or --force to replace it
  [4]
  $ regard lookup --extract ../front.html --force
  wrote '../front.html': 1 person with something in force; stale from 1 December 2026 14:00
  $ ls -l ../front.html | cut -c 1-10
  -rw-r-----
  $ regard lookup --extract ../again.html --quiet
  $ cmp ../front.html ../again.html
  $ grep -c '<article ' ../front.html
  1
  $ grep -E 'Ashworth|960777|555123|r\.abara|CR/20|INC-|threat' ../front.html
  [1]
  $ regard lookup --extract ../front.json
  wrote '../front.json': 1 person with something in force; stale from 1 December 2026 14:00
  $ cat ../front.json
  {
    "schema": "regard/lookup-extract/1",
    "complete": true,
    "council": "Ashmere Council",
    "demo": true,
    "as_at": "2026-11-30T14:00:00Z",
    "stale_at": "2026-12-01T14:00:00Z",
    "people": [
      {
        "standing": "restricted",
        "until": "2026-12-07",
        "name": "Ruth Abara",
        "where": "",
        "safety": [],
        "restrictions": [
          {
            "restriction": "RST-06TFBQWY",
            "until": "2026-12-07",
            "contested": false,
            "say": [
              "Please do not enter Central Library, High Street."
            ],
            "applies_to": "the whole council.",
            "still_open": [
              "emergencies",
              "safeguarding",
              "repairs",
              "payments",
              "homelessness",
              "information requests",
              "the council services that they need"
            ],
            "if_not_kept": "regard breach record RST-06TFBQWY"
          }
        ],
        "keep_doing": [
          "Rings after six."
        ],
        "not_to_be_confused_with": [
          {
            "name": "Dana Whitlock",
            "why": "same telephone",
            "standing": "nothing in force"
          }
        ]
      }
    ]
  }
  $ regard lookup --extract ../front.txt
  error: --extract: '../front.txt' ends neither in .html nor in .json
    give a name that says which it is to be
  [2]
  $ regard lookup --extract ../nowhere/front.html
  error: '../nowhere/front.html' could not be written
    see that its folder is there, that you may write in it, and that the disk is not full
  [4]
  $ regard lookup ruth --extract ../other.html
  error: 'lookup' takes either TEXT or --extract
    leave one of them out
  [2]
  $ regard lookup ruth --force
  error: --force replaces the file that --extract names
    leave it out, or give --extract FILE
  [2]
  $ echo 'cut short' > cases/2026/$RUTH/2026-11-30-person-AAAAAAAA.yaml
  $ regard lookup --extract ../front.html --force
  INCOMPLETE: 1 file could not be read, so somebody, or something about them, may be missing here. Ask whoever keeps the register; 'regard check' names what is wrong.
  wrote '../front.html': 1 person with something in force; stale from 1 December 2026 14:00
  [3]
  $ grep -o 'INCOMPLETE: [^,]*' ../front.html
  INCOMPLETE: 1 file could not be read
  $ rm cases/2026/$RUTH/2026-11-30-person-AAAAAAAA.yaml
