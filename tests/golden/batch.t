The letters of one kind that are due, all of them at once, as drafts in a folder.

  $ . founding
  $ . warned
  $ . proposed
  $ . restricted
  ...
  $ regard letter render review-upcoming --due-within 28d -o ../drafts --today 2026-12-01
  $ regard letter render review-upcoming --due-within 28d -o ../drafts --today 2027-01-25
  $ ls ../drafts
  $ head -3 ../drafts/*review-upcoming*

What is there already is replaced only when that is asked for, and the rest is made all the same.

  $ regard letter render review-upcoming --due-within 4w -o ../drafts --today 2027-01-25
  $ regard letter render review-upcoming --due-within 4w -o ../drafts --today 2027-01-25 --force --format json
  $ regard letter render review-upcoming --due-within 4w --to txt -o ../drafts --today 2027-01-25 --quiet
  $ ls ../drafts

A mistyped line is answered, and nothing is made.

  $ regard letter render review-upcoming
  $ regard letter render review-upcoming --due-within soon -o ../drafts
  $ regard letter render review-upcoming --due-within 28d
  $ regard letter render review-upcoming $RESTRICTION --due-within 28d -o ../drafts
  $ regard letter render review-comming --due-within 28d -o ../drafts
  $ regard letter render review-upcoming --due-within 28d -o ../no/such/folder --today 2027-01-25

Whoever reviews is reminded of what holds and of what has happened since.

  $ regard letter render review-reminder $RESTRICTION --to txt --today 2027-01-25
