Corrections stand beside what they correct. One that is missing, or two of the same version, are told.

  $ . whole
  $ regard correct $LEAF --set place='Library' --because 'It was left out.'
  corrected INC-1PD5TB29: both versions are kept
  this register is not under git: nothing is committed
  $ regard correct $LEAF --set place='the Library' --because 'A word was left out.'
  corrected INC-1PD5TB29: both versions are kept
  $ rm $FOLDER/*.v2-*.yaml; regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-1PD5TB29.v3-KH2C.yaml:1:1: error: 'INC-1PD5TB29' corrects a version that is not there [no-version-is-missing]
    fetch the missing file from the shared register, or from history with git log
  [1]
  $ . afresh
  $ regard correct $LEAF --set place='Library' --because 'It was left out.'
  corrected INC-1PD5TB29: both versions are kept
  this register is not under git: nothing is committed
  $ rm $RECORD; regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-1PD5TB29.v2-1GAH.yaml:1:1: error: 'INC-1PD5TB29' corrects a version that is not there [no-version-is-missing]
    fetch the missing file from the shared register, or from history with git log
  [1]
  $ . afresh
  $ regard correct $LEAF --set place='Library' --because 'It was left out.'
  corrected INC-1PD5TB29: both versions are kept
  this register is not under git: nothing is committed
  $ sed 's/"Library"/"Office"/' $FOLDER/*.v2-*.yaml > $FOLDER/$(basename $RECORD .yaml).v2-AAAA.yaml; regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-1PD5TB29.v2-1GAH.yaml:1:1: error: 'INC-1PD5TB29' was corrected twice over; version 1 stands until one is chosen [correction-forked]
    regard correct INC-1PD5TB29 --set FIELD=VALUE --because TEXT chooses and joins both
  [1]
  $ regard correct $LEAF --set place='Library' --because 'The recording says so.'
  corrected INC-1PD5TB29: both versions are kept
  $ regard check
  nothing to mend in 1 case and 28 records
  $ . afresh
  $ regard correct $LEAF --set place='Library' --because 'It was left out.'
  corrected INC-1PD5TB29: both versions are kept
  this register is not under git: nothing is committed
  $ sed -i 's/at: 2026-11-20/at: 2026-11-19/' $FOLDER/*.v2-*.yaml; regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-1PD5TB29.v2-1GAH.yaml:1:1: error: version 2 of 'INC-1PD5TB29' was recorded at 2026-11-19T10:00:00Z, earlier than the first (2026-11-20T10:00:00Z) [clock-is-wrong]
    a machine's clock was wrong, or the file was written by hand; see with git log who added it
  [1]
