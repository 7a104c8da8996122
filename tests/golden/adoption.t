A council adopts a policy when it is ready for it, and sets what its pack leaves open. Every version is kept: what was
decided keeps the policy that it was made under.

  $ . founding
  $ regard policy adopt west-lindsey-2024 --from 2026-12-01 --authority 'Cabinet, 20 October 2026'
  refused: 't.novak' does not keep this register [role-is-held]
    the registrar does this: r.lindqvist
  [1]
  $ export REGARD_OFFICER=r.lindqvist
  $ regard policy adopt west-lindsey-2024
  refused: --from was not given [everything-needed-is-given]
    give --from DATE (the first day it is in force)
  [1]
  $ regard policy adopt west-lindsey-2024 --from 2026-12-01
  refused: --authority was not given [everything-needed-is-given]
    give --authority TEXT (who adopted it)
  [1]
  $ regard policy adopt west-lindsey-2023 --from 2026-12-01 --authority 'Cabinet, 20 October 2026'
  error: 'west-lindsey-2023' could not be read: No such file or directory
    give the name of a file that is there and that you may read
  [4]
  $ regard policy adopt west-lindsey-2024 --from 2026-11-01 --authority 'Cabinet, 20 October 2026'
  refused: 'general' version 1 is in force from 2 November 2026 [dates-are-in-order]
    give --from that day or a later one
  [1]
  $ regard policy adopt general --from 2026-12-01 --authority 'Cabinet, 20 October 2026'
  refused: 'general' version 1 is the policy on 1 December 2026 already [correction-changes-something]
    'regard policy list' shows what was adopted
  [1]
  $ regard policy adopt west-lindsey-2024 --from 2026-12-01 --authority 'Cabinet, 20 October 2026'
  adopted 'west-lindsey-2024' version 1 from 1 December 2026 (ADO-K7MAT0VR)
  note: 34 of its 47 settings are the council's to set: regard policy set KEY=VALUE --from DATE --authority TEXT
  $ regard policy list
  PACK                         VERSION  STANDING
      TITLE
  general                      1        in force
      Managing Unacceptable Contact
  west-lindsey-2024            1        in force from 1 December 2026
      Managing Unacceptable Customer Actions Policy
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
  0 cases and 17 records read
  $ regard policy show | head -4
  SETTING                        GRADE  VALUE
  pack                                  general
  version                               1
  title                          I      Managing Unacceptable Contact
  $ regard policy show --today 2026-12-01 | head -4
  SETTING                        GRADE  VALUE
  pack                                  west-lindsey-2024
  version                               1
  title                          T      Managing Unacceptable Customer Actions
  $ ls policies
  general.1.yaml
  west-lindsey-2024.1.yaml
  $ cat register/*-adoption-$(echo $ADO | cut -c5-).yaml
  regard: 1
  kind: adoption
  id: ADO-K7MAT0VR
  pack: west-lindsey-2024
  version_adopted: 1
  sha256: "[..]"
  from: 2026-12-01
  authority: "Cabinet, 20 October 2026"
  follows:
    id: ADO-6K1E05MT
    version: 1
    sha256: "[..]"
  recorded: {by: r.lindqvist, at: 2026-11-02T09:00:00Z}
  $ git log -1 --format=%s --name-status
  policy adopt: ADO-K7MAT0VR

  A\x09policies/west-lindsey-2024.1.yaml
  A\x09register/2026-11-02-adoption-K7MAT0VR.yaml

What the pack leaves open the council sets, one setting or several, or one part of a setting. Each is a version of its own,
from a day, by an authority.

  $ regard policy set longest_months=9 --from 2026-12-01
  refused: --authority was not given [everything-needed-is-given]
    give --authority TEXT (who adopted it)
  [1]
  $ regard policy set longest_month=9 --from 2026-12-01 --authority 'Cabinet, 20 October 2026'
  refused: 'longest_month' is not a setting; did you mean 'longest_months'? [pack-settings-are-known]
    'regard policy show' lists every setting
  [1]
  $ regard policy set longest_months --from 2026-12-01 --authority 'Cabinet, 20 October 2026'
  error: 'longest_months' is not KEY=VALUE
    write it as longest_months=9, or roles.approve='[head-of-service]'
  [2]
  $ regard policy set longest_months= --from 2026-12-01 --authority 'Cabinet, 20 October 2026'
  refused: 'longest_months' has no value [everything-needed-is-given]
    give longest_months=VALUE
  [1]
  $ regard policy set longest_months=nine --from 2026-12-01 --authority 'Cabinet, 20 October 2026'
  refused: 'nine' is not a whole number [pack-settings-are-known]
    write a value of the kind that is needed here
  [1]
  $ regard policy set longest_months=2 --from 2026-12-01 --authority 'Cabinet, 20 October 2026'
  refused: 'first_review_within_months' is 3, longer than 'longest_months', 2 [pack-agrees-with-itself]
    a review comes before the end: make it shorter, or 'longest_months' longer; 1 more thing is wrong with 'west-lindsey-2024'
  [1]
  $ regard policy set measures='[voicemail' --from 2026-12-01 --authority 'Cabinet, 20 October 2026'
  error: measures: '[' is not closed
    close it, or put the text in double quotes
  [2]
  $ regard policy set measures='[voicemial]' --from 2026-12-01 --authority 'Cabinet, 20 October 2026'
  refused: 'voicemial' is not a measure; did you mean 'voicemail'? [pack-measures-are-known]
    the measures are single-point-of-contact, named-contacts, channel-only, channel-closed, call-times, call-length, meeting-length, contact-frequency, appointment-only, witness-present, premises-ban, subject-closed, file-without-reply, one-response, issues-per-period, divert-email, voicemail, withhold-staff-names, representative-only, social-media-block, discretionary-service-limit, behaviour-agreement
  [1]
  $ regard policy set report.to=Cabinet --from 2026-12-01 --authority 'Cabinet, 20 October 2026'
  refused: 'report' has no parts [pack-settings-are-known]
    give report=VALUE
  [1]
  $ regard policy set longest_months=9 --from 2026-12-01 --authority 'Cabinet, 20 October 2026' --as t.novak
  refused: 't.novak' does not keep this register [role-is-held]
    the registrar does this: r.lindqvist
  [1]
  $ regard policy set longest_months=9 roles.approve='[senior-officer, director]' appeal.to='the Complaints Team' 'title=Contact: our policy' --from 2026-12-01 --authority 'Cabinet, 20 October 2026'
  adopted 'west-lindsey-2024' version 2 from 1 December 2026 (ADO-JWDCMG25)
  note: nobody holds director then: regard officer grant ID --role director --from 2026-12-01
  note: 31 of its 47 settings are the council's to set: regard policy set KEY=VALUE --from DATE --authority TEXT
  $ regard policy set longest_months=9 --from 2026-12-01 --authority 'Cabinet, 20 October 2026'
  refused: nothing has changed [correction-changes-something]
    'regard policy show' shows how it is set
  [1]
  $ ls policies
  general.1.yaml
  west-lindsey-2024.1.yaml
  west-lindsey-2024.2.yaml
  $ grep -A3 -E '^  (title|longest_months|roles):' policies/west-lindsey-2024.2.yaml
    title:
      value: "Contact: our policy"
      source: "Cabinet, 20 October 2026"
      grade: T
  --
    roles:
      value:
        approve:
          - senior-officer
  --
    longest_months:
      value: 9
      source: "Cabinet, 20 October 2026"
      grade: T
  $ regard policy set members.who=all --from 2026-12-15 --authority 'Council, 1 November 2026' --quiet
  ADO-GD407SRN
  $ grep -A6 '^  members:' policies/west-lindsey-2024.3.yaml
    members:
      value:
        may_help: true
        who: "all"
      source: "minute: Members offered support, for example by being in contact with somebody where it may help (S-WLD); who: Council, 1 November 2026"
      grade: T
    staff_told:
  $ regard policy list | grep west-lindsey-2024
  west-lindsey-2024            3        in force from 15 December 2026
  west-lindsey-2024            2        in force from 1 December 2026
  west-lindsey-2024            1        in force from 1 December 2026
  west-lindsey-2024            1        ships with the program
  $ regard policy show --today 2026-12-01 | grep -A3 -E '^(longest_months|roles|report|first_review)'
  roles                          T      record: officer, manager; propose:
                                        manager; warn: officer, manager;
                                        impose_now: manager; approve:
                                        senior-officer, director; review: manager,
  --
  first_review_within_months     T      3 [minute: three month review period
                                        (S-WLD)]
  later_reviews_within_months    T      3 [minute: three month review period
                                        (S-WLD)]
  longest_months                 T      9 [Cabinet, 20 October 2026]
  deemed_delivery                unset  post: 2; email: 1; hand: 1; collected: 1;
                                        read-aloud: 1; representative: 1
  immediate_lapse_working_days   unset  5
  --
  report                         unset  annual
  retention                      unset  incident_months: 12; warning_months: 24;
                                        restriction_months: 72; marker_months: 24
  grades: T the text was read, P its beginning, K known but not read, I our own suggestion
  $ regard check
  nothing to mend in 0 cases and 19 records
  $ git status --short

A grant may be made for a role that only the policy to come knows.

  $ regard officer add d.moss --name 'Dilys Moss' --post 'Director of Place' --email d.moss@ashmere.example
  added officer d.moss
  $ regard officer grant d.moss --role director
  refused: 'director' is not a role of the policy [word-is-in-the-policy]
    it has officer, manager, senior-officer, appeal-officer, data-protection-officer and registrar
  [1]
  $ regard officer grant d.moss --role director --from 2026-12-01 --authority 'Cabinet, 20 October 2026'
  granted 'director' to d.moss (GRA-460W4NW4)

The status says what is still the council's to set, and names what decides something.

  $ regard status
  Council       Ashmere Council (DEMONSTRATION: fictional people)
  Policy        Managing Unacceptable Contact (general version 1)
  As of         2 November 2026
  Open cases    0
  Restrictions  none
  Markers       none
  Overdue       nothing
  In 28 days    nothing due
  By itself     nothing
  Note          --as is a statement, not a proof: who typed a record is what they
                said, until signatures are checked.
  0 cases and 21 records read
  $ regard status --today 2026-12-15
  Council       Ashmere Council (DEMONSTRATION: fictional people)
  Policy        Contact: our policy (west-lindsey-2024 version 3)
  To be set     31 of 47 settings, by the council. Among them: who warns, who
                proposes, who reviews, who hears appeals, when a warning lapses,
                when an immediate restriction lapses, the time to appeal, when an
                appeal is answered. Until then the general pack's stand: regard
                policy show
  As of         15 December 2026
  Open cases    0
  Restrictions  none
  Markers       none
  Overdue       nothing
  In 28 days    nothing due
  By itself     nothing
  Note          --as is a statement, not a proof: who typed a record is what they
                said, until signatures are checked.
  0 cases and 21 records read
  $ regard status --today 2026-12-15 --format json | grep -A4 settings_to_be_set
    "settings_to_be_set": 31,
    "settings_to_be_set_that_matter": [
      "warning_stages",
      "roles.propose",
      "roles.review",
      "roles.appeal",

A pack of the council's own, from a file. It is checked as 'policy check' does, and a file that was adopted is never adopted
again in other words.

  $ cat > ../ours.yaml <<'END'
  > regard: 1
  > kind: policy
  > pack: ashmere
  > version: 1
  > settings:
  >   title: {value: "Ashmere Contact Policy", source: "Cabinet, 1 November 2026", grade: T}
  >   longest_months: {value: 0, source: "Cabinet, 1 November 2026", grade: T}
  > END
  $ regard policy adopt ../ours.yaml --from 2027-01-01 --authority 'Cabinet, 1 November 2026'
  refused: ../ours.yaml:7:3: 'longest_months' gives no months [pack-has-a-review-interval]
    give a number of months, at least 1
  [1]
  $ sed -i 's/value: 0/value: 6/' ../ours.yaml
  $ regard policy adopt ../ours.yaml --from 2027-01-01 --authority 'Cabinet, 1 November 2026'
  adopted 'ashmere' version 1 from 1 January 2027 (ADO-070PR7CV)
  note: 45 of its 47 settings are the council's to set: regard policy set KEY=VALUE --from DATE --authority TEXT
  $ sed -i 's/value: 6/value: 8/' ../ours.yaml
  $ regard policy adopt ../ours.yaml --from 2027-01-01 --authority 'Cabinet, 1 November 2026'
  refused: 'ashmere' version 1 was adopted in other words [pack-is-what-was-adopted]
    give the file the next version: an adopted pack keeps its words for ever
  [1]
  $ sed -i 's/version: 1/version: 2/' ../ours.yaml
  $ printf 'from: 2027-01-01\nauthority: "Cabinet, 2 November 2026"\n' > ../adoption.yaml
  $ regard policy adopt ../ours.yaml --file ../adoption.yaml --format json
  {
    "schema": "regard/written/1",
    "id": "ADO-3WEVS1J6",
    "case": null,
    "version": 1,
    "files": [
      "policies/ashmere.2.yaml",
      "register/2026-11-02-adoption-3WEVS1J6.yaml"
    ],
    "commit": "[..]"
  }
  $ regard policy show --today 2027-01-01 --format json | grep -E '"(pack|version|longest_months)"'
    "pack": "ashmere",
    "version": 2,
    "longest_months": 8,
      "longest_months": {

One that was only consulted on, or that another has followed, can be adopted: it is said, to the officer and in the status.

  $ regard policy show --pack york-2013 | tail -6
                                        restriction_months: 72; marker_months: 24
  grades: T the text was read, P its beginning, K known but not read, I our own suggestion
  unset: to be set by the council, 37 of 47 settings; what is shown for it is the general pack's, and not the council's
  exists: the council has one, and what it says is not known; what is shown is the general pack's
  set one: regard policy set KEY=VALUE --from DATE --authority TEXT
  warning: 'status' says that the policy was only consulted on; adopt it only once the council has approved it
  $ regard policy show --pack york-2014
  refused: 'york-2014' is not a policy pack [word-is-in-the-policy]
    did you mean 'york-2013'?
  [1]
  $ regard policy adopt york-2013 --from 2027-02-01 --authority 'nobody has'
  adopted 'york-2013' version 1 from 1 February 2027 (ADO-TV5S0QVJ)
  warning: 'status' says that the policy was only consulted on; adopt it only once the council has approved it
  note: 37 of its 47 settings are the council's to set: regard policy set KEY=VALUE --from DATE --authority TEXT
  $ regard status --today 2027-02-01 | head -3
  Council       Ashmere Council (DEMONSTRATION: fictional people)
  Policy        Restricted Customer Contact Policy and Procedures (york-2013
                version 1; consultation)
  $ cd ..
  $ regard init second --demo --council 'Ashmere Council' --policy york-2013 --registrar r.lindqvist --name 'Rosa Lindqvist' --post 'Democratic Services Officer' --email r.lindqvist@ashmere.example
  made a register in 'second'; its registrar is r.lindqvist
  next: regard officer add, and regard register set (what letters say of the council)
  warning: 'status' says that the policy was only consulted on; adopt it only once the council has approved it
  $ regard init third --demo --council 'Ashmere Council' --policy aberdeen-2025 --registrar r.lindqvist --name 'Rosa Lindqvist' --post 'Democratic Services Officer' --email r.lindqvist@ashmere.example
  made a register in 'third'; its registrar is r.lindqvist
  next: regard officer add, and regard register set (what letters say of the council)

What a council's own policy does not cover is said when a case is opened. What is our own suggestion is not said there; it is
enforced where it matters.

  $ cd third
  $ cat register.yaml
  regard: 1
  council: "Ashmere Council"
  nation: scotland
  demo: true
  $ regard officer add t.novak --name 'Tom Novak' --post 'Customer Adviser' --email t.novak@ashmere.example --role officer
  added officer t.novak
  $ regard case open --as t.novak --name 'Dana Whitlock' --phone '01234 555123'
  opened case RC-2026-2YCT5VYS
  note: the policy does not cover pupils' behaviour in school, which has national guidance of its own
