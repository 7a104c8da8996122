A letter goes in the language that the person reads, or in another by a clear choice; a template that is not there is said.

  $ . founding
  $ . warned
  ...
  $ regard person update $CASE --quiet --language Welsh --needs-format Braille
  PER-CK2M5B0Z
  $ regard letter render formal-warning $WARNING
  refused: the letter 'formal-warning' is not there in the language 'cy': the register has no templates/cy/formal-warning.md [letter-speaks-their-language]
    translate what 'regard letter template formal-warning' prints, and put it there; or give --language en, and have the letter read or translated to the person
  [1]
  $ mkdir -p templates/cy
  $ regard letter template formal-warning --language cy
  refused: the letter 'formal-warning' is not there in the language 'cy': the register has no templates/cy/formal-warning.md [letter-speaks-their-language]
    translate what 'regard letter template formal-warning' prints, and put it there; or give --language en, and have the letter read or translated to the person
  [1]
  $ regard letter template formal-warning --language 'Welsh, please'
  error: --language: 'Welsh, please' is no language's tag
    write it as cy, for Welsh
  [2]
  $ regard letter template formal-warning -o templates/cy/formal-warning.md
  $ regard letter template formal-warning -o templates/cy/formal-warning.md
  error: 'templates/cy/formal-warning.md' is there already
    give another name, or --force to replace it
  [4]
  $ sed -i 's/^Dear /Annwyl /; s/^Yours sincerely/Yn gywir/' templates/cy/formal-warning.md
  $ regard letter render formal-warning $WARNING | sed -n '/Annwyl/p; /Yn gywir/p'
  note: recorded as the form that they need: Braille; have it made from this text
  note: dates, limits and other words that regard puts in itself are in English: have them read to the person, or translate the copy
  Annwyl Dana Whitlock
  Yn gywir
  $ regard letter render formal-warning $WARNING --to html | sed -n '/<html/p'
  note: recorded as the form that they need: Braille; have it made from this text
  note: dates, limits and other words that regard puts in itself are in English: have them read to the person, or translate the copy
  <html lang="cy" class="posted">
  $ regard letter render formal-warning $WARNING --language en | sed -n '/^Dear/p'
  note: recorded as the form that they need: Braille; have it made from this text
  Dear Dana Whitlock

A template in their language leaves out nothing that a letter must say, and is named where it does.

  $ sed -i '/monitoring/d' templates/cy/formal-warning.md
  $ regard letter render formal-warning $WARNING
  refused: the template 'formal-warning' leaves out 'monitoring' [letter-says-all-it-must]
    put it back (until when conduct is watched); the values that carry it are monitoring
  [1]
  $ printf 'Annwyl {{person_nmae}}\n' > templates/cy/formal-warning.md
  $ regard letter render formal-warning $WARNING
  refused: the template 'formal-warning' leaves out 'addressee' [letter-says-all-it-must]
    put it back (whom it is for, its reference and its date); the values that carry it are person_name, reference, letter_date
  [1]

What was sent says in which language it was, and what is recorded of no written language is no language of a letter.

  $ regard letter template formal-warning -o templates/cy/formal-warning.md --force
  $ regard letter returned $(regard case show $CASE --format json | sed -n 's/.*"id": "\(LTR-[0-9A-Z]*\)".*/\1/p' | head -1) --on 2026-11-02 --because 'nobody lives there'
  recorded DLV-BT0ZZ42W: the letter came back, and its clocks stop
  $ regard letter send formal-warning $WARNING --by collected --on 2026-11-02
  recorded letter LTR-WTWWRD15: formal-warning sent by collected on 2 November 2026
  recorded as the form that they need: Braille; have it made from this text
  dates, limits and other words that regard puts in itself are in English: have them read to the person, or translate the copy
  $ grep -h '^language' cases/2026/*/*letter*.yaml
  language: "cy"
  $ regard person update $CASE --quiet --language 'sign language'
  PER-CK2M5B0Z
  $ regard letter render formal-warning $WARNING
  refused: 'sign language' is no language that a letter can be written in, as far as regard can tell [letter-speaks-their-language]
    give --language with its tag, such as cy for Welsh; or --language en, and have the letter read or translated to them
  [1]
