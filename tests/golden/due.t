Everything that is due: what, by when, whose it is, and the command that does it.

  $ . founding

An office without a case has its policy to look at again.

  $ regard due
  nothing is due by 30 November 2026
  0 cases and 16 records read
  $ regard due --all
  role:registrar (r.lindqvist)
    731 days left  2028-11-02  policy-review  general
      regard policy set KEY=VALUE --from DATE --authority TEXT, or regard policy
          adopt FILE --from DATE --authority TEXT
  0 cases and 16 records read
  $ . warned
  $ . proposed
  $ regard due
  role:senior-officer (j.byrne, s.rahman)
    14 days left  2026-12-04  proposal-to-decide  PRO-G16WCD55  RC-2026-2YCT5VYS
      regard restriction approve PRO-G16WCD55 --reason TEXT (or refuse, return)
  1 case and 22 records read
  $ regard due --for senior-officer
  role:senior-officer (j.byrne, s.rahman)
    14 days left  2026-12-04  proposal-to-decide  PRO-G16WCD55  RC-2026-2YCT5VYS
      regard restriction approve PRO-G16WCD55 --reason TEXT (or refuse, return)
  1 case and 22 records read
  $ regard due --for j.byrne --exit-code
  role:senior-officer (j.byrne, s.rahman)
    14 days left  2026-12-04  proposal-to-decide  PRO-G16WCD55  RC-2026-2YCT5VYS
      regard restriction approve PRO-G16WCD55 --reason TEXT (or refuse, return)
  1 case and 22 records read
  [10]
  $ regard due --for t.novak --exit-code
  nothing is due by 18 December 2026
  1 case and 22 records read
  $ regard due --for nobody
  refused: 'nobody' is not an officer of this register [officer-is-known]
    'regard officer list' shows who is; the registrar adds one with 'regard officer add'
  [1]
  $ regard due --within soon
  error: --within: 'soon' is not a length of time
    write it as 28d, 4w, 3m or 10wd; 0d is today alone, and the number has four digits at most
  [2]
  $ regard status
  Council       Ashmere Council (DEMONSTRATION: fictional people)
  Policy        Managing Unacceptable Contact (general version 1)
  As of         20 November 2026
  Open cases    1
  Restrictions  1 proposed
  Markers       none
  Overdue       nothing
  In 28 days    1 due
  By itself     nothing
  Note          --as is a statement, not a proof: who typed a record is what they
                said, until signatures are checked.

  WORK                OVERDUE  IN 28 DAYS  FIRST       WHOSE
  proposal-to-decide  0        1           2026-12-04  role:senior-officer
  1 case and 22 records read
  $ . restricted
  $ regard due --all
  role:officer (a.mensah, t.novak)
    10 days left   2026-11-30  staff-to-tell      RST-G16WCD55  RC-2026-2YCT5VYS
      regard notify staff RST-G16WCD55 --who TEXT --by email --on DATE
    73 days left   2027-02-01  review-invitation  RST-G16WCD55  RC-2026-2YCT5VYS
      regard letter send review-upcoming RST-G16WCD55 --by post --on DATE

  role:manager (a.mensah)
    100 days left  2027-02-28  review             RST-G16WCD55  RC-2026-2YCT5VYS
      regard review record RST-G16WCD55 --outcome continue|vary|lift --reason TEXT
          --heard TEXT

  role:registrar (r.lindqvist)
    713 days left  2028-11-02  policy-review      general
      regard policy set KEY=VALUE --from DATE --authority TEXT, or regard policy
          adopt FILE --from DATE --authority TEXT

  LAST DAY    REF           CASE              ENDS BY ITSELF
  2027-05-30  RST-G16WCD55  RC-2026-2YCT5VYS  restriction ends
  2027-11-02  WRN-ZKN2VGTR  RC-2026-2YCT5VYS  warning lapses
  1 case and 24 records read

  $ regard due --within 6m --format json
  {
    "schema": "regard/due/1",
    "as_of": "2026-11-20",
    "until": "2027-05-20",
    "read": {
      "cases": 1,
      "records": 24,
      "unreadable": []
    },
    "duties": [
      {
        "duty": "staff-to-tell",
        "ref": "RST-G16WCD55",
        "case": "RC-2026-2YCT5VYS",
        "due_on": "2026-11-30",
        "days": 10,
        "state": "due",
        "owner": "role:officer",
        "rule": "those-who-need-it-are-told",
        "command": "regard notify staff RST-G16WCD55 --who TEXT --by email --on DATE"
      },
      {
        "duty": "review-invitation",
        "ref": "RST-G16WCD55",
        "case": "RC-2026-2YCT5VYS",
        "due_on": "2027-02-01",
        "days": 73,
        "state": "due",
        "owner": "role:officer",
        "rule": "heard-before-deciding",
        "command": "regard letter send review-upcoming RST-G16WCD55 --by post --on DATE"
      },
      {
        "duty": "review",
        "ref": "RST-G16WCD55",
        "case": "RC-2026-2YCT5VYS",
        "due_on": "2027-02-28",
        "days": 100,
        "state": "due",
        "owner": "role:manager",
        "rule": "review-is-on-time",
        "command": "regard review record RST-G16WCD55 --outcome continue|vary|lift --reason TEXT --heard TEXT"
      }
    ]
  }
  $ regard due --within 6m --format csv
  duty,ref,case,due_on,days,state,owner,rule,command\x0d
  staff-to-tell,RST-G16WCD55,RC-2026-2YCT5VYS,2026-11-30,10,due,role:officer,those-who-need-it-are-told,regard notify staff RST-G16WCD55 --who TEXT --by email --on DATE\x0d
  review-invitation,RST-G16WCD55,RC-2026-2YCT5VYS,2027-02-01,73,due,role:officer,heard-before-deciding,regard letter send review-upcoming RST-G16WCD55 --by post --on DATE\x0d
  review,RST-G16WCD55,RC-2026-2YCT5VYS,2027-02-28,100,due,role:manager,review-is-on-time,regard review record RST-G16WCD55 --outcome continue|vary|lift --reason TEXT --heard TEXT\x0d
  $ regard due --within 6m --for officer
  role:officer (a.mensah, t.novak)
    10 days left  2026-11-30  staff-to-tell      RST-G16WCD55  RC-2026-2YCT5VYS
      regard notify staff RST-G16WCD55 --who TEXT --by email --on DATE
    73 days left  2027-02-01  review-invitation  RST-G16WCD55  RC-2026-2YCT5VYS
      regard letter send review-upcoming RST-G16WCD55 --by post --on DATE
  1 case and 24 records read

