North Northamptonshire's pack calls the list of markers its staff alert register; who decides on one it leaves to the general
pack. The council and everybody in it are made up.

  $ export PACK=north-northamptonshire-2024
  $ . founding
  $ regard officer grant j.byrne --quiet --role senior-officer
  GRA-H0VY78DF
  $ regard officer grant c.doyle --quiet --role appeal-officer
  GRA-K4KYCN6E
  $ . opened
  $ regard policy show | grep -i 'staff alert'
                                         staff-register: staff alert register;
  staff_told                     T       noted_in: the staff alert register, an
  $ THREAT=$(regard incident add $CASE --quiet --on 2026-11-01 --channel in-person --category threats --service Housing --summary 'You said that you would wait for the officer outside.' --evidence 'the guard'"'"'s note' --held-by 'Facilities')
  $ regard marker propose $CASE --as a.mensah --category threats --cites $THREAT --risk 'Waits for officers after work.' --precautions 'Leave together, by the back door.' --review-on 3m --remove-by 12m --tell told
  proposed MRK-SF9N1X4T in RC-2026-5F4GBBAB; it warns nobody until somebody else approves it: regard marker show MRK-SF9N1X4T
  $ regard marker approve $MRK --as j.byrne --reason 'The guard saw it, and it was said twice.'
  approved by DEC-JTVPP8C4: MRK-SF9N1X4T warns from now on; tell the person: regard letter send marker MRK-SF9N1X4T --by post --on DATE
  $ regard letter send marker $MRK --by post --on 2026-11-02 -o ../marker.txt
  recorded letter LTR-HTXGP8KY: marker sent by post on 2 November 2026
  $ sed -n '/^A marker/,/What happened/p' ../marker.txt
  A marker on your record
  =======================

  What this means for you
  -----------------------

  Our record of you, in our staff alert register, shows a marker from now
  on. It tells people who may meet you that there may be a risk, and what
  they should do to be safe. It is not a punishment, and it limits nothing
  that you can ask of us. We look at it again on 2 February 2027, and
  remove it by 2 November 2027 at the latest. If you disagree, you can
  appeal until 2 December 2026. To talk about this letter, ring 01234
  567890.

  This is about you alone. It says nothing of anybody who lives with you,
  cares for you or speaks for you.

  What happened, and why we decided this
  $ regard check
  register/2026-11-02-adoption-QPD3T547.yaml:1:1: warning: nobody holds 'assistant-director': deciding on proposals will stop [role-has-a-holder]
    the registrar grants it: regard officer grant ID --role assistant-director
  register/2026-11-02-adoption-QPD3T547.yaml:1:1: warning: nobody holds 'service-lead': deciding on proposals will stop [role-has-a-holder]
    the registrar grants it: regard officer grant ID --role service-lead
