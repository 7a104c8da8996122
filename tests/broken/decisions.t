Nobody can forge with an editor what no command lets through: check looks at who could do what, then.

  $ . whole
  $ rm $FOLDER/2026-11-20-letter-*

The letter of the decision is taken away here, so that each finding stands alone; it is not late yet.

  $ rm -r ../whole; cp -r . ../whole
  $ regard check
  nothing to mend in 1 case and 24 records
  $ sed -i 's/^decided_by: j.byrne/decided_by: a.mensah/' $DECISION; regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-decision-P5VC2WKY.yaml:1:1: error: 'DEC-P5VC2WKY' is by 'a.mensah', who held no role that may do this on 20 November 2026 [role-is-held]
    no command lets this through; see with git log who added the file, and have it decided anew
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-decision-P5VC2WKY.yaml:1:1: error: 'DEC-P5VC2WKY' is by 'a.mensah', who proposed 'PRO-G16WCD55' [approver-is-not-proposer]
    no command lets this through; see with git log who added the file, and have it decided anew
  [1]
  $ . afresh
  $ sed -i 's/by: j.byrne, at/by: a.mensah, at/' $DECISION; regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-decision-P5VC2WKY.yaml:1:1: error: 'DEC-P5VC2WKY' was typed by 'a.mensah', who proposed 'PRO-G16WCD55' [proposer-does-not-type-the-approval]
    no command lets this through; see with git log who added the file, and have it decided anew
  [1]
  $ . afresh
  $ sed -i 's/^decided_by: j.byrne/decided_by: t.novak/' $DECISION; regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-decision-P5VC2WKY.yaml:1:1: error: 'DEC-P5VC2WKY' is by 't.novak', who held no role that may do this on 20 November 2026 [role-is-held]
    no command lets this through; see with git log who added the file, and have it decided anew
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-decision-P5VC2WKY.yaml:1:1: error: 'DEC-P5VC2WKY' is by 't.novak', who recorded 'INC-2T0B80JZ' [approver-did-not-record-the-incident]
    no command lets this through; see with git log who added the file, and have it decided anew
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-decision-P5VC2WKY.yaml:1:1: error: 'DEC-P5VC2WKY' is by 't.novak', who recorded 'INC-W148GYX6' [approver-did-not-record-the-incident]
    no command lets this through; see with git log who added the file, and have it decided anew
  [1]
  $ . afresh
  $ sed -i 's/^decided_by: a.mensah/decided_by: t.novak/' $FOLDER/*-proposal-*.yaml; regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-proposal-G16WCD55.yaml:1:1: error: 'cases/2026/RC-2026-2YCT5VYS/2026-11-20-proposal-G16WCD55.yaml' is not what 'DEC-P5VC2WKY' decided on: it has been changed since [approval-names-what-it-approved]
    put it back as it was (git log -- cases/2026/RC-2026-2YCT5VYS/2026-11-20-proposal-G16WCD55.yaml); until then the decision counts for nothing
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-proposal-G16WCD55.yaml:1:1: error: 'PRO-G16WCD55' is by 't.novak', who held no role that may do this on 20 November 2026 [role-is-held]
    no command lets this through; see with git log who added the file, and have it decided anew
  [1]
  $ . afresh
  $ rm $FOLDER/*-person-*.yaml; regard check
  cases/2026/RC-2026-2YCT5VYS: error: 'RC-2026-2YCT5VYS' has no person [person-is-named]
    fetch the missing file from the shared register, or from history with git log
  cases/2026/RC-2026-2YCT5VYS/2026-11-02-letter-8CQ3FKV6.yaml:1:1: error: 'LTR-8CQ3FKV6' refers to 'PER-CK2M5B0Z', which is not there [reference-names-a-fact]
    fetch the missing file from the shared register, or from history with git log
  [1]
  $ . afresh
  $ sed -i '/^name:/d' $FOLDER/*-person-*.yaml; regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-02-person-CK2M5B0Z.yaml:1:1: error: 'cases/2026/RC-2026-2YCT5VYS/2026-11-02-person-CK2M5B0Z.yaml' is not what 'LTR-8CQ3FKV6' refers to: it has been changed since [evidence-is-what-was-cited]
    put it back as it was (git log -- cases/2026/RC-2026-2YCT5VYS/2026-11-02-person-CK2M5B0Z.yaml)
  cases/2026/RC-2026-2YCT5VYS/2026-11-02-person-CK2M5B0Z.yaml:1:1: error: 'PER-CK2M5B0Z' names nobody [person-is-named]
    regard person update RC-2026-2YCT5VYS --known-as TEXT
  [1]
  $ . afresh
  $ sed -i 's/^  version: 1$/  version: 7/' $DECISION; regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-decision-P5VC2WKY.yaml:1:1: error: 'DEC-P5VC2WKY' refers to 'PRO-G16WCD55' version 7, which is not there [reference-names-a-fact]
    fetch the missing file from the shared register, or from history with git log
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-decision-P5VC2WKY.yaml:1:1: error: 'DEC-P5VC2WKY' was made under 'general' version 7, and no such pack has been adopted [pack-is-what-was-adopted]
    fetch the pack's file and its adoption from the shared register, or from history with git log
  [1]

An approver who had a part in what happened.

  $ . afresh
  $ P=$(sha256sum $FOLDER/*-proposal-*.yaml | cut -c1-64)
  $ I=$(sha256sum $INCIDENT | cut -c1-64)
  $ sed -i 's/^affected:/&\n  - who: j.byrne/' $INCIDENT
  $ sed -i "s/$I/$(sha256sum $INCIDENT | cut -c1-64)/" $FOLDER/*.yaml
  $ sed -i "s/$P/$(sha256sum $FOLDER/*-proposal-*.yaml | cut -c1-64)/" $FOLDER/*.yaml
  $ regard check | grep -A1 j.byrne
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-decision-P5VC2WKY.yaml:1:1: error: 'DEC-P5VC2WKY' is by 'j.byrne', who was affected by 'INC-2T0B80JZ' [approver-was-not-affected]
    no command lets this through; see with git log who added the file, and have it decided anew
  $ . afresh
  $ sed -i 's/^recorded:/counter_allegations:\n  - officer: j.byrne\n    words: "She is unfair."\n&/' $INCIDENT
  $ sed -i "s/$I/$(sha256sum $INCIDENT | cut -c1-64)/" $FOLDER/*.yaml
  $ sed -i "s/$P/$(sha256sum $FOLDER/*-proposal-*.yaml | cut -c1-64)/" $FOLDER/*.yaml
  $ regard check | grep -A1 j.byrne
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-decision-P5VC2WKY.yaml:1:1: error: 'DEC-P5VC2WKY' is by 'j.byrne', who is complained of in 'INC-2T0B80JZ' [approver-is-not-accused]
    no command lets this through; see with git log who added the file, and have it decided anew
  $ . afresh
  $ sed -i 's/by: t.novak, at/by: j.byrne, at/' $INCIDENT
  $ sed -i "s/$I/$(sha256sum $INCIDENT | cut -c1-64)/" $FOLDER/*.yaml
  $ sed -i "s/$P/$(sha256sum $FOLDER/*-proposal-*.yaml | cut -c1-64)/" $FOLDER/*.yaml
  $ regard check | grep -A1 j.byrne
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-decision-P5VC2WKY.yaml:1:1: error: 'DEC-P5VC2WKY' is by 'j.byrne', who recorded 'INC-2T0B80JZ' [approver-did-not-record-the-incident]
    no command lets this through; see with git log who added the file, and have it decided anew

Two clones decided differently. It is not in force, and everybody who may approve is told.

  $ . afresh
  $ sed "s/outcome: approve/outcome: refuse/; s/^id: .*/id: DEC-AAAAAAAA/; s/: j.byrne/: s.rahman/" $DECISION > $FOLDER/2026-11-20-decision-AAAAAAAA.yaml
  $ regard restriction list
  RESTRICTION   CASE              STATE      UNTIL       REVIEW      SCOPE
      MEASURES
  RST-G16WCD55  RC-2026-2YCT5VYS  contested  2027-05-30  2027-02-28  Housing
      call-length, call-times
  1 case and 25 records read
  $ regard case show $CASE | tail -7
      COMMAND
  2026-11-20  decision-to-reconsider  role:senior-officer
      regard restriction quash RST-G16WCD55 --reason TEXT, or regard restriction
      settle RST-G16WCD55 --stands DEC-… --because TEXT

  LAST DAY    ENDS BY ITSELF  WHICH
  2027-11-02  warning-lapses  WRN-ZKN2VGTR
  $ regard letter send decision $RESTRICTION --by post --on 2026-11-20
  refused: 'RST-G16WCD55' is contested [letter-has-its-facts]
    'regard letter kinds' says what each letter is about
  [1]
  $ regard check --today 2026-11-21
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-decision-P5VC2WKY.yaml:1:1: error: 'RST-G16WCD55' was approved, and refused or returned as well: it is contested [proposal-awaits-a-decision]
    somebody who decided neither: regard restriction settle RST-G16WCD55 --stands DEC-… --because TEXT; or regard restriction quash RST-G16WCD55 --reason TEXT
  [1]
