Words are words, whatever they hold: nothing in them runs, escapes, hides or changes its shape.

  $ . founding

Surnames that YAML reads as something else, quotes, markup, templates, terminal escapes, right-to-left marks.

  $ regard case open --name no
  opened case RC-2026-2YCT5VYS
  $ regard case open --name '0012'
  opened case RC-2026-CK2M5B0Z
  $ regard case open --name "Aoife O'Brien \"Bee\" #1: yes"
  opened case RC-2026-7T66B372
  $ regard case open --name '{{person_name}} <b>Bold</b> ](http://x.example) **star**' --address=--help
  opened case RC-2026-2X0KWSJV
  $ regard case open --name '[Sam]'
  opened case RC-2026-WNQSN025
  $ regard case open --name=--names
  opened case RC-2026-K1K4DY9A
  $ regard case open --name "$(printf 'Eve \033[31mRed\033[0m')"
  opened case RC-2026-8EN4QXVK
  $ regard case open --name "$(printf 'Rtl \342\200\256evil')"
  opened case RC-2026-1TET0Y1J
  $ regard case open --name "$(printf 'Two\nLines')"
  opened case RC-2026-D0NXCY7W
  $ regard case open --name 'Zoë 王秀英 👩‍👩‍👧'
  opened case RC-2026-2HM7D32X
  $ regard case open --name "$(printf 'bad \377 bytes')"
  error: 'bad \xff bytes' is not UTF-8
    type it again; the terminal's character set must be UTF-8
  [2]
  $ regard case list --names
  CASE              STATE  OWNER    SERVICE  PERSON
  RC-2026-1TET0Y1J  open   t.novak           Rtl \u{202E}evil
  RC-2026-2HM7D32X  open   t.novak           Zoë 王秀英 👩\u{200D}👩\u{200D}👧
  RC-2026-2X0KWSJV  open   t.novak           {{person_name}} <b>Bold</b>
                                             ](http://x.example) **star**
  RC-2026-2YCT5VYS  open   t.novak           no
  RC-2026-7T66B372  open   t.novak           Aoife O'Brien "Bee" #1: yes
  RC-2026-8EN4QXVK  open   t.novak           Eve \x1b[31mRed\x1b[0m
  RC-2026-CK2M5B0Z  open   t.novak           0012
  RC-2026-D0NXCY7W  open   t.novak           Two Lines
  RC-2026-K1K4DY9A  open   t.novak           --names
  RC-2026-WNQSN025  open   t.novak           [Sam]
  10 cases and 26 records read
  $ regard case find 'no'
  CASE              STATE  PERSON  ADDRESS
  RC-2026-2YCT5VYS  open   no
  10 cases and 26 records read
  $ regard case find 'names'
  CASE              STATE  PERSON   ADDRESS
  RC-2026-K1K4DY9A  open   --names
  10 cases and 26 records read
  $ grep -h '^name:' cases/2026/*/*-person-*.yaml | sort
  name: "--names"
  name: "0012"
  name: "Aoife O'Brien \"Bee\" #1: yes"
  name: "Eve \u001B[31mRed\u001B[0m"
  name: "Rtl \u202Eevil"
  name: "Zoë 王秀英 👩\u200D👩\u200D👧"
  name: "[Sam]"
  name: "no"
  name: "{{person_name}} <b>Bold</b> ](http://x.example) **star**"
  name: |
  $ regard case list --names --format csv | cat -A | tail -4
  Lines$
  "^M$
  RC-2026-K1K4DY9A,open,t.novak,,'--names^M$
  RC-2026-WNQSN025,open,t.novak,,[Sam]^M$
  $ regard check
  nothing to mend in 10 cases and 26 records

In a letter they stay what they are.

  $ CASE=$(regard case open --quiet --name '{{person_name}} <b>Bold</b> ](http://x.example) **star** & co' --address '# 1 High Street
  > - Ashmere' --identity confirmed --identity-evidence 'passport')
  $ regard incident add $CASE --on 2026-11-01 --channel in-person --category abuse --summary '[shouted] {{{summary}}} <script>alert(1)</script>
  > ---
  > # and then you left' --evidence 'CCTV' --held-by 'Security'
  recorded incident INC-3DJ62Y6R in RC-2026-HX1CZ9QZ
  $ regard warning issue $CASE --as a.mensah --level formal --on 2026-11-02 --how letter --cites $INC --expects '-- please {{#stop}} it'
  recorded warning WRN-NKDA4RKG in RC-2026-HX1CZ9QZ; it counts once its letter has gone: regard letter send formal-warning WRN-NKDA4RKG
  $ regard letter render formal-warning $WRN --to txt | sed -n '9,32p'

  2 November 2026
  Our reference: RC-2026-HX1CZ9QZ/WRN-NKDA4RKG

  {{person_name}} <b>Bold</b> ](http://x.example) **star** & co
  # 1 High Street
  - Ashmere

  Dear {{person_name}} <b>Bold</b> ](http://x.example) **star** & co

  A warning, and how we can help
  ==============================

  What this means for you
  -----------------------

  We are asking you to change something about how you contact us. Nothing
  is limited by this letter: you can contact us as before, and what you
  asked us for is still dealt with. To talk it over, ring 01234 567890.

  This is about you alone. It is not about anybody who lives with you,
  cares for you or speaks for you.

  What happened
  $ regard letter render formal-warning $WRN --to html | grep -c '<script>alert'
  0
  [1]
  $ regard letter render formal-warning $WRN --to md | sed -n '/shouted/,/left/p'
  - 1 November 2026, in person: \[shouted\] \{\{\{summary\}\}\} \<script\>alert(1)\</script\> --- \# and then you left. We consider this to be abusive or offensive words.

  This is not acceptable under our policy, "Managing Unacceptable Contact" (version 1), because of what it does to the people who work here and to what they can do for others. A copy is enclosed, and you can read it at https://ashmere.example/policy.

  ## What we ask of you

  \-- please \{\{\#stop\}\} it.

  We will see how things go from now on. This warning counts until 2 November 2027; after that day it lapses. If it goes on, we may decide to limit how you can contact us. Two people would have to agree to that, you would have their reasons in writing, and you could appeal.

  ## How we can help

  If a disability or anything else makes this hard for you, tell us. We can offer a change in how we deal with you, a meeting, or a talk with somebody neutral. You can have help, or ask somebody to speak for you: a relative, a friend, an advocate, an advice service or your councillor.

  ## If you disagree

  If we have a fact wrong, you can ask the Appeals Officer to look at it, by 2 December 2026. Write to 1 Market Square, Ashmere AS1 1AA, or e-mail appeals@ashmere.example. Other ways: ring 01234 567892, or come in and say it.

  If our answer does not settle it, the ombudsman can look at it, free and independent of us:

  - Local Government and Social Care Ombudsman, 0300 061 0614, www.lgo.org.uk

  ## Another format, and your information

  If you need this letter in large print, Braille, audio, Easy Read or another language, or need us to deal with you in another way because of a disability or anything else, ring 01234 567890 or e-mail hello@ashmere.example. We keep this letter and what it rests on. How we use your information: https://ashmere.example/privacy. To see it, correct it or object: dpo@ashmere.example.

  Yours sincerely

  Ama Mensah\
  Customer Relations Manager
  $ regard letter send formal-warning $WRN --by post --on 2026-11-02
  recorded letter LTR-QCVBKHG9: formal-warning sent by post on 2 November 2026
  a printing service would refuse this: the address does not end with a UK postcode
  $ regard check
  nothing to mend in 11 cases and 30 records