Due on a day is not overdue that day; what is overdue stays until it is done.

  $ regard notify staff $RESTRICTION --who 'Contact Centre' --by email --on 2026-11-20
  recorded NTF-P08T40ZM: staff were told on 20 November 2026; when it ends: regard notify withdraw NTF-P08T40ZM
  $ regard due --exit-code --today 2027-02-28 --for manager
  role:manager (a.mensah)
    today  2027-02-28  review  RST-G16WCD55  RC-2026-2YCT5VYS
      regard review record RST-G16WCD55 --outcome continue|vary|lift --reason TEXT
          --heard TEXT
  1 case and 25 records read
  [10]
  $ regard due --exit-code --today 2027-03-01 --for manager
  role:manager (a.mensah)
    OVERDUE 1 day  2027-02-28  review  RST-G16WCD55  RC-2026-2YCT5VYS
      regard review record RST-G16WCD55 --outcome continue|vary|lift --reason TEXT
          --heard TEXT
  1 case and 25 records read
  [11]
  $ regard due --exit-code --today 2027-05-30
  role:manager (a.mensah)
    OVERDUE 91 days  2027-02-28  review          RST-G16WCD55  RC-2026-2YCT5VYS
      regard review record RST-G16WCD55 --outcome continue|vary|lift --reason TEXT
          --heard TEXT

  role:officer (a.mensah, t.novak)
    OVERDUE 89 days  2027-03-02  letter-to-send  RST-G16WCD55  RC-2026-2YCT5VYS
      regard letter send review-missed RST-G16WCD55 --by post --on DATE

  LAST DAY    REF           CASE              ENDS BY ITSELF
  2027-05-30  RST-G16WCD55  RC-2026-2YCT5VYS  restriction ends
  1 case and 25 records read
  [11]

  $ regard status --today 2027-03-02
  Council       Ashmere Council (DEMONSTRATION: fictional people)
  Policy        Managing Unacceptable Contact (general version 1)
  As of         2 March 2027
  Open cases    1
  Restrictions  1 in-force
  Markers       none
  Overdue       1, the first since 28 February 2027: regard due
  In 28 days    1 due
  By itself     nothing
  Note          --as is a statement, not a proof: who typed a record is what they
                said, until signatures are checked.

  WORK            OVERDUE  IN 28 DAYS  FIRST       WHOSE
  review          1        0           2027-02-28  role:manager
  letter-to-send  0        1           2027-03-02  role:officer
  1 case and 25 records read
  $ regard status --today 2027-03-02 --format json
  {
    "schema": "regard/status/1",
    "as_of": "2027-03-02",
    "read": {
      "cases": 1,
      "records": 25,
      "unreadable": []
    },
    "council": "Ashmere Council",
    "demo": true,
    "policy": "general",
    "policy_version": 1,
    "settings_to_be_set": 0,
    "settings_to_be_set_that_matter": [],
    "open_cases": 1,
    "restrictions": {
      "proposed": 0,
      "returned": 0,
      "refused": 0,
      "withdrawn": 0,
      "approved": 0,
      "notified": 0,
      "in-force": 1,
      "suspended": 0,
      "contested": 0,
      "void": 0,
      "lifted": 0,
      "quashed": 0,
      "superseded": 0,
      "lapsed": 0,
      "expired": 0,
      "closed": 0
    },
    "appealed": 0,
    "markers": {
      "proposed": 0,
      "refused": 0,
      "active": 0,
      "contested": 0,
      "void": 0,
      "removed": 0,
      "quashed": 0,
      "closed": 0
    },
    "markers_past_their_date": 0,
    "duties_overdue": 1,
    "duties_within_28_days": 1,
    "work": [
      {
        "duty": "review",
        "overdue": 1,
        "within_28_days": 0,
        "first": "2027-02-28",
        "owners": [
          "role:manager"
        ]
      },
      {
        "duty": "letter-to-send",
        "overdue": 0,
        "within_28_days": 1,
        "first": "2027-03-02",
        "owners": [
          "role:officer"
        ]
      }
    ],
    "ends_by_itself_within_28_days": 0,
    "roles_nobody_holds": []
  }

