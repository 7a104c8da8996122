How answers are printed: text, JSON, CSV, quietly, as on another day. JSON is all there is on standard output.

  $ . founding
  $ . warned
  $ . proposed
  $ . restricted

  $ regard case list --format json
  {
    "schema": "regard/case-list/1",
    "as_of": "2026-11-20",
    "read": {
      "cases": 1,
      "records": 24,
      "unreadable": []
    },
    "cases": [
      {
        "case": "RC-2026-2YCT5VYS",
        "state": "notified",
        "service": "Housing",
        "owner": "a.mensah",
        "identity": "confirmed"
      }
    ]
  }
  $ regard case list --format json --names
  {
    "schema": "regard/case-list/1",
    "as_of": "2026-11-20",
    "read": {
      "cases": 1,
      "records": 24,
      "unreadable": []
    },
    "cases": [
      {
        "case": "RC-2026-2YCT5VYS",
        "state": "notified",
        "name": "Dana Whitlock",
        "phone": [
          "01234 555123"
        ],
        "address": "7 Quarry Lane, Ashmere AS2 4QD",
        "service": "Housing",
        "owner": "a.mensah",
        "identity": "confirmed",
        "identity_evidence": "the tenancy file"
      }
    ]
  }
  $ regard case list --format csv
  case,state,owner,service\x0d
  RC-2026-2YCT5VYS,notified,a.mensah,Housing\x0d
  $ regard case list --format csv --names
  case,state,owner,service,person\x0d
  RC-2026-2YCT5VYS,notified,a.mensah,Housing,Dana Whitlock\x0d
  $ regard case find whitlock --format json
  {
    "schema": "regard/case-find/1",
    "as_of": "2026-11-20",
    "read": {
      "cases": 1,
      "records": 24,
      "unreadable": []
    },
    "cases": [
      {
        "case": "RC-2026-2YCT5VYS",
        "state": "notified",
        "name": "Dana Whitlock",
        "phone": [
          "01234 555123"
        ],
        "address": "7 Quarry Lane, Ashmere AS2 4QD",
        "service": "Housing",
        "owner": "a.mensah",
        "identity": "confirmed",
        "identity_evidence": "the tenancy file"
      }
    ]
  }
  $ regard restriction list --format json
  {
    "schema": "regard/restriction-list/1",
    "as_of": "2026-11-20",
    "read": {
      "cases": 1,
      "records": 24,
      "unreadable": []
    },
    "restrictions": [
      {
        "id": "RST-G16WCD55",
        "case": "RC-2026-2YCT5VYS",
        "state": "notified",
        "in_force_from": "2026-11-30",
        "measures": [
          {
            "measure": "call-length",
            "minutes": 10,
            "because": "calls ran for an hour"
          },
          {
            "measure": "call-times",
            "days": [
              "tue",
              "thu"
            ],
            "from": "10:00",
            "to": "11:00",
            "because": "the calls came all day"
          }
        ],
        "cites": [
          {
            "id": "INC-2T0B80JZ",
            "version": 1,
            "sha256": "[..]"
          },
          {
            "id": "INC-W148GYX6",
            "version": 1,
            "sha256": "[..]"
          }
        ],
        "from": "2026-11-30",
        "until": "2027-05-30",
        "review_on": "2027-02-28",
        "scope": "Housing",
        "warnings": [
          {
            "id": "WRN-ZKN2VGTR",
            "version": 1,
            "sha256": "[..]"
          }
        ],
        "policy": {
          "pack": "general",
          "version": 1,
          "sha256": "[..]"
        },
        "decided_by": "a.mensah"
      }
    ]
  }
  $ regard restriction list --format csv --names
  restriction,case,person,state,until,review,scope\x0d
  RST-G16WCD55,RC-2026-2YCT5VYS,Dana Whitlock,notified,2027-05-30,2027-02-28,Housing\x0d
  $ regard restriction list --measure call-length --service housing
  RESTRICTION   CASE              STATE     UNTIL       REVIEW      SCOPE
      MEASURES
  RST-G16WCD55  RC-2026-2YCT5VYS  notified  2027-05-30  2027-02-28  Housing
      call-length, call-times
  1 case and 24 records read
  $ regard restriction list --measure voicemail
  no restriction like that
  1 case and 24 records read
  $ regard restriction list --measure voicemial
  error: 'voicemial' is not a measure
    did you mean 'voicemail'?
  [2]
  $ regard restriction show $RESTRICTION --format json
  {
    "schema": "regard/restriction-show/1",
    "as_of": "2026-11-20",
    "read": {
      "cases": 1,
      "records": 24,
      "unreadable": []
    },
    "restriction": {
      "id": "RST-G16WCD55",
      "case": "RC-2026-2YCT5VYS",
      "name": "Dana Whitlock",
      "state": "notified",
      "in_force_from": "2026-11-30",
      "measures": [
        {
          "measure": "call-length",
          "minutes": 10,
          "because": "calls ran for an hour"
        },
        {
          "measure": "call-times",
          "days": [
            "tue",
            "thu"
          ],
          "from": "10:00",
          "to": "11:00",
          "because": "the calls came all day"
        }
      ],
      "cites": [
        {
          "id": "INC-2T0B80JZ",
          "version": 1,
          "sha256": "[..]"
        },
        {
          "id": "INC-W148GYX6",
          "version": 1,
          "sha256": "[..]"
        }
      ],
      "reason": "You rang 43 times in four days, after we had asked you to stop swearing at us.",
      "from": "2026-11-30",
      "until": "2027-05-30",
      "review_on": "2027-02-28",
      "scope": "Housing",
      "considered": {
        "cause": "The boiler has been out since 12 October. We asked on 9 November what made it harder; nothing was said.",
        "complaint-handled": "Two visits were missed. The next is booked for 24 November with another contractor.",
        "effect": "Other tenants waited 40 minutes on 17 November because the line was taken.",
        "lesser-steps": "A named repairs officer and a meeting were offered on 9 November, and declined.",
        "proportionate": "Two mornings a week stay open, and everything in writing.",
        "impact": "She lives alone and does not use e-mail; the telephone stays open at set times.",
        "stays-open": "Emergencies, repairs out of hours and every other service are as before.",
        "against-us": "She says that we missed two visits. We did; the complaint was upheld on 18 November."
      },
      "warnings": [
        {
          "id": "WRN-ZKN2VGTR",
          "version": 1,
          "sha256": "[..]"
        }
      ],
      "policy": {
        "pack": "general",
        "version": 1,
        "sha256": "[..]"
      },
      "decided_by": "a.mensah",
      "breaches": [],
      "own_breaches": [],
      "exceptions_today": [],
      "proposal": {
        "id": "PRO-G16WCD55",
        "version": 1,
        "sha256": "[..]"
      },
      "from_the_general_pack": [],
      "decision": "DEC-P5VC2WKY"
    }
  }
  $ regard review due --all --format json
  {
    "schema": "regard/review-due/1",
    "as_of": "2026-11-20",
    "until": "2026-12-18",
    "read": {
      "cases": 1,
      "records": 24,
      "unreadable": []
    },
    "reviews": [
      {
        "case": "RC-2026-2YCT5VYS",
        "restriction": "RST-G16WCD55",
        "due_on": "2027-02-28",
        "days": 100,
        "state": "upcoming",
        "reviewer": "role:manager",
        "measures": [
          "call-length",
          "call-times"
        ],
        "policy": "general"
      }
    ]
  }
  $ regard review due --all --format csv
  case,restriction,due_on,days,state,reviewer,measures,policy\x0d
  RC-2026-2YCT5VYS,RST-G16WCD55,2027-02-28,100,upcoming,role:manager,"call-length, call-times",general\x0d
  $ regard review due --format json
  {
    "schema": "regard/review-due/1",
    "as_of": "2026-11-20",
    "until": "2026-12-18",
    "read": {
      "cases": 1,
      "records": 24,
      "unreadable": []
    },
    "reviews": []
  }
  $ regard officer list --format csv
  officer,post,in post,roles\x0d
  a.mensah,Customer Relations Manager,true,"manager, officer"\x0d
  c.doyle,Appeals Officer,true,"appeal-officer, data-protection-officer"\x0d
  j.byrne,Head of Legal Services,true,senior-officer\x0d
  r.lindqvist,Democratic Services Officer,true,registrar\x0d
  s.rahman,Director of Housing,true,senior-officer\x0d
  t.novak,Customer Adviser,true,officer\x0d
  $ regard policy list --format json
  {
    "schema": "regard/policy-list/1",
    "as_of": "2026-11-20",
    "read": {
      "cases": 0,
      "records": 16,
      "unreadable": []
    },
    "policies": [
      {
        "pack": "general",
        "version": 1,
        "title": "Managing Unacceptable Contact",
        "standing": "in force"
      },
      {
        "pack": "general",
        "version": 1,
        "title": "Managing Unacceptable Contact",
        "standing": "ships with the program"
      },
      {
        "pack": "aberdeen-2025",
        "version": 1,
        "title": "Citizen Interaction Policy",
        "standing": "ships with the program"
      },
      {
        "pack": "north-northamptonshire-2024",
        "version": 1,
        "title": "Unacceptable Customer Behaviour Policy",
        "standing": "ships with the program"
      },
      {
        "pack": "west-lindsey-2024",
        "version": 1,
        "title": "Managing Unacceptable Customer Actions Policy",
        "standing": "ships with the program"
      },
      {
        "pack": "york-2025",
        "version": 1,
        "title": "Managing Customer Relations Policy",
        "standing": "ships with the program"
      },
      {
        "pack": "york-2013",
        "version": 1,
        "title": "Restricted Customer Contact Policy and Procedures",
        "standing": "ships with the program"
      }
    ]
  }
  $ regard letter kinds --format csv
  letter,about,for,when\x0d
  informal-warning,WRN,the person,2 working days after its record\x0d
  formal-warning,WRN,the person,2 working days after its record\x0d
  under-review,WRN,the person,2 working days after its record\x0d
  decision,"PRO, RST",the person,2 working days after the approval\x0d
  immediate,RST,the person,1 working day after it was imposed\x0d
  refusal,PRO,the proposer,2 working days after the refusal\x0d
  review-reminder,RST,whoever reviews,when the review comes near\x0d
  review-upcoming,"RST, REV",the person,"20 working days before the review, or as the policy says"\x0d
  review-continue,"REV, RST",the person,2 working days after its record\x0d
  review-vary,"REV, RST",the person,2 working days after its record\x0d
  review-lift,"REV, RST",the person,2 working days after its record\x0d
  expiry,RST,the person,2 working days after its last day\x0d
  appeal-acknowledgement,APL,the person,5 working days after the appeal came\x0d
  appeal-outcome,"RUL, APL",the person,2 working days after its record\x0d
  breach,BRE,the person,2 working days after its record\x0d
  exception,EXC,the person,"2 working days after its record, and before its day"\x0d
  member-briefing,"RST, NTF",Members,"when Members are told, or told anew"\x0d
  staff-notice,"RST, NTF",staff who may deal with the person,"the day it begins, and when it changes"\x0d
  contractor-notice,"RST, NTF",a contractor,"the day it begins, and when it changes"\x0d
  withdrawal,NTF,those who were told,the day it ended\x0d
  marker,"MRK, REV",the person,5 working days after the approval\x0d
  marker-partner,MRK,a partner body,when it is shared\x0d
  marker-removed,"END, MRK",the person,2 working days after its record\x0d
  not-informed-note,"MRK, REV",the file,5 working days after it was decided\x0d
  police-referral,RFL,the police,when it is referred\x0d
  correction,"END, DEC, RST",the person,2 working days after it was quashed\x0d
  adjustment-offer,ADJ,the person,when it was decided\x0d
  contact-change,CHG,the person,2 working days after its record\x0d
  review-missed,RST,the person,2 working days after the day of the review\x0d
  $ regard status --format json
  {
    "schema": "regard/status/1",
    "as_of": "2026-11-20",
    "read": {
      "cases": 1,
      "records": 24,
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
      "notified": 1,
      "in-force": 0,
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
    "duties_overdue": 0,
    "duties_within_28_days": 1,
    "work": [
      {
        "duty": "staff-to-tell",
        "overdue": 0,
        "within_28_days": 1,
        "first": "2026-11-30",
        "owners": [
          "role:officer"
        ]
      }
    ],
    "ends_by_itself_within_28_days": 0,
    "roles_nobody_holds": []
  }
  $ regard check --format json
  {
    "schema": "regard/check/1",
    "read": {
      "cases": 1,
      "records": 24,
      "unreadable": []
    },
    "findings": []
  }
  $ regard letter render decision $RESTRICTION --format json | sed 's/\(.\{76\}\).*/\1…/'
  {
    "schema": "regard/letter-render/1",
    "as_of": "2026-11-20",
    "read": {
      "cases": 1,
      "records": 24,
      "unreadable": []
    },
    "letter": "decision",
    "text": "**DRAFT – not sent**\n\n**DEMONSTRATION – about fictional people*…
  }
  $ regard case list --format xml
  error: --format: 'xml' is not one of text, json, csv
    choose one of them
  [2]

What was written, for a program: the id alone, or all of it.

  $ regard incident add $CASE --quiet --on 2026-11-19 --channel telephone --category abuse --summary 'You swore.'
  INC-1PD5TB29
  $ regard incident add $CASE --format json --on 2026-11-18 --channel telephone --category abuse --summary 'You swore.'
  {
    "schema": "regard/written/1",
    "id": "INC-H8YVGAJR",
    "case": "RC-2026-2YCT5VYS",
    "version": 1,
    "files": [
      "cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-H8YVGAJR.yaml"
    ],
    "commit": "[..]"
  }
  $ regard case open --format json --known-as 'the man with the parrot'
  {
    "schema": "regard/written/1",
    "id": "RC-2026-6NNK00XR",
    "case": "RC-2026-6NNK00XR",
    "version": 1,
    "files": [
      "cases/2026/RC-2026-6NNK00XR/2026-11-20-person-MW3DD8T2.yaml"
    ],
    "commit": "[..]"
  }
  $ regard correct $CALLS --format json --set contacts=41 --because 'Two calls were somebody else.'
  {
    "schema": "regard/written/1",
    "id": "INC-W148GYX6",
    "case": "RC-2026-2YCT5VYS",
    "version": 2,
    "files": [
      "cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-W148GYX6.v2-MTSW.yaml"
    ],
    "commit": "[..]"
  }
  $ regard officer update t.novak --as r.lindqvist --format json --post 'Senior Adviser'
  {
    "schema": "regard/written/1",
    "id": "t.novak",
    "case": null,
    "version": 2,
    "files": [
      "register/2026-11-02-officer-5BQ1XDQ1.v2-WHXF.yaml"
    ],
    "commit": "[..]"
  }
  $ regard incident add $CASE --format csv --on 2026-11-19 --channel telephone --category abuse --summary 'You swore.'
  error: --format csv is for lists
    leave it out, or use json
  [2]
  $ regard status --quiet
  Council       Ashmere Council (DEMONSTRATION: fictional people)
  Policy        Managing Unacceptable Contact (general version 1)
  As of         20 November 2026
  Open cases    2
  Restrictions  1 notified
  Markers       none
  Overdue       nothing
  In 28 days    2 due
  By itself     nothing
  Note          --as is a statement, not a proof: who typed a record is what they
                said, until signatures are checked.

  WORK                    OVERDUE  IN 28 DAYS  FIRST       WHOSE
  decision-to-reconsider  0        1           2026-11-27  role:senior-officer
  staff-to-tell           0        1           2026-11-30  role:officer
  $ regard case list --quiet
  CASE              STATE     OWNER     SERVICE
  RC-2026-2YCT5VYS  notified  a.mensah  Housing
  RC-2026-6NNK00XR  open      t.novak
  $ regard check --quiet

Errors are JSON too, where JSON was asked for.

  $ regard restriction approve $PROPOSAL --as a.mensah --reason 'Fair.' --format json
  {
    "schema": "regard/error/1",
    "exit": 1,
    "rule": "approver-is-not-proposer",
    "what": "'a.mensah' proposed this restriction",
    "mend": "somebody else who may decide has to; to take it back: regard restriction withdraw",
    "where": null
  }
  [1]
  $ regard incident add $CASE --format json --on 2026-02-30 --channel telephone --category abuse --summary 'You swore.'
  {
    "schema": "regard/error/1",
    "exit": 2,
    "rule": null,
    "what": "'2026-02-30' is not a date",
    "mend": "write it as year-month-day, for example 2026-11-21",
    "where": "--on"
  }
  [2]
  $ regard --format json incident
  {
    "schema": "regard/error/1",
    "exit": 2,
    "rule": null,
    "what": "'incident' needs to know what to do",
    "mend": "write 'regard incident add|move'",
    "where": null
  }
  [2]
  $ regard --format=json nonsense
  {
    "schema": "regard/error/1",
    "exit": 2,
    "rule": null,
    "what": "'nonsense' is not a command",
    "mend": "'regard --help' lists them",
    "where": null
  }
  [2]

Another day may be asked about, and never acted on. It hides no fact.

  $ regard restriction list --today 2026-11-01
  RESTRICTION   CASE              STATE     UNTIL       REVIEW      SCOPE
      MEASURES
  RST-G16WCD55  RC-2026-2YCT5VYS  notified  2027-05-30  2027-02-28  Housing
      call-length, call-times
  2 cases and 29 records read
  $ regard restriction list --today 2027-06-01
  RESTRICTION   CASE              STATE    UNTIL       REVIEW      SCOPE
      MEASURES
  RST-G16WCD55  RC-2026-2YCT5VYS  expired  2027-05-30  2027-02-28  Housing
      call-length, call-times
  2 cases and 29 records read
  $ regard restriction list --today 2026-02-30
  error: --today: '2026-02-30' is not a date
    write it as 2026-11-21
  [2]
  $ regard incident add $CASE --today 2026-11-19 --on 2026-11-19 --channel telephone --category abuse --summary 'You swore.'
  error: --today is for commands that only read
    leave it out; an act is of its own day
  [2]

The clock moves, and ids repeat, for demonstrations alone.

  $ REGARD_NOW=tomorrow regard status
  error: REGARD_NOW: 'tomorrow' is not an instant
    write it as 2026-11-21T10:03:12Z
  [2]
  $ sed -i 's/demo: true/demo: false/' register.yaml
  $ regard status
  error: REGARD_NOW moves the clock, and this register is no demonstration
    unset REGARD_NOW; to ask as on another day, use --today with a command that only reads
  [2]
  $ unset REGARD_NOW
  $ regard case open --known-as 'somebody'
  error: REGARD_SEED makes ids repeatable, and this register is no demonstration
    unset REGARD_SEED
  [2]
  $ git checkout -q register.yaml

Options may stand before or after the words; a reader who has seen enough ends it quietly.

  $ regard --quiet case --names list
  CASE              STATE     OWNER     SERVICE  PERSON
  RC-2026-2YCT5VYS  notified  a.mensah  Housing  Dana Whitlock
  RC-2026-6NNK00XR  open      t.novak            the man with the parrot
  $ REGARD_NOW=2026-11-20T10:00:00Z regard policy show --format json | head -2
  {
    "schema": "regard/policy/1",
  $ regard --version
  regard [..]
  $ regard
  regard: a register for councils that must restrict how somebody may contact them

  regard [--register DIR] [--as OFFICER] [--format text|json|csv] NOUN VERB …

    init                        make a register
    status                      say how the register stands, on one screen
    check                       find everything that is wrong with the register
    explain                     say what a rule is, why, and where it comes from
    schema                      print the JSON Schema of a kind of record or of an
                                answer
    correct                     mend what was written down wrongly; both versions
                                are kept
    officer add                 add an officer, with roles
    officer grant               give an officer a role
    officer revoke              end a role of an officer
    officer update              record what has changed about an officer
    officer end                 record that an officer leaves, and list what they
                                hold
    officer list                list officers and their roles
    register set                set what letters say of the council
    policy list                 list the adopted policies, and the packs that ship
    policy show                 show the policy in force, with the source of each
                                setting
    policy check                check a policy pack
    policy adopt                adopt a policy: a file, or a pack that ships
    policy set                  set settings of the policy, as its next version
    case open                   open a case for one person
    case show                   show a case
    case list                   list the open cases
    case find                   find a case by name, e-mail, telephone, address or
                                reference
    case join                   join a case with another one of the same person,
                                where it goes on
    case hand-over              give a case to another officer
    case close                  close a case in which nothing is in force or due
    person update               record what has changed about the person
    person link                 note who the people of two cases are to each
                                other; nothing is inherited
    representative add          record who speaks for the person, and what lets
                                them
    adjustment record           record what the person needs, and whether it was
                                agreed
    adjustment review           look at an adjustment again
    representation record       record what the person said of a record
    referral record             record that incidents, or filed mail, were passed
                                on
    incident add                record something that happened, and what proves it
    incident move               move an incident to the person whose it was; here
                                it counts for nothing
    warning issue               warn, and say what should change
    restriction propose         propose a restriction; somebody else decides
    restriction approve         approve a proposal
    restriction refuse          refuse a proposal
    restriction return          send a proposal back to its proposer
    restriction settle          choose between decisions that contradict each
                                other
    restriction impose-now      restrict at once, for somebody's safety
    restriction withdraw        take back a proposal of your own
    restriction quash           end a restriction that should not stand
    restriction change-contact  name a new single point of contact
    restriction list            list restrictions and proposals
    restriction show            show what a decider reads
    consultation record         record that a role was asked, and what it answered
    review due                  list the reviews that are due
    review record               record a review: continue, vary or lift
    review adjourn              put a review off, once
    review ask                  record that the person asks for a review
    marker propose              propose a warning to those who meet the person;
                                somebody else decides
    marker approve              approve a marker
    marker refuse               refuse a marker
    marker review               record a review after which a marker goes on
    marker remove               take a marker off the record
    marker list                 list markers and where they stand
    marker show                 show what a decider reads of a marker
    appeal lodge                record an appeal against a restriction, a warning
                                or a marker
    appeal allocate             give an appeal to somebody who had no part in it
    appeal decide               decide an appeal: dismiss, vary, quash or out of
                                time
    appeal list                 list appeals and where they stand
    breach record               record that a limit was not kept, by the person or
                                by the council
    exception allow             allow something for once, or for some days, that a
                                restriction does not
    mail file                   file what the person wrote without a reply, or say
                                what was found in it
    ombudsman record            record a step with an ombudsman, what is asked
                                for, and what was done
    ombudsman list              list the complaints to an ombudsman that are open
    letter kinds                list the letters, and when each is due
    letter template             print a letter's template, to make the council's
                                own from
    letter render               show a letter as a draft, or write all of its kind
                                that are due
    letter send                 record that a letter goes; it keeps the text and
                                starts the clocks
    letter check                say what would be refused of a letter, before it
                                is sent by post
    letter verify               make a sent letter again, and say whether it is
                                the one that was sent
    letter returned             record that a letter came back
    notify members              record that Members were told
    notify staff                record that staff were told
    notify systems              record that a system was set to a restriction
    notify contractor           record that a contractor was told
    notify partner              record that a partner body was told
    notify withdraw             record that those told were told that it holds no
                                more
    due                         list everything that is due, with whose it is and
                                how it is done
    remind                      tell what is due, for schedulers: silent when
                                there is nothing
    lookup                      say what whoever answers somebody must know: what
                                is in force, and what to say

  'regard NOUN VERB --help' says what a command takes; --version says which it is.
  Exit status: 0 done, 1 refused by a rule or an error found, 2 a word that cannot
  be read, 3 the register could not all be read, 4 disk, git or lock failed; with
  --exit-code 10 when something is due and 11 when it is overdue, or for lookup 12
  when something is in force and 13 when more than one person fits.
  $ regard --color sometimes status
  error: --color: 'sometimes' is not one of auto, always, never
    choose one of them
  [2]
  $ regard appael
  error: 'appael' is not a command
    did you mean 'appeal'?
  [2]
  $ regard case
  error: 'case' needs to know what to do
    write 'regard case open|show|list|find|join|hand-over|close'
  [2]
  $ regard case shwo
  error: 'case shwo' is not a command
    did you mean 'show'?
  [2]
  $ regard review --help
    review due      list the reviews that are due
    review record   record a review: continue, vary or lift
    review adjourn  put a review off, once
    review ask      record that the person asks for a review

  'regard review VERB --help' says what each takes.
  $ regard review due --help
  regard review due [OPTION…]

  list the reviews that are due.

    --within 28d
          how far to look: 28d, 4w, 3m, 10wd
    --all
          those further away too
    --for OFFICER|ROLE
          only what is theirs to do
    --exit-code
          end with 10 when something is due, 11 when overdue

  For every command:
    --register DIR
          the register; else REGARD_REGISTER, else the nearest folder upwards that
          is one
    --as OFFICER
          who is acting; else REGARD_OFFICER, else the officer with git's
          user.email
    --format text|json|csv
          how the answer is printed; csv for lists
    --names
          show names of people in lists
    --color auto|always|never
          colour on a terminal
    --quiet
          print the new id alone, or nothing
    --today DATE
          answer as on that day; for commands that only read
    --help
          say what the command takes
