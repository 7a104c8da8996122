Row 31: a new matter from a restricted person is taken on its merits, and nothing is ignored for who sent it. Here what is new
in filed mail, a risk or a request is not recorded as read before it is said to whom it was passed on; and a breach makes
nothing stricter.

  $ . ../founding
  $ . ../warned
  $ . ../proposed
  $ export PRO=$(regard restriction propose $CASE --quiet --as a.mensah --file ../considered.yaml --cites $CALLS --measure 'subject-closed:subject=the boiler,because=it was answered three times' --reason 'You wrote forty times about one repair.' --from 2026-11-30 --until 6m --review-on 3m --scope Housing)
  $ regard restriction approve $PRO --as j.byrne --quiet --reason 'Everything else is answered.' > ../decision
  $ regard letter send decision $PRO --quiet --by post --on 2026-11-20 > ../letter
  $ LIMIT=RST-${PRO#PRO-}
  $ export REGARD_NOW=2026-12-07T10:00:00Z
  $ regard mail file $LIMIT --received 2026-12-04 --read-on 2026-12-07 --new-information none --safeguarding none --request complaint
  refused: it holds a request, and it is not said to whom that was passed on [new-matters-are-passed-on]
    mail file: give --routed-to with the team or post that deals with it now
  [1]
  $ regard mail file $LIMIT --received 2026-12-04 --read-on 2026-12-07 --new-information none --safeguarding none --request complaint --routed-to 'Complaints, as a new complaint about the lift'
  recorded by FIL-82C6T7RE in RC-2026-2YCT5VYS: it has been read
  note: it is answered like anybody's, within the days that such a request has
  $ regard breach record $LIMIT --on 2026-12-04 --summary 'You wrote about the boiler again.' --handled filed
  recorded breach BRE-72BC4X4K in RC-2026-2YCT5VYS; it tightens nothing by itself
  $ regard restriction list
  RESTRICTION   CASE              STATE     UNTIL       REVIEW      SCOPE
      MEASURES
  PRO-G16WCD55  RC-2026-2YCT5VYS  proposed  2027-05-30  2027-02-28  Housing
      call-length, call-times
  RST-RAJ8E7F1  RC-2026-2YCT5VYS  in-force  2027-05-30  2027-02-28  Housing
      subject-closed
  1 case and 27 records read
  $ regard letter render decision $LIMIT --to txt | grep -A4 'in another way'
  If you contact us about the same matters in another way, an officer
  reads it within 2 working days and keeps it on file. We answer if it
  says something new, if anybody may be at risk, or if it is one of the
  things that you can still do. If a limit is not kept, we will remind you
  of it, and may end the call or the visit; any further limit would be a
  --
  another language, or need us to deal with you in another way because of
  a disability or anything else, ring 01234 567890 or e-mail
  hello@ashmere.example. We keep this letter and what it rests on. How we
  use your information: https://ashmere.example/privacy. To see it,
  correct it or object: dpo@ashmere.example.
