Row 12, LGSCO 19 007 099 (upheld): fault in how contact was arranged; the complaint was about raising matters in an
emergency. No letter that limits contact goes without whom to ring in an emergency, and none closes every way.

  $ . ../founding
  $ . ../warned
  $ . ../proposed
  $ regard letter render decision $PROPOSAL --to txt | grep -A6 'What you can still do'
  What you can still do
  ---------------------

  - ring 999 in an emergency, or 01234 567899 out of hours
  - tell us that a child or an adult may be at risk: 01234 567898
  - report repairs, make payments, and get help if you are homeless or may
    lose your home
  $ regard restriction propose $CASE --as a.mensah --file ../considered.yaml --cites $CALLS --measure 'channel-closed:channels=telephone+email+post+in-person+social-media+web,because=all of it was abusive' --reason 'You rang 43 times.' --from 2026-11-30 --until 6m --review-on 3m --scope Housing
  refused: together these measures leave no channel that the person can use [a-channel-stays-open]
    leave open one that they can use
  [1]
