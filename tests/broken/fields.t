A record has the fields of its kind, each spelt as it must be. All that is wrong is told at once.

  $ . whole
  $ sed -i 's/^summary: .*/sumary: "You swore."\ncolour: "blue"/' $RECORD; regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-1PD5TB29.yaml:1:1: error: 'summary' is missing from an incident [record-is-readable]
    | regard: 1
    | ^
    add 'summary: …' (what happened, in words that the person will read)
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-1PD5TB29.yaml:8:1: error: 'sumary' is not a field of an incident; did you mean 'summary'? [record-is-readable]
    | sumary: "You swore."
    | ^
    keys of your own begin with 'x-'
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-1PD5TB29.yaml:9:1: error: 'colour' is not a field of an incident [record-is-readable]
    | colour: "blue"
    | ^
    keys of your own begin with 'x-'
  [3]
  $ . afresh
  $ sed -i 's/^summary: .*/&\nx-note: "our own"/' $RECORD; regard check
  nothing to mend in 1 case and 25 records
  $ . afresh
  $ sed -i 's/^summary: .*/summary: ""/' $RECORD; regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-1PD5TB29.yaml:8:10: error: the text is empty [record-is-readable]
    | summary: ""
    |          ^
    leave the field out, or say what it is
  [3]
  $ . afresh
  $ sed -i 's/^summary: .*/summary: ["You", "swore"]/' $RECORD; regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-1PD5TB29.yaml:8:10: error: a text is needed here [record-is-readable]
    | summary: ["You", "swore"]
    |          ^
    put the words between double quotes
  [3]
  $ . afresh
  $ sed -i 's/^occurred_on: .*/occurred_on: 2026-02-30\nuntil_on: "tomorrow"\ncontacts: many\nnot_counted: -1/' $RECORD; regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-1PD5TB29.yaml:5:14: error: '2026-02-30' is not a date [record-is-readable]
    | occurred_on: 2026-02-30
    |              ^
    write it as year-month-day, for example 2026-11-21
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-1PD5TB29.yaml:6:11: error: 'tomorrow' is not a date [record-is-readable]
    | until_on: "tomorrow"
    |           ^
    write it as year-month-day, for example 2026-11-21
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-1PD5TB29.yaml:7:11: error: 'many' is not a whole number [record-is-readable]
    | contacts: many
    |           ^
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-1PD5TB29.yaml:8:14: error: '-1' is not a whole number [record-is-readable]
    | not_counted: -1
    |              ^
  [3]
  $ . afresh
  $ sed -i 's/^summary: .*/&\nat_time: "25:00"\nrequest: foia/' $RECORD; regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-1PD5TB29.yaml:9:10: error: '25:00' is not a time of day such as 09:30 [record-is-readable]
    | at_time: "25:00"
    |          ^
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-1PD5TB29.yaml:10:10: error: 'foia' is not one of foi, eir, sar, complaint, ombudsman, member-contact; did you mean 'foi'? [record-is-readable]
    | request: foia
    |          ^
  [3]
  $ . afresh
  $ sed -i 's/^channel: .*/channel: "Tele phone"/' $RECORD; regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-1PD5TB29.yaml:6:10: error: 'Tele phone' is not a word of small letters, digits and hyphens [record-is-readable]
    | channel: "Tele phone"
    |          ^
  [3]
  $ . afresh
  $ sed -i 's/^summary: .*/&\naffected:\n  - who: "Tom Novak"\n  - post: "Adviser"\nevidence: "a recording"/' $RECORD; regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-1PD5TB29.yaml:10:10: error: 'Tom Novak' is not an officer's id [record-is-readable]
    |   - who: "Tom Novak"
    |          ^
    an id is small letters, digits, dots and hyphens, 32 at most, and begins with a letter
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-1PD5TB29.yaml:11:5: error: 'who' is missing from an incident [record-is-readable]
    |   - post: "Adviser"
    |     ^
    add 'who: …' (an officer's id, or staff, contractor, member, customer)
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-1PD5TB29.yaml:12:11: error: a list is needed here [record-is-readable]
    | evidence: "a recording"
    |           ^
    put each item on a line of its own after '- '
  [3]
  $ . afresh
  $ sed -i 's/^summary: .*/&\nevidence:\n  - what: "a recording"\n    sha256: "0123"/' $RECORD; regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-1PD5TB29.yaml:10:5: error: 'held_by' is missing from an incident [record-is-readable]
    |   - what: "a recording"
    |     ^
    add 'held_by: …' (the team or post in the council that holds it)
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-1PD5TB29.yaml:11:13: error: '0123' is not a SHA-256 [record-is-readable]
    |     sha256: "0123"
    |             ^
  [3]

What every record opens and ends with.

  $ . afresh
  $ sed -i '1d' $RECORD; regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-1PD5TB29.yaml:1:1: error: 'regard' is missing from an incident [record-is-readable]
    | kind: incident
    | ^
    add 'regard: …' (the format, 1)
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-1PD5TB29.yaml:1:1: error: the record does not open with 'regard: 1' [record-is-readable]
    | kind: incident
    | ^
  [3]
  $ . afresh
  $ sed -i '1s/1/0/' $RECORD; regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-1PD5TB29.yaml:1:1: error: the format must be 1 or more [record-is-readable]
    | regard: 0
    | ^
  [3]
  $ . afresh
  $ sed -i '1s/1/2/' $RECORD; regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-1PD5TB29.yaml:1:9: error: written by a newer regard [format-is-known]
    | regard: 2
    |         ^
    this program knows format 1; use the program that wrote it
  [3]
  $ . afresh
  $ sed -i '/^kind:/d' $RECORD; regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-1PD5TB29.yaml:1:1: error: the record does not say its kind [record-is-readable]
    | regard: 1
    | ^
  [3]
  $ . afresh
  $ sed -i 's/^kind: .*/kind: incidnt/' $RECORD; regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-1PD5TB29.yaml:2:7: error: 'incidnt' is not a kind of record; did you mean 'incident'? [record-is-readable]
    | kind: incidnt
    |       ^
  [3]
  $ . afresh
  $ sed -i 's/^kind: .*/kind: warning/' $RECORD; regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-1PD5TB29.yaml:1:1: error: 'INC-1PD5TB29' is not an id of a warning [record-is-readable]
    | regard: 1
    | ^
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-1PD5TB29.yaml:1:1: error: 'cites' is missing from a warning [record-is-readable]
    | regard: 1
    | ^
    add 'cites: …' (the incidents it answers)
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-1PD5TB29.yaml:1:1: error: 'expects' is missing from a warning [record-is-readable]
    | regard: 1
    | ^
    add 'expects: …' (what the person is asked to change; they will read this)
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-1PD5TB29.yaml:1:1: error: 'given_on' is missing from a warning [record-is-readable]
    | regard: 1
    | ^
    add 'given_on: …' (the day it was given)
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-1PD5TB29.yaml:1:1: error: 'how' is missing from a warning [record-is-readable]
    | regard: 1
    | ^
    add 'how: …' (how it was given)
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-1PD5TB29.yaml:1:1: error: 'level' is missing from a warning [record-is-readable]
    | regard: 1
    | ^
    add 'level: …' (which of the policy's warnings it is)
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-1PD5TB29.yaml:5:1: error: 'occurred_on' is not a field of a warning [record-is-readable]
    | occurred_on: 2026-11-19
    | ^
    keys of your own begin with 'x-'
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-1PD5TB29.yaml:6:1: error: 'channel' is not a field of a warning [record-is-readable]
    | channel: telephone
    | ^
    keys of your own begin with 'x-'
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-1PD5TB29.yaml:7:1: error: 'category' is not a field of a warning [record-is-readable]
    | category: abuse
    | ^
    keys of your own begin with 'x-'
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-1PD5TB29.yaml:8:1: error: 'summary' is not a field of a warning [record-is-readable]
    | summary: "You swore again."
    | ^
    keys of your own begin with 'x-'
  [3]
  $ . afresh
  $ sed -i '/^case:/d' $RECORD; regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-1PD5TB29.yaml:1:1: error: 'case' is missing [record-is-readable]
    | regard: 1
    | ^
  [3]
  $ . afresh
  $ sed -i 's/^case: .*/case: RC-26-1/; s/^id: .*/id: INC-1/' $RECORD; regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-1PD5TB29.yaml:3:5: error: 'INC-1' is not an id such as INC-4GQ7M2XW [record-is-readable]
    | id: INC-1
    |     ^
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-1PD5TB29.yaml:4:7: error: 'RC-26-1' is not a case such as RC-2026-7K3F9MQ4 [record-is-readable]
    | case: RC-26-1
    |       ^
  [3]
  $ . afresh
  $ sed -i 's/^summary: .*/version: 1\n&/' $RECORD; regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-1PD5TB29.yaml:1:1: error: a 'version' is 2 or more [record-is-readable]
    | regard: 1
    | ^
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-1PD5TB29.yaml:1:1: error: a correction has 'version', 'corrects', and 'because' or 'changes' [record-is-readable]
    | regard: 1
    | ^
    the first version of a record has none of them
  [3]
  $ . afresh
  $ sed -i 's/^summary: .*/version: 2\n&/' $RECORD; regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-1PD5TB29.yaml:1:1: error: a correction has 'version', 'corrects', and 'because' or 'changes' [record-is-readable]
    | regard: 1
    | ^
    the first version of a record has none of them
  [3]
  $ . afresh
  $ sed -i 's/^recorded: .*/recorded: {by: "Tom Novak", at: 2026-11-20 10:00}/' $RECORD; regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-1PD5TB29.yaml:9:16: error: 'Tom Novak' is not an officer's id [record-is-readable]
    | recorded: {by: "Tom Novak", at: 2026-11-20 10:00}
    |                ^
    an id is small letters, digits, dots and hyphens, 32 at most, and begins with a letter
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-1PD5TB29.yaml:9:33: error: '2026-11-20 10:00' is not an instant [record-is-readable]
    | recorded: {by: "Tom Novak", at: 2026-11-20 10:00}
    |                                 ^
    write it in UTC, for example 2026-11-21T10:03:12Z
  [3]
  $ . afresh
  $ sed -i 's/^recorded: .*/recorded: {by: t.novak}/' $RECORD; regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-1PD5TB29.yaml:9:11: error: 'at' is missing from an incident [record-is-readable]
    | recorded: {by: t.novak}
    |           ^
    add 'at: …' (when, in UTC)
  [3]
  $ . afresh
  $ sed -i '/^recorded:/d' $RECORD; regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-1PD5TB29.yaml:1:1: error: the record does not end with 'recorded' [record-is-readable]
    | regard: 1
    | ^
    the file has been cut off or added to; fetch it again from the shared register
  [3]
  $ . afresh
  $ sed -i 's/^kind: .*/&\ncase: RC-2026-AAAAAAAA/' register/*-details-*.yaml; regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-02-letter-8CQ3FKV6.yaml:1:1: error: 'LTR-8CQ3FKV6' refers to 'DET-WT32TC11', which is not there [reference-names-a-fact]
    fetch the missing file from the shared register, or from history with git log
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-letter-XNJADKGB.yaml:1:1: error: 'LTR-XNJADKGB' refers to 'DET-WT32TC11', which is not there [reference-names-a-fact]
    fetch the missing file from the shared register, or from history with git log
  register/2026-11-02-details-WT32TC11.yaml:1:1: error: a record of the office has no 'case' [record-is-readable]
    | regard: 1
    | ^
  [3]

A choice that is none, a yes-or-no that is neither, and answers without their questions.

  $ . afresh
  $ sed -i 's/^identity: .*/identity: sure\nminor: perhaps/' $FOLDER/*-person-*.yaml; regard check
  cases/2026/RC-2026-2YCT5VYS: error: 'RC-2026-2YCT5VYS' has no person [person-is-named]
    fetch the missing file from the shared register, or from history with git log
  cases/2026/RC-2026-2YCT5VYS/2026-11-02-letter-8CQ3FKV6.yaml:1:1: error: 'LTR-8CQ3FKV6' refers to 'PER-CK2M5B0Z', which is not there [reference-names-a-fact]
    fetch the missing file from the shared register, or from history with git log
  cases/2026/RC-2026-2YCT5VYS/2026-11-02-person-CK2M5B0Z.yaml:11:11: error: 'sure' is not one of confirmed, probable, unconfirmed [record-is-readable]
    | identity: sure
    |           ^
  cases/2026/RC-2026-2YCT5VYS/2026-11-02-person-CK2M5B0Z.yaml:12:8: error: 'perhaps' is neither true nor false [record-is-readable]
    | minor: perhaps
    |        ^
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-letter-XNJADKGB.yaml:1:1: error: 'LTR-XNJADKGB' refers to 'PER-CK2M5B0Z', which is not there [reference-names-a-fact]
    fetch the missing file from the shared register, or from history with git log
  [3]
  $ . afresh
  $ sed -i 's/^expects: .*/&\nconsidered: "all of it"/' $FOLDER/*-warning-*.yaml; regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-02-letter-8CQ3FKV6.yaml:1:1: error: 'LTR-8CQ3FKV6' refers to 'WRN-ZKN2VGTR', which is not there [reference-names-a-fact]
    fetch the missing file from the shared register, or from history with git log
  cases/2026/RC-2026-2YCT5VYS/2026-11-02-warning-ZKN2VGTR.yaml:13:13: error: a list of 'key: text' lines is needed here [record-is-readable]
    | considered: "all of it"
    |             ^
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-decision-P5VC2WKY.yaml:1:1: error: 'DEC-P5VC2WKY' approved 'PRO-G16WCD55', which rests on 'WRN-ZKN2VGTR' version 1, which is gone or changed [approval-names-what-it-approved]
    put that file back as it was; until then the approval counts for nothing
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-letter-XNJADKGB.yaml:1:1: error: 'LTR-XNJADKGB' refers to 'WRN-ZKN2VGTR', which is not there [reference-names-a-fact]
    fetch the missing file from the shared register, or from history with git log
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-proposal-G16WCD55.yaml:1:1: error: 'PRO-G16WCD55' refers to 'WRN-ZKN2VGTR', which is not there [reference-names-a-fact]
    fetch the missing file from the shared register, or from history with git log
  [3]
