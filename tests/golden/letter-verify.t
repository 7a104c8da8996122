Letters as evidence: made again, they are what was sent, or what changed is named.

  $ . founding
  $ . warned
  $ . proposed
  $ . restricted
  $ LETTER=$(ls cases/2026/$CASE/2026-11-20-letter-*.yaml | sed 's/.*letter-\(.*\).yaml/LTR-\1/')
  $ regard letter verify $LETTER
  'LTR-XNJADKGB' is what was sent: 'decision' of 20 November 2026, made again from 8 records and its template, byte for byte
  $ regard letter verify $LETTER --format json
  {
    "schema": "regard/letter-verify/1",
    "read": {
      "cases": 1,
      "records": 24,
      "unreadable": []
    },
    "letter": "LTR-XNJADKGB",
    "same": true,
    "changed": []
  }
  $ regard letter verify $LETTER --quiet
  $ regard letter verify LTR-00000000
  refused: 'LTR-00000000' is not a letter of this register [id-is-known]
    'regard case find NAME' gives the case, and 'regard case show CASE' lists what is in it
  [1]
  $ regard letter verify $CALL
  refused: 'INC-2T0B80JZ' is not a letter of this register [id-is-known]
    'regard case find NAME' gives the case, and 'regard case show CASE' lists what is in it
  [1]

What comes later changes nothing: new details, an officer who has left, the person's new address, a correction.

  $ export REGARD_NOW=2026-12-01T10:00:00Z
  $ regard register set --as r.lindqvist telephone='01234 500000' appeals-email=other@ashmere.example
  recorded DET-YVM7DB55: letters and dates follow it from now on
  $ regard officer end j.byrne --as r.lindqvist --on 2026-11-30 --because 'Retired.'
  j.byrne leaves on 30 November 2026
  $ regard person update $CASE --address '1 New Street, Ashmere AS9 9ZZ'
  recorded what has changed: PER-CK2M5B0Z in RC-2026-2YCT5VYS
  $ regard correct $CALLS --set 'summary=You rang 41 times in four days about one repair.' --because 'Two calls were counted twice.'
  corrected INC-W148GYX6: both versions are kept
  $ regard incident add $CASE --on 2026-11-30 --channel telephone --category abuse --summary 'You swore again.'
  recorded incident INC-ERYDGT7D in RC-2026-2YCT5VYS
  $ regard letter verify $LETTER
  'LTR-XNJADKGB' is what was sent: 'decision' of 20 November 2026, made again from 8 records and its template, byte for byte
  $ regard letter render decision $RESTRICTION | grep -o -e DRAFT -e 'ring [*]*01234 [0-9]*' | sort -u
  DRAFT
  ring **01234 500000
  ring 01234 500000
  ring 01234 567892
  $ git status --short

