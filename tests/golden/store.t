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
  $ RECORD=$(ls $FOLDER/*-incident-*.yaml)

A record cut off in the middle is a row of its own in every list, and the status says that the answer is incomplete.

  $ cp -r $FOLDER ../kept
  $ head -c 200 ../kept/2026-11-02-incident-*.yaml > $RECORD
  $ regard case list
  CASE              STATE  OWNER     SERVICE
  RC-2026-2YCT5VYS  open   a.mensah  Housing
  UNREADABLE  cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-2T0B80JZ.yaml:9:17  the file has been cut off: its last line has no end
  1 case and 19 records read; 1 could not be read: this answer is incomplete
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
  $ regard case show $CASE | tail -7
                                     without swearing at them.
  2026-11-02  LTR-8CQ3FKV6  letter   formal-warning of WRN-ZKN2VGTR, by post

  LAST DAY    ENDS BY ITSELF  WHICH
  2027-11-02  warning-lapses  WRN-ZKN2VGTR
  UNREADABLE  cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-2T0B80JZ.yaml:9:17  the file has been cut off: its last line has no end
  1 case and 19 records read; 1 could not be read: this answer is incomplete
  $ regard review due --exit-code
  no review is due by 30 November 2026
  UNREADABLE  cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-2T0B80JZ.yaml:9:17  the file has been cut off: its last line has no end
  1 case and 19 records read; 1 could not be read: this answer is incomplete
  [3]
  $ regard status | tail -2
  UNREADABLE  cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-2T0B80JZ.yaml:9:17  the file has been cut off: its last line has no end
  1 case and 19 records read; 1 could not be read: this answer is incomplete
  $ regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-2T0B80JZ.yaml: error: 'cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-2T0B80JZ.yaml' was changed after it was committed [fact-is-never-changed]
    put it back as it was; what was wrong is mended with 'regard correct', what has changed by an act of its own
  cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-2T0B80JZ.yaml:9:17: error: the file has been cut off: its last line has no end [record-is-readable]
    | service: "Housin
    |                 ^
    compare it with what git keeps, then end it with one newline
  cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-2T0B80JZ.yaml:9:17: error: the quote is not closed [record-is-readable]
    | service: "Housin
    |                 ^
    close it; longer text goes beneath '|', indented by two blanks
  cases/2026/RC-2026-2YCT5VYS/2026-11-02-letter-8CQ3FKV6.yaml:1:1: error: 'LTR-8CQ3FKV6' refers to 'INC-2T0B80JZ', which is not there [reference-names-a-fact]
    fetch the missing file from the shared register, or from history with git log
  cases/2026/RC-2026-2YCT5VYS/2026-11-02-warning-ZKN2VGTR.yaml:1:1: error: 'WRN-ZKN2VGTR' refers to 'INC-2T0B80JZ', which is not there [reference-names-a-fact]
    fetch the missing file from the shared register, or from history with git log
  [3]
  $ regard incident add $CASE --on 2026-10-28 --channel telephone --category abuse --summary 'You swore again.'
  error: cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-2T0B80JZ.yaml:9:17: the file has been cut off: its last line has no end
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
  cases/2026/RC-2026-2YCT5VYS/2026-11-02-warning-ZKN2VGTR.yaml: error: 'cases/2026/RC-2026-2YCT5VYS/2026-11-02-warning-ZKN2VGTR.yaml' was changed after it was committed [fact-is-never-changed]
    put it back as it was; what was wrong is mended with 'regard correct', what has changed by an act of its own
  cases/2026/RC-2026-2YCT5VYS/2026-11-02-warning-ZKN2VGTR.yaml:1:9: error: written by a newer regard [format-is-known]
    | regard: 2
    |         ^
    this program knows format 1; use the program that wrote it
  [3]
  $ git checkout -q -- cases
  $ sed -i 's/^summary: .*/<<<<<<< HEAD\n&\n=======\nsummary: "You shouted."\n>>>>>>> other/' $RECORD
  $ regard check
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
  $ sed -i 's/^summary:/sumary:/' $RECORD
  $ regard check
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

  $ mv $RECORD cases/2026/$OTHER
  $ regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-2T0B80JZ.yaml: error: 'cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-2T0B80JZ.yaml' was removed after it was committed [fact-is-never-changed]
    put it back as it was; what was wrong is mended with 'regard correct', what has changed by an act of its own
  cases/2026/RC-2026-2YCT5VYS/2026-11-02-letter-8CQ3FKV6.yaml:1:1: error: 'LTR-8CQ3FKV6' refers to 'INC-2T0B80JZ', which is not there [reference-names-a-fact]
    fetch the missing file from the shared register, or from history with git log
  cases/2026/RC-2026-2YCT5VYS/2026-11-02-warning-ZKN2VGTR.yaml:1:1: error: 'WRN-ZKN2VGTR' refers to 'INC-2T0B80JZ', which is not there [reference-names-a-fact]
    fetch the missing file from the shared register, or from history with git log
  cases/2026/RC-2026-CK2M5B0Z/2026-11-02-incident-2T0B80JZ.yaml: error: 'cases/2026/RC-2026-CK2M5B0Z/2026-11-02-incident-2T0B80JZ.yaml' is not committed [fact-is-committed]
    see who wrote it; if it was an act of yours, commit it with git
  cases/2026/RC-2026-CK2M5B0Z/2026-11-02-incident-2T0B80JZ.yaml:4:7: error: it lies in 'cases/2026/RC-2026-CK2M5B0Z', and the record in it belongs to RC-2026-2YCT5VYS: it counts for nobody [fact-is-where-it-says]
    | case: RC-2026-2YCT5VYS
    |       ^
    it belongs as 'cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-2T0B80JZ.yaml'; put it back there, or remove it where it is a copy
  [3]
  $ rm cases/2026/$OTHER/*-incident-*.yaml
  $ git checkout -q -- cases
  $ mv $RECORD $FOLDER/2026-11-02-incident-AAAAAAAA.yaml
  $ regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-2T0B80JZ.yaml: error: 'cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-2T0B80JZ.yaml' was removed after it was committed [fact-is-never-changed]
    put it back as it was; what was wrong is mended with 'regard correct', what has changed by an act of its own
  cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-AAAAAAAA.yaml: error: 'cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-AAAAAAAA.yaml' is not committed [fact-is-committed]
    see who wrote it; if it was an act of yours, commit it with git
  cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-AAAAAAAA.yaml:3:5: error: the file's name says INC-AAAAAAAA, and the record in it INC-2T0B80JZ: it counts for nobody [fact-is-where-it-says]
    | id: INC-2T0B80JZ
    |     ^
    it belongs as 'cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-2T0B80JZ.yaml'; put it back there, or remove it where it is a copy
  cases/2026/RC-2026-2YCT5VYS/2026-11-02-letter-8CQ3FKV6.yaml:1:1: error: 'LTR-8CQ3FKV6' refers to 'INC-2T0B80JZ', which is not there [reference-names-a-fact]
    fetch the missing file from the shared register, or from history with git log
  cases/2026/RC-2026-2YCT5VYS/2026-11-02-warning-ZKN2VGTR.yaml:1:1: error: 'WRN-ZKN2VGTR' refers to 'INC-2T0B80JZ', which is not there [reference-names-a-fact]
    fetch the missing file from the shared register, or from history with git log
  [3]
  $ rm $FOLDER/*AAAAAAAA.yaml
  $ git checkout -q -- cases

What does not belong in a case is said, and so is what is gone, changed, or was never committed.

  $ echo hello > $FOLDER/notes.txt
  $ regard check
  cases/2026/RC-2026-2YCT5VYS/notes.txt: error: 'cases/2026/RC-2026-2YCT5VYS/notes.txt' is neither a record nor a text that was sent [only-records-are-kept-here]
    move it out of the register; what proves something is named with --evidence, not kept here
  [1]
  $ rm $FOLDER/notes.txt
  $ sed -i 's/You swore at the adviser/You hit the adviser/' $RECORD
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
  cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-2T0B80JZ.yaml: error: 'cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-2T0B80JZ.yaml' was changed by commit [..] after it was written [fact-is-never-changed]
    put it back as it was; what was wrong is mended with 'regard correct', what has changed by an act of its own
  cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-2T0B80JZ.yaml:1:1: error: 'cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-2T0B80JZ.yaml' is not what 'LTR-8CQ3FKV6' refers to: it has been changed since [evidence-is-what-was-cited]
    put it back as it was (git log -- cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-2T0B80JZ.yaml)
  cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-2T0B80JZ.yaml:1:1: error: 'cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-2T0B80JZ.yaml' is not what 'WRN-ZKN2VGTR' refers to: it has been changed since [evidence-is-what-was-cited]
    put it back as it was (git log -- cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-2T0B80JZ.yaml)
  [1]
  $ git revert --no-edit HEAD > ../revert.txt
  $ regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-2T0B80JZ.yaml: warning: 'cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-2T0B80JZ.yaml' was changed by commit [..] after it was written, and has been put back since [fact-is-never-changed]
    nothing is left to do; the history shows who changed it
  $ git reset -q --hard HEAD~2
  $ git rm -q --cached $RECORD
  $ regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-2T0B80JZ.yaml: error: 'cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-2T0B80JZ.yaml' is not committed [fact-is-committed]
    see who wrote it; if it was an act of yours, commit it with git
  [1]
  $ git reset -q

A clock that goes backwards is not believed.

  $ REGARD_NOW=2026-11-02T08:59:00Z regard correct $CALL --set place='Contact Centre' --because 'It was left out.'
  refused: 'INC-2T0B80JZ' was recorded at 2026-11-02T09:00:00Z, which is later than now (2026-11-02T08:59:00Z) [clock-is-wrong]
    set this machine's clock right, then try again
  [1]
  $ REGARD_NOW=2026-10-30T09:00:00Z regard check | grep -A1 $CALL
  cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-2T0B80JZ.yaml:1:1: warning: 'INC-2T0B80JZ' was recorded at 2026-11-02T09:00:00Z, which is still to come [clock-is-wrong]
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
  $ regard init new --council 'Ashmere Council' --policy ashmere
  refused: 'ashmere' is not a policy pack [word-is-in-the-policy]
    these ship with the program: general, aberdeen-2025, north-northamptonshire-2024, west-lindsey-2024, york-2025 and york-2013
  [1]
  $ regard init new --council 'Ashmere Council' --policy york
  refused: 'york' is not a policy pack [word-is-in-the-policy]
    did you mean 'york-2025'?
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
  $ unset REGARD_NOW
  $ unset REGARD_SEED
  $ regard init new --council 'Ashmere Council' --policy general
  error: git does not know who you are, and no --name and --email were given
    git config --global user.name 'Your Name'; git config --global user.email you@example.org
  [4]
  $ regard init new --council 'Ashmere Council' --policy general --registrar 'The Registrar' --email a@b.example --name A
  error: --registrar: 'The Registrar' is not an officer's id
    an id is small letters, digits, dots and hyphens, and begins with a letter
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
