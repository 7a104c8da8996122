Letters from bad templates and odd records: refused with the place and the mend, or made with every word in its place.

  $ . founding
  $ . warned

A template of the council's own that cannot be used: where, and how to mend it. Nothing is written.

  $ export REGARD_NOW=2026-11-12T10:00:00Z
  $ printf 'Dear {{person_name}}\n{{#measures}}\n{{measure_sentence}}\n' > templates/formal-warning.md
  $ regard incident add $CASE --on 2026-11-10 --channel telephone --category abuse --summary 'You swore again.'
  recorded incident INC-FD4T4AK5 in RC-2026-2YCT5VYS
  $ regard warning issue $CASE --as a.mensah --level formal --on 2026-11-12 --how letter --cites $INC --expects 'Please do not swear.'
  recorded warning WRN-R11WZ2CR in RC-2026-2YCT5VYS; it counts once its letter has gone: regard letter send formal-warning WRN-R11WZ2CR
  $ regard letter render formal-warning $WRN -o ../draft.md
  refused: templates/formal-warning.md:2:1: template 'formal-warning': section 'measures' is not closed [letter-says-all-it-must]
    write {{/measures}} where it ends
  [1]
  $ regard letter check formal-warning $WRN
  templates/formal-warning.md:2:1: error: template 'formal-warning': section 'measures' is not closed [letter-says-all-it-must]
    write {{/measures}} where it ends
  [1]
  $ regard letter send formal-warning $WRN --by post --on 2026-11-12 -o ../letter.md
  refused: templates/formal-warning.md:2:1: template 'formal-warning': section 'measures' is not closed [letter-says-all-it-must]
    write {{/measures}} where it ends
  [1]
  $ printf 'Dear {{person_name}}\n{{> letterhead}} {{> *person_name}}\n' > templates/formal-warning.md
  $ regard letter send formal-warning $WRN --by post --on 2026-11-12
  refused: templates/formal-warning.md:2:18: template 'formal-warning': '*person_name' is not the name of a partial [letter-says-all-it-must]
    name it in letters, digits, '_' and '-'; a value cannot choose it
  [1]
  $ printf 'Dear {{person_name}}\n{{> {{person_name}}}}\n' > templates/formal-warning.md
  $ regard letter send formal-warning $WRN --by post --on 2026-11-12
  refused: templates/formal-warning.md:2:1: template 'formal-warning': '{{person_name' is not the name of a partial [letter-says-all-it-must]
    name it in letters, digits, '_' and '-'; a value cannot choose it
  [1]
  $ ls ..
  register
  $ git status --short cases

A value that the shipped template does not have, in one that has everything else.

  $ USED=$(sed -n 's|^template_sha256: "\(.*\)"|templates/used/\1.md|p' cases/2026/$CASE/2026-11-02-letter-*.yaml)
  $ (cat $USED; echo '{{person_nmae}}') > templates/formal-warning.md
  $ regard letter send formal-warning $WRN --by post --on 2026-11-12
  refused: templates/formal-warning.md:70:1: template 'formal-warning' needs a value for 'person_nmae', and there is none [letter-says-all-it-must]
    did you mean 'person_name'?
  [1]
  $ mkdir templates/parts
  $ printf '{{> the-end}}\n' > templates/parts/the-begin.md
  $ printf 'So {{> the-begin}}\n' > templates/parts/the-end.md
  $ (cat $USED; echo '{{> the-begin}}') > templates/formal-warning.md
  $ regard letter send formal-warning $WRN --by post --on 2026-11-12
  refused: templates/parts/the-end.md:1:4: template 'the-end' takes itself in: the-begin > the-end > the-begin [letter-says-all-it-must]
    remove the partial 'the-begin' here
  [1]
  $ regard letter check formal-warning $WRN
  templates/parts/the-end.md:1:4: error: template 'the-end' takes itself in: the-begin > the-end > the-begin [letter-says-all-it-must]
    remove the partial 'the-begin' here
  [1]
  $ rm -r templates/parts
  $ rm templates/formal-warning.md
  $ PATH=/nowhere regard letter check formal-warning $WRN
  'formal-warning' of WRN-R11WZ2CR can be posted: 3 address lines; its pages were not counted: a PDF is made by 'weasyprint', which is not installed

