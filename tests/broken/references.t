What a record refers to is there, as it was, and was there before it.

  $ . whole
  $ rm $INCIDENT; regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-02-letter-8CQ3FKV6.yaml:1:1: error: 'LTR-8CQ3FKV6' refers to 'INC-2T0B80JZ', which is not there [reference-names-a-fact]
    fetch the missing file from the shared register, or from history with git log
  cases/2026/RC-2026-2YCT5VYS/2026-11-02-warning-ZKN2VGTR.yaml:1:1: error: 'WRN-ZKN2VGTR' refers to 'INC-2T0B80JZ', which is not there [reference-names-a-fact]
    fetch the missing file from the shared register, or from history with git log
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-decision-P5VC2WKY.yaml:1:1: error: 'DEC-P5VC2WKY' approved 'PRO-G16WCD55', which rests on 'INC-2T0B80JZ' version 1, which is gone or changed [approval-names-what-it-approved]
    put that file back as it was; until then the approval counts for nothing
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-letter-XNJADKGB.yaml:1:1: error: 'LTR-XNJADKGB' refers to 'INC-2T0B80JZ', which is not there [reference-names-a-fact]
    fetch the missing file from the shared register, or from history with git log
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-proposal-G16WCD55.yaml:1:1: error: 'PRO-G16WCD55' refers to 'INC-2T0B80JZ', which is not there [reference-names-a-fact]
    fetch the missing file from the shared register, or from history with git log
  [1]
  $ . afresh
  $ sed -i 's/You swore at the adviser/You hit the adviser/' $INCIDENT; regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-2T0B80JZ.yaml:1:1: error: 'cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-2T0B80JZ.yaml' is not what 'LTR-8CQ3FKV6' refers to: it has been changed since [evidence-is-what-was-cited]
    put it back as it was (git log -- cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-2T0B80JZ.yaml)
  cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-2T0B80JZ.yaml:1:1: error: 'cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-2T0B80JZ.yaml' is not what 'LTR-XNJADKGB' refers to: it has been changed since [evidence-is-what-was-cited]
    put it back as it was (git log -- cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-2T0B80JZ.yaml)
  cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-2T0B80JZ.yaml:1:1: error: 'cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-2T0B80JZ.yaml' is not what 'PRO-G16WCD55' refers to: it has been changed since [evidence-is-what-was-cited]
    put it back as it was (git log -- cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-2T0B80JZ.yaml)
  cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-2T0B80JZ.yaml:1:1: error: 'cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-2T0B80JZ.yaml' is not what 'WRN-ZKN2VGTR' refers to: it has been changed since [evidence-is-what-was-cited]
    put it back as it was (git log -- cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-2T0B80JZ.yaml)
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-decision-P5VC2WKY.yaml:1:1: error: 'DEC-P5VC2WKY' approved 'PRO-G16WCD55', which rests on 'INC-2T0B80JZ' version 1, which is gone or changed [approval-names-what-it-approved]
    put that file back as it was; until then the approval counts for nothing
  [1]
  $ . afresh
  $ sed -i 's/^reason: .*/reason: "You never stop."/' $FOLDER/*-proposal-*.yaml; regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-proposal-G16WCD55.yaml:1:1: error: 'cases/2026/RC-2026-2YCT5VYS/2026-11-20-proposal-G16WCD55.yaml' is not what 'DEC-P5VC2WKY' decided on: it has been changed since [approval-names-what-it-approved]
    put it back as it was (git log -- cases/2026/RC-2026-2YCT5VYS/2026-11-20-proposal-G16WCD55.yaml); until then the decision counts for nothing
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-proposal-G16WCD55.yaml:1:1: error: 'cases/2026/RC-2026-2YCT5VYS/2026-11-20-proposal-G16WCD55.yaml' is not what 'LTR-XNJADKGB' refers to: it has been changed since [evidence-is-what-was-cited]
    put it back as it was (git log -- cases/2026/RC-2026-2YCT5VYS/2026-11-20-proposal-G16WCD55.yaml)
  [1]
  $ . afresh
  $ regard correct $LEAF --set place='Library' --because 'It was left out.'
  corrected INC-1PD5TB29: both versions are kept
  this register is not under git: nothing is committed
  $ sed -i "s/^recorded: .*/recorded: {by: t.novac, at: 2026-11-20T10:00:00Z}/" $RECORD; regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-1PD5TB29.v2-1GAH.yaml:1:1: error: 'INC-1PD5TB29' corrects a version that is not there [no-version-is-missing]
    fetch the missing file from the shared register, or from history with git log
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-1PD5TB29.yaml:1:1: error: 'INC-1PD5TB29' names 't.novac', who is not an officer of this register [officer-is-known]
    'regard officer list' shows who is; see with git log who wrote this file
  [1]
  $ . afresh
  $ sed -i 's/^summary: .*/&\naffected:\n  - who: somebody.else\n  - who: staff/' $RECORD; regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-1PD5TB29.yaml:1:1: error: 'INC-1PD5TB29' names 'somebody.else', who is not an officer of this register [officer-is-known]
    'regard officer list' shows who is; see with git log who wrote this file
  [1]
  $ . afresh
  $ sed -i 's/at: 2026-11-02T09:00:00Z/at: 2026-11-02T08:00:00Z/' $FOLDER/*-warning-*.yaml; regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-02-warning-ZKN2VGTR.yaml:1:1: error: 'WRN-ZKN2VGTR' was recorded at 2026-11-02T08:00:00Z, earlier than 'INC-2T0B80JZ' (2026-11-02T09:00:00Z), which it refers to [clock-is-wrong]
    a machine's clock was wrong, or the file was written by hand; see with git log who added it
  cases/2026/RC-2026-2YCT5VYS/2026-11-02-warning-ZKN2VGTR.yaml:1:1: error: 'cases/2026/RC-2026-2YCT5VYS/2026-11-02-warning-ZKN2VGTR.yaml' is not what 'LTR-8CQ3FKV6' refers to: it has been changed since [evidence-is-what-was-cited]
    put it back as it was (git log -- cases/2026/RC-2026-2YCT5VYS/2026-11-02-warning-ZKN2VGTR.yaml)
  cases/2026/RC-2026-2YCT5VYS/2026-11-02-warning-ZKN2VGTR.yaml:1:1: error: 'cases/2026/RC-2026-2YCT5VYS/2026-11-02-warning-ZKN2VGTR.yaml' is not what 'LTR-XNJADKGB' refers to: it has been changed since [evidence-is-what-was-cited]
    put it back as it was (git log -- cases/2026/RC-2026-2YCT5VYS/2026-11-02-warning-ZKN2VGTR.yaml)
  cases/2026/RC-2026-2YCT5VYS/2026-11-02-warning-ZKN2VGTR.yaml:1:1: error: 'cases/2026/RC-2026-2YCT5VYS/2026-11-02-warning-ZKN2VGTR.yaml' is not what 'PRO-G16WCD55' refers to: it has been changed since [evidence-is-what-was-cited]
    put it back as it was (git log -- cases/2026/RC-2026-2YCT5VYS/2026-11-02-warning-ZKN2VGTR.yaml)
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-decision-P5VC2WKY.yaml:1:1: error: 'DEC-P5VC2WKY' approved 'PRO-G16WCD55', which rests on 'WRN-ZKN2VGTR' version 1, which is gone or changed [approval-names-what-it-approved]
    put that file back as it was; until then the approval counts for nothing
  [1]
  $ . afresh
  $ REGARD_NOW=2026-11-18T10:00:00Z regard check | grep -A1 $LEAF
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-1PD5TB29.yaml:1:1: warning: 'INC-1PD5TB29' was recorded at 2026-11-20T10:00:00Z, which is still to come [clock-is-wrong]
    set right the clock of the machine that recorded it; the record counts

The text of a letter is what was sent.

  $ . afresh
  $ rm $FOLDER/2026-11-20-letter-*.md; regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-letter-XNJADKGB.md: error: the text that was sent as 'LTR-XNJADKGB' is not there [letter-is-what-was-sent]
    put it back as it was sent (git log -- cases/2026/RC-2026-2YCT5VYS/2026-11-20-letter-XNJADKGB.md)
  [1]
  $ . afresh
  $ sed -i 's/30 May 2027/30 May 2028/' $FOLDER/2026-11-20-letter-*.md; regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-letter-XNJADKGB.md:1:1: error: this is not the text that was sent as 'LTR-XNJADKGB': it has been changed since [letter-is-what-was-sent]
    put it back as it was sent (git log -- cases/2026/RC-2026-2YCT5VYS/2026-11-20-letter-XNJADKGB.md)
  [1]
  $ . afresh
  $ echo hello > $FOLDER/$(basename $RECORD .yaml).md; regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-1PD5TB29.md: error: 'cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-1PD5TB29.md' is neither a record nor a text that was sent [only-records-are-kept-here]
    move it out of the register; what proves something is named with --evidence, not kept here
  [1]
