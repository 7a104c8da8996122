Row 5, LGSCO 21 014 359 (upheld): restrictions were not reviewed, and were extended to other members of the family. A
restriction is of one person: what one case holds does nothing in another, and its letter says so.

  $ . ../founding
  $ . ../warned
  $ . ../proposed
  $ . ../restricted
  $ regard case open --quiet --name 'Robin Whitlock' --phone '01234 555123' --address '7 Quarry Lane, Ashmere AS2 4QD' --service Housing --identity confirmed --identity-evidence 'the tenancy file' --owner a.mensah > ../robin
  $ regard restriction list --names
  RESTRICTION   CASE              PERSON         STATE     UNTIL       REVIEW      SCOPE
      MEASURES
  RST-G16WCD55  RC-2026-2YCT5VYS  Dana Whitlock  notified  2027-05-30  2027-02-28  Housing
      call-length, call-times
  2 cases and 25 records read
  $ regard case show $(cat ../robin) | tail -4
  Owner      a.mensah

  DAY         ID            RECORD  WHAT
  2026-11-20  PER-MW3DD8T2  person  Robin Whitlock
  $ regard restriction propose $(cat ../robin) --as a.mensah --file ../considered.yaml --cites $CALLS --measure 'call-length:minutes=10,because=calls ran for an hour' --reason 'You rang 43 times.' --from 2026-11-30 --until 6m --review-on 3m --scope Housing
  refused: 'INC-W148GYX6' is not an incident in RC-2026-6NNK00XR [id-is-known]
    'regard case show RC-2026-6NNK00XR' lists what is there
  [1]
  $ regard letter render decision $RESTRICTION --to txt | grep -A1 'about you alone'
  This is about you alone. It limits nobody who lives with you, cares for
  you or speaks for you.
  $ regard review due --today 2027-03-03
  role:manager (a.mensah)
    OVERDUE 3 days  2027-02-28  RST-G16WCD55  RC-2026-2YCT5VYS
      call-length, call-times
      regard review record RST-G16WCD55 --outcome continue|vary|lift --reason TEXT
          --heard TEXT
  2 cases and 25 records read
