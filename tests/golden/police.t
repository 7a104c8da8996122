What is passed to the police says what happened, when, and who holds the proof; staff stand in it by post, and nobody's
health, no restriction and no word that the file alone may hold. What came of it is written down later.

  $ . founding
  $ regard case open --quiet --name 'Dana Whitlock' --address '7 Quarry Lane, Ashmere AS2 4QD' --identity confirmed --identity-evidence 'tenancy file' > ../case
  $ regard incident add $(cat ../case) --on 2026-10-30 --at 14:10 --channel in-person --category violence --place 'the Town Hall' --summary 'You threw a chair at the adviser.' --detail 'She has told us before of a long illness.' --words 'I will kill you, Tom' --affected t.novak --affected customer --evidence 'film of the front desk' --held-by 'Facilities' --safety-ref B-4711
  recorded incident INC-2T0B80JZ in RC-2026-2YCT5VYS
  $ regard referral record $(cat ../case) --to police --on 2026-10-30 --cites $INC --ref AS/77/26
  recorded referral RFL-KC5HJV7Q in RC-2026-2YCT5VYS
  $ regard letter kinds | grep -o '^police-referral *RFL'
  police-referral         RFL
  $ regard letter render police-referral $RFL --to txt
  DRAFT – not sent

  DEMONSTRATION – about fictional people

  Ashmere Council
  1 Market Square, Ashmere, AS1 1AA
  Telephone 01234 567890 · e-mail hello@ashmere.example

  To the police · your reference AS/77/26

  2 November 2026 · our reference RC-2026-2YCT5VYS/RFL-KC5HJV7Q

  Report to the police: Dana Whitlock
  ===================================

  This is a report, not an emergency call. Where anybody is in danger now,
  we ring 999. Date of this referral: 30 October 2026.

  Whom it concerns
  ----------------

  Dana Whitlock
  7 Quarry Lane
  Ashmere AS2 4QD

  What happened
  -------------

  - 30 October 2026 at 14:10, in person, the Town Hall: You threw a chair
    at the adviser.

  These are facts as we recorded them. Whether there was an offence is for
  you to say.

  Who was affected
  ----------------

  - a member of our staff (Customer Adviser)
  - another person

  Injuries, if there were any, are in our health and safety report B-4711.

  What proves it, and who holds it
  --------------------------------

  - film of the front desk (30 October 2026), held by Facilities

  Please ask for our staff, as witnesses or to give a statement, through
  us, and not at their homes: telephone 01234 567890. Please give the
  reference above, and tell us what comes of it.

  Yours sincerely

  Tom Novak
  Customer Adviser
  $ regard letter send police-referral $RFL --by email --on 2026-11-02
  recorded letter LTR-ZJR9RR8Z: police-referral sent by email on 2 November 2026
  $ regard correct $RFL --set outcome='Charged on 20 November; the court sits on 12 January.' --because 'The police rang.'
  corrected RFL-KC5HJV7Q: both versions are kept
  $ regard case show $(cat ../case) | grep -A1 referral
  2026-11-02  RFL-KC5HJV7Q  referral  to police, AS/77/26: Charged on 20 November;
                                      the court sits on 12 January. (version 2)
  2026-11-02  LTR-ZJR9RR8Z  letter    police-referral of RFL-KC5HJV7Q, by email
  $ regard referral record $(cat ../case) --to legal --on 2026-10-30 --cites $INC
  recorded referral RFL-8KMNHHJ1 in RC-2026-2YCT5VYS
  $ regard letter render police-referral $RFL
  refused: 'RFL-8KMNHHJ1' went to legal [letter-has-its-facts]
    this letter is for the police alone
  [1]
