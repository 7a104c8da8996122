The register on disk: nothing is skipped, nothing that was moved counts, nothing changes unseen.

  $ . founding
  $ . warned
  $ regard check
  nothing to mend in 1 case and 20 records
  $ regard check --format json
  {
    "schema": "regard/check/1",
    "read": {
      "cases": 1,
      "records": 20,
      "unreadable": []
    },
    "findings": []
  }
  $ FOLDER=cases/2026/$CASE

A record cut off in the middle is a row of its own in every list, and the status says that the answer is incomplete.

  $ cp -r $FOLDER ../kept
  $ head -c 200 ../kept/2026-11-02-incident-*.yaml > $FOLDER/2026-11-02-incident-$(echo $CALL | cut -c5-).yaml
  $ regard case list
  CASE              STATE  OWNER     SERVICE
  RC-2026-2YCT5VYS  open   a.mensah  Housing
  UNREADABLE  cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-2T0B80JZ.yaml:9:17  the file has been cut off: its last line has no end
  UNREADABLE  cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-2T0B80JZ.yaml:9:17  this is not YAML: illegal EOF in scalar
  1 case and 19 records read; 2 could not be read: this answer is incomplete
  [3]
  $ regard case list --format json
  {
    "schema": "regard/case-list/1",
    "as_of": "2026-11-02",
    "read": {
      "cases": 1,
      "records": 19,
      "unreadable": [
        {
          "path": "cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-2T0B80JZ.yaml",
          "line": 9,
          "column": 17,
          "what": "the file has been cut off: its last line has no end"
        },
        {
          "path": "cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-2T0B80JZ.yaml",
          "line": 9,
          "column": 17,
          "what": "this is not YAML: illegal EOF in scalar"
        }
      ]
    },
    "cases": [
      {
        "case": "RC-2026-2YCT5VYS",
        "state": "open",
        "service": "Housing",
        "owner": "a.mensah",
        "identity": "confirmed"
      }
    ]
  }
  [3]
  $ regard case show $CASE | tail -3
  UNREADABLE  cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-2T0B80JZ.yaml:9:17  the file has been cut off: its last line has no end
  UNREADABLE  cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-2T0B80JZ.yaml:9:17  this is not YAML: illegal EOF in scalar
  1 case and 19 records read; 2 could not be read: this answer is incomplete
  $ regard review due --exit-code
  no review is due by 30 November 2026
  UNREADABLE  cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-2T0B80JZ.yaml:9:17  the file has been cut off: its last line has no end
  UNREADABLE  cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-2T0B80JZ.yaml:9:17  this is not YAML: illegal EOF in scalar
  1 case and 19 records read; 2 could not be read: this answer is incomplete
  [3]
  $ regard status | tail -2
  UNREADABLE  cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-2T0B80JZ.yaml:9:17  this is not YAML: illegal EOF in scalar
  1 case and 19 records read; 2 could not be read: this answer is incomplete
  $ regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-2T0B80JZ.yaml: error: 'cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-2T0B80JZ.yaml' was changed after it was committed [fact-is-never-changed]
    put it back as it was; what was wrong is mended with 'regard correct', what has changed by an act of its own
  cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-2T0B80JZ.yaml:9:17: error: the file has been cut off: its last line has no end [record-is-readable]
    | service: "Housin
    |                 ^
    compare it with what git keeps, then end it with one newline
  cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-2T0B80JZ.yaml:9:17: error: this is not YAML: illegal EOF in scalar [record-is-readable]
    | service: "Housin
    |                 ^
    write one 'key: value' or '- item' a line, those that belong together from the same column; nothing follows a closing quote or bracket
  cases/2026/RC-2026-2YCT5VYS/2026-11-02-letter-8CQ3FKV6.yaml:1:1: error: 'LTR-8CQ3FKV6' refers to 'INC-2T0B80JZ', which is not there [reference-names-a-fact]
    fetch the missing file from the shared register, or from history with git log
  cases/2026/RC-2026-2YCT5VYS/2026-11-02-warning-ZKN2VGTR.yaml:1:1: error: 'WRN-ZKN2VGTR' refers to 'INC-2T0B80JZ', which is not there [reference-names-a-fact]
    fetch the missing file from the shared register, or from history with git log
  [3]
  $ regard incident add $CASE --on 2026-10-28 --channel telephone --category abuse --summary 'You swore again.'
  error: cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-2T0B80JZ.yaml:9:17: the file has been cut off: its last line has no end (2 in all)
    compare it with what git keeps, then end it with one newline
  [3]
  $ git checkout -q -- cases

