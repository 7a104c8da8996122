A policy is data: what it says, where each setting comes from, and whether a pack can be used.

  $ . founding
  $ regard policy list
  PACK                         VERSION  STANDING
      TITLE
  general                      1        in force
      Managing Unacceptable Contact
  general                      1        ships with the program
      Managing Unacceptable Contact
  aberdeen-2025                1        ships with the program
      Citizen Interaction Policy
  north-northamptonshire-2024  1        ships with the program
      Unacceptable Customer Behaviour Policy
  west-lindsey-2024            1        ships with the program
      Managing Unacceptable Customer Actions Policy
  york-2025                    1        ships with the program
      Managing Customer Relations Policy
  york-2013                    1        ships with the program
      Restricted Customer Contact Policy and Procedures
  0 cases and 16 records read
  $ regard policy show
  SETTING                        GRADE  VALUE
  pack                                  general
  version                               1
  title                          I      Managing Unacceptable Contact
  person_noun                    I      customer [our own suggestion; the word
                                        that four of the five councils we read
                                        use]
  words                          I      restriction: contact restriction; warning:
                                        warning; incident: incident; review:
                                        review; appeal: appeal; member: councillor
  nation                         I      england [our own suggestion; the register
                                        says which nation it is in]
  status                         I      in-force
  approved                       I      by: to be set by the council; date: to be
                                        set by the council
  owner                          I      to be set by the council
  protected                      I      staff, contractors
  excluded                       I      requests for information or for somebody's
                                        own records, which are answered as the law
                                        says, complaints to an ombudsman, letters
                                        to a councillor or a Member of Parliament
  definitions                    I      unacceptable: words or actions that put
                                        people at risk, frighten or degrade them,
                                        or take up so much time that other
                                        people's services suffer; persistent:
                                        coming back to the same matter; somebody
                                        who is persistent is not unacceptable for
                                        that alone; contact-restriction: a limit,
                                        for a fixed time, on how, when or with
                                        whom somebody may be in contact with us
                                        [our own words; that persistence alone is
                                        not enough is in the SPSO guide on
                                        persistence and the LGSCO guide, part 3]
  categories                     I      violence, threats, abuse, harassment,
                                        online, volume-of-contact,
                                        unreasonable-demands, scatter-gun,
                                        refusal-to-co-operate, self-harm [our own
                                        suggestion: what the five councils and the
                                        SPSO model policy name, taken together]
  channels                       I      telephone, email, post, in-person,
                                        social-media, web
  considerations                 I      cause, complaint-handled, effect,
                                        lesser-steps, proportionate, impact,
                                        stays-open, against-us [our own words,
                                        after the LGSCO guide, parts 3 to 6, and
                                        the SPSO guide on persistence]
  prompts                        I      circumstances, adjustments, meeting,
                                        mediation, distress [our own words, after
                                        the LGSCO guide, part 5]
  measures                       I      single-point-of-contact, named-contacts,
                                        channel-only, channel-closed, call-times,
                                        call-length, meeting-length,
                                        contact-frequency, appointment-only,
                                        witness-present, premises-ban,
                                        subject-closed, file-without-reply,
                                        one-response, issues-per-period,
                                        divert-email, voicemail,
                                        withhold-staff-names, representative-only,
                                        social-media-block,
                                        discretionary-service-limit,
                                        behaviour-agreement [our own suggestion:
                                        every kind that the program knows]
  roles                          I      record: officer, manager; propose:
                                        manager; warn: officer, manager;
                                        impose_now: manager; approve:
                                        senior-officer; review: manager,
                                        senior-officer; appeal: appeal-officer;
                                        marker: manager, senior-officer; letters:
                                        officer; members: officer; notices:
                                        officer; read_mail: officer;
                                        appeals_office: appeal-officer;
                                        data_protection: data-protection-officer;
                                        retention: data-protection-officer
  approve_jointly                I      false
  approve_quorum                 I      need: 1; of: 1 [our own suggestion: no
                                        quorum, one approval by somebody who did
                                        not propose]
  warning_stages                 I      (level: informal; words: informal warning;
                                        by: officer, manager; all: false; how:
                                        spoken; letter: informal-warning;
                                        consider: ; asks_for_change: true),
                                        (level: formal; words: formal warning; by:
                                        manager; all: false; how: letter; letter:
                                        formal-warning; consider: ;
                                        asks_for_change: true) [our own
                                        suggestion, after the LGSCO guide, part 5:
                                        an informal warning first, then a formal
                                        one by a manager]
  consult                        I      approve:
  skip_warning_reasons           I      immediate-safety, began-again,
                                        reported-crime [our own suggestion; that a
                                        warning comes first in the majority of
                                        cases, and so not in all, is in the LGSCO
                                        guide, part 5]
  safeguarding_first             I      self-harm
  first_review_within_months     I      6
  later_reviews_within_months    I      6
  longest_months                 I      12
  deemed_delivery                I      post: 2; email: 1; hand: 1; collected: 1;
                                        read-aloud: 1; representative: 1
  immediate_lapse_working_days   I      5
  review_notice_working_days     I      20
  overdue_review                 I      alarm
  default_at_review              I      lift [suggested default: it is lifted
                                        unless it is continued with reasons]
  lift_needs_agreement           I      false
  restart_within_months          I      6
  appeal_window_working_days     I      20
  appeal                         I      exists: true; to: an officer senior to the
                                        one who approved it, who has had no part
                                        in it; counts_from: in-force; late: A late
                                        appeal is heard where there was a good
                                        reason for the delay.;
                                        decide_within_working_days: 20; warnings:
                                        factual; other_ways: You may write,
                                        telephone or come in, or ask somebody to
                                        appeal for you. [our own suggestion; that
                                        an appeal goes to a senior person not
                                        involved before is in the SPSO model
                                        policy]
  in_force_during_appeal         I      true
  warning_expires_months         I      12
  mail_read_within_working_days  I      2 [our own suggestion; that filed mail is
                                        still read, for anything new and for
                                        anybody's safety, is in the LGSCO guide,
                                        part 6]
  members                        I      for: single-point-of-contact; who: ward;
                                        within_working_days: 2; may_help: false
  staff_told                     I      who: those who need to know; noted_in: the
                                        list that front-line staff look people up
                                        in
  extract_stale_hours            I      24
  remind_days                    I      28, 14, 7, 1, 0
  escalate_after_working_days    I      5
  letters_by                     I      any
  publish                        I      policy, procedure
  policy_review                  I      months: 24; from: adoption
  report                         I      annual
  retention                      I      incident_months: 12; warning_months: 24;
                                        restriction_months: 72; marker_months: 24
                                        [our own suggestion, for the data
                                        protection officer to set]
  grades: T the text was read, P its beginning, K known but not read, I our own suggestion
  $ regard policy show --today 2026-11-01
  refused: no policy is in force on 1 November 2026 [policy-is-adopted]
    a register adopts one when it is made: regard init DIR --policy PACK; 'regard check' says what became of it
  [1]
  $ regard policy show --today 2026-11-01 --format json
  {
    "schema": "regard/error/1",
    "exit": 1,
    "rule": "policy-is-adopted",
    "what": "no policy is in force on 1 November 2026",
    "mend": "a register adopts one when it is made: regard init DIR --policy PACK; 'regard check' says what became of it",
    "where": null
  }
  [1]
  $ regard policy show --format json | sed -n 's/^  "\([a-z_]*\)": .*/\1/p' | tr '\n' ' '
  schema pack version title person_noun words nation status approved owner protected excluded definitions categories channels considerations prompts measures roles approve_jointly approve_quorum warning_stages consult skip_warning_reasons safeguarding_first first_review_within_months later_reviews_within_months longest_months deemed_delivery immediate_lapse_working_days review_notice_working_days overdue_review default_at_review lift_needs_agreement restart_within_months appeal_window_working_days appeal in_force_during_appeal warning_expires_months mail_read_within_working_days members staff_told extract_stale_hours remind_days escalate_after_working_days letters_by publish policy_review report retention unset not_known sources existence  (no newline)

