Row 29, Breckland: a Member who had been the victim of a vexatious complaint was told that the policy required him to have
contact with the person. One who was harmed is left out for a reason that stays in the file, and another takes his part.

  $ . ../founding
  $ . ../warned
  $ . ../proposed
  $ . ../restricted
  $ regard notify members $RESTRICTION --who all --by briefing --on 2026-11-20 --except 'Councillor Frost'
  refused: somebody is left out, and nothing says why [those-left-out-have-a-reason]
    give --because TEXT, for example that they were the one affected; it stays in the file
  [1]
  $ regard notify members $RESTRICTION --who all --by briefing --on 2026-11-20 --except 'Councillor Frost' --because 'Her complaint about him was found to be vexatious.'
  recorded NTF-58G8CM0F: Members were told on 20 November 2026; when it ends: regard notify withdraw NTF-58G8CM0F
  note: nobody takes the part of the one who was left out; --alternate TEXT says who does
  $ regard notify members $RESTRICTION --again --who all --by briefing --on 2026-11-20 --except 'Councillor Frost' --because 'Her complaint about him was found to be vexatious.' --alternate 'Councillor Ash'
  recorded NTF-AEFS4WK1: Members were told anew on 20 November 2026; when it ends: regard notify withdraw NTF-AEFS4WK1
  $ regard letter render member-briefing $NTF --to txt | grep -c -i 'Frost\|vexatious'
  0
  [1]