Only its own case, the office and the policy must be readable to record something.

  $ OTHER=$(regard case open --quiet --name 'Kit Reeve')
  $ echo 'regard: 1' > cases/2026/$OTHER/2026-11-02-incident-AAAAAAAA.yaml
  $ regard incident add $CASE --on 2026-10-28 --channel telephone --category abuse --summary 'You swore again.'
  recorded incident INC-11MYYW4Z in RC-2026-2YCT5VYS
  $ rm cases/2026/$OTHER/2026-11-02-incident-AAAAAAAA.yaml

Written by a newer program; left in the middle of a merge; with a slip in it.

  $ sed -i 's/^regard: 1/regard: 2/' $FOLDER/*-warning-*.yaml
  $ regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-02-letter-8CQ3FKV6.yaml:1:1: error: 'LTR-8CQ3FKV6' refers to 'WRN-ZKN2VGTR', which is not there [reference-names-a-fact]
    fetch the missing file from the shared register, or from history with git log
  cases/2026/RC-2026-2YCT5VYS/2026-11-02-letter-8CQ3FKV6.yaml:1:1: error: 'LTR-8CQ3FKV6' refers to 'WRN-ZKN2VGTR', which is not there [reference-names-a-fact]
    fetch the missing file from the shared register, or from history with git log
  cases/2026/RC-2026-2YCT5VYS/2026-11-02-warning-ZKN2VGTR.yaml: error: 'cases/2026/RC-2026-2YCT5VYS/2026-11-02-warning-ZKN2VGTR.yaml' was changed after it was committed [fact-is-never-changed]
    put it back as it was; what was wrong is mended with 'regard correct', what has changed by an act of its own
  cases/2026/RC-2026-2YCT5VYS/2026-11-02-warning-ZKN2VGTR.yaml:1:9: error: written by a newer regard [format-is-known]
    | regard: 2
    |         ^
    this program knows format 1; use the program that wrote it
  [3]
  $ git checkout -q -- cases
  $ sed -i 's/^summary: .*/<<<<<<< HEAD\n&\n=======\nsummary: "You shouted."\n>>>>>>> other/' $FOLDER/*-incident-*.yaml
  $ regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-11MYYW4Z.yaml: error: 'cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-11MYYW4Z.yaml' was changed after it was committed [fact-is-never-changed]
    put it back as it was; what was wrong is mended with 'regard correct', what has changed by an act of its own
  cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-11MYYW4Z.yaml:8:1: error: git left the two sides of a conflict here [no-conflict-markers]
    | <<<<<<< HEAD
    | ^
    keep one side of the file whole ('git checkout --ours FILE' or '--theirs')
  cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-2T0B80JZ.yaml: error: 'cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-2T0B80JZ.yaml' was changed after it was committed [fact-is-never-changed]
    put it back as it was; what was wrong is mended with 'regard correct', what has changed by an act of its own
  cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-2T0B80JZ.yaml:8:1: error: git left the two sides of a conflict here [no-conflict-markers]
    | <<<<<<< HEAD
    | ^
    keep one side of the file whole ('git checkout --ours FILE' or '--theirs')
  cases/2026/RC-2026-2YCT5VYS/2026-11-02-letter-8CQ3FKV6.yaml:1:1: error: 'LTR-8CQ3FKV6' refers to 'INC-2T0B80JZ', which is not there [reference-names-a-fact]
    fetch the missing file from the shared register, or from history with git log
  cases/2026/RC-2026-2YCT5VYS/2026-11-02-warning-ZKN2VGTR.yaml:1:1: error: 'WRN-ZKN2VGTR' refers to 'INC-2T0B80JZ', which is not there [reference-names-a-fact]
    fetch the missing file from the shared register, or from history with git log
  [3]
  $ git checkout -q -- cases
  $ sed -i 's/^summary:/sumary:/' $FOLDER/*-incident-*.yaml
  $ regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-11MYYW4Z.yaml: error: 'cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-11MYYW4Z.yaml' was changed after it was committed [fact-is-never-changed]
    put it back as it was; what was wrong is mended with 'regard correct', what has changed by an act of its own
  cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-11MYYW4Z.yaml:1:1: error: 'summary' is missing from an incident [record-is-readable]
    | regard: 1
    | ^
    add 'summary: …' (what happened, in words that the person will read)
  cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-11MYYW4Z.yaml:8:1: error: 'sumary' is not a field of an incident; did you mean 'summary'? [record-is-readable]
    | sumary: "You swore again."
    | ^
    keys of your own begin with 'x-'
  cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-2T0B80JZ.yaml: error: 'cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-2T0B80JZ.yaml' was changed after it was committed [fact-is-never-changed]
    put it back as it was; what was wrong is mended with 'regard correct', what has changed by an act of its own
  cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-2T0B80JZ.yaml:1:1: error: 'summary' is missing from an incident [record-is-readable]
    | regard: 1
    | ^
    add 'summary: …' (what happened, in words that the person will read)
  cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-2T0B80JZ.yaml:8:1: error: 'sumary' is not a field of an incident; did you mean 'summary'? [record-is-readable]
    | sumary: "You swore at the adviser who an…
    | ^
    keys of your own begin with 'x-'
  cases/2026/RC-2026-2YCT5VYS/2026-11-02-letter-8CQ3FKV6.yaml:1:1: error: 'LTR-8CQ3FKV6' refers to 'INC-2T0B80JZ', which is not there [reference-names-a-fact]
    fetch the missing file from the shared register, or from history with git log
  cases/2026/RC-2026-2YCT5VYS/2026-11-02-warning-ZKN2VGTR.yaml:1:1: error: 'WRN-ZKN2VGTR' refers to 'INC-2T0B80JZ', which is not there [reference-names-a-fact]
    fetch the missing file from the shared register, or from history with git log
  [3]
  $ git checkout -q -- cases

A case folder copied by hand under another id counts for nobody.

  $ cp -r $FOLDER cases/2026/RC-2026-C0PYC0PY
  $ regard case list
  CASE              STATE  OWNER     SERVICE
  RC-2026-2YCT5VYS  open   a.mensah  Housing
  RC-2026-C0PYC0PY
  RC-2026-CK2M5B0Z  open   t.novak
  UNREADABLE  cases/2026/RC-2026-C0PYC0PY/2026-11-02-incident-11MYYW4Z.yaml:4:7  it lies in 'cases/2026/RC-2026-C0PYC0PY', and the record in it belongs to RC-2026-2YCT5VYS: it counts for nobody
  UNREADABLE  cases/2026/RC-2026-C0PYC0PY/2026-11-02-incident-2T0B80JZ.yaml:4:7  it lies in 'cases/2026/RC-2026-C0PYC0PY', and the record in it belongs to RC-2026-2YCT5VYS: it counts for nobody
  UNREADABLE  cases/2026/RC-2026-C0PYC0PY/2026-11-02-letter-8CQ3FKV6.yaml:4:7  it lies in 'cases/2026/RC-2026-C0PYC0PY', and the record in it belongs to RC-2026-2YCT5VYS: it counts for nobody
  UNREADABLE  cases/2026/RC-2026-C0PYC0PY/2026-11-02-person-CK2M5B0Z.yaml:4:7  it lies in 'cases/2026/RC-2026-C0PYC0PY', and the record in it belongs to RC-2026-2YCT5VYS: it counts for nobody
  UNREADABLE  cases/2026/RC-2026-C0PYC0PY/2026-11-02-warning-ZKN2VGTR.yaml:4:7  it lies in 'cases/2026/RC-2026-C0PYC0PY', and the record in it belongs to RC-2026-2YCT5VYS: it counts for nobody
  3 cases and 22 records read; 5 could not be read: this answer is incomplete
  [3]
  $ rm -r cases/2026/RC-2026-C0PYC0PY

Nor does a record that was put into another case, or renamed.

  $ mv $FOLDER/*-incident-*.yaml cases/2026/$OTHER
  $ regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-11MYYW4Z.yaml: error: 'cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-11MYYW4Z.yaml' was removed after it was committed [fact-is-never-changed]
    put it back as it was; what was wrong is mended with 'regard correct', what has changed by an act of its own
  cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-2T0B80JZ.yaml: error: 'cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-2T0B80JZ.yaml' was removed after it was committed [fact-is-never-changed]
    put it back as it was; what was wrong is mended with 'regard correct', what has changed by an act of its own
  cases/2026/RC-2026-2YCT5VYS/2026-11-02-letter-8CQ3FKV6.yaml:1:1: error: 'LTR-8CQ3FKV6' refers to 'INC-2T0B80JZ', which is not there [reference-names-a-fact]
    fetch the missing file from the shared register, or from history with git log
  cases/2026/RC-2026-2YCT5VYS/2026-11-02-warning-ZKN2VGTR.yaml:1:1: error: 'WRN-ZKN2VGTR' refers to 'INC-2T0B80JZ', which is not there [reference-names-a-fact]
    fetch the missing file from the shared register, or from history with git log
  cases/2026/RC-2026-CK2M5B0Z/2026-11-02-incident-11MYYW4Z.yaml: error: 'cases/2026/RC-2026-CK2M5B0Z/2026-11-02-incident-11MYYW4Z.yaml' is not committed [fact-is-committed]
    see who wrote it; if it was an act of yours, commit it with git
  cases/2026/RC-2026-CK2M5B0Z/2026-11-02-incident-11MYYW4Z.yaml:4:7: error: it lies in 'cases/2026/RC-2026-CK2M5B0Z', and the record in it belongs to RC-2026-2YCT5VYS: it counts for nobody [fact-is-where-it-says]
    | case: RC-2026-2YCT5VYS
    |       ^
    it belongs as 'cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-11MYYW4Z.yaml'; put it back there, or remove it where it is a copy
  cases/2026/RC-2026-CK2M5B0Z/2026-11-02-incident-2T0B80JZ.yaml: error: 'cases/2026/RC-2026-CK2M5B0Z/2026-11-02-incident-2T0B80JZ.yaml' is not committed [fact-is-committed]
    see who wrote it; if it was an act of yours, commit it with git
  cases/2026/RC-2026-CK2M5B0Z/2026-11-02-incident-2T0B80JZ.yaml:4:7: error: it lies in 'cases/2026/RC-2026-CK2M5B0Z', and the record in it belongs to RC-2026-2YCT5VYS: it counts for nobody [fact-is-where-it-says]
    | case: RC-2026-2YCT5VYS
    |       ^
    it belongs as 'cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-2T0B80JZ.yaml'; put it back there, or remove it where it is a copy
  [3]
  $ rm cases/2026/$OTHER/*-incident-*.yaml
  $ git checkout -q -- cases
  $ mv $FOLDER/*-incident-*.yaml $FOLDER/2026-11-02-incident-AAAAAAAA.yaml
  mv: target 'cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-AAAAAAAA.yaml': No such file or directory
  [1]
  $ regard check
  nothing to mend in 2 cases and 22 records
  $ rm $FOLDER/*AAAAAAAA.yaml
  rm: cannot remove 'cases/2026/RC-2026-2YCT5VYS/*AAAAAAAA.yaml': No such file or directory
  [1]
  $ git checkout -q -- cases

What does not belong in a case is said, and so is what is gone, changed, or was never committed.

  $ echo hello > $FOLDER/notes.txt
  $ regard check
  cases/2026/RC-2026-2YCT5VYS/notes.txt: error: 'cases/2026/RC-2026-2YCT5VYS/notes.txt' is neither a record nor a text that was sent [only-records-are-kept-here]
    move it out of the register; what proves something is named with --evidence, not kept here
  [1]
  $ rm $FOLDER/notes.txt
  $ sed -i 's/You swore at the adviser/You hit the adviser/' $FOLDER/*-incident-*.yaml
  $ regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-2T0B80JZ.yaml: error: 'cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-2T0B80JZ.yaml' was changed after it was committed [fact-is-never-changed]
    put it back as it was; what was wrong is mended with 'regard correct', what has changed by an act of its own
  cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-2T0B80JZ.yaml:1:1: error: 'cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-2T0B80JZ.yaml' is not what 'LTR-8CQ3FKV6' refers to: it has been changed since [evidence-is-what-was-cited]
    put it back as it was (git log -- cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-2T0B80JZ.yaml)
  cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-2T0B80JZ.yaml:1:1: error: 'cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-2T0B80JZ.yaml' is not what 'WRN-ZKN2VGTR' refers to: it has been changed since [evidence-is-what-was-cited]
    put it back as it was (git log -- cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-2T0B80JZ.yaml)
  [1]
  $ git commit -q -a -m 'Sharpen the wording'
  $ regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-2T0B80JZ.yaml: error: 'cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-2T0B80JZ.yaml' was changed by commit ddd970819674 after it was written [fact-is-never-changed]
    put it back as it was; what was wrong is mended with 'regard correct', what has changed by an act of its own
  cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-2T0B80JZ.yaml:1:1: error: 'cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-2T0B80JZ.yaml' is not what 'LTR-8CQ3FKV6' refers to: it has been changed since [evidence-is-what-was-cited]
    put it back as it was (git log -- cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-2T0B80JZ.yaml)
  cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-2T0B80JZ.yaml:1:1: error: 'cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-2T0B80JZ.yaml' is not what 'WRN-ZKN2VGTR' refers to: it has been changed since [evidence-is-what-was-cited]
    put it back as it was (git log -- cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-2T0B80JZ.yaml)
  [1]
  $ git revert --no-edit HEAD > ../revert.txt
  $ regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-2T0B80JZ.yaml: error: 'cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-2T0B80JZ.yaml' was changed by commit 2b7ec115cf0c after it was written [fact-is-never-changed]
    put it back as it was; what was wrong is mended with 'regard correct', what has changed by an act of its own
  [1]
  $ git reset -q --hard HEAD~2
  $ git rm -q --cached $FOLDER/*-incident-*.yaml
  $ regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-11MYYW4Z.yaml: error: 'cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-11MYYW4Z.yaml' is not committed [fact-is-committed]
    see who wrote it; if it was an act of yours, commit it with git
  cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-11MYYW4Z.yaml: error: 'cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-11MYYW4Z.yaml' is not committed [fact-is-committed]
    see who wrote it; if it was an act of yours, commit it with git
  cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-2T0B80JZ.yaml: error: 'cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-2T0B80JZ.yaml' is not committed [fact-is-committed]
    see who wrote it; if it was an act of yours, commit it with git
  cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-2T0B80JZ.yaml: error: 'cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-2T0B80JZ.yaml' is not committed [fact-is-committed]
    see who wrote it; if it was an act of yours, commit it with git
  [1]
  $ git reset -q

A clock that goes backwards is not believed.

  $ REGARD_NOW=2026-11-01T09:00:00Z regard warning issue $CASE --as a.mensah --level informal --on 2026-11-01 --how call --cites $CALL --expects 'Please do not swear.'
  refused: 'a.mensah' is not in post on 1 November 2026 [officer-is-in-post]
    somebody in post has to do this; 'regard officer list' shows who is
  [1]
  $ REGARD_NOW=2026-10-30T09:00:00Z regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-11MYYW4Z.yaml:1:1: warning: 'INC-11MYYW4Z' was recorded at 2026-11-02T09:00:00Z, which is still to come [clock-is-wrong]
    set right the clock of the machine that recorded it; the record counts
  cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-2T0B80JZ.yaml:1:1: warning: 'INC-2T0B80JZ' was recorded at 2026-11-02T09:00:00Z, which is still to come [clock-is-wrong]
    set right the clock of the machine that recorded it; the record counts
  cases/2026/RC-2026-2YCT5VYS/2026-11-02-letter-8CQ3FKV6.yaml:1:1: warning: 'LTR-8CQ3FKV6' was recorded at 2026-11-02T09:00:00Z, which is still to come [clock-is-wrong]
    set right the clock of the machine that recorded it; the record counts
  cases/2026/RC-2026-2YCT5VYS/2026-11-02-person-CK2M5B0Z.yaml:1:1: warning: 'PER-CK2M5B0Z' was recorded at 2026-11-02T09:00:00Z, which is still to come [clock-is-wrong]
    set right the clock of the machine that recorded it; the record counts
  cases/2026/RC-2026-2YCT5VYS/2026-11-02-warning-ZKN2VGTR.yaml:1:1: warning: 'WRN-ZKN2VGTR' was recorded at 2026-11-02T09:00:00Z, which is still to come [clock-is-wrong]
    set right the clock of the machine that recorded it; the record counts
  cases/2026/RC-2026-CK2M5B0Z/2026-11-02-person-7T66B372.yaml:1:1: warning: 'PER-7T66B372' was recorded at 2026-11-02T09:00:00Z, which is still to come [clock-is-wrong]
    set right the clock of the machine that recorded it; the record counts
  register/2026-11-02-adoption-6K1E05MT.yaml:1:1: warning: 'ADO-6K1E05MT' was recorded at 2026-11-02T09:00:00Z, which is still to come [clock-is-wrong]
    set right the clock of the machine that recorded it; the record counts
  register/2026-11-02-details-WT32TC11.yaml:1:1: warning: 'DET-WT32TC11' was recorded at 2026-11-02T09:00:00Z, which is still to come [clock-is-wrong]
    set right the clock of the machine that recorded it; the record counts
  register/2026-11-02-grant-3M8AWX8C.yaml:1:1: warning: 'GRA-3M8AWX8C' was recorded at 2026-11-02T09:00:00Z, which is still to come [clock-is-wrong]
    set right the clock of the machine that recorded it; the record counts
  register/2026-11-02-grant-6RG00KRR.yaml:1:1: warning: 'GRA-6RG00KRR' was recorded at 2026-11-02T09:00:00Z, which is still to come [clock-is-wrong]
    set right the clock of the machine that recorded it; the record counts
  register/2026-11-02-grant-8F05NP7Y.yaml:1:1: warning: 'GRA-8F05NP7Y' was recorded at 2026-11-02T09:00:00Z, which is still to come [clock-is-wrong]
    set right the clock of the machine that recorded it; the record counts
  register/2026-11-02-grant-ARY11Y0C.yaml:1:1: warning: 'GRA-ARY11Y0C' was recorded at 2026-11-02T09:00:00Z, which is still to come [clock-is-wrong]
    set right the clock of the machine that recorded it; the record counts
  register/2026-11-02-grant-EB45HRSG.yaml:1:1: warning: 'GRA-EB45HRSG' was recorded at 2026-11-02T09:00:00Z, which is still to come [clock-is-wrong]
    set right the clock of the machine that recorded it; the record counts
  register/2026-11-02-grant-V1K7GA8A.yaml:1:1: warning: 'GRA-V1K7GA8A' was recorded at 2026-11-02T09:00:00Z, which is still to come [clock-is-wrong]
    set right the clock of the machine that recorded it; the record counts
  register/2026-11-02-grant-VPXP0WQ4.yaml:1:1: warning: 'GRA-VPXP0WQ4' was recorded at 2026-11-02T09:00:00Z, which is still to come [clock-is-wrong]
    set right the clock of the machine that recorded it; the record counts
  register/2026-11-02-grant-ZGBBAVD7.yaml:1:1: warning: 'GRA-ZGBBAVD7' was recorded at 2026-11-02T09:00:00Z, which is still to come [clock-is-wrong]
    set right the clock of the machine that recorded it; the record counts
  register/2026-11-02-officer-3MX75TD2.yaml:1:1: warning: 'OFF-3MX75TD2' was recorded at 2026-11-02T09:00:00Z, which is still to come [clock-is-wrong]
    set right the clock of the machine that recorded it; the record counts
  register/2026-11-02-officer-3MX75TD2.yaml:1:1: warning: no policy is in force on 30 October 2026: nothing can be decided, and nothing falls due [policy-is-adopted]
    fetch the adoption from the shared register, or from history with git log
  register/2026-11-02-officer-3MX75TD2.yaml:1:1: warning: nobody keeps this register: officers, policies and details cannot be changed [role-has-a-holder]
    only a registrar can make another, before the last one's term ends; now git has to undo what ended it
  register/2026-11-02-officer-5BQ1XDQ1.yaml:1:1: warning: 'OFF-5BQ1XDQ1' was recorded at 2026-11-02T09:00:00Z, which is still to come [clock-is-wrong]
    set right the clock of the machine that recorded it; the record counts
  register/2026-11-02-officer-7BWF0XQR.yaml:1:1: warning: 'OFF-7BWF0XQR' was recorded at 2026-11-02T09:00:00Z, which is still to come [clock-is-wrong]
    set right the clock of the machine that recorded it; the record counts
  register/2026-11-02-officer-E4CFS8RD.yaml:1:1: warning: 'OFF-E4CFS8RD' was recorded at 2026-11-02T09:00:00Z, which is still to come [clock-is-wrong]
    set right the clock of the machine that recorded it; the record counts
  register/2026-11-02-officer-KDSVGM6R.yaml:1:1: warning: 'OFF-KDSVGM6R' was recorded at 2026-11-02T09:00:00Z, which is still to come [clock-is-wrong]
    set right the clock of the machine that recorded it; the record counts
  register/2026-11-02-officer-T97MCY3A.yaml:1:1: warning: 'OFF-T97MCY3A' was recorded at 2026-11-02T09:00:00Z, which is still to come [clock-is-wrong]
    set right the clock of the machine that recorded it; the record counts

Where there is no register, or it is none.

  $ cd ..
  $ regard status
  error: no register here or above: no folder has a register.yaml
    give --register DIR, set REGARD_REGISTER, or make one with 'regard init DIR'
  [4]
  $ regard status --register nowhere
  error: 'nowhere' is not a register: it has no register.yaml
    'regard init DIR' makes one
  [4]
  $ REGARD_REGISTER=register regard case list --quiet
  CASE              STATE  OWNER     SERVICE
  RC-2026-2YCT5VYS  open   a.mensah  Housing
  RC-2026-CK2M5B0Z  open   t.novak
  $ regard init register --council 'Ashmere Council' --policy general
  error: '$HOME/register' is a register already
    use it with --register, or choose another folder
  [4]
  $ mkdir full
  $ echo hello > full/file
  $ regard init full --council 'Ashmere Council' --policy general --email a@b.example --name A
  error: '$HOME/full' is not empty
    choose a new folder
  [4]
  $ regard init new --council 'Ashmere Council' --policy generel
  refused: 'generel' is not a policy pack [word-is-in-the-policy]
    did you mean 'general'?
  [1]
  $ regard init new --council 'Ashmere Council' --policy york
  refused: 'york' is not a policy pack [word-is-in-the-policy]
    these ship with the program: general
  [1]
  $ regard init new --policy general
  refused: 'council' was not given [everything-needed-is-given]
    init: give --council NAME
  [1]
  $ regard init new --council 'Ashmere Council'
  refused: 'policy' was not given [everything-needed-is-given]
    init: give --policy general
  [1]
  $ regard init new --council 'Ashmere Council' --policy general --nation france --email a@b.example --name A
  error: --nation: 'france' is not a nation
    it is england, scotland, wales or northern-ireland
  [2]
  $ regard init new --council 'Ashmere Council' --policy general
  error: REGARD_NOW moves the clock, and this register is no demonstration
    unset REGARD_NOW; to ask as on another day, use --today with a command that only reads
  [2]
  $ regard init new --council 'Ashmere Council' --policy general --registrar 'The Registrar' --email a@b.example --name A
  error: REGARD_NOW moves the clock, and this register is no demonstration
    unset REGARD_NOW; to ask as on another day, use --today with a command that only reads
  [2]
  $ ls
  full
  kept
  register
  revert.txt
  $ rm register/register.yaml
  $ regard status
  error: no register here or above: no folder has a register.yaml
    give --register DIR, set REGARD_REGISTER, or make one with 'regard init DIR'
  [4]
  $ regard status --register register
  error: 'register' is not a register: it has no register.yaml
    'regard init DIR' makes one
  [4]
