A record's name, folder and content agree. What was moved, copied or renamed counts for nobody, and is told.

  $ . whole
  $ mkdir cases/2026/RC-2026-AAAAAAAA; cp $RECORD cases/2026/RC-2026-AAAAAAAA; regard check
  RC-2026-AAAAAAAA: error: 'RC-2026-AAAAAAAA' has no person [person-is-named]
    fetch the missing file from the shared register, or from history with git log
  cases/2026/RC-2026-AAAAAAAA/2026-11-20-incident-1PD5TB29.yaml:4:7: error: it lies in 'cases/2026/RC-2026-AAAAAAAA', and the record in it belongs to RC-2026-2YCT5VYS: it counts for nobody [fact-is-where-it-says]
    | case: RC-2026-2YCT5VYS
    |       ^
    it belongs as 'cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-1PD5TB29.yaml'; put it back there, or remove it where it is a copy
  [3]
  $ . afresh
  $ mv $RECORD $FOLDER/2026-11-20-incident-AAAAAAAA.yaml; regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-AAAAAAAA.yaml:3:5: error: the file's name says INC-AAAAAAAA, and the record in it INC-1PD5TB29: it counts for nobody [fact-is-where-it-says]
    | id: INC-1PD5TB29
    |     ^
    it belongs as 'cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-1PD5TB29.yaml'; put it back there, or remove it where it is a copy
  [3]
  $ . afresh
  $ mv $RECORD $FOLDER/2026-11-20-warning-$(basename $RECORD | cut -c21-28).yaml; regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-warning-1PD5TB29.yaml:2:7: error: the file's name says warning, and the record in it incident: it counts for nobody [fact-is-where-it-says]
    | kind: incident
    |       ^
    it belongs as 'cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-1PD5TB29.yaml'; put it back there, or remove it where it is a copy
  [3]
  $ . afresh
  $ mv $RECORD $FOLDER/2026-11-21-$(basename $RECORD | cut -c12-); regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-21-incident-1PD5TB29.yaml:9:11: error: the file's name says 2026-11-21, and the record in it 2026-11-20: it counts for nobody [fact-is-where-it-says]
    | recorded: {by: t.novak, at: 2026-11-20T10:00:00Z}
    |           ^
    it belongs as 'cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-1PD5TB29.yaml'; put it back there, or remove it where it is a copy
  [3]
  $ . afresh
  $ mv $RECORD $FOLDER/$(basename $RECORD .yaml).v2-AAAA.yaml; regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-1PD5TB29.v2-AAAA.yaml:3:5: error: the file's name says version 2, and the record in it version 1: it counts for nobody [fact-is-where-it-says]
    | id: INC-1PD5TB29
    |     ^
    it belongs as 'cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-1PD5TB29.yaml'; put it back there, or remove it where it is a copy
  [3]
  $ . afresh
  $ mv $RECORD $FOLDER/incident.yaml; regard check
  cases/2026/RC-2026-2YCT5VYS/incident.yaml:3:5: error: 'incident.yaml' is not the name of a record: it counts for nobody [fact-is-where-it-says]
    | id: INC-1PD5TB29
    |     ^
    it belongs as 'cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-1PD5TB29.yaml'; put it back there, or remove it where it is a copy
  [3]
  $ . afresh
  $ mv $RECORD $FOLDER/$(basename $RECORD .yaml).yml; regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-1PD5TB29.yml:3:5: error: '2026-11-20-incident-1PD5TB29.yml' is not the name of a record: it counts for nobody [fact-is-where-it-says]
    | id: INC-1PD5TB29
    |     ^
    it belongs as 'cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-1PD5TB29.yaml'; put it back there, or remove it where it is a copy
  [3]
  $ . afresh
  $ mv $RECORD register; regard check
  register/2026-11-20-incident-1PD5TB29.yaml:4:7: error: it lies in 'register', and the record in it belongs to RC-2026-2YCT5VYS: it counts for nobody [fact-is-where-it-says]
    | case: RC-2026-2YCT5VYS
    |       ^
    it belongs as 'cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-1PD5TB29.yaml'; put it back there, or remove it where it is a copy
  [3]
  $ . afresh
  $ cp register/*-details-*.yaml $FOLDER; regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-02-details-WT32TC11.yaml:2:7: error: it lies in 'cases/2026/RC-2026-2YCT5VYS', and the record in it belongs to the office: it counts for nobody [fact-is-where-it-says]
    | kind: details
    |       ^
    it belongs as 'register/2026-11-02-details-WT32TC11.yaml'; put it back there, or remove it where it is a copy
  [3]
  $ . afresh
  $ mkdir $FOLDER/old; mv $RECORD $FOLDER/old; regard check
  cases/2026/RC-2026-2YCT5VYS/old: error: no record or case belongs at 'cases/2026/RC-2026-2YCT5VYS/old': nothing in it counts [fact-is-where-it-says]
    put what belongs elsewhere back in its place, or remove it where it is a copy or a link
  [3]
  $ . afresh
  $ mkdir cases/2025; mv $FOLDER cases/2025; regard check
  cases/2025/RC-2026-2YCT5VYS: error: no record or case belongs at 'cases/2025/RC-2026-2YCT5VYS': nothing in it counts [fact-is-where-it-says]
    put what belongs elsewhere back in its place, or remove it where it is a copy or a link
  [3]
  $ . afresh
  $ mv $FOLDER cases/2026/Whitlock; regard check
  cases/2026/Whitlock: error: no record or case belongs at 'cases/2026/Whitlock': nothing in it counts [fact-is-where-it-says]
    put what belongs elsewhere back in its place, or remove it where it is a copy or a link
  [3]
  $ . afresh
  $ ln -s $(basename $RECORD) $FOLDER/2026-11-20-incident-AAAAAAAA.yaml; regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-AAAAAAAA.yaml: error: no record or case belongs at 'cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-AAAAAAAA.yaml': nothing in it counts [fact-is-where-it-says]
    put what belongs elsewhere back in its place, or remove it where it is a copy or a link
  [3]
  $ . afresh
  $ mv $FOLDER ../elsewhere; ln -s $HOME/elsewhere $FOLDER; regard check
  cases/2026/RC-2026-2YCT5VYS: error: no record or case belongs at 'cases/2026/RC-2026-2YCT5VYS': nothing in it counts [fact-is-where-it-says]
    put what belongs elsewhere back in its place, or remove it where it is a copy or a link
  [3]

A later version keeps the day of the first in its name.

  $ . afresh
  $ regard correct $LEAF --set place='Library' --because 'It was left out.'
  corrected INC-1PD5TB29: both versions are kept
  this register is not under git: nothing is committed
  $ mv $FOLDER/*.v2-*.yaml $FOLDER/2026-11-21-incident-${LEAF#INC-}.v2-AAAA.yaml; regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-21-incident-1PD5TB29.v2-AAAA.yaml:1:1: error: the file's name says 2026-11-21, and the first version of INC-1PD5TB29 is of 2026-11-20: it counts for nobody [fact-is-where-it-says]
    give it back the name that git knows it by
  [3]

What does not belong there.

  $ . afresh
  $ echo hello > $FOLDER/notes.txt; echo hello > register/notes.txt; echo hello > cases/notes.txt; mkdir cases/2026/notes; regard check
  cases/2026/RC-2026-2YCT5VYS/notes.txt: error: 'cases/2026/RC-2026-2YCT5VYS/notes.txt' is neither a record nor a text that was sent [only-records-are-kept-here]
    move it out of the register; what proves something is named with --evidence, not kept here
  cases/2026/notes: error: 'cases/2026/notes' is neither a record nor a text that was sent [only-records-are-kept-here]
    move it out of the register; what proves something is named with --evidence, not kept here
  cases/notes.txt: error: 'cases/notes.txt' is neither a record nor a text that was sent [only-records-are-kept-here]
    move it out of the register; what proves something is named with --evidence, not kept here
  register/notes.txt: error: 'register/notes.txt' is neither a record nor a text that was sent [only-records-are-kept-here]
    move it out of the register; what proves something is named with --evidence, not kept here
  [1]