Names: 300 signs, emoji, from right to left, a template's own words, markup.

  $ NAME=$(printf 'Ann%.0s' $(seq 100))
  $ regard person update $CASE --name $NAME
  recorded what has changed: PER-CK2M5B0Z in RC-2026-2YCT5VYS
  $ regard letter render formal-warning $WRN | grep -c $NAME
  2
  $ regard person update $CASE --name '🦜 Kit 👩‍👧 Marlow'
  recorded what has changed: PER-CK2M5B0Z in RC-2026-2YCT5VYS
  $ regard letter render formal-warning $WRN | grep '^Dear'
  Dear 🦜 Kit 👩‍👧 Marlow
  $ regard person update $CASE --name 'دانا وایتلاک'
  recorded what has changed: PER-CK2M5B0Z in RC-2026-2YCT5VYS
  $ regard letter render formal-warning $WRN --to html | grep -c 'Dear دانا وایتلاک'
  1
  $ regard person update $CASE --name '{{decision}} {{> letterhead}}'
  recorded what has changed: PER-CK2M5B0Z in RC-2026-2YCT5VYS
  $ regard letter render formal-warning $WRN --to txt | grep '^Dear'
  Dear {{decision}} {{> letterhead}}
  $ regard person update $CASE --name '<script>alert(1)</script>'
  recorded what has changed: PER-CK2M5B0Z in RC-2026-2YCT5VYS
  $ regard letter render formal-warning $WRN --to html | grep -c '<script'
  0
  [1]
  $ regard letter render formal-warning $WRN --to txt | grep '^Dear'
  Dear <script>alert(1)</script>

A letter that went is shown again as a draft, and nothing is ever written over it.

  $ regard letter send formal-warning $WRN --by post --on 2026-11-12
  recorded letter LTR-CXV7PNBE: formal-warning sent by post on 12 November 2026
  a printing service would refuse this: line 1 of the address begins with '<'
  $ SENT=$(ls -t cases/2026/$CASE/*-letter-*.md | head -1)
  $ cp $SENT ../before.md
  $ regard letter send formal-warning $WRN --by post --on 2026-11-12
  refused: 'formal-warning' went on 12 November 2026 as 'LTR-CXV7PNBE' [letter-goes-once]
    if it came back: regard letter returned LTR-CXV7PNBE --on DATE --because TEXT
  [1]
  $ regard letter render formal-warning $WRN -o $SENT
  refused: 'cases/2026/RC-2026-2YCT5VYS/2026-11-12-letter-CXV7PNBE.md' would lie among the records of a register [only-records-are-kept-here]
    give a name outside of it; what was sent is kept already, and never written over
  [1]
  $ regard letter render formal-warning $WRN -o $SENT --force
  refused: 'cases/2026/RC-2026-2YCT5VYS/2026-11-12-letter-CXV7PNBE.md' would lie among the records of a register [only-records-are-kept-here]
    give a name outside of it; what was sent is kept already, and never written over
  [1]
  $ regard letter render formal-warning $WRN -o ../register/$SENT --force
  refused: '../register/cases/2026/RC-2026-2YCT5VYS/2026-11-12-letter-CXV7PNBE.md' would lie among the records of a register [only-records-are-kept-here]
    give a name outside of it; what was sent is kept already, and never written over
  [1]
  $ cmp $SENT ../before.md
  $ git status --short cases

An address of one line, and a list of incidents that goes on for twenty pages.

  $ regard person update $CASE --name 'Dana Whitlock' --address '7 Quarry Lane AS2 4QD'
  recorded what has changed: PER-CK2M5B0Z in RC-2026-2YCT5VYS
  $ regard letter render formal-warning $WRN --to txt | sed -n '/^Dana/,/^7/p'
  Dana Whitlock
  7 Quarry Lane AS2 4QD
  $ export REGARD_NOW=2026-11-20T10:00:00Z
  $ for n in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15; do regard incident add $CASE --quiet --on 2026-11-18 --channel telephone --category abuse --summary "Call $n. $(printf 'You swore at them. %.0s' $(seq 210))"; done > ../incidents
  $ CITES=$(sed 's/^/--cites /' ../incidents | tr '\n' ' ')
  $ LONG=$(regard warning issue $CASE --quiet --as a.mensah --level formal --on 2026-11-20 --how letter $CITES --expects 'Please do not swear.')
  $ regard letter render formal-warning $LONG --to txt | grep -c 'Call [0-9]*\.'
  15
  $ regard letter render formal-warning $LONG --to txt | awk 'END { print (NR > 20 * 45) }'
  1
