Forms: an editor, a file or standard input fill in the same request, so that no words stay in the shell's history.

  $ . founding
  $ CASE=$(regard case open --quiet --name 'Dana Whitlock' --service Housing)

An editor that only looks: the form as it is offered.

  $ printf '#!/bin/sh\ncat "$1"\n' > ../look; chmod +x ../look
  $ EDITOR=$HOME/look regard warning issue $CASE --edit --on 2026-11-02
  # regard warning issue: warn, and say what should change
  # Lines that begin with # are notes. Save and leave the editor to record;
  # leave the form as it is, or empty it, to give up.

  # which of the policy's warnings it is (needed). One of: informal, formal.
  level:

  # the day it was given (needed). The person may read this.
  given_on: "2026-11-02"

  # how it was given (needed). One of: call, letter, email, in-person. The
  # person may read this.
  how:

  # the incidents it answers (needed).
  cites:
  #  - "INC-…"

  # what the person is asked to change; they will read this (needed).
  expects:

  # the officers who give it. The person may read this.
  given_by:
  #  - "OFFICER"

  # what the stage asks to be considered. This stays in the file.
  considered:
    circumstances:
    adjustments:
    meeting:
    mediation:
    distress:

  # the day until which conduct is watched. The person may read this. A date, or
  # a length of time such as 3m.
  monitor_until:

  # the officer who gave it, where another typed it.
  decided_by:

  # the signed paper, where typed for others. This stays in the file.
  on_paper:
  #  - what:
  #    held_by:
  #    kept_until:
  error: the form was left as it was: given up, nothing was recorded
  [2]