A fact that was changed, in the case or in the office, is named; so is one that is gone.

  $ sed -i 's/43 times/34 times/' cases/2026/$CASE/2026-11-20-incident-*[!3].yaml
  $ regard letter verify $LETTER
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-W148GYX6.yaml: error: 'INC-W148GYX6' version 1 is not what the letter spoke from: it has been changed since [evidence-is-what-was-cited]
    put it back as it was (git log -- cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-W148GYX6.yaml)
  'LTR-XNJADKGB' is not as it was when it was sent; made again, its words are others
  [1]
  $ regard letter verify $LETTER --format json
  {
    "schema": "regard/letter-verify/1",
    "read": {
      "cases": 1,
      "records": 29,
      "unreadable": []
    },
    "letter": "LTR-XNJADKGB",
    "same": false,
    "changed": [
      {
        "what": "'INC-W148GYX6' version 1 is not what the letter spoke from: it has been changed since",
        "where": "cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-W148GYX6.yaml",
        "rule": "evidence-is-what-was-cited",
        "mend": "put it back as it was (git log -- cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-W148GYX6.yaml)"
      }
    ]
  }
  [1]
  $ git checkout -q -- .
  $ sed -i 's/01234 567890/01234 567891/' register/*-details-*.yaml
  $ regard letter verify $LETTER
  register/2026-11-02-details-WT32TC11.yaml: error: 'DET-WT32TC11' version 1 is not what the letter spoke from: it has been changed since [evidence-is-what-was-cited]
    put it back as it was (git log -- register/2026-11-02-details-WT32TC11.yaml)
  'LTR-XNJADKGB' is not as it was when it was sent; made again, its words are others
  [1]
  $ regard check | grep $LETTER
  register/2026-11-02-details-WT32TC11.yaml:1:1: error: 'register/2026-11-02-details-WT32TC11.yaml' is not what 'LTR-XNJADKGB' refers to: it has been changed since [evidence-is-what-was-cited]
  $ git checkout -q -- .
  $ rm cases/2026/$CASE/2026-11-20-decision-*.yaml
  $ regard letter verify $LETTER
  DEC-P5VC2WKY: error: 'DEC-P5VC2WKY' version 1, which the letter speaks from, is not there [reference-names-a-fact]
    fetch the missing file from the shared register, or from history with git log
  'LTR-XNJADKGB' is not as it was when it was sent; made again, its words are others
  [1]
  $ git checkout -q -- .

So is the template that it was made from, gone or changed; and the text that is kept.

  $ USED=$(sed -n 's|^template_sha256: "\(.*\)"|templates/used/\1.md|p' cases/2026/$CASE/2026-11-20-letter-*.yaml)
  $ sed -i 's/Yours sincerely/Yours/' $USED
  $ regard letter verify $LETTER
  templates/used/[..].md: error: the template that 'LTR-XNJADKGB' was made from has been changed since [letter-is-what-was-sent]
    put it back as it was (git log -- templates/used/[..].md)
  'LTR-XNJADKGB' is not as it was when it was sent, and its words could not be made again
  [1]
  $ rm $USED
  $ regard letter verify $LETTER
  templates/used/[..].md: error: the template that 'LTR-XNJADKGB' was made from is not there [letter-is-what-was-sent]
    put it back as it was (git log -- templates/used/[..].md)
  'LTR-XNJADKGB' is not as it was when it was sent, and its words could not be made again
  [1]
  $ git checkout -q -- .
  $ sed -i 's/30 May 2027/30 May 2028/' cases/2026/$CASE/2026-11-20-letter-*.md
  $ regard letter verify $LETTER
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-letter-XNJADKGB.md: error: the text that was sent as 'LTR-XNJADKGB' has been changed since [letter-is-what-was-sent]
    put it back as it was (git log -- cases/2026/RC-2026-2YCT5VYS/2026-11-20-letter-XNJADKGB.md)
  'LTR-XNJADKGB' is not as it was when it was sent; made again, its words are the same
  [1]
  $ rm cases/2026/$CASE/2026-11-20-letter-*.md
  $ regard letter verify $LETTER
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-letter-XNJADKGB.md: error: the text that was sent as 'LTR-XNJADKGB' is not there [letter-is-what-was-sent]
    put it back as it was (git log -- cases/2026/RC-2026-2YCT5VYS/2026-11-20-letter-XNJADKGB.md)
  'LTR-XNJADKGB' is not as it was when it was sent; made again, its words are the same
  [1]
  $ git checkout -q -- .

And the policy that it was made under; then the register could not all be read.

  $ sed -i 's/^version: 1$/version: 2/' policies/general.1.yaml
  $ regard letter verify $LETTER
  policies/general.1.yaml:6:7: error: the file's name says 'general' version 1, and the pack in it 'general' version 2 [fact-is-where-it-says]
    | pack: general
    |       ^
    an adopted pack keeps its name and its words for ever; put it back from history
  policies/general.1.yaml: error: the policy 'general' version 1 is not in the register as it was then [pack-is-what-was-adopted]
    put the file back from history
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-letter-XNJADKGB.yaml: error: made again, the letter is refused: the policy 'general' version 1 is not in the register as it was then [pack-is-what-was-adopted]
    'regard check' says what was changed; put the file back from history
  'LTR-XNJADKGB' is not as it was when it was sent, and its words could not be made again
  [3]
  $ git checkout -q -- .
  $ echo 'regard: 1' > cases/2026/$CASE/2026-11-20-letter-${LETTER#LTR-}.yaml
  $ regard letter verify $LETTER
  error: cases/2026/RC-2026-2YCT5VYS/2026-11-20-letter-XNJADKGB.yaml:1:1: the record does not say its kind
    'regard check' lists everything that cannot be read; nothing was written
  [3]
  $ git checkout -q -- .

Words that differ though nothing that it names has changed: the line is shown, and what may have come in later.

  $ sed -i 's/Ashmere Council/Ashmere Borough Council/' register.yaml
  $ regard letter verify $LETTER
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-letter-XNJADKGB.md:3:1: error: nothing that the letter names has changed, and made again it has other words: '**Ashmere Council**\' was sent, and now it would be '**Ashmere Borough Council**\' [letter-is-what-was-sent]
    this program words it otherwise than the one that sent it, or a record with an earlier time came in later; of what was recorded before it, the letter does not name LTR-8CQ3FKV6
  'LTR-XNJADKGB' is not as it was when it was sent; made again, its words are others
  [1]
  $ git checkout -q -- .
  $ regard letter verify $LETTER --quiet

The file that really went, such as the PDF or a scan: its SHA-256 is kept, and not its name. One that cannot be read stops it.

  $ regard letter returned $LETTER --on 2026-12-01 --because 'Gone away.'
  recorded DLV-PKQ5MKRZ: the letter came back, and its clocks stop
  $ regard letter verify $LETTER
  'LTR-XNJADKGB' is what was sent: 'decision' of 20 November 2026, made again from 8 records and its template, byte for byte
  $ regard letter verify $LETTER --sent cases/2026/$CASE/2026-11-20-letter-${LETTER#LTR-}.md
  'LTR-XNJADKGB' is what was sent: 'decision' of 20 November 2026, made again from 8 records and its template, byte for byte
  $ printf 'The pages that went.' > ../pages-that-went.pdf
  $ regard letter verify $LETTER --sent ../pages-that-went.pdf
  ../pages-that-went.pdf: error: '../pages-that-went.pdf' is not the text that was sent, and no other file was recorded with --sent [letter-is-what-was-sent]
    compare it with the file that was kept when the letter went
  'LTR-XNJADKGB' is not as it was when it was sent; made again, its words are the same
  [1]
  $ regard letter send decision $RESTRICTION --by hand --on 2026-12-01 --sent ../nowhere.pdf
  error: '../nowhere.pdf' could not be read: No such file or directory
    give the name of a file that is there and that you may read
  [4]
  $ regard letter send decision $RESTRICTION --by hand --on 2026-12-01 --sent ..
  error: '..' could not be read: Is a directory
    give the name of a file that is there and that you may read
  [4]
  $ git status --short
  $ regard letter send decision $RESTRICTION --by hand --on 2026-12-01 --sent ../pages-that-went.pdf
  recorded letter LTR-TC2APBZG: decision sent by hand on 1 December 2026
  in force from 1 December 2026; an appeal may be made until 31 December 2026
  $ grep -h file_sha256 cases/2026/$CASE/2026-12-01-letter-*.yaml
  file_sha256: "[..]"
  $ sha256sum ../pages-that-went.pdf | cut -c1-64
  [..]
  $ grep -rl pages-that-went .
  [1]
  $ regard letter verify $LTR --sent ../pages-that-went.pdf
  'LTR-TC2APBZG' is what was sent: 'decision' of 1 December 2026, made again from 9 records and its template, byte for byte
  $ printf 'Other pages.' > ../pages-that-went.pdf
  $ regard letter verify $LTR --sent ../pages-that-went.pdf
  ../pages-that-went.pdf: error: '../pages-that-went.pdf' is not the file that was sent [letter-is-what-was-sent]
    compare it with the file that was kept when the letter went
  'LTR-TC2APBZG' is not as it was when it was sent; made again, its words are the same
  [1]
  $ regard letter verify $LTR --sent ../nowhere.pdf
  error: '../nowhere.pdf' could not be read: No such file or directory
    give the name of a file that is there and that you may read
  [4]
  $ regard letter verify $LTR
  'LTR-TC2APBZG' is what was sent: 'decision' of 1 December 2026, made again from 9 records and its template, byte for byte
  $ regard check | grep -v letter-check
  nothing to mend in 1 case and 31 records