The council's own review of its policy, named by check once it is late.

  $ regard due --today 2028-11-03 --for registrar
  role:registrar (r.lindqvist)
    OVERDUE 1 day  2028-11-02  policy-review  general
      regard policy set KEY=VALUE --from DATE --authority TEXT, or regard policy
          adopt FILE --from DATE --authority TEXT
  1 case and 25 records read
  $ regard check --today 2028-11-03
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-notification-P08T40ZM.yaml:1:1: warning: staff-to-untell of 'NTF-P08T40ZM' was due on 31 May 2027, 522 days ago, from role:officer [those-told-are-untold]
    regard notify withdraw NTF-P08T40ZM --on DATE
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-proposal-G16WCD55.yaml:1:1: warning: letter-to-send of 'PRO-G16WCD55' was due on 2 June 2027, 520 days ago, from role:officer [letter-is-on-time]
    regard letter send expiry PRO-G16WCD55 --by post --on DATE
  register/2026-11-02-adoption-6K1E05MT.yaml:1:1: warning: policy-review of 'general' was due on 2 November 2028, from role:registrar [policy-is-reviewed]
    regard policy set KEY=VALUE --from DATE --authority TEXT, or regard policy adopt FILE --from DATE --authority TEXT

A record that cannot be read is a row of its own, and the exit status says that the list is not whole.

  $ BROKEN=$(ls cases/2026/$CASE/*incident-*.yaml | head -1)
  $ echo half > $BROKEN
  $ regard due --exit-code --today 2027-03-01
  role:senior-officer (j.byrne, s.rahman)
    today  2027-03-01  decision-to-reconsider  RST-G16WCD55  RC-2026-2YCT5VYS
      regard restriction quash RST-G16WCD55 --reason TEXT, or propose and approve
          anew
  UNREADABLE  cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-2T0B80JZ.yaml:1:1  the file does not begin with 'key: value'
  1 case and 24 records read; 1 could not be read: this answer is incomplete
  [3]
  $ regard due --format json --today 2027-01-20
  {
    "schema": "regard/due/1",
    "as_of": "2027-01-20",
    "until": "2027-02-17",
    "read": {
      "cases": 1,
      "records": 24,
      "unreadable": [
        {
          "path": "cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-2T0B80JZ.yaml",
          "line": 1,
          "column": 1,
          "what": "the file does not begin with 'key: value'"
        }
      ]
    },
    "duties": [
      {
        "duty": "decision-to-reconsider",
        "ref": "RST-G16WCD55",
        "case": "RC-2026-2YCT5VYS",
        "due_on": "2027-01-20",
        "days": 0,
        "state": "due",
        "owner": "role:senior-officer",
        "rule": "approval-names-what-it-approved",
        "command": "regard restriction quash RST-G16WCD55 --reason TEXT, or propose and approve anew"
      }
    ]
  }
  [3]
