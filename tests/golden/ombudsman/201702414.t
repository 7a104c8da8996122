Row 15, SPSO 201702414 (upheld): not enough evidence for applying the policy; the letters were mainly requests for information,
and some were lost with leavers. A request is nobody's evidence of too much contact, and evidence names who in the council
holds it.

  $ . ../founding
  $ . ../warned
  $ . ../proposed
  $ export FOI=$(regard incident add $CASE --quiet --on 2026-11-18 --channel email --category volume-of-contact --service Housing --summary 'You asked for information eleven times.' --is foi --evidence 'the requests' --held-by 'Information Governance')
  $ regard restriction propose $CASE --as a.mensah --file ../considered.yaml --cites $FOI --measure 'call-length:minutes=10,because=calls ran for an hour' --reason 'You asked too often.' --from 2026-11-30 --until 6m --review-on 3m --scope Housing
  refused: 'INC-1PD5TB29' is about too much contact, and every contact in it is a request, complaint or letter to a representative [requests-are-not-counted]
    cite conduct that counts; the requests are still answered
  [1]
  $ regard incident add $CASE --on 2026-11-18 --channel email --category abuse --service Housing --summary 'You wrote an insult.' --evidence 'an e-mail in my own mailbox'
  refused: nobody is named who holds 'an e-mail in my own mailbox' [evidence-says-who-holds-it]
    give --held-by with the team or post
  [1]
  $ export INSULT=$(regard incident add $CASE --quiet --on 2026-11-18 --channel email --category abuse --service Housing --summary 'You wrote an insult.')
  $ regard restriction propose $CASE --as a.mensah --file ../considered.yaml --cites $INSULT --measure 'call-length:minutes=10,because=calls ran for an hour' --reason 'You wrote an insult.' --from 2026-11-30 --until 6m --review-on 3m --scope Housing
  refused: no incident cited names evidence that the council holds [evidence-is-held]
    regard correct INC-H8YVGAJR --set 'evidence=TEXT;held-by=TEAM' --because TEXT, or record the incident with --evidence and --held-by
  [1]