One that fills it in, but not well at first: the form comes back with what is wrong, in place.

  $ cat > ../hasty <<'END'
  > #!/bin/sh
  > if grep -q '^# ERROR' "$1"
  > then
  >   grep -A1 '^# ERROR' "$1"
  >   sed -i '/^# ERROR/d; s/^channel: .*/channel: telephone/; s/2026-02-30/2026-10-27/' "$1"
  > else
  >   sed -i 's/^occurred_on:.*/occurred_on: 2026-02-30/; s/^channel:.*/channel: telephon/; s/^category:.*/category: abuse/; s/^summary:.*/summary: "You swore at the adviser."/' "$1"
  > fi
  > END
  $ chmod +x ../hasty
  $ EDITOR=$HOME/hasty regard incident add $CASE --edit
  # ERROR '2026-02-30' is not a date: write it as year-month-day, for example
  # 2026-11-21
  recorded incident INC-2T0B80JZ in RC-2026-2YCT5VYS
  $ cat cases/2026/$CASE/*-incident-*.yaml
  regard: 1
  kind: incident
  id: INC-2T0B80JZ
  case: RC-2026-2YCT5VYS
  occurred_on: 2026-10-27
  channel: telephone
  category: abuse
  summary: "You swore at the adviser."
  recorded: {by: t.novak, at: 2026-11-02T09:00:00Z}
  $ ls -A .regard/drafts

One that never gets it right gives up, keeps the draft, and is offered it again. No name of a person is in its name.

  $ printf '#!/bin/sh\nsed -i "s/^summary:.*/summary: You swore/" "$1"\n' > ../stuck; chmod +x ../stuck
  $ EDITOR=$HOME/stuck regard incident add $CASE --edit
  error: the form was left with its errors: nothing was recorded
    the draft is kept; the same command with --edit offers it again
  [2]
  $ stat -c '%A %n' .regard .regard/drafts/*
  drwx------ .regard
  -rw------- .regard/drafts/incident-add-RC-2026-2YCT5VYS.yaml
  $ EDITOR=$HOME/look regard incident add $CASE --edit | grep summary
  your unfinished form is offered again
  error: the form was left with its errors: nothing was recorded
    the draft is kept; the same command with --edit offers it again
  summary: You swore
  summary: You swore
  $ EDITOR=true regard incident add $CASE --edit
  your unfinished form is offered again
  error: the form was left with its errors: nothing was recorded
    the draft is kept; the same command with --edit offers it again
  [2]
  $ ls -A .regard/drafts
  incident-add-RC-2026-2YCT5VYS.yaml
  $ EDITOR=false regard incident add $CASE --edit
  your unfinished form is offered again
  error: the editor 'false' failed
    set VISUAL or EDITOR to an editor that works; the draft is kept
  [4]
  $ EDITOR=no-such-editor regard incident add $CASE --edit
  your unfinished form is offered again
  sh: 1: no-such-editor: not found
  error: the editor 'no-such-editor' failed
    set VISUAL or EDITOR to an editor that works; the draft is kept
  [4]
  $ git status --short

The same form from a file, and from standard input; options win over it.

  $ cat > ../incident.yaml <<'END'
  > # A comment is welcome here.
  > occurred_on: 2026-10-28
  > channel: telephone
  > category: abuse
  > summary: |
  >   You swore at the adviser.
  >   Then you rang again.
  > evidence:
  >   - what: "recording 12"
  >     held_by: "Contact Centre"
  > END
  $ regard incident add $CASE --file ../incident.yaml --on 2026-10-29
  recorded incident INC-11MYYW4Z in RC-2026-2YCT5VYS
  $ sed 's/abuse/threats/' ../incident.yaml | regard incident add $CASE --file -
  recorded incident INC-7196SKWJ in RC-2026-2YCT5VYS
  $ regard case show $CASE
  Case      RC-2026-2YCT5VYS (open)
  Person    Dana Whitlock
  Identity  unconfirmed
  Owner     t.novak

  DAY         ID            RECORD    WHAT
  2026-10-27  INC-2T0B80JZ  incident  abuse by telephone: You swore at the
                                      adviser.
  2026-10-28  INC-7196SKWJ  incident  threats by telephone: You swore at the
                                      adviser. Then you rang again.
  2026-10-29  INC-11MYYW4Z  incident  abuse by telephone: You swore at the
                                      adviser. Then you rang again.
  2026-11-02  PER-CK2M5B0Z  person    Dana Whitlock
  $ sed 's/^summary/sumary/' ../incident.yaml | regard incident add $CASE --file -
  error: standard input:5:1: 'sumary' is not a field of 'incident add'; did you mean 'summary'?
    keys of your own begin with 'x-'
  [2]
  $ sed 's/2026-10-28/28 October/' ../incident.yaml | regard incident add $CASE --file -
  error: standard input:2:14: '28 October' is not a date
    write it as year-month-day, for example 2026-11-21
  [2]
  $ sed 's/^evidence:/evidence: yes/' ../incident.yaml | regard incident add $CASE --file -
  error: standard input:9:9: ': ' is not expected here
    put text that holds it in double quotes
  [2]
  $ sed 's/^    held_by/\theld_by/' ../incident.yaml | regard incident add $CASE --file -
  error: standard input:10:1: 'U+0009' is a tab
    indent with blanks; in double quotes write \t
  [2]
  $ sed 's/$/\r/' ../incident.yaml | regard incident add $CASE --file -
  error: standard input:1:29: lines end with a carriage return
    save the file with line feeds alone (Unix line ends)
  [2]
  $ printf '\357\273\277' | cat - ../incident.yaml | regard incident add $CASE --file -
  error: standard input:1:1: 'U+FEFF' is a byte order mark
    save the file as UTF-8 without it
  [2]
  $ printf 'summary: caf\351\n' | regard incident add $CASE --file -
  error: standard input:1:13: this is not UTF-8
    save the file as UTF-8
  [2]
  $ regard incident add $CASE --file ../nowhere.yaml
  error: '../nowhere.yaml' could not be read: No such file or directory
    give the name of a file that is there and that you may read
  [4]
  $ regard incident add $CASE --file
  error: '--file' lacks its value
    give --file FILE|-; a value that begins with '--' is written --file=…
  [2]

A text may come from a file or standard input, and `@@` begins one that begins with @.

  $ printf 'You swore at the adviser.\r\nThen you rang again.\r\n\r\n' > ../summary.txt
  $ regard incident add $CASE --on 2026-10-27 --channel telephone --category abuse --summary @../summary.txt --detail '@@adviser was the handle used.'
  recorded incident INC-7H46E6EZ in RC-2026-2YCT5VYS
  $ printf 'You swore at the adviser.' | regard incident add $CASE --on 2026-10-30 --channel telephone --category abuse --summary -
  recorded incident INC-B9XCVDCZ in RC-2026-2YCT5VYS
  $ regard incident add $CASE --on 2026-10-27 --channel telephone --category abuse --summary @../nowhere.txt
  error: '../nowhere.txt' could not be read: No such file or directory
    give the name of a file that is there and that you may read
  [4]
  $ tail -6 cases/2026/$CASE/*-incident-$(echo $INC | cut -c5-).yaml
  category: abuse
  summary: |
    You swore at the adviser.
    Then you rang again.
  detail: "@adviser was the handle used."
  recorded: {by: t.novak, at: 2026-11-02T09:00:00Z}
