York's pack calls the list of markers its staff warning register; who decides on one it leaves to the general pack. The
council and everybody in it are made up.

  $ export PACK=york-2025
  $ . founding
  $ regard officer grant j.byrne --quiet --role senior-officer
  GRA-H0VY78DF
  $ regard officer grant c.doyle --quiet --role appeal-officer
  GRA-K4KYCN6E
  $ . opened
  $ THREAT=$(regard incident add $CASE --quiet --on 2026-11-01 --channel in-person --category aggression --service Housing --summary 'You threw a chair at the counter.' --safety-ref 'B-Safe 2026/114' --evidence 'camera 3' --held-by 'Facilities')
  $ CALLS=$(regard incident add $CASE --quiet --on 2026-11-01 --channel telephone --category repeated-contact --service Housing --summary 'You rang all day.' --evidence 'call log' --held-by 'Contact Centre')
  $ regard marker propose $CASE --as a.mensah --category repeated-contact --cites $CALLS --risk 'Rings all day.' --precautions 'Let it ring.' --review-on 3m --remove-by 12m --tell told
  refused: 'repeated-contact' is no danger to those who meet the person [marker-is-for-a-risk]
    too much contact is answered with a warning or a restriction, a threat of self-harm with safeguarding
  [1]
  $ regard marker propose $CASE --as a.mensah --category aggression --cites $THREAT --risk 'Throws what is at hand.' --precautions 'See them at the counter with the screen, never in a room.' --review-on 3m --remove-by 12m --tell told
  proposed MRK-SF9N1X4T in RC-2026-5F4GBBAB; it warns nobody until somebody else approves it: regard marker show MRK-SF9N1X4T
  $ regard marker approve $MRK --as j.byrne --reason 'The camera shows it.'
  approved by DEC-JTVPP8C4: MRK-SF9N1X4T warns from now on; tell the person: regard letter send marker MRK-SF9N1X4T --by post --on DATE
  $ regard letter send marker $MRK --by post --on 2026-11-02 -o ../marker.txt
  recorded letter LTR-HTXGP8KY: marker sent by post on 2 November 2026
  $ sed -n '/^A marker/,/What happened/p' ../marker.txt
  A marker on your record
  =======================

  What this means for you
  -----------------------

  Our record of you, in our staff warning register, shows a marker from
  now on. It tells people who may meet you that there may be a risk, and
  what they should do to be safe. It is not a punishment, and it limits
  nothing that you can ask of us. We look at it again on 2 February 2027,
  and remove it by 2 November 2027 at the latest. If you disagree, you can
  appeal until 2 December 2026. To talk about this letter, ring 01234
  567890.

  This is about you alone. It says nothing of anybody who lives with you,
  cares for you or speaks for you.

  What happened, and why we decided this
  $ regard check
  register/2026-11-02-adoption-QPD3T547.yaml:1:1: warning: nobody holds 'chief-strategy-officer': deciding on proposals and giving a 'second' warning will stop [role-has-a-holder]
    the registrar grants it: regard officer grant ID --role chief-strategy-officer
  register/2026-11-02-adoption-QPD3T547.yaml:1:1: warning: nobody holds 'head-of-legal-services': deciding on proposals and giving a 'second' warning will stop [role-has-a-holder]
    the registrar grants it: regard officer grant ID --role head-of-legal-services
  register/2026-11-02-adoption-QPD3T547.yaml:1:1: warning: nobody holds 'head-of-service': giving a 'first' warning will stop [role-has-a-holder]
    the registrar grants it: regard officer grant ID --role head-of-service
