The letters of one kind that are due, all of them at once, as drafts in a folder.

  $ . founding
  $ . warned
  $ . proposed
  $ . restricted
  ...
  $ regard letter render review-upcoming --due-within 28d -o ../drafts --today 2026-12-01
  no 'review-upcoming' is due by then
  1 case and 24 records read
  $ regard letter render review-upcoming --due-within 28d -o ../drafts --today 2027-01-25
  wrote 1 draft into ../drafts
  1 case and 24 records read
  $ ls ../drafts
  RC-2026-2YCT5VYS-review-upcoming-RST-G16WCD55.md
  $ head -3 ../drafts/*review-upcoming*
  **DRAFT – not sent**

  **DEMONSTRATION – about fictional people**

What is there already is replaced only when that is asked for, and the rest is made all the same.

  $ regard letter render review-upcoming --due-within 4w -o ../drafts --today 2027-01-25
  not made: review-upcoming of RST-G16WCD55 in RC-2026-2YCT5VYS: '../drafts/RC-2026-2YCT5VYS-review-upcoming-RST-G16WCD55.md' is there already
    give another name, or --force to replace it
  wrote 0 drafts into ../drafts, 1 not made
  1 case and 24 records read
  [1]
  $ regard letter render review-upcoming --due-within 4w -o ../drafts --today 2027-01-25 --force --format json
  {
    "schema": "regard/letter-render/1",
    "as_of": "2027-01-25",
    "read": {
      "cases": 1,
      "records": 24,
      "unreadable": []
    },
    "letters": [
      {
        "letter": "review-upcoming",
        "about": "RST-G16WCD55",
        "case": "RC-2026-2YCT5VYS",
        "file": "../drafts/RC-2026-2YCT5VYS-review-upcoming-RST-G16WCD55.md"
      }
    ],
    "failed": []
  }
  $ regard letter render review-upcoming --due-within 4w --to txt -o ../drafts --today 2027-01-25 --quiet
  wrote 1 draft into ../drafts
  $ ls ../drafts
  RC-2026-2YCT5VYS-review-upcoming-RST-G16WCD55.md
  RC-2026-2YCT5VYS-review-upcoming-RST-G16WCD55.txt

A mistyped line is answered, and nothing is made.

  $ regard letter render review-upcoming
  error: letter render: which letter, of what?
    give the record that it is about, or --due-within 28d for all that are due by then
  [2]
  $ regard letter render review-upcoming --due-within soon -o ../drafts
  error: --due-within: 'soon' is not a length of time
    write it as 28d, 4w, 3m or 10wd; 0d is today alone, and the number has four digits at most
  [2]
  $ regard letter render review-upcoming --due-within 28d
  error: --due-within makes many letters, and -o says where to
    give a folder with -o DIR
  [2]
  $ regard letter render review-upcoming $RESTRICTION --due-within 28d -o ../drafts
  error: a record and --due-within were both given
    give the record for one letter, or --due-within for all that are due
  [2]
  $ regard letter render review-comming --due-within 28d -o ../drafts
  error: 'review-comming' is not a letter
    did you mean 'review-upcoming'?
  [2]
  $ regard letter render review-upcoming --due-within 28d -o ../no/such/folder --today 2027-01-25
  error: '../no/such/folder' is no folder, and none can be made there
    see that the folder above it is there, and that you may write in it
  [4]

Whoever reviews is reminded of what holds and of what has happened since.

  $ regard letter render review-reminder $RESTRICTION --to txt --today 2027-01-25
  DRAFT – not sent

  DEMONSTRATION – about fictional people

  Ashmere Council
  1 Market Square, Ashmere, AS1 1AA
  Telephone 01234 567890 · e-mail hello@ashmere.example

  25 January 2027 · our reference RC-2026-2YCT5VYS/RST-G16WCD55

  Review by 28 February 2027: the limits on how Dana Whitlock can contact
  us
  =======================================================================

  To all who may review: please review this restriction by 28 February
  2027. If it is missed, the restriction goes on without anybody having
  looked at it. The person is then told in writing that we are late, and
  an ombudsman may find fault.

  What holds
  ----------

  - We will end each telephone call after 10 minutes.
  - Please telephone only on Tuesday and Thursday, between 10:00 and
    11:00.

  It applies to Housing, until 30 May 2027 at the latest.

  What has happened since
  -----------------------

  - No incident is recorded.

  Limits that were not kept:

  - None is recorded, neither theirs nor ours.

  What they need, and what they have said
  ---------------------------------------

  - No adjustment has been agreed. Ask whether they need one.

  Nothing that they sent waits to be read. Ask them what they think, in a
  way that is open to them, before you decide.

  Before you decide
  -----------------

  1. Is each limit still needed for what it was made for, or would a
     lighter one do?
  2. Has the person been asked what they think, and has what they said
     been read?
  3. What do the limits mean for them and for those they care for, and
     does anything make them hard to keep?
  4. Have we kept to what we said, and answered what we owe them?
  5. May you review it: did you propose or approve it? Then somebody else
     should, or you say why nobody could.

  Then record it: regard review record RST-G16WCD55 --outcome
  continue|vary|lift --reason TEXT --heard TEXT

  Yours sincerely

  Ama Mensah
  Customer Relations Manager
