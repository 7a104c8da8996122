A record is a strict subset of YAML, which every reader reads alike. Each thing that is not is told with its place.

  $ . whole

Bytes that are no text, or not the text they look like.

  $ printf '' > $RECORD; regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-1PD5TB29.yaml:1:1: error: the file is empty [record-is-readable]
    | ^
    compare it with what git keeps
  [3]
  $ head -c 1100000 /dev/zero | tr '\0' a > $RECORD; regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-1PD5TB29.yaml:1:1: error: the file has 1100000 bytes; the most is 1048576 [record-is-readable]
    | [..]…
    | ^
    keep long papers outside the register and name them in the record
  [3]
  $ . afresh
  $ sed -i 's/You swore again/Caf\xe9/' $RECORD; regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-1PD5TB29.yaml:8:14: error: this is not UTF-8 [record-is-readable]
    | summary: "Caf\xe9."
    |              ^
    save the file as UTF-8
  [3]
  $ . afresh
  $ sed -i '1s/^/\xef\xbb\xbf/' $RECORD; regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-1PD5TB29.yaml:1:1: error: 'U+FEFF' is a byte order mark [record-is-readable]
    | \u{FEFF}regard: 1
    | ^
    save the file as UTF-8 without it
  [3]
  $ . afresh
  $ sed -i 's/$/\r/' $RECORD; regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-1PD5TB29.yaml:1:10: error: lines end with a carriage return [record-is-readable]
    | regard: 1\x0d
    |          ^
    save the file with line feeds alone (Unix line ends)
  [3]
  $ . afresh
  $ sed -i 's/^summary: /summary:\t/' $RECORD; regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-1PD5TB29.yaml:8:9: error: 'U+0009' is a tab [record-is-readable]
    | summary:\t"You swore again."
    |         ^
    indent with blanks; in double quotes write \t
  [3]
  $ . afresh
  $ sed -i 's/You swore/You \x1b[31mswore/' $RECORD; regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-1PD5TB29.yaml:8:15: error: 'U+001B' is a control character [record-is-readable]
    | summary: "You \x1b[31mswore again."
    |               ^
    remove it, or in double quotes write \u001B
  [3]
  $ . afresh
  $ sed -i 's/You swore/You\xe2\x80\xa8swore/' $RECORD; regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-1PD5TB29.yaml:8:14: error: 'U+2028' is a line end that only some readers know [record-is-readable]
    | summary: "You\u{2028}swore again."
    |              ^
    remove it, or in double quotes write \u2028
  [3]

