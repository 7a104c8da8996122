A threat of self-harm goes to safeguarding before anything else is done about it.

  $ . founding
  $ regard case open --name 'Dana Whitlock' --identity confirmed --identity-evidence 'tenancy file'
  opened case RC-2026-2YCT5VYS
  $ regard incident add $RC --on 2026-11-01 --channel telephone --category self-harm --summary 'You said that you could not go on.' --evidence 'recording' --held-by 'Contact Centre'
  recorded incident INC-2T0B80JZ in RC-2026-2YCT5VYS
  $ regard case show $RC | tail -3
  2026-11-02  safeguarding-first  t.novak  regard referral record RC-2026-2YCT5VYS
                                           --to safeguarding --on DATE --cites
                                           INC-2T0B80JZ
  $ regard warning issue $RC --level informal --on 2026-11-02 --how call --cites $INC --expects 'Please do not shout.'
  refused: 'INC-2T0B80JZ' has not been referred to safeguarding [safeguarding-comes-first]
    regard referral record RC-2026-2YCT5VYS --to safeguarding --on DATE --cites INC-2T0B80JZ
  [1]
  $ regard referral record $RC
  refused: --to was not given [everything-needed-is-given]
    give --to police|legal|safeguarding|health (where it was referred)
  [1]
  $ regard referral record $RC --to social-services --on 2026-11-02 --cites $INC
  error: --to: 'social-services' is not one of police, legal, safeguarding, health
  [2]
  $ regard referral record $RC --to safeguarding --on 2026-11-03 --cites $INC
  refused: the day it was referred (2026-11-03) is after today, 2026-11-02 [date-has-come]
    give the day it happened
  [1]
  $ regard referral record $RC --to police --on 2026-11-02 --cites $INC --ref 'AS/77'
  recorded referral RFL-KC5HJV7Q in RC-2026-2YCT5VYS
  $ regard warning issue $RC --level informal --on 2026-11-02 --how call --cites $INC --expects 'Please do not shout.'
  refused: 'INC-2T0B80JZ' has not been referred to safeguarding [safeguarding-comes-first]
    regard referral record RC-2026-2YCT5VYS --to safeguarding --on DATE --cites INC-2T0B80JZ
  [1]
  $ regard referral record $RC --to safeguarding --on 2026-11-02 --cites $INC --ref 'SG-118' --outcome 'A visit the same day.'
  recorded referral RFL-8KMNHHJ1 in RC-2026-2YCT5VYS
  $ regard warning issue $RC --level informal --on 2026-11-02 --how call --cites $INC --expects 'Please tell us when it gets too much.'
  recorded warning WRN-ZKN2VGTR in RC-2026-2YCT5VYS
  $ regard case show $RC
  Case      RC-2026-2YCT5VYS (open)
  Person    Dana Whitlock
  Identity  confirmed
  Owner     t.novak

  DAY         ID            RECORD    WHAT
  2026-11-01  INC-2T0B80JZ  incident  self-harm by telephone: You said that you
                                      could not go on.
  2026-11-02  PER-CK2M5B0Z  person    Dana Whitlock
  2026-11-02  WRN-ZKN2VGTR  warning   informal by call: Please tell us when it
                                      gets too much.
  2026-11-02  RFL-8KMNHHJ1  referral  to safeguarding, SG-118: A visit the same
                                      day.
  2026-11-02  RFL-KC5HJV7Q  referral  to police, AS/77

  LAST DAY    ENDS BY ITSELF  WHICH
  2027-11-02  warning-lapses  WRN-ZKN2VGTR