A pack is checked before anybody adopts it: settings, sources, measures, appeal, review, roles, and whether they agree.

  $ cat > ../ours.yaml <<'END'
  > regard: 1
  > kind: policy
  > pack: ashmere
  > version: 1
  > settings:
  >   title: {value: "Ashmere Contact Policy", source: "council minute of 1 October", grade: T}
  >   longest_months: {value: 9, source: "council minute of 1 October", grade: T}
  > END
  $ regard policy check ../ours.yaml
  '../ours.yaml' can be used
  $ sed 's/longest_months/longest_month/' ../ours.yaml > ../wrong.yaml
  $ regard policy check ../wrong.yaml
  ../wrong.yaml:7:3: error: 'longest_month' is not a setting; did you mean 'longest_months'? [pack-settings-are-known]
    |   longest_month: {value: 9, source: "counc…
    |   ^
    'regard policy show' lists every setting; keys of your own begin with 'x-'
  [1]
  $ sed 's/, source: "[^"]*", grade: T}$/}/' ../ours.yaml > ../wrong.yaml
  $ regard policy check ../wrong.yaml
  ../wrong.yaml:6:3: error: 'title' has no grade [pack-settings-have-sources]
    |   title: {value: "Ashmere Contact Policy"}
    |   ^
    add 'grade': T the text was read, P its beginning, K known but not read, I inferred
  ../wrong.yaml:6:3: error: 'title' names no source [pack-settings-have-sources]
    |   title: {value: "Ashmere Contact Policy"}
    |   ^
    add 'source: "…"': the document and page, or "our own suggestion"
  ../wrong.yaml:7:3: error: 'longest_months' has no grade [pack-settings-have-sources]
    |   longest_months: {value: 9}
    |   ^
    add 'grade': T the text was read, P its beginning, K known but not read, I inferred
  ../wrong.yaml:7:3: error: 'longest_months' names no source [pack-settings-have-sources]
    |   longest_months: {value: 9}
    |   ^
    add 'source: "…"': the document and page, or "our own suggestion"
  [1]
  $ sed 's/grade: T/grade: A/' ../ours.yaml > ../wrong.yaml
  $ regard policy check ../wrong.yaml
  ../wrong.yaml:6:90: error: 'A' is not a grade [pack-settings-have-sources]
    | …tact Policy", source: "council minute of 1 October", grade: A}
    |                                                              ^
    T the text was read, P its beginning, K known but not read, I inferred
  ../wrong.yaml:7:76: error: 'A' is not a grade [pack-settings-have-sources]
    | …s: {value: 9, source: "council minute of 1 October", grade: A}
    |                                                              ^
    T the text was read, P its beginning, K known but not read, I inferred
  [1]
  $ sed 's/value: 9/value: nine/' ../ours.yaml > ../wrong.yaml
  $ regard policy check ../wrong.yaml
  ../wrong.yaml:7:27: error: 'nine' is not a whole number [pack-settings-are-known]
    |   longest_months: {value: nine, source: "council minute of 1 Octob…
    |                           ^
    write a value of the kind that is needed here
  [1]
  $ sed 's/value: 9/value: 3/' ../ours.yaml > ../wrong.yaml
  $ regard policy check ../wrong.yaml
  ../wrong.yaml:7:3: error: 'first_review_within_months' is 6, longer than 'longest_months', 3 [pack-agrees-with-itself]
    |   longest_months: {value: 3, source: "coun…
    |   ^
    a review comes before the end: make it shorter, or 'longest_months' longer
  ../wrong.yaml:7:3: error: 'later_reviews_within_months' is 6, longer than 'longest_months', 3 [pack-agrees-with-itself]
    |   longest_months: {value: 3, source: "coun…
    |   ^
    a review comes before the end: make it shorter, or 'longest_months' longer
  [1]
  $ sed 's/value: 9/value: 0/' ../ours.yaml > ../wrong.yaml
  $ regard policy check ../wrong.yaml
  ../wrong.yaml:7:3: error: 'longest_months' gives no months [pack-has-a-review-interval]
    |   longest_months: {value: 0, source: "coun…
    |   ^
    give a number of months, at least 1
  [1]
  $ (cat ../ours.yaml; echo '  measures: {value: [call-lenght], source: "minute", grade: T}') > ../wrong.yaml
  $ regard policy check ../wrong.yaml
  ../wrong.yaml:8:3: error: 'call-lenght' is not a measure; did you mean 'call-length'? [pack-measures-are-known]
    |   measures: {value: [call-lenght], source:…
    |   ^
    the measures are single-point-of-contact, named-contacts, channel-only, channel-closed, call-times, call-length, meeting-length, contact-frequency, appointment-only, witness-present, premises-ban, subject-closed, file-without-reply, one-response, issues-per-period, divert-email, voicemail, withhold-staff-names, representative-only, social-media-block, discretionary-service-limit, behaviour-agreement
  [1]
  $ (cat ../ours.yaml; echo '  appeal: {value: {exists: false}, source: "minute", grade: T}') > ../wrong.yaml
  $ regard policy check ../wrong.yaml
  ../wrong.yaml:8:3: error: 'appeal' says that there is no appeal [pack-has-an-appeal-route]
    |   appeal: {value: {exists: false}, source:…
    |   ^
    write 'exists: true' and say who hears it: every restriction can be challenged
  [1]
  $ (cat ../ours.yaml; echo '  roles: {value: {approve: [registrar], review: []}, source: "minute", grade: T}') > ../wrong.yaml
  $ regard policy check ../wrong.yaml
  ../wrong.yaml:8:3: error: 'approve' is given to the registrar [pack-roles-can-be-held]
    |   roles: {value: {approve: [registrar], re…
    |   ^
    name another role: the registrar keeps officers and policies, and decides nothing about customers
  ../wrong.yaml:8:3: error: no role may do 'review' [pack-roles-can-be-held]
    |   roles: {value: {approve: [registrar], re…
    |   ^
    add 'review: […]' with the roles that may
  [1]
  $ (cat ../ours.yaml; echo '  status: {value: superseded, source: "minute", grade: T}') > ../wrong.yaml
  $ regard policy check ../wrong.yaml
  ../wrong.yaml:8:3: warning: 'status' says that another policy has taken its place [pack-agrees-with-itself]
    |   status: {value: superseded, source: "min…
    |   ^
    adopt the policy that is in force
  $ regard policy check ../wrong.yaml --format json
  {
    "schema": "regard/check/1",
    "read": {
      "cases": 0,
      "records": 0,
      "unreadable": []
    },
    "findings": [
      {
        "rule": "pack-agrees-with-itself",
        "severity": "warning",
        "where": "../wrong.yaml:8:3",
        "what": "'status' says that another policy has taken its place",
        "mend": "adopt the policy that is in force"
      }
    ]
  }
  $ sed 's/title: {/title: [/' ../ours.yaml > ../wrong.yaml
  $ regard policy check ../wrong.yaml
  ../wrong.yaml:6:91: error: this bracket closes nothing [record-is-readable]
    | …act Policy", source: "council minute of 1 October", grade: T}
    |                                                              ^
    remove it, or put the text in double quotes
  [1]
  $ regard policy check ../nowhere.yaml
  error: '../nowhere.yaml' could not be read: No such file or directory
    give the name of a file that is there and that you may read
  [4]
  $ regard policy check
  error: 'policy check' lacks FILE
    'regard policy check --help' says what it takes
  [2]

Rules have names, reasons and sources.

  $ regard explain end-date-is-given
  Rule    end-date-is-given
  Says    A restriction ends on a date.
  Why     A restriction must be limited in time; a ban for life was questioned in
          public.
  Source  LGSCO Hackney 19 002 845 (T); guard G40
  Since   0.1
  T: the text was read; P: its beginning; K: known, not read; I: inferred, our own.
  $ regard explain end-date-is-givn
  refused: 'end-date-is-givn' is not a rule [word-is-in-the-policy]
    did you mean 'end-date-is-given'?
  [1]
  $ regard explain whatever
  refused: 'whatever' is not a rule [word-is-in-the-policy]
    a refusal names its rule between brackets
  [1]
  $ regard explain end-date-is-given --format json
  {
    "schema": "regard/rule/1",
    "rule": "end-date-is-given",
    "sentence": "A restriction ends on a date.",
    "why": "A restriction must be limited in time; a ban for life was questioned in public.",
    "source": "LGSCO Hackney 19 002 845 (T); guard G40",
    "since": "0.1"
  }
  $ regard schema delivery
  {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "delivery",
    "description": "a letter that came back",
    "type": "object",
    "properties": {
      "regard": {
        "type": "integer",
        "description": "the format, 1"
      },
      "kind": {
        "type": "string",
        "pattern": "^[a-z][a-z0-9-]{0,63}$",
        "description": "the kind of record"
      },
      "id": {
        "type": "string",
        "pattern": "^[A-Z]{3}-[0-9A-HJKMNP-TV-Z]{8}$",
        "description": "its id"
      },
      "case": {
        "type": "string",
        "pattern": "^RC-[0-9]{4}-[0-9A-HJKMNP-TV-Z]{8}$",
        "description": "the case it belongs to"
      },
      "version": {
        "type": "integer",
        "description": "2 or more, in a correction"
      },
      "corrects": {
        "type": "array",
        "items": {
          "type": "string",
          "pattern": "^[0-9a-f]{64}$"
        },
        "description": "the SHA-256 of the version it replaces"
      },
      "because": {
        "type": "string",
        "description": "why it was wrong"
      },
      "changes": {
        "type": "string",
        "description": "what has changed"
      },
      "about": {
        "type": "object",
        "properties": {
          "id": {
            "type": "string",
            "pattern": "^[A-Z]{3}-[0-9A-HJKMNP-TV-Z]{8}$",
            "description": "the record that is meant"
          },
          "version": {
            "type": "integer",
            "description": "which version of it"
          },
          "sha256": {
            "type": "string",
            "pattern": "^[0-9a-f]{64}$",
            "description": "the SHA-256 of that version's file"
          }
        },
        "required": [
          "id",
          "version",
          "sha256"
        ],
        "additionalProperties": false,
        "description": "the letter that came back"
      },
      "returned_on": {
        "type": "string",
        "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
        "description": "the day it came back"
      },
      "explanation": {
        "type": "string",
        "description": "why it came back"
      },
      "recorded": {
        "type": "object",
        "properties": {
          "by": {
            "type": "string",
            "pattern": "^[a-z][a-z0-9.-]{0,31}$",
            "description": "the officer who typed it"
          },
          "at": {
            "type": "string",
            "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$",
            "description": "when, in UTC"
          }
        },
        "required": [
          "by",
          "at"
        ],
        "additionalProperties": false
      }
    },
    "required": [
      "regard",
      "kind",
      "id",
      "case",
      "about",
      "returned_on",
      "explanation",
      "recorded"
    ],
    "patternProperties": {
      "^x-": {}
    },
    "additionalProperties": false
  }
  $ regard schema incidnt
  error: 'incidnt' is neither a kind of record nor an answer
    did you mean 'incident'?
  [2]
  $ regard schema revew-due
  error: 'revew-due' is neither a kind of record nor an answer
    did you mean 'review-due'?
  [2]
  $ regard schema zzz
  error: 'zzz' is neither a kind of record nor an answer
    'regard schema' lists what there is
  [2]
  $ regard schema
  KIND            OF         WHAT IT IS
  officer         a record   somebody who acts for the council
  grant           a record   a role given to an officer, with dates and authority
  revocation      a record   the end of a grant, or of an officer's post
  adoption        a record   a policy pack put in force
  details         a record   what letters say of the council
  person          a record   whom a case is about
  incident        a record   something that happened, and what proves it
  warning         a record   what the person was asked to change
  adjustment      a record   what the person needs, and whether it was agreed
  representation  a record   what the person said of a record
  referral        a record   incidents passed to the police, lawyers, safeguarding
                             or health
  representative  a record   somebody who speaks for the person
  link            a record   another case of the same person, or of somebody
                             related
  move            a record   an incident that was another person's
  proposal        a record   a restriction put forward, or imposed at once; once
                             approved or imposed its name is RST
  marker          a record   a risk to those who meet the person, and what they
                             should do
  consultation    a record   a role asked for advice on a proposal
  decision        a record   a proposal or marker approved, refused or returned,
                             or two decisions settled
  withdrawal      a record   a proposal taken back by its author
  ending          a record   a restriction quashed, or a marker removed
  contact         a record   whom the person is in contact with from a day on
  letter          a record   what was sent, as evidence
  delivery        a record   a letter that came back
  review          a record   a restriction, adjustment or marker looked at again,
                             or when it will be
  appeal          a record   what the person asks to have decided again
  ruling          a record   an appeal given to somebody, or decided
  breach          a record   a limit that was not kept, by the person or by the
                             council
  exception       a record   one departure from a restriction that was allowed
  filed-mail      a record   letters filed without a reply, and what the reader
                             found in them
  notification    a record   that somebody was told of a restriction or marker, or
                             a system was set to it
  recall          a record   that a notification was taken back
  ombudsman       a record   a complaint to an ombudsman, its finding and what the
                             council must do
  closure         a record   the end of a case
  due             an answer  what 'due' answers
  remind          an answer  what 'remind' answers: the same as 'due'
  review-due      an answer  what 'review due' answers
  check           an answer  what 'check' and 'policy check' answer
  written         an answer  what a command that writes answers
  error           an answer  what is answered instead when something is refused or
                             fails
  $ regard schema due
  {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "due",
    "description": "what 'due' answers",
    "type": "object",
    "properties": {
      "schema": {
        "const": "regard/due/1"
      },
      "as_of": {
        "type": "string",
        "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
        "description": "the day it was asked about, in the United Kingdom"
      },
      "until": {
        "type": "string",
        "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
        "description": "the last day that it looked ahead to"
      },
      "read": {
        "type": "object",
        "properties": {
          "cases": {
            "type": "integer",
            "description": "how many cases were read"
          },
          "records": {
            "type": "integer",
            "description": "how many records were read"
          },
          "unreadable": {
            "type": "array",
            "items": {
              "type": "object",
              "properties": {
                "path": {
                  "type": "string",
                  "description": "the file, from the register's folder"
                },
                "line": {
                  "type": "integer",
                  "description": "the line, from 1; 0 where it is the whole file"
                },
                "column": {
                  "type": "integer",
                  "description": "the character in the line, from 1"
                },
                "what": {
                  "type": "string",
                  "description": "why it could not be read"
                }
              },
              "required": [
                "path",
                "line",
                "column",
                "what"
              ],
              "additionalProperties": false
            },
            "description": "the files that could not be: while there is one, the answer is incomplete"
          }
        },
        "required": [
          "cases",
          "records",
          "unreadable"
        ],
        "additionalProperties": false,
        "description": "how much of the register it rests on"
      },
      "duties": {
        "type": "array",
        "items": {
          "type": "object",
          "properties": {
            "duty": {
              "type": "string",
              "enum": [
                "letter-to-send",
                "letter-returned",
                "consultation-to-answer",
                "proposal-to-decide",
                "proposal-returned",
                "decision-to-reconsider",
                "immediate-to-ratify",
                "members-to-tell",
                "members-to-tell-again",
                "members-to-untell",
                "staff-to-tell",
                "staff-to-untell",
                "contractors-to-tell",
                "contractors-to-untell",
                "partners-to-tell",
                "partners-to-untell",
                "systems-to-tell",
                "systems-to-untell",
                "representation-to-consider",
                "review-invitation",
                "review",
                "review-asked",
                "appeal-to-acknowledge",
                "appeal-to-allocate",
                "appeal-to-decide",
                "adjustment-to-answer",
                "adjustment-review",
                "mail-to-read",
                "marker-to-inform",
                "marker-review",
                "marker-to-remove",
                "evidence-to-keep",
                "safeguarding-first",
                "ombudsman-action",
                "policy-review"
              ],
              "description": "what is to be done"
            },
            "ref": {
              "type": "string",
              "description": "what it is about: a record's id, or the policy's name"
            },
            "case": {
              "type": [
                "string",
                "null"
              ],
              "pattern": "^RC-[0-9]{4}-[0-9A-HJKMNP-TV-Z]{8}$",
              "description": "the case"
            },
            "due_on": {
              "type": "string",
              "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
              "description": "the day it is due"
            },
            "days": {
              "type": "integer",
              "description": "days from as_of to that day; negative when it is overdue"
            },
            "state": {
              "type": "string",
              "enum": [
                "overdue",
                "due",
                "upcoming"
              ],
              "description": "overdue, due by the last day looked to, or upcoming after it"
            },
            "owner": {
              "type": "string",
              "description": "an officer's id, or role: and the role whose holders it is for"
            },
            "rule": {
              "type": "string",
              "pattern": "^[a-z][a-z0-9-]{0,63}$",
              "description": "the rule that is broken when it is not done in time"
            },
            "command": {
              "type": "string",
              "description": "the command that does it"
            }
          },
          "required": [
            "duty",
            "ref",
            "case",
            "due_on",
            "days",
            "state",
            "owner",
            "rule",
            "command"
          ],
          "additionalProperties": false
        },
        "description": "by due_on, then ref"
      }
    },
    "required": [
      "schema",
      "as_of",
      "until",
      "read",
      "duties"
    ],
    "additionalProperties": false
  }

An adopted policy does not change: what was decided under it can still be read.

  $ sed -i 's/longest_months: {value: 12/longest_months: {value: 24/' policies/general.1.yaml
  $ regard case list
  no case yet; 'regard case open' opens one
  UNREADABLE  policies/general.1.yaml  'policies/general.1.yaml' is not what 'ADO-6K1E05MT' adopted: it has been changed since
  0 cases and 16 records read; 1 could not be read: this answer is incomplete
  [3]
  $ regard case open --name 'Dana Whitlock'
  error: policies/general.1.yaml: 'policies/general.1.yaml' is not what 'ADO-6K1E05MT' adopted: it has been changed since
    put it back as it was (git log -- policies/general.1.yaml): an adopted pack keeps its words for ever
  [3]
  $ regard check
  policies/general.1.yaml: error: 'policies/general.1.yaml' was changed after it was committed [fact-is-never-changed]
    put it back as it was; what was wrong is mended with 'regard correct', what has changed by an act of its own
  policies/general.1.yaml: error: 'policies/general.1.yaml' is not what 'ADO-6K1E05MT' adopted: it has been changed since [pack-is-what-was-adopted]
    put it back as it was (git log -- policies/general.1.yaml): an adopted pack keeps its words for ever
  register/2026-11-02-officer-3MX75TD2.yaml:1:1: warning: no policy is in force on 2 November 2026: nothing can be decided, and nothing falls due [policy-is-adopted]
    fetch the adoption from the shared register, or from history with git log
  [3]