Cut off, or gone on with.

  $ . afresh
  $ sed -i '$d' $RECORD; regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-1PD5TB29.yaml:1:1: error: the record does not end with 'recorded' [record-is-readable]
    | regard: 1
    | ^
    the file has been cut off or added to; fetch it again from the shared register
  [3]
  $ . afresh
  $ truncate -s -1 $RECORD; regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-1PD5TB29.yaml:9:50: error: the file has been cut off: its last line has no end [record-is-readable]
    | recorded: {by: t.novak, at: 2026-11-20T10:00:00Z}
    |                                                  ^
    compare it with what git keeps, then end it with one newline
  [3]
  $ . afresh
  $ truncate -s 180 $RECORD; regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-1PD5TB29.yaml:9:11: error: '{' is not closed [record-is-readable]
    | recorded: {by: t.novak, at:\x20
    |           ^
    close it, or put the text in double quotes
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-1PD5TB29.yaml:9:29: error: the file has been cut off: its last line has no end [record-is-readable]
    | recorded: {by: t.novak, at:\x20
    |                             ^
    compare it with what git keeps, then end it with one newline
  [3]
  $ . afresh
  $ printf '\n\n' >> $RECORD; regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-1PD5TB29.yaml:11:1: error: blank lines at the end of the file [record-is-readable]
    | ^
    end the file with one newline
  [3]
  $ . afresh
  $ printf 'place: "Library"\n' >> $RECORD; regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-1PD5TB29.yaml:1:1: error: the record does not end with 'recorded' [record-is-readable]
    | regard: 1
    | ^
    the file has been cut off or added to; fetch it again from the shared register
  [3]
  $ . afresh
  $ printf -- '---\nregard: 1\n' >> $RECORD; regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-1PD5TB29.yaml:10:1: error: '---' begins another document [record-is-readable]
    | ---
    | ^
    remove it: a file is one document, and '---' may only be its first line
  [3]
  $ . afresh
  $ printf '...\n' >> $RECORD; regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-1PD5TB29.yaml:10:1: error: '...' ends the document [record-is-readable]
    | ...
    | ^
    remove the line: a file is one document
  [3]
  $ . afresh
  $ sed -i '1s/^/%YAML 1.2\n/' $RECORD; regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-1PD5TB29.yaml:1:1: error: '%' begins a directive [record-is-readable]
    | %YAML 1.2
    | ^
    remove the line, or put the text in double quotes
  [3]
  $ . afresh
  $ sed -i 's/^summary: .*/<<<<<<< HEAD\n&\n=======\nsummary: "You shouted."\n>>>>>>> other/' $RECORD; regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-1PD5TB29.yaml:8:1: error: git left the two sides of a conflict here [no-conflict-markers]
    | <<<<<<< HEAD
    | ^
    keep one side of the file whole ('git checkout --ours FILE' or '--theirs')
  [3]

A note after '#' is passed over, and a text may stand without quotes where nothing in it means something to YAML.

  $ . afresh
  $ sed -i 's/^summary: .*/# She was upset.\nsummary: You swore]/' $RECORD; regard check
  nothing to mend in 1 case and 25 records

What YAML has and a record does not.

  $ . afresh
  $ sed -i 's/^summary: .*/&\n&/' $RECORD; regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-1PD5TB29.yaml:9:1: error: 'summary' is here a second time; the first is on line 8 [record-is-readable]
    | summary: "You swore again."
    | ^
    keep one of the two
  [3]
  $ . afresh
  $ sed -i 's/^summary: .*/summary: \&it "You swore."\ndetail: *it/' $RECORD; regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-1PD5TB29.yaml:8:10: error: '&' begins an anchor [record-is-readable]
    | summary: &it "You swore."
    |          ^
    remove the anchor, or put the text in double quotes
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-1PD5TB29.yaml:9:9: error: '*' begins an alias [record-is-readable]
    | detail: *it
    |         ^
    write the value itself, or put the text in double quotes
  [3]
  $ . afresh
  $ sed -i 's/^summary: .*/summary: !!str "You swore."/' $RECORD; regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-1PD5TB29.yaml:8:10: error: '!' begins a tag [record-is-readable]
    | summary: !!str "You swore."
    |          ^
    remove the tag, or put the text in double quotes
  [3]
  $ . afresh
  $ sed -i 's/^summary: .*/<<: {summary: "You swore."}/' $RECORD; regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-1PD5TB29.yaml:8:1: error: '<<' merges another map into this one [record-is-readable]
    | <<: {summary: "You swore."}
    | ^
    write the keys themselves
  [3]
  $ . afresh
  $ sed -i 's/^summary: .*/summary: ~/' $RECORD; regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-1PD5TB29.yaml:8:10: error: '~' is nothing [record-is-readable]
    | summary: ~
    |          ^
    leave the key out, or put the text in double quotes
  [3]
  $ . afresh
  $ sed -i 's/^summary: .*/summary:/' $RECORD; regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-1PD5TB29.yaml:8:1: error: 'summary' has no value [record-is-readable]
    | summary:
    | ^
    write it, or leave the key out; text that may be empty is ""
  [3]
  $ . afresh
  $ sed -i 's/^summary: .*/summary: You swore\n  and rang again/' $RECORD; regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-1PD5TB29.yaml:8:10: error: this text goes over more than one line [record-is-readable]
    | summary: You swore
    |          ^
    put it in double quotes on one line, or beneath '|'
  [3]
  $ . afresh
  $ sed -i 's/^summary: .*/? summary\n: "You swore."/' $RECORD; regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-1PD5TB29.yaml:8:1: error: '?' begins a key of many lines [record-is-readable]
    | ? summary
    | ^
    write 'key: value'
  [3]
  $ . afresh
  $ sed -i 's/^summary: .*/&\n12: "You swore."/' $RECORD; regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-1PD5TB29.yaml:9:1: error: the key '12' is not text to every reader [record-is-readable]
    | 12: "You swore."
    | ^
    put it in double quotes
  [3]
  $ . afresh
  $ sed -i 's/^summary: .*/summary: [[[[[[[[["You swore."]]]]]]]]]/' $RECORD; regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-1PD5TB29.yaml:8:17: error: more than 8 maps and lists within each other [record-is-readable]
    | summary: [[[[[[[[["You swore."]]]]]]]]]
    |                 ^
    write it flatter
  [3]

Slips of the hand.

  $ . afresh
  $ sed -i 's/^summary: .*/summary: "You swore./' $RECORD; regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-1PD5TB29.yaml:8:10: error: the quote " does not close on its line [record-is-readable]
    | summary: "You swore.
    |          ^
    close it; longer text goes beneath '|', indented by two blanks
  [3]
  $ . afresh
  $ sed -i 's/^summary: .*/summary: You said: go away/' $RECORD; regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-1PD5TB29.yaml:8:18: error: ': ' is not expected here [record-is-readable]
    | summary: You said: go away
    |                  ^
    put text that holds it in double quotes
  [3]
  $ . afresh
  $ sed -i 's/^summary: .*/summary: "You said \\q"/' $RECORD; regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-1PD5TB29.yaml:8:22: error: this escape is not known [record-is-readable]
    | summary: "You said \q"
    |                      ^
    write \\ for a backslash, \u and four digits for a character
  [3]
  $ . afresh
  $ sed -i 's/^summary: .*/summary: [You, swore/' $RECORD; regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-1PD5TB29.yaml:8:10: error: '[' is not closed [record-is-readable]
    | summary: [You, swore
    |          ^
    close it, or put the text in double quotes
  [3]
  $ . afresh
  $ sed -i 's/^summary: .*/summary "You swore."/' $RECORD; regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-1PD5TB29.yaml:9:9: error: ': ' is not expected here [record-is-readable]
    | recorded: {by: t.novak, at: 2026-11-20T10:00:00Z…
    |         ^
    put text that holds it in double quotes
  [3]
  $ . afresh
  $ sed -i 's/^summary: .*/  summary: "You swore."/' $RECORD; regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-1PD5TB29.yaml:8:10: error: ': ' is not expected here [record-is-readable]
    |   summary: "You swore."
    |          ^
    put text that holds it in double quotes
  [3]
  $ . afresh
  $ sed -i 's/^summary: .*/summary: - "You swore."/' $RECORD; regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-1PD5TB29.yaml:8:10: error: a list cannot begin here [record-is-readable]
    | summary: - "You swore."
    |          ^
    write each '- item' on a line of its own beneath the key
  [3]
  $ . afresh
  $ sed -i 's/^summary: .*/summary: @home/' $RECORD; regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-incident-1PD5TB29.yaml:8:10: error: a value cannot begin with this character [record-is-readable]
    | summary: @home
    |          ^
    put the text in double quotes
  [3]
